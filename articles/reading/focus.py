"""Who is being talked about, as a reader keeps it in mind: last subject, last speaker, last people named."""

from .cast import ANONYMOUS_SOURCE, DESCRIBED_ONLY, NAMED, UNKNOWN, VOICE_OF_ORGANISATION

REMEMBERED = 12


class Focus:
    def __init__(self):
        self.subject = None
        self.subject_paragraph = -1
        self.speaker = None
        self.speaker_paragraph = -1
        self.recent = []
        self.body = None

    def mention(self, voice):
        if voice in self.recent:
            self.recent.remove(voice)
        self.recent.append(voice)
        del self.recent[:-REMEMBERED]

    def is_about(self, voice, paragraph):
        self.subject, self.subject_paragraph = voice, paragraph
        self.mention(voice)

    def speaks(self, voice, paragraph):
        self.speaker, self.speaker_paragraph = voice, paragraph
        self.mention(voice)

    @property
    def tells_of_subject(self):
        """Whether whoever the text is about came up after whoever spoke last."""
        return self.subject_paragraph >= self.speaker_paragraph

    def pronoun(self, word, sentence_subject=None):
        """(voice, rule, confidence) for a pronoun, or (None, …)."""
        fits = FITS.get(word)
        if fits is None:
            return None, "pronoun_unresolved", 0.0
        for voice, rule, confidence in (
            (sentence_subject, "pronoun_to_subject_of_sentence", 0.85),
            (self.subject, "pronoun_to_last_subject", 0.85),
            (self.speaker, "pronoun_to_last_speaker", 0.8),
        ):
            if voice is not None and fits(voice):
                return voice, rule, confidence
        for voice in reversed(self.recent):
            if fits(voice) and voice.sure:
                return voice, "pronoun_to_last_named", 0.65
        return None, "pronoun_unresolved", 0.0


def _person(voice, gender):
    if voice.plural or voice.kind == UNKNOWN:
        return False
    if voice.kind == VOICE_OF_ORGANISATION and not voice.gender and "spokes" not in voice.title.lower():
        return False
    if voice.kind == DESCRIBED_ONLY and not voice.sure:
        # “The idea”, “the response”: no noun for a person.
        return False
    return voice.gender in (None, gender)


FITS = {
    "he": lambda voice: _person(voice, "m"),
    "she": lambda voice: _person(voice, "f"),
    "it": lambda voice: voice.kind == VOICE_OF_ORGANISATION and "spokes" not in voice.title.lower(),
    "they": lambda voice: (
        voice.plural
        or voice.kind in (VOICE_OF_ORGANISATION, ANONYMOUS_SOURCE)
        or (voice.kind in (NAMED, DESCRIBED_ONLY) and voice.gender is None)
    ),
}
