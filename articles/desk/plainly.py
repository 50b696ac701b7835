"""The rules of reading in words that a curator knows. A rule that is not listed is told by its name."""

# How the words are tied to whoever said them.
_TIES = {
    "before_cue": "stands before the speech verb that leads to the words",
    "before_verb_subject": "stands behind the verb that leads to the words",
    "after_subject_verb": "follows the words, with its verb",
    "after_verb_subject": "follows the words, behind their verb",
    "after_unlisted_verb": "follows the words, with a verb that is not often one of speech",
    "trailing_subject_verb": "comes in the sentence after the words",
    "trailing_verb_subject": "comes after the words, behind its verb",
    "according_to": "is named by “according to”",
    "passive_by": "is named by “by”, behind the verb",
    "echoed_by": "is said to have echoed the words",
    "name_and_colon": "stands before a colon",
    "dash_name": "stands behind a dash",
    "before_colon": "stands before a verb and a colon",
    "came_a_cry": "is whom a cry came from",
    "then_goes_on": "goes on after “then”",
    "named_shortly_before": "was named shortly before",
    "colon_paragraph": "is named in the paragraph that ends with a colon",
    "transcript_label": "is the label of the line, as in a transcript",
    "same_paragraph": "spoke before in the same paragraph",
    "same_speaker_goes_on": "goes on speaking from the paragraph before",
    "subject_of_paragraph": "is whom the paragraph is about",
    "subject_of_paragraph_before": "is whom the paragraph before is about",
    "paragraph_reports_speech": "is whose speech the paragraph reports",
    "reported_in_paragraph_before": "is whose speech the paragraph before reports",
    "named_in_next_paragraph": "is named in the paragraph after",
}
# How the printed subject leads to a voice.
_MEANT = {
    "short_name": "a short form of the full name",
    "pronoun_to_subject_of_sentence": "“he”, “she” or “they” is the subject of this sentence",
    "pronoun_to_last_subject": "“he”, “she” or “they” is the last subject",
    "pronoun_to_last_speaker": "“he”, “she” or “they” is whoever spoke last",
    "pronoun_to_last_named": "“he”, “she” or “they” is whoever was named last",
    "pronoun_unresolved": "a pronoun that may mean several",
    "office_by_apposition": "the office that the text gives to this name",
    "office_by_archive": "who held the office on that day, as the archive knows",
    "office_by_part": "a part of the office's name",
    "office_named_next": "the office, whose holder is named next",
    "description_matches_role": "a description that matches a printed role",
    "description_of_last_named": "a description of whoever was named last",
    "name_behind_description": "the name stands behind its description",
    "name_before_description": "the name stands before its description",
    "voice_of_organisation": "an unnamed voice of an organisation",
    "same_spokesperson": "the spokesperson who was quoted before",
    "same_statement": "the statement that was quoted before",
    "it_is_last_body": "“it” is the last organisation",
    "kin": "a husband, wife, parent or child, known by whose they are",
    "called": "the name stands behind “called”",
    "bare_surname": "a surname that is printed alone",
    "named_together": "two who are named together",
    "described_only": "somebody who is described, not named",
    "anonymous_source": "a source that stays anonymous",
    "unknown": "somebody of whom the text says little",
}
_WHOLE = {
    # Quotes
    "nobodys_speech": "Words on a board or sign: nobody's speech.",
    "no_attribution": "Nobody is named as having said it.",
    "cue_without_subject": "A speech verb, and nobody with it.",
    "curator": "Found by a curator.",
    # Furniture
    "teaser_opening": "Opens like a pointer to other coverage.",
    "repeated_label": "The same label stands several times on the page.",
    "newspaper_label": "A newspaper's own name as a label.",
    "caption_of_the_page": "The page itself has it as a caption.",
    "caption_after_label": "Stands behind a label of pictures.",
    "verbless_scene": "A scene without a main verb, as captions are written.",
    "advert_words": "Words of an advert.",
    "embedded_post": "An embedded post.",
    "stage_direction": "A stage direction of a transcript.",
    "follow_the_reporter": "Asks to follow the reporter.",
    "invitation_to_readers": "An invitation to readers.",
    "how_to_reach": "Says how to reach somebody.",
    "byline_opening": "Opens like a byline.",
    "labelled_picture": "Stands behind “Image caption”, or a label like it.",
    "points_elsewhere": "Points to other coverage.",
    "time_of_the_page": "Says when the page was put up or changed.",
    "line_of_a_press_archive": "A line that a press archive prints above the story.",
    "control_of_the_page": "Something to press on the page.",
    # Private details
    "email_address": "An e-mail address.",
    "telephone_number": "A telephone number.",
    "lives_in": "Says where somebody lives.",
    "comes_from": "Says where somebody comes from.",
    "presented_with_home": "Somebody is presented with where they live.",
    "presented_with_origin": "Somebody is presented with where they come from.",
}
_KIND_OF_WORDS = {
    "fragment_in_sentence": "A fragment inside the paper's own sentence.",
    "opens_sentence": "It opens a sentence of its own.",
    "sentence_like": "It reads like a whole sentence.",
    "after_colon": "It stands behind a colon.",
    "right_behind_its_verb": "It stands right behind its verb.",
    "several_paragraphs": "Its marks run over several paragraphs.",
    "whole_paragraph": "It is a whole paragraph.",
    "rest_of_sentence": "It is the rest of a sentence.",
    "transcript": "A line of a transcript.",
    "on_a_board": "It stands on a board, or is chanted.",
}


def told(rule):
    """A rule as a sentence or two."""
    tie, _, meant = rule.partition(":")
    if tie in _WHOLE:
        return _WHOLE[tie]
    if tie not in _TIES:
        return f"{_named(tie)}{f', {_named(meant).lower()}' if meant else ''}."
    sentence = f"The speaker {_TIES[tie]}"
    return f"{sentence}: {_MEANT.get(meant) or _named(meant).lower()}." if meant else f"{sentence}."


def kind_told(rule):
    """A rule about the kind of words, as a sentence."""
    return _KIND_OF_WORDS.get(rule) or _WHOLE.get(rule) or f"{_named(rule)}."


def _named(rule):
    return rule.replace("_", " ").capitalize()
