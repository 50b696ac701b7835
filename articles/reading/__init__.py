"""Reading a newspaper text: pure functions, no Django, the same answer every time."""

from .findings import Fact, Finding, Furniture, Mention, Private, Quote, Reading
from .known import Known, KnownStrikeDay, Names, Office, Person, Role, Used
from .reading import read

__all__ = [
    "Fact",
    "Finding",
    "Furniture",
    "Known",
    "KnownStrikeDay",
    "Mention",
    "Names",
    "Office",
    "Person",
    "Private",
    "Quote",
    "Reading",
    "Role",
    "Used",
    "read",
]
