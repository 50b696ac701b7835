"""Offices under one key, however a text prints them."""

from .words.nouns import OFFICES
from .words.small import DETERMINERS


def office_key(words):
    """An office as a key: “the Health Secretary” and “health secretary” are one."""
    low = [word for word in words.lower().replace("’", "'").split() if word not in DETERMINERS]
    if low[:4] == ["secretary", "of", "state", "for"] and len(low) > 4:
        low = [*low[4:], "secretary"]
    elif low[:1] == ["minister"] and low[1:2] in (["for"], ["of"]) and len(low) > 2:
        low = [*low[2:], "minister"]
    return " ".join(low)


def is_office(key):
    words = key.split()
    return bool(words) and (
        words[-1] in OFFICES or (words[0] in OFFICES and len(words) > 2 and words[1] in {"of", "for"})
    )
