"""Single values as registers write them, into those of the archive."""

import datetime
import re

from django.core.exceptions import ValidationError

from records.dates import PartialDate
from records.forms import refuse_unreadable
from records.validators import is_ods_code, is_wikidata_id
from strikes.reference.rows import BadValue

_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})")
_FORMULA = re.compile(r"[=@\t]|[+-](?![\d.]*$)")
_MOJIBAKE = re.compile("Ã[\x80-\xbf]|â€|Â[\x80-\xbf]")
# Islands of the Crown that are not the United Kingdom.
_OTHER_ISLANDS = {"IM", "JE", "GY"}
_WELSH_AREAS = {"CF", "LD", "LL", "NP", "SA"}
_WELSH_COUNTIES = {
    "CLWYD",
    "DYFED",
    "GWENT",
    "GWYNEDD",
    "POWYS",
    "MID GLAMORGAN",
    "SOUTH GLAMORGAN",
    "WEST GLAMORGAN",
}
_SCOTTISH_AREAS = {
    "AB",
    "DD",
    "DG",
    "EH",
    "FK",
    "G",
    "HS",
    "IV",
    "KA",
    "KW",
    "KY",
    "ML",
    "PA",
    "PH",
    "TD",
    "ZE",
}

_SMALL = {"and", "at", "by", "for", "in", "of", "on", "the", "under", "upon", "with", "le", "de"}
_CAPITALS = {
    "BMI", "CAMHS", "CIC", "ENT", "FT", "GP", "HCA", "HQ", "LHB", "NHS", "UCH", "UCLH", "UK",
}  # fmt: skip


def text(field, value, *, longest=200):
    value = " ".join(value.split())
    if _FORMULA.match(value):
        raise BadValue(field, f"“{value[:40]}” is a formula of a spreadsheet.", "Save the file as values.")
    if _MOJIBAKE.search(value):
        raise BadValue(
            field, f"“{value[:40]}” was read in a wrong encoding.", "Take the file as it was published."
        )
    try:
        refuse_unreadable(value)
    except ValidationError as error:
        raise BadValue(field, error.message) from None
    if len(value) > longest:
        raise BadValue(
            field, f"it has {len(value):,} characters, {longest} at most.", "Look at the line's end."
        )
    return value


def code(field, value):
    value = value.strip().upper()
    try:
        is_ods_code(value)
    except ValidationError:
        raise BadValue(
            field,
            f"“{value[:40]}” is no ODS code.",
            "It has three to six letters and digits; the columns may be shifted.",
        ) from None
    return value


def qid(field, value):
    value = value.strip().rpartition("/")[2]
    try:
        is_wikidata_id(value)
    except ValidationError as error:
        raise BadValue(field, f"“{value[:40]}”: {error.message}") from None
    return value


def postcode(field, value):
    value = " ".join(value.upper().split())
    if not value:
        return ""
    found = _POSTCODE.fullmatch(value)
    if not found:
        raise BadValue(field, f"“{value[:40]}” is no postcode.", "The columns may be shifted.")
    return f"{found[1]} {found[2]}"


def area(postcode):
    return re.match("[A-Z]*", postcode)[0]


def is_abroad(postcode):
    return area(postcode) in _OTHER_ISLANDS


def nation(postcode, county=""):
    """By the postcode's area, and by the county where areas straddle a border; England otherwise."""
    if area(postcode) in _SCOTTISH_AREAS:
        return "scotland"
    if area(postcode) == "BT":
        return "northern_ireland"
    if area(postcode) in _WELSH_AREAS or county.upper() in _WELSH_COUNTIES:
        return "wales"
    return "england" if postcode else ""


def compact_date(field, value):
    """`20010401` as `2001-04-01`."""
    value = value.strip()
    if not value:
        return ""
    try:
        if not re.fullmatch(r"\d{8}", value):
            raise ValueError
        return datetime.date(int(value[:4]), int(value[4:6]), int(value[6:])).isoformat()
    except ValueError:
        raise BadValue(
            field, f"“{value[:40]}” is no date.", "It is written yyyymmdd; the columns may be shifted."
        ) from None


def partial_date(field, value):
    try:
        return str(PartialDate(value)) if value.strip() else ""
    except ValueError as error:
        raise BadValue(field, str(error)) from None


def position(latitude, longitude):
    """Both as floats of six decimals, a tenth of a metre; nothing where neither is given."""
    if not latitude.strip() and not longitude.strip():
        return {}
    found = {}
    for name, value, low, high in [("latitude", latitude, 49, 61), ("longitude", longitude, -9, 2)]:
        try:
            found[name] = round(float(value), 6)
        except ValueError:
            raise BadValue(name, f"“{value[:40]}” is no number.", "The columns may be shifted.") from None
        if not low <= found[name] <= high:
            raise BadValue(name, f"{value[:12]} lies outside the UK.", "Are the two the wrong way round?")
    return found


def in_words(capitals):
    """`ST GEORGE'S HOSPITAL (HQ)` as `St George's Hospital (HQ)`; names that have small letters stay."""
    if capitals != capitals.upper():
        return capitals
    words = re.split(r"([\s(/-]+)", capitals)
    return "".join(_word(word, is_first=index == 0) for index, word in enumerate(words))


def _word(word, *, is_first):
    if word.strip("().,") in _CAPITALS:
        return word
    small = word.lower()
    if small in _SMALL and not is_first:
        return small
    # The letter after O' is capital, the one after 's is not.
    return re.sub(r"^(o'|mc|d')?(\w)", lambda found: (found[1] or "").capitalize() + found[2].upper(), small)
