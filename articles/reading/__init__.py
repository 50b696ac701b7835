"""Reading a newspaper text: pure functions, no Django, the same answer every time."""

from .findings import Fact, Finding, Furniture, Mention, Private, Quote, Reading
from .known import Known, Names, Office
from .reading import read

__all__ = [
    "Fact",
    "Finding",
    "Furniture",
    "Known",
    "Mention",
    "Names",
    "Office",
    "Private",
    "Quote",
    "Reading",
    "read",
]
