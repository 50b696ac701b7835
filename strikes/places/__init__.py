"""Which hospital is meant: by its name, another name, its letters, a part of its name, or something like it."""

from strikes.places.find import Candidate, Found, find_place
from strikes.places.known import READ_FROM, places_known

__all__ = ["READ_FROM", "Candidate", "Found", "find_place", "places_known"]
