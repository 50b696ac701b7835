"""One article as a line of JSON: its fields, and what is wrong with them.

    {"text": "…", "publication": "The Harbour Gazette", "published": "2016-04-26", "headline": "…", "id": "…"}

Only `text` must be there. What is missing is asked for at the desk.
"""

import json

from django.core.exceptions import ValidationError

from articles import decoding
from articles.intake.batches.opened import Opened
from articles.intake.details import DetailsForm

# Called as in the options of the command: {field of a line: field of the form for an article's details}.
DETAILS = {
    "publication": "publication",
    "published": "published_on",
    "basis": "published_basis",
    "reason": "published_reason",
    "headline": "headline",
    "our_title": "our_title",
    "standfirst": "standfirst",
    "byline": "byline",
    "address": "source_address",
    "rights": "rights",
    "genre": "genre",
}
FIELDS = ("text", "id", *DETAILS)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def opened(data):
    """The text in a line, with its details. Raises ValidationError, by field where there is one."""
    fields = _fields_in(data)
    errors, details, unknown = {}, {}, []
    text = ""
    for name, value in fields.items():
        try:
            if name == "text":
                text = decoding.as_text(_string(value))
            elif name in DETAILS and value not in ("", None):
                details[DETAILS[name]] = cleaned(DETAILS[name], _string(value))
            elif name not in FIELDS:
                unknown.append(_shown(name))
        except ValidationError as error:
            # Of an empty text is said there what somebody should do who pastes one.
            if getattr(error, "code", "") != "empty":
                errors[name] = error
    if not text and "text" not in errors:
        errors["text"] = ValidationError("The line has no text.")
    if errors:
        raise ValidationError(errors)
    warnings = list(decoding.warnings(text))
    if unknown:
        warnings.append(
            f"Left out, because there are no such fields: {', '.join(unknown[:5])}. There are {', '.join(FIELDS)}."
        )
    return Opened(text, "a line of JSON", warnings, details)


def cleaned(name, value):
    """A detail of an article as its form takes it. Raises ValidationError."""
    decoding.refuse_control_characters(value)
    return str(DetailsForm.base_fields[name].clean(value))


def _fields_in(data):
    try:
        fields = json.loads(data.removeprefix(_BYTE_ORDER_MARK).decode(), object_pairs_hook=_without_repeats)
    except UnicodeDecodeError as error:
        raise ValidationError(f"The line is not UTF-8: byte {error.start + 1:,} cannot be read.") from None
    except RecursionError:
        raise ValidationError("The line is nested too deeply.") from None
    except ValueError as error:
        raise ValidationError(f"The line is not JSON: {error}.") from None
    if not isinstance(fields, dict):
        raise ValidationError(
            "The line is no JSON object: write one in braces, with the article's “text” in it."
        )
    return fields


def _without_repeats(pairs):
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValidationError("A field stands twice in the line, and only one of them could be kept.")
    return fields


def _string(value):
    if isinstance(value, str):
        return value
    raise ValidationError("This must be a string, in quotation marks.")


def _shown(name):
    return f"“{name[:40].encode(errors='replace').decode()}”"
