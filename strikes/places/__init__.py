"""Which hospital is meant: by its name, another name, its letters, a part of its name, or something like it."""

from strikes.places.find import Candidate, Found, find_place

__all__ = ["Candidate", "Found", "find_place"]
