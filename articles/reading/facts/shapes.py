"""The keys of every kind of fact, as `Fact.value` holds them: plain strings, numbers, lists and dicts.

Every fact has `in`: the kind of furniture that its words stand in (caption, teaser …), “quote”, or None for
the story. Days are EDTF, times of a day “08:00”, moments ISO 8601 by the clock in London. An index is the
place of another fact in its list of the `Reading`. What is not printed is None or empty.
"""

from typing import TypedDict


class Candidate(TypedDict):
    """An entry of the archive that may be meant: a suggestion with its reason, the likeliest first.

    `how`: exact, alias, abbreviation, short, former, initials, part, sought (by `Names.find_place`); of people also
    initial, role and surname; of strike days hours, day and touches; of strikes near. `more` tells it from its
    namesakes in a few words: a town, a role, hours.
    """

    key: str
    name: str
    how: str
    score: float
    reason: str
    more: str | None


class PersonCandidate(Candidate):
    """`role` is the key of the role that fits what is printed, on the day; None if none does."""

    role: str | None


class StrikeDayCandidate(Candidate):
    """`strike` is the key of the strike that the day belongs to."""

    strike: str


class Link(TypedDict):
    """What a fact says of another thing: its name as printed or told, its index if it is a fact of its own,
    and the archive's entry.

    `match` is the key of the only entry that bears the name and that nothing contradicts, else None; then
    `candidates` may still hold some, or several that fit equally, of which only a person can choose.
    """

    name: str
    fact: int | None
    match: str | None
    candidates: list[Candidate]


# Reading.hospitals, kind hospital.
Hospital = TypedDict(
    "Hospital",
    {
        "name": str | None,  # fullest form in the text; None where “the Infirmary” may be one of several
        "town": str | None,
        "address": str | None,  # a street behind the name
        "short_for": list | None,  # names of the text that a short form may stand for
        "workplace_of": list,  # names of the voices that are presented as working there
        "match": str | None,
        "candidates": list,
        "in": str | None,
    },
)

# Reading.organisations, kinds as the archive's own: union, trust, campaign …, and government.
Organisation = TypedDict(
    "Organisation",
    {
        "name": str,
        "abbreviation": str | None,
        "match": str | None,
        "candidates": list,
        "in": str | None,
    },
)

# Reading.dates, kind date.
Day = TypedDict(
    "Day",
    {
        "date": str | None,
        "or_date": str | None,  # another day that the words may mean
        "part_of_day": str | None,  # as printed: morning, afternoon …
        "in": str | None,
    },
)

# Reading.dates, kinds hours and, without an end, time.
Hours = TypedDict(
    "Hours",
    {
        "from": str,
        "to": str | None,
        "about": str | None,  # “shortly after”
        "dates": list,  # of the days that stand beside them
        "in": str | None,
    },
)

# Reading.dates, kind duration.
Duration = TypedDict("Duration", {"hours": int, "in": str | None})

# Reading.strikes, kind strike_day: what a form for a strike day, and one for its strike, need.
StrikeDay = TypedDict(
    "StrikeDay",
    {
        "date": str | None,  # on which it starts
        "start": str | None,  # moment
        "end": str | None,  # moment; None with a start: the text leaves the end open
        "from": str | None,  # time of the day
        "to": str | None,
        "hours": float | None,  # that really pass
        "precision": str,  # exact, about, day
        "status": str | None,  # announced, went_ahead, called_off, suspended
        "cover": str | None,  # kept, withdrawn, partial: what the text says of emergency cover on that day
        "services": list,  # named services, as printed
        "strike": str,  # what the paper calls it
        "kind": str,  # strike, asos
        "staff_group": str | None,  # as printed: “junior doctors”
        "unions": list,  # Links
        "scope": str | None,  # national, where the text says so
        "at": list,  # Links to the hospitals or trusts that the sentence says are on strike
        # Index of the strike_day that tells of the same period best, and holds what the others add to it.
        "same_as": int | None,
        "match": str | None,
        "candidates": list,
        "strikes": list,  # Candidates: strikes of the archive that a new day may belong to
        "is_new": bool,  # its day is told, and the archive has no strike day that may be it
        "in": str | None,
    },
)

# Reading.strikes, kind status: what became of a strike.
Status = TypedDict(
    "Status",
    {
        "status": str,
        "phase": str | None,  # began, ended
        "strike": str,
        "staff_group": str | None,
        "as_printed": str,
        "dates": list,
        "days": list,  # indexes of the strike days that it is said of
        "in": str | None,
    },
)

# Reading.strikes, kind emergency_cover.
Cover = TypedDict(
    "Cover",
    {
        "cover": str,  # kept, withdrawn, partial
        "services": list,
        "as_printed": str,
        "said_as": str,  # stated, announced, asked_not_to
        "days": list,  # indexes of the strike days that it is said of
        "in": str | None,
    },
)

# Reading.pickets, kinds picket_line, rally, march, demonstration, vigil, gathering.
Gathering = TypedDict(
    "Gathering",
    {
        "date": str | None,
        "start": str | None,
        "end": str | None,
        "from": str | None,  # time of the day, where its day is not told as well
        "to": str | None,
        "about": str | None,  # “shortly after”, where the hour is only about right
        "precision": str | None,  # exact, about, day
        "time_as_printed": str | None,
        "observation": str,  # announced, observed
        "end_is_announced": bool,  # people are there, and it is said that they will stay until the end
        "hospitals": list,  # names
        "at": list,  # Links, one for each hospital: each is an event of its own
        "place": str | None,  # where it is no hospital
        "address": str | None,
        "town": str | None,
        "entrance": str | None,
        "size_as_printed": str | None,
        "size_low": int | None,
        "size_high": int | None,
        "who": list,  # as printed
        "organisations": list,  # names of those whose members stood there
        "present": list,  # Links to them
        "strike_day": dict | None,  # Link: `fact` indexes Reading.strikes
        # Index of the fact that tells of the same event best, and holds what the others add to it.
        "same_as": int | None,
        "in": str | None,
    },
)

# Reading.figures, kinds as their units: people, per_cent, operations, appointments, other.
Figure = TypedDict(
    "Figure",
    {
        "number": str,  # as printed
        "low": float | None,
        "high": float | None,
        "approximate": bool,
        "unit": str,
        "counted": str | None,  # whom or what, as printed
        "basis": str | None,
        "basis_as_printed": str | None,
        "issuer": str | None,  # as printed; of a figure in a quote, whoever speaks
        "issued_by": dict | None,  # Link to an organisation
        "as_of": str | None,
        "subject": dict | None,  # Link with a `kind`: strike_day, strike, picket_event
        "in": str | None,
    },
)

GROUPS = {"hospitals": Hospital, "organisations": Organisation, "pickets": Gathering, "figures": Figure}
STRIKES = {"strike_day": StrikeDay, "status": Status, "emergency_cover": Cover}
DATES = {"date": Day, "time": Hours, "hours": Hours, "duration": Duration}


def of(group, kind):
    """The shape of the facts of a kind in a list of the `Reading`."""
    return GROUPS.get(group) or (STRIKES if group == "strikes" else DATES)[kind]
