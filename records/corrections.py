"""What differs between two public forms of an entry, in the words in which readers are told of it."""

from dataclasses import dataclass

from django.core.exceptions import FieldDoesNotExist

from records.dates import PartialDate, PartialDateField

# Of an edition: addresses, what follows from other fields or other entries, and what is told in a way of its own.
_FOLLOWS = {
    "id",
    "url",
    "page",
    "label",
    "title",
    "title_is_ours",
    "published_on_text",
    "quote_count",
    "utterance_count",
    "syndicated_with",
    "other_printings",
    "supports",
    "text_basis",
    "corrections",
    "publisher_notices",
    "revised_by",
}
LONGEST = 1000


@dataclass(frozen=True)
class Told:
    """One field that readers saw change, in plain words."""

    field: str
    before: str
    after: str

    @property
    def is_addition(self):
        """Nothing that was shown was wrong: something was not said yet."""
        return not self.before


def differences(model, before, after):
    """[Told] of two public forms (dicts) of an entry of this model."""
    found = []
    for key in {**before, **after}:
        # Of a quote, the same words twice: once with their marks.
        if key not in _FOLLOWS and not (key == "as_printed" and "words" in after):
            found += _told(model, (key,), before.get(key), after.get(key))
    return found


def _told(model, path, before, after):
    if before == after:
        return []
    if _is_group(before) or _is_group(after):
        before, after = before or {}, after or {}
        return [
            told
            for key in {**before, **after}
            for told in _told(model, (*path, key), before.get(key), after.get(key))
        ]
    if isinstance(before, list) or isinstance(after, list):
        before, after = before or [], after or []
        gone = [each for each in before if each not in after]
        new = [each for each in after if each not in before]
        if not gone and not new:
            return []
        before, after = gone, new
    words = [_in_words(model, path, value)[:LONGEST] for value in (before, after)]
    return [Told(_name(model, path), *words)] if words[0] != words[1] else []


def _is_group(value):
    """Several fields under one key; another entry, or a coded value with its label, is one value."""
    return isinstance(value, dict) and "label" not in value


def _name(model, path):
    """`speaker`, `printed`, `age` → “speaker, age as printed”; a field of the model by its name on the desk."""
    column = _column(model, path)
    if column:
        return str(column.verbose_name)
    keys = ", ".join(key.replace("_", " ") for key in path if key != "printed")
    return f"{keys} as printed" if "printed" in path else keys


def _in_words(model, path, value):
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(_in_words(model, path, each) for each in value)
    if isinstance(value, dict):
        if "label" in value:
            return value["label"]
        said = (
            _in_words(model, path, each) for key, each in value.items() if key not in ("id", "url", "page")
        )
        return ", ".join(filter(None, said))
    column = _column(model, path)
    if isinstance(column, PartialDateField):
        return PartialDate(value).text
    labels = dict(column.flatchoices) if column is not None else {}
    return str(labels.get(value, value))


def _column(model, path):
    if len(path) > 1:
        return None
    try:
        column = model._meta.get_field(path[0])
    except FieldDoesNotExist:
        return None
    return column if column.concrete else None
