"""Names of hospitals as people write them, down to the words that are compared."""

import re

from records.namesakes import plain

_WRITTEN = {
    "childrens": "children", "gen": "general", "hosp": "hospital", "hospitals": "hospital", "inf": "infirmary",
    "infirmry": "infirmary", "mem": "memorial", "saint": "st", "univ": "university",
}  # fmt: skip
_SILENT = {"a", "an", "and", "at", "for", "in", "nhs", "of", "our", "site", "the", "local", "nearby", "s"}
# Of a name that has no other words nobody knows which hospital it is, unless they know where they are.
GENERAL = {
    "children", "city", "community", "cottage", "county", "district", "eye", "general", "hospital", "infirmary",
    "memorial", "royal", "teaching", "university", "war",
}  # fmt: skip
_SHORT = re.compile(r"[A-Z][A-Z&.]{1,6}")
# “St Mary's Hospital, Paddington”, “St Mary's (Paddington)”, “the Royal Infirmary in Huddersfield”.
_WHERE = re.compile(r"\s*(?:,|\(|\bin\b|\bat\b(?=\s[A-Z]))\s*", re.IGNORECASE)


def words(name):
    """`the St. Georges Hosp.` as `("st", "georges", "hospital")`."""
    return tuple(_WRITTEN.get(word, word) for word in plain(name).split() if word not in _SILENT)


def told(name_words):
    """The words that tell a name from others of its kind."""
    return tuple(word for word in name_words if word not in GENERAL)


def letters(name_words):
    """The letters that a name of three words or more may be shortened to, such as `hri`; or empty."""
    return "".join(word[0] for word in name_words) if len(name_words) > 2 else ""


def short(text):
    """Text that is nothing but capitals, in small letters without stops; or empty."""
    bare = text.strip().removeprefix("the ").removeprefix("The ").strip()
    return re.sub(r"[.&]", "", bare).lower() if _SHORT.fullmatch(bare) else ""


def taken_apart(text):
    """(name, where) as written; `where` is empty if the text says no place."""
    head, *rest = [part.strip(" )") for part in _WHERE.split(text.strip()) if part.strip(" )")] or [""]
    return head, ", ".join(rest)
