"""Words for a strike in a sentence, with what a paper calls it, and what it says became of it."""

import re
from typing import NamedTuple

from articles.reading.findings import Span

ACTION = re.compile(
    r"""\b(?:
    (?P<noun>(?:industrial\ )?action\ short\ of\ (?:a\ )?strike\b
      | overtime\ bans?\b|bans?\ on\ overtime\b|work(?:ing)?[-\ ]to[-\ ]rule\b
      | (?:strikes?|walk-?outs?|stoppages?)\b(?!\ (?:a|the)\ (?:deal|balance|blow|right)|\ (?:ballots?|fund|votes?)\b)
      | industrial\ action\b|days?\ of\ (?:strike\ |industrial\ )?action\b)
    | (?:walk(?:ed|ing|s)?\ out|(?:went|go|going|gone|come|are|is|were|be|been|out|now)\ on\ strike|on\ strike
      | downed\ tools|stopp(?:ed|ing)\ work|stop\ work|to\ strike|will\ strike
      | (?:is|are|was|were|be|been|[’']m|[’']re)\ striking)\b
      (?!\ (?:a|the)\ (?:deal|balance|blow|right)))""",
    re.VERBOSE,
)
SPECIAL = re.compile(
    r"(?<!\w)(?:(?:the|a|an|first|second|third|fourth|fifth|sixth|latest|last|next|ever|all-out|full|total|national|nationwide"
    r"|NHS|unprecedented|further|another|planned|proposed|new|more|round of|wave of|day-long|week-long"
    r"|(?:[Jj]unior )?(?:doctors|nurses|medics|porters|midwives|workers)[’']"
    r"|(?:\d+|one|two|three|four|five|six|seven)[- ](?:hour|day|week)) )+$"
)
MODIFIER_REACH = 60

STATUSES = (
    (
        "called_off",
        re.compile(
            r"\b(?:call(?:ed|ing|s)?(?: \w+){0,4}? off|cancel(?:led|ling|s)?|scrapp?(?:ed|ing|s)|abandon(?:ed|ing))\b"
        ),
    ),
    (
        "suspended",
        re.compile(r"\b(?:suspend(?:ed|ing|s)?|suspension|postpon(?:ed|ing|es)|put on hold|paused)\b"),
    ),
    (
        "went_ahead",
        re.compile(
            r"\b(?:beg[au]n|begins?|beginning|started|starts|(?:got|is|are|was|were|now) under ?way|launched|kicked off"
            r"|walk(?:ed|ing) out|held|staged|took part|went ahead|(?:went|is|are|were|been|out|now) on strike|took action"
            r"|downed tools|entered|joined|ended|finished|prompted|continued)\b"
        ),
    ),
    (
        "announced",
        re.compile(
            r"\b(?:announc(?:ed|es|ing)|plan(?:s|ned|ning)?|due|set to|threaten(?:ed|s|ing)?"
            r"|(?:to|could|may|might|will|would) (?:strike|walk out|stage|hold|take|go|begin|start|last|run|be held|follow"
            r"|continue|be on strike)|named (?:the )?(?:dates|days)"
            r"|(?:gave|given) notice|upcoming|next|(?:is|are) to)\b"
        ),
    ),
)
OFF = frozenset({"called_off", "suspended"})
BEFOREHAND = OFF | {"announced"}
# It is they that were postponed or cancelled, not the strike.
OPERATIONS = re.compile(
    r"\b(?:operations?|appointments?|procedures?|clinics?|surger(?:y|ies)|treatments?|admissions?|services)"
    r"(?: (?:have|has|had|to|were|was|are|being|been|be|will|would|could|may|already|also|either|or|and|had to))* $"
)
# “will be held”, “would have begun”
TO_BE = re.compile(r"\b(?:will|would|to|may|might|could|should|shall)(?: \w+)? (?:be|have) $|\bwould $")
NOT = re.compile(
    r"\b(?:not|never|unable to|refus\w+ to|fail\w* to|without|urg\w+|call\w* on|appeal\w*|ask\w*|demand\w*|if|advice"
    r"|right)\b|n[’']t\b"
)
BEGINS = re.compile(r"\b(?:beg[au]n|begins?|beginning|started|starts|under ?way|launched|kicked off)\b")
ENDS = re.compile(r"\b(?:ended|finished)\b")
STATUS_REACH = 60
NOT_REACH = 24


class Action(NamedTuple):
    """A strike as a paper calls it: [start, end) with its adjectives, `word` where the noun or verb itself stands."""

    start: int
    end: int
    word: int


class Status(NamedTuple):
    status: str
    span: Span
    phase: str | None


def find(page, start, end):
    """The words for strikes in [start, end) of a page, in order."""
    found = []
    for match in ACTION.finditer(page.low, start, end):
        first = match.start()
        if match["noun"]:
            lowest = max(start, found[-1].end if found else start, first - MODIFIER_REACH)
            before = SPECIAL.search(page.text[lowest:first])
            first = lowest + before.start() if before else first
        found.append(Action(first, match.end(), match.start()))
    return found


def statuses(text, start, end, actions):
    """What text[start:end] says became of each action: {index of the action: Status}."""
    found = {}
    if not actions or text[end - 1 : end] == "?":
        # “Junior doctors' strike called off?”
        return found
    for status, words in STATUSES:
        for match in words.finditer(text, start, end):
            n = _nearest(match, actions)
            if (
                n is None
                or n in found
                or NOT.search(text, max(start, match.start() - NOT_REACH), match.start())
                or OPERATIONS.search(text, max(start, match.start() - STATUS_REACH), match.start())
                or (status == "went_ahead" and TO_BE.search(text, start, match.start()))
            ):
                continue
            phase = (
                "began" if BEGINS.search(match.group()) else "ended" if ENDS.search(match.group()) else None
            )
            found[n] = Status(status, match.span(), phase)
    return found


def _nearest(match, actions):
    near = [
        (max(action.word - match.end(), match.start() - action.end, 0), n) for n, action in enumerate(actions)
    ]
    gap, n = min(near)
    return n if gap <= STATUS_REACH else None
