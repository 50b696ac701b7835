"""The walk through a text, sentence by sentence, keeping in mind who is being talked about."""

from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter

from . import (
    attribution,
    behind_quote,
    clause_head,
    cues,
    kinds,
    paragraphs,
    phrase_head,
    quotations,
    sentences,
    speech,
    venues,
)
from .cast import NAMED, UNKNOWN, VOICE_OF_ORGANISATION, Voice
from .focus import Focus
from .paragraphs import QUOTED
from .sighting import as_printed
from .spoken import Spoken, spoken
from .words.listing import listed
from .words.nouns import OFFICES, PEOPLE

NOT_PERSONS = listed("it they we i")
WITHIN_PARAGRAPH = frozenset({"same_paragraph", "paragraph_reports_speech", "subject_of_paragraph"})
NOBODYS = {"rule": "nobodys_speech", "confidence": 0.9}
UNATTRIBUTED = {"rule": "no_attribution", "confidence": 0.3}
_start = attrgetter("start")


class Story:
    """Walks once from top to bottom; afterwards `spoken` holds every quote by the number of its quotation."""

    def __init__(self, text, cast, speakers, quotations, within, names_in, common_words, furniture):
        self.text = text
        self.cast = cast
        self.speakers = speakers
        self.quotations = quotations
        self.within = within
        self.names_in = names_in
        self.common_words = common_words
        self.furniture = furniture
        self.focus = Focus()
        self.spoken: dict[int, Spoken] = {}
        self.reported: dict[int, Voice] = {}
        self.introduced = None
        self.unclaimed: list[int] = []

    def read(self, paragraph, words=None):
        """`words` are the tokens of the paragraph, where they are still known."""
        quoted = self.within.get(paragraph.number, [])
        frame = paragraphs.frame(self.text, paragraph.start, paragraph.end, quoted, words)
        paragraphs.lower_openings(frame, self.common_words)
        split = sentences.split(
            self.text, frame, lambda tokens, i: behind_quote.after(self.text, tokens, i) is not None
        )
        introduced, self.introduced = self.introduced, None
        last = None
        for sentence in split:
            last = self._read_sentence(paragraph, sentence, introduced, last)
        self._introduce(split[-1] if split else [])

    def _read_sentence(self, paragraph, sentence, introduced, last):
        """Judge the quoted words of a sentence, then move the focus past it; returns who spoke last."""
        self.cast.in_focus = (self.focus.subject, self.focus.speaker)
        clauses = cues.find(sentence)
        subject = self._subject_of(sentence)
        if self.unclaimed and self.quotations[self.unclaimed[-1]].last.number < paragraph.number:
            self._claim(subject if sentence[0].start == paragraph.start else None)
        for i, token in enumerate(sentence):
            if token.low != QUOTED:
                continue
            if self.quotations[token.stretch].start != token.start:
                last = self._end_of_long_quote(token.stretch, sentence, i) or last
                continue
            place = speech.Place(
                self.text, paragraph, self.quotations[token.stretch], sentence, i, clauses, last is not None
            )
            found = self._judge(place, subject, last, introduced)
            if found is None:
                continue
            self.spoken[token.stretch] = found
            if found.voice is not None:
                self.focus.speaks(found.voice, place.quotation.last.number)
                last = found.voice
            elif (
                found.quote.kind == kinds.DIRECT and self.focus.subject is None and self.focus.speaker is None
            ):
                self.unclaimed.append(token.stretch)
        self._follow(sentence, clauses, subject, paragraph)
        return last

    def _judge(self, place, subject, last, introduced):
        """A quote of the place, or None where the marks hold no speech."""
        tokens, i, quotation = place.sentence, place.i, place.quotation
        label = quotations.LABEL.match(self.text, quotation.start + 1)
        if label is not None and place.opens:
            return self._labelled(quotation, label.span(1))
        sighting = speech.sighted(place)
        if speech.is_on_board(place, sighting):
            return self._sign(quotation)
        if (
            sighting is None
            and place.opens
            and introduced is not None
            and place.paragraph.start == quotation.start
        ):
            tokens, sighting = introduced
            i = len(tokens)
            if kinds.is_on_board(tokens, i, sighting.clause):
                return self._sign(quotation)
        sighting = sighting or attribution.name_and_colon(place.sentence, place.i)
        if speech.is_only_a_title(place):
            return None
        rule = speech.whole(place, sighting)
        if rule is None and sighting is None:
            sighting = speech.in_the_rest_of_the_sentence(place)
            if sighting is None and kinds.is_short(place.words):
                return None
        if sighting is not None:
            printed, voice = self._attributed(tokens, i, sighting, subject)
        elif rule is not None and not speech.announces_its_verb(self.text, quotation):
            printed, voice = self._carried_on(place, last)
        else:
            printed, voice = UNATTRIBUTED, None
        if rule is None:
            return spoken(self.text, quotation, kinds.PARTIAL, "fragment_in_sentence", printed, voice)
        if sighting is not None and speech.is_written(tokens, sighting, printed["venue"]):
            return spoken(self.text, quotation, kinds.WRITTEN_STATEMENT, rule, printed, voice)
        return spoken(self.text, quotation, kinds.DIRECT, rule, printed, voice)

    def _labelled(self, quotation, span):
        """A line of a transcript; its label stands for somebody whom the text names."""
        voice = self.cast.surnamed(self.text[slice(*span)].split()[-1].lower(), span[0])
        printed = {"mention_start": span[0], "mention_end": span[1], "rule": "transcript_label"}
        printed["confidence"] = 0.85 if voice is not None else 0.3
        return spoken(self.text, quotation, kinds.DIRECT, "transcript", printed, voice)

    def _sign(self, quotation):
        return spoken(self.text, quotation, kinds.SIGN, "on_a_board", NOBODYS)

    def _attributed(self, tokens, i, sighting, subject):
        clause = sighting.clause
        voice, rule, confidence, mention = self.speakers.resolve(
            tokens, clause.first, clause.last, self.focus, subject if clause.first > 0 else None
        )
        printed = as_printed(self.text, tokens, clause, mention, venues.find(tokens, clause, i))
        printed["rule"] = sighting.rule if rule in {"named", "no_subject"} else f"{sighting.rule}:{rule}"
        printed["confidence"] = round(sighting.confidence * confidence, 3) if voice is not None else 0.3
        return printed, voice

    def _end_of_long_quote(self, number, sentence, i):
        """A quotation from the paragraph before: it may be attributed only at its end."""
        found = self.spoken.get(number)
        if found is None:
            return None
        if found.voice is None and self.quotations[number].end == sentence[i].end:
            sighting = behind_quote.after(self.text, sentence, i)
            if sighting is not None:
                printed, found.voice = self._attributed(sentence, i, sighting, None)
                found.quote = replace(found.quote, **printed)
                if found.voice is not None:
                    self.focus.speaks(found.voice, self.quotations[number].last.number)
        return found.voice

    def _carried_on(self, place, last):
        """No words of its own say who speaks: a voice of the words before goes on."""
        focus, number = self.focus, place.paragraph.number
        before = number - 1
        while before in self.furniture:
            before -= 1
        person = (
            focus.subject
            if focus.subject is not None and focus.subject.kind == NAMED and focus.subject.sure
            else None
        )
        for rule, confidence, voice in (
            ("same_paragraph", 0.9, last),
            ("paragraph_reports_speech", 0.75, self.reported.get(number)),
            ("subject_of_paragraph", 0.6, focus.subject if focus.subject_paragraph == number else None),
            ("same_speaker_goes_on", 0.75, focus.speaker if focus.speaker_paragraph >= before else None),
            ("reported_in_paragraph_before", 0.7, self.reported.get(before)),
            ("subject_of_paragraph_before", 0.5, person),
        ):
            # Words that some other words introduce are nobody's from an earlier paragraph.
            if voice is not None and (place.opens or rule in WITHIN_PARAGRAPH):
                return {"rule": rule, "confidence": confidence}, voice
        return UNATTRIBUTED, None

    def _claim(self, subject):
        """Quotations that open an article are often the words of whoever the next paragraph introduces."""
        if subject is not None and subject.kind == NAMED and subject.sure:
            for number in self.unclaimed:
                quote = replace(self.spoken[number].quote, rule="named_in_next_paragraph", confidence=0.5)
                self.spoken[number] = Spoken(quote, subject)
        self.unclaimed = []

    def _introduce(self, sentence):
        """A paragraph that ends in a colon introduces the quotation of the next one."""
        if not sentence or sentence[-1].text != ":":
            return
        end = len(sentence)
        sighting = attribution.before(sentence, end, cues.find(sentence)) or attribution.name_and_colon(
            sentence, end
        )
        if sighting is not None and sighting.clause.has_subject:
            confidence = min(sighting.confidence, 0.92)
            self.introduced = (sentence, sighting._replace(rule="colon_paragraph", confidence=confidence))

    def _subject_of(self, sentence):
        """The voice that a sentence is about, if it opens with one."""
        first, last = clause_head.first_noun_phrase(sentence)
        if first < 0 or sentence[first].low in NOT_PERSONS:
            return None
        if sentence[first].low not in {"he", "she"} and not self.speakers.is_named(sentence, first, last):
            head = phrase_head.find(sentence, first, last)
            if head.low not in PEOPLE and head.low not in OFFICES:
                return None
        voice, _, _, _ = self.speakers.resolve(sentence, first, last, self.focus)
        return voice if voice is not None and voice.kind != UNKNOWN else None

    def _follow(self, sentence, clauses, subject, paragraph):
        """Move the focus past a sentence: whom it names, whose words it reports, whom it is about."""
        named = self.names_in[paragraph.number]
        first = bisect_left(named, sentence[0].start, key=_start)
        for name in named[first : bisect_left(named, sentence[-1].end, first, key=_start)]:
            if name.is_full:
                self.focus.mention(self.cast.named(name))
        told = None
        for clause in clauses:
            if not clause.has_subject or sentence[clause.first].low in NOT_PERSONS:
                continue
            voice, _, _, _ = self.speakers.resolve(sentence, clause.first, clause.last, self.focus, subject)
            if voice is None or voice.kind == UNKNOWN:
                continue
            self.focus.mention(voice)
            told = told or voice
            if clause.strong or paragraph.number not in self.reported:
                self.reported[paragraph.number] = voice
        if subject is None and told is not None and told.kind != VOICE_OF_ORGANISATION:
            subject = told
        if subject is not None:
            self.focus.is_about(subject, paragraph.number)
