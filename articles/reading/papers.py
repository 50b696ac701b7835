"""Who wrote the letter, and whose statement it is: papers that a text speaks of again."""

from .cast import VOICE_OF_ORGANISATION
from .words.listing import listed

# Words for one and the same sheet; an article says “the statement” of what it called a release.
SENT = listed("statement letter open-letter email e-mail memo memorandum message note release press-release")
POSTED = listed("tweet post blog")
POSTING = listed("tweeted tweets tweeting posted posts posting blogged")
# So far on, in characters, “the statement” may be another.
REMEMBERED = 1200


class Papers:
    """Remembers whose words each paper holds, as a text goes on."""

    def __init__(self):
        self.issuers = {}
        self.last = None

    def told_of(self, sentence, voice):
        """“The colleges have sent a letter to the minister”: theirs is the letter from then on."""
        if voice is None:
            return
        for k, token in enumerate(sentence):
            if token.low in SENT and any(t.low in {"a", "an"} for t in sentence[max(0, k - 4) : k]):
                self.issuers[token.low] = (token.start, voice)

    def wrote(self, voice, at, cue):
        """A voice was read, not heard."""
        self.last = voice
        for noun in POSTED if cue in POSTING else SENT:
            self.issuers[noun] = (at, voice)

    def issuer(self, noun, at, speaker):
        """Whose is “the letter” at an offset; the body that spoke last, where no paper was told of."""
        issued_at, voice = self.issuers.get(noun, (0, None))
        if voice is not None and at - issued_at < REMEMBERED:
            return voice
        return speaker if speaker is not None and speaker.kind == VOICE_OF_ORGANISATION else None
