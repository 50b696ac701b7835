"""The walk through a text, sentence by sentence, keeping in mind who is being talked about."""

from bisect import bisect_left
from operator import attrgetter

from . import (
    attribution,
    behind_quote,
    clause_head,
    cues,
    kinds,
    orphans,
    paragraphs,
    paraphrase,
    phrase_head,
    quotations,
    sentences,
    speech,
    venues,
)
from .cast import UNKNOWN, VOICE_OF_ORGANISATION
from .details import is_body
from .focus import Focus
from .orphans import Orphans
from .paragraphs import QUOTED
from .sighting import Sighting, as_printed
from .spoken import Spoken, spoken
from .words.listing import listed
from .words.nouns import OFFICES, PAPERS, PEOPLE

NOT_PERSONS = listed("it they we i")
NOBODYS = {"rule": "nobodys_speech", "confidence": 0.9}
_start = attrgetter("start")


class Story:
    """Walks once from top to bottom; afterwards `spoken` holds every quote by the number of its quotation."""

    def __init__(self, text, cast, speakers, quotations, within, names_in, common_words):
        self.text = text
        self.cast = cast
        self.speakers = speakers
        self.quotations = quotations
        self.within = within
        self.names_in = names_in
        self.common_words = common_words
        self.focus = Focus()
        self.spoken: dict[int, Spoken] = {}
        self.paraphrased: list[Spoken] = []
        self.orphans = Orphans(self.focus, self.spoken, quotations)
        self.body = None

    def read(self, paragraph, words=None):
        """`words` are the tokens of the paragraph, where they are still known."""
        self.orphans.enter(paragraph)
        quoted = self.within.get(paragraph.number, [])
        frame = paragraphs.frame(self.text, paragraph.start, paragraph.end, quoted, words)
        paragraphs.lower_openings(frame, self.common_words)
        split = sentences.split(
            self.text, frame, lambda tokens, i: behind_quote.after(self.text, tokens, i) is not None
        )
        last = subject = None
        for sentence in split:
            last, subject = self._read_sentence(paragraph, sentence, last)
        self.orphans.introduce(split[-1] if split else [], subject)

    def said(self):
        """Every quote by its place in the text, paraphrases among them."""
        everything = sorted(
            [*self.spoken.values(), *self.paraphrased], key=lambda found: found.fields["start"]
        )
        return dict(enumerate(everything))

    def _read_sentence(self, paragraph, sentence, last):
        """Judge the quoted words of a sentence, then move the focus past it; (who spoke last, its subject)."""
        self.cast.in_focus = (self.focus.subject, self.focus.speaker)
        clauses = cues.find(sentence)
        subject = self._subject_of(sentence)
        if sentence[0].start == paragraph.start:
            self._sign_above(paragraph, sentence)
        self.orphans.claim(paragraph, sentence, subject)
        for i, token in enumerate(sentence):
            if token.low != QUOTED:
                continue
            if self.quotations[token.stretch].start != token.start:
                last = self._end_of_long_quote(token.stretch, sentence, i) or last
                continue
            place = speech.Place(
                self.text, paragraph, self.quotations[token.stretch], sentence, i, clauses, last is not None
            )
            found = self._judge(place, subject, last)
            if found is None:
                continue
            self.spoken[token.stretch] = found
            if found.voice is not None:
                self.focus.speaks(found.voice, place.quotation.last.number)
                last = found.voice
            self.orphans.keep(token.stretch, found)
        self._paraphrase(paragraph, sentence, clauses)
        self._follow(sentence, clauses, subject, paragraph)
        return last, subject

    def _judge(self, place, subject, last):
        """A quote of the place, or None where the marks hold no speech."""
        tokens, i, quotation = place.sentence, place.i, place.quotation
        label = quotations.LABEL.match(self.text, quotation.start + 1)
        if label is not None and place.opens:
            return self._labelled(quotation, label.span(1))
        sighting = speech.sighted(place)
        if speech.is_on_board(place, sighting):
            return self._sign(quotation)
        introduced = self.orphans.introduced
        if sighting is None and introduced is not None and place.paragraph.start == quotation.start:
            tokens, sighting, subject = introduced
            i = len(tokens)
            if sighting is None:
                printed, voice = orphans.acting(subject, tokens, i)
                rule = speech.whole(place, None) or "after_colon"
                return spoken(self.text, quotation, kinds.DIRECT, rule, printed, voice)
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
            if tokens is place.sentence:
                told = self.speakers.told_before(tokens, place.clauses, sighting.clause, self.focus)
                subject = told or subject
            printed, voice = self._attributed(tokens, i, sighting, subject)
            if sighting.rule == "name_and_colon" and voice is not None and not orphans.introduces(voice):
                sighting, printed, voice = None, orphans.UNATTRIBUTED, None
        elif rule is not None and not speech.announces_its_verb(self.text, quotation):
            printed, voice = self.orphans.carried_on(place, subject, last)
        else:
            printed, voice = orphans.UNATTRIBUTED, None
        if rule is None:
            return spoken(self.text, quotation, kinds.PARTIAL, "fragment_in_sentence", printed, voice)
        if sighting is not None and speech.is_written(tokens, sighting, printed["venue"]):
            if voice is not None:
                self.speakers.papers.wrote(voice, place.quotation.start, (printed["cue"] or "").lower())
            return spoken(self.text, quotation, kinds.WRITTEN_STATEMENT, rule, printed, voice)
        return spoken(self.text, quotation, kinds.DIRECT, rule, printed, voice)

    def _labelled(self, quotation, span):
        """A line of a transcript; its label stands for somebody whom the text names."""
        voice = self.cast.surnamed(self.text[slice(*span)].split()[-1].lower(), span[0])
        printed = {"mention_start": span[0], "mention_end": span[1], "rule": "transcript_label"}
        printed["confidence"] = 0.85 if voice is not None else 0.3
        return spoken(self.text, quotation, kinds.DIRECT, "transcript", printed, voice)

    def _paraphrase(self, paragraph, sentence, clauses):
        """Keep the words that a sentence without marks plainly reports."""
        reported = paraphrase.found(sentence, clauses)
        if reported is None:
            return
        clause, k, rule = reported
        printed, voice = self._attributed(sentence, -1, Sighting(clause, "before_cue", 0.8), None)
        if paraphrase.may_be_offered(sentence, clause, rule, voice):
            quotation = paraphrase.quotation(sentence, k, paragraph)
            self.paraphrased.append(spoken(self.text, quotation, kinds.PARAPHRASE, rule, printed, voice))

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

    def _sign_above(self, paragraph, sentence):
        """The paragraph begins by telling whose the quotation before it was."""
        signed = self.orphans.signed_below(paragraph, sentence)
        if signed is None:
            return
        number, sighting = signed
        printed, voice = self._attributed(sentence, -1, sighting, None)
        if voice is not None:
            self.spoken[number].fields |= printed
            self.spoken[number].voice = voice
            self.focus.speaks(voice, paragraph.number)

    def _end_of_long_quote(self, number, sentence, i):
        """A quotation from the paragraph before: it may be attributed only at its end."""
        found = self.spoken.get(number)
        if found is None:
            return None
        if found.voice is None and self.quotations[number].end == sentence[i].end:
            sighting = behind_quote.after(self.text, sentence, i)
            if sighting is not None:
                printed, found.voice = self._attributed(sentence, i, sighting, None)
                found.fields |= printed
                if found.voice is not None:
                    self.focus.speaks(found.voice, self.quotations[number].last.number)
        return found.voice

    def _subject_of(self, sentence):
        """The voice that a sentence is about, if it opens with one; a body is only kept in mind for “it”."""
        first, last = clause_head.first_noun_phrase(sentence)
        self.body = None
        if first < 0 or sentence[first].low in NOT_PERSONS:
            return None
        if sentence[first].low not in {"he", "she"} and not self.speakers.is_named(sentence, first, last):
            head = phrase_head.find(sentence, first, last)
            known = head.low in PEOPLE or head.low in OFFICES or phrase_head.is_first_name(head)
            known = known or clause_head.tells_of_work(sentence, first, last)
            if not known and not phrase_head.is_called(sentence, first, last, head):
                if is_body(head) or head.low in PAPERS:
                    self.body = self.speakers.resolve(sentence, first, last, self.focus)[0]
                return None
        voice, _, _, _ = self.speakers.resolve(sentence, first, last, self.focus)
        return voice if voice is not None and voice.kind != UNKNOWN else None

    def _follow(self, sentence, clauses, subject, paragraph):
        """Move the focus past a sentence: whom it names, whose words it reports, whom it is about."""
        named = self.names_in[paragraph.number]
        first = bisect_left(named, sentence[0].start, key=_start)
        known = named[first : bisect_left(named, sentence[-1].end, first, key=_start)]
        for name in known:
            if name.is_full:
                self.focus.mention(self.cast.named(name))
        self.speakers.kin.meet(sentence, known, subject, self.focus)
        told = None
        for clause in clauses:
            if not clause.has_subject or sentence[clause.first].low in NOT_PERSONS:
                continue
            voice, _, _, _ = self.speakers.resolve(sentence, clause.first, clause.last, self.focus, subject)
            if voice is None or voice.kind == UNKNOWN:
                continue
            self.focus.mention(voice)
            told = told or voice
            if clause.strong or paragraph.number not in self.orphans.reported:
                self.orphans.reported[paragraph.number] = voice
        if subject is None and told is not None and told.kind != VOICE_OF_ORGANISATION:
            subject = told
        alone = clause_head.known_by_first_name(sentence)
        if alone is not None:
            subject = self.speakers.resolve(sentence, alone, alone + 1, self.focus)[0] or subject
        if subject is not None:
            self.focus.is_about(subject, paragraph.number)
        speaks_for_itself = subject is not None and subject.kind == VOICE_OF_ORGANISATION
        self.focus.body = subject if speaks_for_itself else self.body
        self.speakers.papers.told_of(sentence, subject or self.body)
