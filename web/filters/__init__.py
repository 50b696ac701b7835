"""How any list is narrowed: one FilterSet per list, for its page, its API, its files and its schema.

Nothing is ignored in silence. A parameter that a list does not know, that is given twice, empty or malformed is an
answer 400 that names it and says what is allowed.
"""

from web.filters.filterset import Dated, FilterSet
from web.filters.kinds import ChoiceFilter, DateFilter, EntryFilter, IdFilter, TextFilter
from web.filters.query import LONGEST, checked

__all__ = [
    "LONGEST",
    "ChoiceFilter",
    "DateFilter",
    "Dated",
    "EntryFilter",
    "FilterSet",
    "IdFilter",
    "TextFilter",
    "checked",
]
