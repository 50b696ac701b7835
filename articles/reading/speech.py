"""One quoted stretch in its sentence: which words name its speaker, and what kind of words it holds."""

from dataclasses import dataclass, field

from . import attribution, behind_quote, kinds
from .cues import Clause
from .paragraphs import QUOTED, Paragraph, Token
from .quotations import Quotation
from .sighting import Sighting

NEAR = 0.95


@dataclass(slots=True)
class Place:
    """Where a quotation begins: token i of a sentence, with what was understood around it."""

    text: str
    paragraph: Paragraph
    quotation: Quotation
    sentence: list[Token]
    i: int
    clauses: list[Clause]
    # Whether somebody has spoken in this paragraph already.
    spoken: bool
    words: str = field(init=False)
    opens: bool = field(init=False)
    behind: Sighting | None = field(init=False)
    ahead: Sighting | None = field(init=False)

    def __post_init__(self):
        token = self.sentence[self.i]
        self.words = self.text[token.start : token.end]
        self.opens = all(not t.is_word and t.low != QUOTED for t in self.sentence[: self.i])
        self.behind = behind_quote.after(self.text, self.sentence, self.i)
        self.ahead = attribution.before(self.sentence, self.i, self.clauses)

    @property
    def mark_before(self):
        return self.sentence[self.i - 1].text if self.i and not self.sentence[self.i - 1].is_word else ""

    @property
    def ends_sentence(self):
        """Whether nothing but the stop of its sentence stands behind the words."""
        behind = self.sentence[self.i + 1 :]
        return len(behind) == 1 and behind[0].text in ".!?"

    @property
    def ends_paragraph(self):
        return self.quotation.end == self.paragraph.end

    @property
    def is_near_its_verb(self):
        return self.ahead is not None and self.ahead.confidence > NEAR

    @property
    def is_long(self):
        return len(self.quotation.segments) > 1

    @property
    def is_sentence_like(self):
        start, end = self.quotation.segments[-1]
        if self.quotation.truncated and kinds.starts_capital(self.words) and self.opens:
            # Words that a page breaks off have no stop.
            return not kinds.is_short(self.words, 3)
        return kinds.is_sentence_like(self.words) or (
            self.is_long and kinds.is_sentence_like(self.text[start:end])
        )

    @property
    def follows_quoted_words(self):
        return any(token.low == QUOTED for token in self.sentence[: self.i])


def sighted(place: Place):
    """The first place, in or around the sentence, that names the speaker."""
    for sieve in (behind_the_words, passive_around, ahead_of_the_words, last_behind):
        found = sieve(place)
        if found is not None:
            return found if found.clause.has_subject else None
    return None


def behind_the_words(place):
    behind = place.behind
    if behind is None:
        return None
    if place.opens or (behind.rule == "after_verb_subject" and place.mark_before != ":"):
        return behind
    announces = kinds.last_mark(place.words) in (",", "?", "!")
    return (
        behind if behind.rule == "after_subject_verb" and announces and not place.is_near_its_verb else None
    )


def passive_around(place):
    if place.ahead is None or place.mark_before == ":" or place.is_sentence_like:
        return None
    return attribution.passive(place.sentence, place.i)


def ahead_of_the_words(place):
    ahead = place.ahead
    return ahead if ahead is not None and (ahead.clause.has_subject or place.behind is None) else None


def last_behind(place):
    return place.behind


def in_the_rest_of_the_sentence(place):
    """Where a fragment's sentence ends in its attribution."""
    return attribution.trailing(place.sentence, place.i, place.clauses) or attribution.passive(
        place.sentence, place.i
    )


def is_on_board(place, sighting):
    if place.spoken and place.opens:
        return False
    clause = (
        sighting.clause if sighting else next((c for c in reversed(place.clauses) if c.cue < place.i), None)
    )
    return kinds.is_on_board(place.sentence, place.i, clause)


def is_only_a_title(place):
    """“Ashby Tonight” in a sentence of the reporter's own is a programme, not speech."""
    if place.is_long or place.mark_before == ":" or place.is_near_its_verb or not kinds.is_title(place.words):
        return False
    sentence, i, behind = place.sentence, place.i, place.behind
    if (
        behind
        and behind.clause.has_subject
        and place.opens
        and kinds.is_closed(place.words)
        and place.words.count(" ") > 3
    ):
        return False
    if i and sentence[i - 1].is_word:
        return True
    return i + 1 < len(sentence) and sentence[i + 1].is_word and behind is None


def whole(place, sighting):
    """The name of the rule by which the words are a full quotation; None where they are a fragment."""
    return next((rule.__name__ for rule in WHOLE if rule(place, sighting)), None)


def several_paragraphs(place, sighting):
    return place.is_long


def after_colon(place, sighting):
    return place.mark_before == ":"


def opens_sentence(place, sighting):
    if not place.opens:
        return False
    if place.is_sentence_like or (place.spoken and place.ends_paragraph and kinds.is_utterance(place.words)):
        return True
    return place.behind is not None and (
        kinds.count_words(place.words, 3) >= 3 or kinds.is_utterance(place.words)
    )


def sentence_like(place, sighting):
    return place.is_sentence_like and sighting is not None


def whole_paragraph(place, sighting):
    quotation, paragraph = place.quotation, place.paragraph
    if not place.opens or (quotation.start, quotation.end) != (paragraph.start, paragraph.end):
        return False
    return kinds.count_words(place.words, 3) >= 3 or kinds.is_utterance(place.words)


def rest_of_sentence(place, sighting):
    """“…,” said the nurse, “and …”"""
    joined = place.spoken and place.mark_before in (",", "–", "—", "-") and place.follows_quoted_words
    earlier = max((k for k in range(place.i) if place.sentence[k].low == QUOTED), default=-1)
    same = sighting is None or earlier < sighting.clause.cue < place.i
    return joined and same and kinds.is_closed(place.words)


def right_behind_its_verb(place, sighting):
    """“…,” he said, “and …”; the nurse said, “we …”: words with a stop, right behind their verb."""
    if (
        sighting is None
        or not place.is_near_its_verb
        or sighting.clause != place.ahead.clause
        or not (place.mark_before or place.ends_sentence)
    ):
        return False
    if not kinds.is_closed(place.words):
        return (
            place.ends_sentence and kinds.starts_capital(place.words) and not kinds.is_short(place.words, 4)
        )
    return place.follows_quoted_words or kinds.count_words(place.words, 3) >= 3


WHOLE = (
    several_paragraphs,
    after_colon,
    opens_sentence,
    sentence_like,
    whole_paragraph,
    rest_of_sentence,
    right_behind_its_verb,
)


def announces_its_verb(text, quotation):
    """Words that end in a comma announce their speaker: where none was understood, none is guessed."""
    start, end = quotation.segments[-1]
    return kinds.last_mark(text[start:end]) == ","


def is_written(tokens, sighting, venue_words):
    """Whether a statement, a letter or a post was read, not a voice heard."""
    clause = sighting.clause
    cue = tokens[clause.cue].low if clause.cue < len(tokens) else ""
    return (
        cue in kinds.WRITING
        or kinds.is_paper(tokens, clause)
        or not kinds.SENT.isdisjoint((venue_words or "").lower().split())
        or (clause.first > 0 and tokens[0].low in kinds.WRITING)
        or (
            tokens[0].low in {"in", "on"}
            and any(t.low in kinds.SENT for t in tokens[1 : max(1, clause.first)])
        )
    )
