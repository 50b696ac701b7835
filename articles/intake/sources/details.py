"""What a file says of its article, each statement with its basis; of several the most trusted one first."""

import re
from dataclasses import asdict, dataclass, fields

from articles.decoding import without_control_characters

# What a form calls them; captions are several things, not several opinions.
_NAMES = {
    "headline": "headlines",
    "byline": "bylines",
    "published_on": "dates of publication",
    "publication": "publications",
    "source_address": "addresses",
}
_LONGEST_SAID = 100


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value and where in the file it stands, such as “JSON-LD datePublished”.

    What is printed stands in the sight of readers; besides it others are only other ways to put it, for search
    engines say.
    """

    value: str
    basis: str
    is_printed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """Words under a picture, a paragraph of the text: `text[start:end]`, with the credit inside it, if any."""

    text: str
    start: int
    end: int
    basis: str
    credit: str = ""
    credit_start: int | None = None
    credit_end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Candidates of each kind, the most trusted first.

    `published_on` is EDTF, by the calendar in London; `rights` and `genre` are keys of `Rights` and `Genre`.
    """

    headline: tuple[Candidate, ...] = ()
    standfirst: tuple[Candidate, ...] = ()
    byline: tuple[Candidate, ...] = ()
    published_on: tuple[Candidate, ...] = ()
    publication: tuple[Candidate, ...] = ()
    source_address: tuple[Candidate, ...] = ()
    rights: tuple[Candidate, ...] = ()
    genre: tuple[Candidate, ...] = ()
    captions: tuple[Caption, ...] = ()

    def first(self, name):
        """The most trusted candidate, or None."""
        candidates = getattr(self, name)
        return candidates[0] if candidates else None

    def disagreements(self):
        """Where a file says two things of its article, in a sentence each."""
        said = []
        for name, noun in _NAMES.items():
            candidates = getattr(self, name)
            others = [each for each in candidates[1:] if not _agree(name, candidates[0].value, each.value)]
            if others and not candidates[0].is_printed:
                said.append(
                    f"The file gives different {noun}: {_listed([candidates[0], *others])}. The first is suggested."
                )
        return tuple(said)

    def to_dict(self):
        return {name: [asdict(each) for each in found] for name, found in self._items() if found}

    @classmethod
    def from_dict(cls, plain):
        return cls(**{
            name: tuple((Caption if name == "captions" else Candidate)(**each) for each in found)
            for name, found in plain.items()
        })

    def _items(self):
        return ((each.name, getattr(self, each.name)) for each in fields(self))


class Gathering:
    """Details while they are found. Candidates are added in the order of trust; the same value is kept once."""

    def __init__(self):
        self._found = {each.name: [] for each in fields(Details)}

    def add(self, name, value, basis, is_printed=False):
        """What is empty, or no more than a sign, is left out. JSON and PDFs can hold what no database can."""
        value, basis = (_on_one_line(each) if isinstance(each, str) else "" for each in (value, basis))
        if not re.search(r"\w", value):
            return
        if any(_compared(name, each.value) == _compared(name, value) for each in self._found[name]):
            return
        self._found[name].append(Candidate(value, basis, is_printed))

    def add_all(self, details):
        """The candidates of some other details, trusted less than those that are there."""
        for name in self._found:
            for each in getattr(details, name) if name != "captions" else ():
                self.add(name, each.value, each.basis, each.is_printed)

    def has(self, name):
        return bool(self._found[name])

    def values(self, name):
        return [each.value for each in self._found[name]]

    def details(self, captions=()):
        return Details(
            **{name: tuple(found) for name, found in self._found.items() if name != "captions"},
            captions=tuple(captions),
        )


def _on_one_line(words):
    return " ".join(without_control_characters(words).split())


def _compared(name, value):
    """Two values that come out equal are printed in one way only."""
    value = value.casefold()
    if name == "source_address":
        return re.sub(r"^https?://(?:www\.|m\.|amp\.)?|[?#].*$|/$", "", value)
    if name == "byline":
        value = re.sub(r"^(?:words |exclusive |report )?by\b", "", value)
    if name == "publication":
        value = re.sub(r"^the\b|\.(?:co\.uk|com|uk|org|net)$", "", value)
    return re.sub(r"[\W_]+", " ", value).strip() or value


def _agree(name, one, other):
    """Whether two values say the same, one perhaps at greater length."""
    one, other = sorted((_compared(name, one), _compared(name, other)), key=len)
    if name == "published_on":
        return one == other
    if name == "source_address":
        # The same page on another host of the publication, or the section that it stands in.
        return one.partition("/")[2] == other.partition("/")[2] or other.startswith(f"{one}/")
    if name == "publication":
        return one.replace(" ", "") in other.replace(" ", "") or one == _initials(other)
    return f" {one} " in f" {other} " or (name == "byline" and set(one.split()) <= set(other.split()))


def _initials(words):
    return "".join(word[0] for word in words.split())


def _listed(candidates):
    said = [f"“{_cut(each.value)}” ({each.basis})" for each in candidates]
    return f"{', '.join(said[:-1])} and {said[-1]}"


def _cut(value):
    return value if len(value) <= _LONGEST_SAID else f"{value[: _LONGEST_SAID - 1]}…"
