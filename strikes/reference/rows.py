"""What every layout turns its lines into."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation. `fields` are values by the names of the model's fields, only those that the line gives."""

    line: int
    code: str
    kind: str
    fields: dict
    successor: str = ""
    succeeded_on: str = ""
    # Named in passing, as the trust of a hospital: enough to enter it, not to speak of it.
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A hospital, and what is said of the trust that runs it.

    `item` is its Wikidata id. `weight` tells, of several rows that list one building, which is its own: the more,
    the likelier.
    """

    line: int
    code: str
    fields: dict
    trust: str = ""
    ran_from: str = ""
    ran_to: str = ""
    item: str = ""
    weight: int = 0
    names: tuple = field(default=())
    # Another list is the authority on what hospitals there are; this one only adds to them.
    may_be_new: bool = True

    @property
    def key(self):
        """By what a row is known again that has no code."""
        place = self.fields.get("postcode") or self.fields.get("town") or ""
        return self.item or f"{self.fields['name']}, {place}".rstrip(", ")


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that is in order and none of ours."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Bad:
    """A line that cannot be read: which field, why, and what to do."""

    line: int
    field: str
    reason: str
    advice: str = ""

    def __str__(self):
        return f"line {self.line:,}, {self.field}: {self.reason} {self.advice}".rstrip()


class Unreadable(Exception):
    """The file as a whole is not what it is said to be; the message says where, why, and what to do."""


class BadValue(Exception):
    def __init__(self, field, reason, advice=""):
        super().__init__(field, reason, advice)
        self.field, self.reason, self.advice = field, reason, advice
