"""Reading a newspaper text: pure functions, no Django, the same answer every time."""

from .findings import Finding, Furniture, Mention, Private, Quote, Reading
from .known import Names, Office
from .reading import read

__all__ = ["Finding", "Furniture", "Mention", "Names", "Office", "Private", "Quote", "Reading", "read"]
