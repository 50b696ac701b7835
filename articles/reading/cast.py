"""The people and voices of one text, and who is meant by a name, an office or a pronoun."""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field

from . import names, phrases
from .details import Details
from .findings import Span
from .names import Name
from .office_keys import office_key
from .presentation import around_name
from .words.first_names import MEN, WOMEN
from .words.listing import listed

NAMED = "named"
VOICE_OF_ORGANISATION = "voice_of_organisation"
DESCRIBED_ONLY = "described_only"
ANONYMOUS_SOURCE = "anonymous_source"
UNKNOWN = "unknown"
DOCTORS = frozenset({"dr", "doctor", "prof", "professor"})
# “Dame Jane said”, of Dame Jane Roe.
WITH_FIRST_NAMES = frozenset({
    "sir",
    "dame",
    "lady",
    "father",
    "brother",
    "sister",
    "rev",
    "reverend",
    "canon",
})
UNTITLED = frozenset({"mr", "mrs", "ms", "miss"})
# No article presents more of one surname; of a whole year pasted at once, those presented last are meant.
MOST_NAMESAKES = 50
# What somebody's name stands on: “the Jane Roe wing”.
THINGS = listed(
    "show programme program prize award plan foundation centre building wing ward hospital unit trust"
)
PRINTED_DETAILS = ("role", "age", "workplace", "organisation")


@dataclass(slots=True, eq=False)
class Voice:
    """Somebody who is named or described in the text; `title` is the fullest form as printed."""

    kind: str
    title: str
    start: int
    end: int
    gender: str | None = None
    plural: bool = False
    name: Name | None = None
    details: dict[str, Span] = field(default_factory=dict)
    occurrences: list[Span] = field(default_factory=list)
    sure: bool = True
    surname: str | None = None
    rule: str = "full_name"

    def learn(self, details: Details):
        """Take over what is printed here, where nothing was known yet."""
        for key in PRINTED_DETAILS:
            span = getattr(details, key)
            if span is not None:
                self.details.setdefault(key, span)


