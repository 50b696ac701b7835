"""Quotations that no words of their own sentence attribute: whose they are, told by the words around."""

from . import attribution, behind_quote, cues, kinds, phrases, whose_words
from .cast import NAMED, UNKNOWN, Voice
from .words.small import SUBJECT_PRONOUNS

WITHIN_PARAGRAPH = frozenset({"same_paragraph", "paragraph_reports_speech", "subject_of_paragraph"})
UNATTRIBUTED = {"rule": "no_attribution", "confidence": 0.3}
# What is said of a voice by its place alone gives way to the words of the next paragraph.
BY_PLACE = frozenset({
    "no_attribution",
    "same_speaker_goes_on",
    "reported_in_paragraph_before",
    "subject_of_paragraph_before",
    "named_shortly_before",
})
LONGEST_SIGNATURE = 14


class Orphans:
    """Keeps in mind what the paragraphs before a quotation said of voices, and which quotations have none."""

    def __init__(self, focus, spoken, quotations):
        self.focus = focus
        self.spoken = spoken
        self.quotations = quotations
        self.reported: dict[int, Voice] = {}
        self.introduced = None
        self.unclaimed: list[int] = []
        self.by_place = None
        # The paragraph of the story that is read, and the one before it.
        self.paragraph = self.before = -1
        # Where each of the two begins.
        self.begins = self.began = 0

    def carried_on(self, place, subject, last):
        """(printed details, voice): a voice of the words before goes on."""
        if place.mark_before == ":":
            speaker = last or (self.focus.speaker if self.focus.speaker_paragraph >= self.before else None)
            if speaker is not None and _goes_on(place.sentence[: place.i]):
                return {"rule": "then_goes_on", "confidence": 0.7}, speaker
            return acting(subject, place.sentence, place.i)
        focus, number = self.focus, place.paragraph.number
        person = (
            focus.subject
            if focus.subject is not None and focus.subject.kind == NAMED and focus.subject.sure
            else None
        )
        newcomer = None
        if focus.subject_paragraph < self.before:
            # Somebody new has come up since whoever the text was about: it is theirs, or nobody's.
            newcomers = self._newcomers()
            if newcomers:
                person = None
            if len(newcomers) == 1 and newcomers[0].details:
                newcomer = newcomers[0]
        for rule, confidence, voice in (
            ("same_paragraph", 0.9, last),
            ("paragraph_reports_speech", 0.75, self.reported.get(number)),
            ("subject_of_paragraph", 0.6, focus.subject if focus.subject_paragraph == number else None),
            ("same_speaker_goes_on", 0.75, focus.speaker if focus.speaker_paragraph >= self.before else None),
            ("reported_in_paragraph_before", 0.7, self.reported.get(self.before)),
            ("subject_of_paragraph_before", 0.5, person),
            ("named_shortly_before", 0.5, newcomer),
        ):
            # Words that some other words introduce are nobody's from an earlier paragraph.
            if voice is not None and (place.opens or rule in WITHIN_PARAGRAPH):
                return {"rule": rule, "confidence": confidence}, voice
        return UNATTRIBUTED, None

    def _newcomers(self):
        """Everybody who was first named in this paragraph or the one before it."""
        return [
            voice
            for voice in self.focus.recent
            if voice.kind == NAMED
            and (voice.sure or voice.details)
            and voice.occurrences
            and voice.occurrences[0][0] >= self.began
        ]

    def enter(self, paragraph):
        """The walk goes on to a paragraph; furniture is no part of it."""
        self.before, self.paragraph = self.paragraph, paragraph.number
        self.began, self.begins = self.begins, paragraph.start

    def introduce(self, sentence, subject):
        """A paragraph that ends in a colon introduces the quotation of the next one."""
        self.introduced = None
        if not sentence or sentence[-1].text != ":":
            return
        end = len(sentence)
        sighting = attribution.before(sentence, end, cues.find(sentence)) or attribution.name_and_colon(
            sentence, end
        )
        if sighting is not None and sighting.clause.has_subject:
            confidence = min(sighting.confidence, 0.92)
            sighting = sighting._replace(rule="colon_paragraph", confidence=confidence)
        else:
            sighting = None
        self.introduced = (sentence, sighting, subject)

    def keep(self, number, found):
        """Remember a quote of which only its place says whose it is."""
        if found.fields["kind"] != kinds.DIRECT:
            return
        if (
            found.fields["rule"] in BY_PLACE
            and self.quotations[number].start == self.quotations[number].first.start
        ):
            self.by_place = number
        if found.voice is None and self.focus.subject is None and self.focus.speaker is None:
            self.unclaimed.append(number)

    def signed_below(self, paragraph, sentence):
        """(number, sighting) of a quote whose voice the next paragraph begins with: “So said Jane Roe.”"""
        number, self.by_place = self.by_place, None
        if number is None or self.quotations[number].last.number != self.before:
            return None
        sighting = whose_words.told_behind(sentence, 0)
        if sighting is None and len(sentence) <= LONGEST_SIGNATURE and sentence[-1].end == paragraph.end:
            sighting = behind_quote.dash_name(sentence, 0)
        return (number, sighting) if sighting is not None else None

    def claim(self, paragraph, sentence, subject):
        """Quotations that open an article are often the words of whoever the next paragraph introduces."""
        if not self.unclaimed or self.quotations[self.unclaimed[-1]].last.number >= paragraph.number:
            return
        opens = sentence[0].start == paragraph.start
        if opens and subject is not None and subject.kind == NAMED and subject.sure:
            for number in self.unclaimed:
                self.spoken[number].fields |= {"rule": "named_in_next_paragraph", "confidence": 0.5}
                self.spoken[number].voice = subject
        self.unclaimed = []


def _goes_on(tokens):
    """“Then, quietly:”, “And then, as I put my pen away:”: nobody else comes in."""
    opens = 1 if tokens[0].low in {"and", "but"} else 0
    return (
        len(tokens) > opens
        and tokens[opens].low == "then"
        and not any((t.capital and t.low != "i") or phrases.is_agent(t) for t in tokens[opens + 1 :])
        and not any(t.low in SUBJECT_PRONOUNS and t.low not in {"i", "we"} for t in tokens)
    )


def acting(subject, tokens, i):
    """Somebody is introduced with a colon: whoever acts before it, or nobody."""
    if subject is not None and subject.kind == NAMED and attribution.acts_alone(tokens, i):
        return {"rule": "subject_before_colon", "confidence": 0.6}, subject
    return UNATTRIBUTED, None


def introduces(voice):
    """Whether a bare “…:” may introduce a voice; “Listen:” is none."""
    return voice.kind != UNKNOWN and not (voice.kind == NAMED and voice.rule == "description")
