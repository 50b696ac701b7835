"""What a sieve saw of an attribution, and how it stands in the text."""

from typing import NamedTuple

from .cues import Clause
from .names import bare_end


class Sighting(NamedTuple):
    """What a sieve saw: the clause in the tokens of one sentence, the sieve's name, and its confidence."""

    clause: Clause
    rule: str
    confidence: float


def as_printed(text, tokens, clause, mention, venue):
    """Cue, venue, mention and the whole attribution, as words and offsets of the text."""
    cue = (tokens[clause.cue].start, tokens[clause.cue_end - 1].end) if clause.cue_end > clause.cue else None
    subject = (tokens[clause.first].start, bare_end(tokens[clause.last - 1]))
    spans = [span for span in (subject, cue, mention, venue) if span is not None]
    printed = {
        "attribution_start": min(start for start, _ in spans),
        "attribution_end": max(end for _, end in spans),
    }
    for name, span in (("cue", cue), ("venue", venue)):
        printed[name] = text[slice(*span)] if span else None
        printed[f"{name}_start"], printed[f"{name}_end"] = span or (None, None)
    printed["mention_start"], printed["mention_end"] = mention or (None, None)
    return printed