class Cast:
    """Everybody who is named in a text."""

    def __init__(self, text):
        self.text = text
        self.people: list[Voice] = []
        self.described: dict[str, Voice] = {}
        self.by_surname: dict[str, list[Voice]] = defaultdict(list)
        self.by_first: dict[str, list[Voice]] = defaultdict(list)
        # Those of whom only the first name is printed, by the surname of whose kin they are.
        self.family: dict[str, list[Voice]] = defaultdict(list)
        self.offices: dict[str, Voice] = {}
        self.private: list[tuple[str, Span]] = []
        self._full: dict[tuple[str, str], Voice] = {}
        self._bare: dict[tuple[str, bool], Voice] = {}
        # Whoever spoke or acted last; see Focus.
        self.in_focus: tuple[Voice | None, ...] = ()

    def add(self, tokens, met):
        """Take the names out of one paragraph's words; returns them. Only the first `met` words are of the story."""
        found = [name for name in names.find(tokens) if not names_a_thing_called(tokens, name)]
        for name in found:
            details = around_name(tokens, name)
            if details.home:
                self.private.append(("home", details.home))
            if details.origin:
                self.private.append(("origin", details.origin))
            if name.last <= met and name.is_full and not _names_a_thing(tokens, name):
                self._meet(name, details)
        return found

    def _meet(self, name, details):
        key = (name.words[0], name.surname)
        voice = self._full.get(key)
        start = name.start if name.honorific_start is None else name.honorific_start
        if voice is None:
            voice = Voice(
                NAMED,
                self.text[start : name.end],
                start,
                name.end,
                name.gender,
                name=name,
                sure=name.sure,
                surname=name.surname,
            )
            voice.sure = voice.sure or bool(details.age or details.role)
            self._full[key] = voice
            self.people.append(voice)
            self.by_surname[name.surname].append(voice)
            self.by_first[name.words[0]].append(voice)
        elif ((details.age or details.role) and not voice.details) or (
            name.honorific and not voice.name.honorific and len(name.words) >= len(voice.name.words)
        ):
            voice.start, voice.end, voice.title, voice.name = (
                start,
                name.end,
                self.text[start : name.end],
                name,
            )
            voice.gender = voice.gender or name.gender
        voice.sure = voice.sure or name.sure
        voice.gender = voice.gender or name.gender
        voice.occurrences.append((start, name.end))
        voice.learn(details)
        if details.role:
            self.offices.setdefault(office_key(self.text[slice(*details.role)]), voice)

    def named(self, name: Name, details: Details | None = None):
        """The voice that a name in the text stands for; a bare surname stands for its fullest form."""
        start = name.start if name.honorific_start is None else name.honorific_start
        if name.is_full and (name.words[0], name.surname) in self._full:
            voice = self._full[name.words[0], name.surname]
        else:
            voice = self.surnamed(name.surname, start, name.gender, name.honorific)
            if voice is None and name.honorific in WITH_FIRST_NAMES:
                firsts = self.by_first.get(name.surname, ())
                voice = firsts[0] if len(firsts) == 1 else None
            if voice is None:
                voice = self._bare.get((name.surname, name.honorific in DOCTORS))
            if voice is None:
                voice = Voice(
                    NAMED,
                    self.text[start : name.end],
                    start,
                    name.end,
                    name.gender,
                    name=name,
                    surname=name.surname,
                    rule="bare_surname",
                )
                self._bare[name.surname, name.honorific in DOCTORS] = voice
                self.people.append(voice)
        if (start, name.end) not in voice.occurrences[-3:]:
            voice.occurrences.append((start, name.end))
        voice.gender = voice.gender or name.gender
        if details is not None:
            voice.learn(details)
        return voice

    def surnamed(self, surname, at, gender=None, honorific=None):
        """Who is meant by a surname at an offset: of several, the one of that gender presented last before it.

        Papers keep a doctor's title: Mrs Roe is not the Dr Roe of the line before.
        """
        candidates = self.by_surname.get(surname, ())
        if len(candidates) > MOST_NAMESAKES:
            near = bisect_right(candidates, at, key=_first_met)
            candidates = candidates[max(0, near - MOST_NAMESAKES) : max(near, MOST_NAMESAKES)]
        if gender and not any(v.gender == gender for v in candidates):
            kin = next((v for v in reversed(self.family.get(surname, ())) if v.gender == gender), None)
            if kin is not None:
                return kin
        if honorific in UNTITLED:
            candidates = [v for v in candidates if v.name is None or v.name.honorific not in DOCTORS]
        fitting = [v for v in candidates if not gender or not v.gender or v.gender == gender] or list(
            candidates
        )
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        sure = [v for v in fitting if v.sure] or fitting
        present = [v for v in sure if v.start <= at] or sure
        # The one whom the text keeps talking about; of equals, the one named last.
        return max(
            present, key=lambda v: (v in self.in_focus, _count_before(v, at), _last_before(v, at), -v.start)
        )

    def together(self, voices, span):
        """The joint voice of several people."""
        title = " and ".join(voice.title for voice in voices)
        joint = self.describe(
            title.lower(), lambda: Voice(NAMED, title, *span, plural=True, rule="named_together")
        )
        joint.occurrences.append(span)
        return joint

    def joins_family(self, surname, voice):
        """“Jane Roe and her husband Tom”: Mr Roe will be Tom."""
        family = self.family[surname]
        if len(family) < MOST_NAMESAKES and voice not in family:
            family.append(voice)

    def first_named(self, name: Name):
        """Whoever is called by a first name alone; None where the name is longer."""
        if name.is_full or name.honorific:
            return None
        first = name.words[0]
        firsts = self.by_first.get(first, ())
        if len(firsts) == 1:
            return firsts[0]
        start, end = name.start, name.end
        gender = "m" if first in MEN else "f" if first in WOMEN else None
        return self.describe(
            first, lambda: Voice(NAMED, self.text[start:end], start, end, gender, rule="description")
        )

    def describe(self, key, make):
        voice = self.described.get(key)
        if voice is None:
            voice = self.described[key] = make()
        return voice


def _first_met(voice):
    return voice.occurrences[0][0]


def _count_before(voice, at):
    return bisect_right(voice.occurrences, (at, 0))


def _last_before(voice, at):
    place = bisect_right(voice.occurrences, (at, 0))
    return voice.occurrences[place - 1][0] if place else -1


def names_a_thing_called(tokens, name):
    """“A dog called Jane Roe”: the name of what is nobody."""
    k = name.first - 2
    return (
        k > 0
        and tokens[k + 1].low in {"called", "named"}
        and tokens[k].is_word
        and not tokens[k].capital
        and any(t.low in {"a", "an"} for t in tokens[max(0, k - 4) : k])
        and not any(phrases.is_agent(t) for t in tokens[max(0, k - 2) : k + 1])
    )


def _names_a_thing(tokens, name):
    """“the Andrew Marr show”: somebody's name on a programme, a prize or a plan."""
    behind = tokens[name.last] if name.last < len(tokens) else None
    before = tokens[name.first - 1] if name.first else None
    return (
        behind is not None
        and before is not None
        and before.low in {"the", "a", "an", "this"}
        and behind.low in THINGS
    )
