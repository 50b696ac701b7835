"""Values of rows in words, and what differs between two of them."""

import difflib
import re

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.backends.postgresql.psycopg_any import Range
from django.utils.timezone import localtime

from records.history.tables import columns

# Longer texts are shown from their beginning; comparing them word by word would take seconds.
LONGEST = 6000
# Shorter ones are shown as a whole, before and after.
SHORTEST = 40


def compared(old, new):
    """[(kind, text)] with kind `same`, `gone` or `new`: word by word for running text, as a whole for what is short."""
    if old and new and len(old) > SHORTEST and max(len(old), len(new)) <= LONGEST:
        first, second = (re.findall(r"\s*\S+", text) for text in (old, new))
        matcher = difflib.SequenceMatcher(a=first, b=second, autojunk=False)
        words = []
        for kind, start, end, from_, to in matcher.get_opcodes():
            if kind == "equal":
                words.append(("same", "".join(first[start:end])))
            else:
                words += [("gone", "".join(first[start:end])), ("new", "".join(second[from_:to]))]
    else:
        words = [("gone", shortened(old)), ("new", shortened(new))]
    return [(kind, text) for kind, text in words if text]


def shortened(text):
    return f"{text[:600]}…" if len(text) > 600 else text


class Labels:
    """Values in words. Other entries are looked up once for each table, not once for each row."""

    def __init__(self, rows):
        """`rows` are (model, row) pairs, of history or of now."""
        keys = {}
        for model, row in rows:
            for column in columns(model):
                key = getattr(row, column.attname)
                if column.is_relation and key is not None:
                    keys.setdefault(column.related_model, set()).add(key)
        self._found = {
            model: {key: str(row) for key, row in model._base_manager.in_bulk(ids).items()}
            for model, ids in keys.items()
        }

    def text(self, column, value):
        if value is None or value == "" or value == [] or value == {}:
            return ""
        if column.is_relation:
            return self._found[column.related_model].get(value, f"no. {value}, since removed")
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list):
            choices = dict(column.base_field.flatchoices) if isinstance(column, ArrayField) else {}
            return ", ".join(str(choices.get(each, each)) for each in value)
        if isinstance(value, dict):
            return "; ".join(f"{name}: {each}" for name, each in value.items())
        if isinstance(value, Range):
            return f"{_end(value.lower)} to {_end(value.upper)}"
        if isinstance(column, models.DateTimeField):
            return _end(value)
        return str(dict(column.flatchoices).get(value, value))


def _end(moment):
    if moment is None:
        return "…"
    return f"{localtime(moment):%-d %B %Y, %H:%M}" if hasattr(moment, "hour") else f"{moment:%-d %B %Y}"
