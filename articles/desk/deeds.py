"""What can be done to a card: each deed says which cards it settles, how, and which card is in hand then.

Pure functions of a sheet; `articles.actions.decide` stores what they say.
"""

from typing import NamedTuple

from articles.choices import MentionKind, QuoteKind
from articles.desk import moves, states
from articles.desk.states import ACCEPTED, JOINED, REJECTED

_OPENING_MARKS = "“‘\"'«"
_SPOKESPEOPLE = ("spokes", "statement")


class Deed(NamedTuple):
    """`cards` maps keys to whole states, `said` is what was done to a card. `hand` is the key of the card in hand
    afterwards; None for the next one that is undecided."""

    cards: dict
    said: str
    hand: str | None = None


class NotPossible(ValueError):
    """What the deed wants is not there; says what to do."""


def reject(sheet, card):
    return Deed({card.key: {**card.state, "decision": REJECTED}}, "rejected")


def reopen(sheet, card):
    return Deed({card.key: {**card.state, "decision": None}}, "opened again", card.key)


def change_speaker(sheet, card, voice):
    """`voice` is the key of a voice's card, empty for nobody. Who that is wants to be looked at before it counts."""
    if voice and (voice not in sheet.cards or sheet.cards[voice].kind != "voice"):
        raise NotPossible("That voice is no longer on the desk. Choose another.")
    return Deed(
        {card.key: {**card.state, "voice": voice or None, "decision": None}},
        "gave another speaker to",
        card.key,
    )


def move(sheet, card, by):
    """`by` is a function of `articles.desk.moves` on a text and segments."""
    name = "segments" if card.kind == "quote" else "words"
    moved = by(sheet.text, card.state[name])
    said = "moved the start of" if by in (moves.start_earlier, moves.start_later) else "moved the end of"
    return Deed({card.key: {**card.state, name: moved}}, said, card.key)


def split(sheet, card, at):
    """Two quotes of one, the second from the word at offset `at`."""
    if card.kind != "quote":
        raise NotPossible("Only a quote can be split.")
    try:
        first, second = moves.split(sheet.text, card.state["segments"], at)
    except ValueError as error:
        raise NotPossible(str(error)) from error
    again = states.key("q", second[0][0], second[-1][1])
    taken = sheet.cards.get(again)
    if taken is not None and taken.decision != JOINED:
        raise NotPossible("The second half stands on a card of its own already.")
    return Deed(
        {
            card.key: {**card.state, "segments": first, "decision": None},
            again: {**card.state, "segments": second, "again": [], "same_as": None, "decision": None},
        },
        "split",
        card.key,
    )


def next_quote(sheet, card):
    """The quote that `card` can be joined with, or None."""
    last = card.spans[-1][1]
    after = [each for each in sheet.quotes if each.decision != JOINED and each.spans[0][0] >= last]
    return min(after, key=lambda each: each.spans[0][0], default=None)


def join(sheet, card):
    other = next_quote(sheet, card)
    if other is None:
        raise NotPossible("No quote follows that it could be joined with.")
    joined = moves.join(sheet.text, card.state["segments"], other.state["segments"])
    return Deed(
        {
            card.key: {**card.state, "segments": joined, "decision": None},
            other.key: {**other.state, "decision": JOINED},
        },
        "joined",
        card.key,
    )


def accept_furniture(sheet):
    """All of the undecided furniture, less captions and teasers that would make a private detail public."""
    taken = {
        card.key: {**card.state, "decision": ACCEPTED}
        for card in sheet.of_kind("furniture")
        if not card.is_decided and not sheet.private_in(card)
    }
    if not taken:
        raise NotPossible("No furniture is left that could be accepted together.")
    return Deed(taken, f"accepted {len(taken)} pieces of furniture")


def add_quote(sheet, start, end):
    """A quote that the machine missed; words without marks are the paper's own for what somebody said."""
    span = _whole_words(sheet, start, end)
    words = sheet.words(span)
    kind = QuoteKind.PARAPHRASE
    if words[0] in _OPENING_MARKS:
        kind = QuoteKind.DIRECT if words[1:2].isupper() else QuoteKind.PARTIAL
    state = {
        "decision": None,
        "segments": [list(span) for span in _paragraphs(sheet.text, *span)],
        "kind": kind,
        **dict.fromkeys(("voice", "cue", "mention", "attribution", "venue")),
        "takes_inherited_venue": False,
        "said_on": "",
        "about": [],
        "criticises_named_person": None,
        "picket": None,
        "same_as": None,
        "again": [],
    }
    return _added(sheet, states.key("q", *span), state)


def add_voice(sheet, start, end, *, speaks_in=None):
    """A voice that the machine missed; with `speaks_in`, the card of a quote, it becomes its speaker."""
    span = _whole_words(sheet, start, end)
    key = states.key("v", *span)
    state = {
        "decision": None,
        "kind": _kind_of_voice(sheet.words(span)),
        "words": span,
        **dict.fromkeys(("role", "age", "workplace", "organisation")),
        "person": None,
        "role_held": None,
        "certainty": "confirmed",
        "works_at": None,
        "speaks_for": None,
    }
    added = {} if key in sheet.cards else {key: state}
    if speaks_in is None:
        return Deed(added, "added a voice")
    said = {speaks_in.key: {**speaks_in.state, "voice": key, "decision": None}}
    return Deed(added | said, "gave a new speaker to", speaks_in.key)


def _added(sheet, key, state):
    if key in sheet.cards:
        raise NotPossible("These words stand on a card of their own already.")
    return Deed({key: state}, "added", key)


def _whole_words(sheet, start, end):
    span = moves.around(sheet.text, start, end) if 0 <= start < end <= len(sheet.text) else None
    if span is None:
        raise NotPossible("Select some words in the text first.")
    # A comma behind a name, or the space before a mark, is none of what was selected.
    first, last = span
    while last > end and sheet.text[last - 1] in ",.;:":
        last -= 1
    return [first, last]


def _paragraphs(text, start, end):
    """The lines of a stretch that hold words, each as [start, end)."""
    at = start
    for line in text[start:end].split("\n"):
        words = line.strip()
        if words:
            first = at + line.index(words)
            yield first, first + len(words)
        at += len(line) + 1


def _kind_of_voice(words):
    lower = words.lower()
    if any(each in lower for each in _SPOKESPEOPLE):
        return MentionKind.VOICE
    return MentionKind.NAMED if words[:1].isupper() and " " in words else MentionKind.DESCRIBED
