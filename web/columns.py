"""Entries as rows of a table: columns are read off the serializers, so that they are known before the first row.

    {"hospital": {"id", "url", "page", "label"}}   →  hospital.id, hospital.label
    {"services_affected": ["A&E", "maternity"]}    →  services_affected: A&E | maternity
    {"days": [{"on_date": …}, {"on_date": …}]}     →  days.on_date: 2016-04-26 | 2016-04-27
    a list within a list                           →  its values joined by “ ; ”

The addresses of other entries are left out, as they follow from the ids. A bar inside a value of a list is
written `\\|`, a semicolon inside a list within a list `\\;`.
"""

import inspect

from drf_spectacular.drainage import get_override
from rest_framework import serializers

from records.spreadsheets import safe

BETWEEN = (" | ", " ; ")
_LEFT_OUT = ("url", "page")


def columns(serializer_class):
    """The paths of the columns of a kind of entry, in order: tuples of keys."""
    serializer = serializer_class()
    return [
        (name, *rest)
        for name, field in serializer.fields.items()
        for rest in _paths(_shape(field, serializer))
    ]


def header(paths):
    return [".".join(path) for path in paths]


def row(entry, paths):
    """The cells of one entry, as text that a spreadsheet takes for text."""
    return [safe(_text(_pick(entry, path))) for path in paths]


def _shape(field, serializer):
    """What a field holds, as its schema says it: a serializer, a list, or something simple."""
    annotated = field
    if isinstance(field, serializers.SerializerMethodField):
        annotated = getattr(serializer, field.method_name)
    shape = get_override(annotated, "field", field)
    return shape() if inspect.isclass(shape) else shape


def _paths(shape):
    if isinstance(shape, serializers.ListSerializer | serializers.ListField):
        return _paths(shape.child)
    if isinstance(shape, serializers.Serializer):
        return [
            (name, *rest)
            for name, field in shape.fields.items()
            if name not in _LEFT_OUT
            for rest in _paths(_shape(field, shape))
        ]
    return [()]


def _pick(value, path):
    if value is None:
        return None
    if isinstance(value, list):
        return [_pick(each, path) for each in value]
    return _pick(value.get(path[0]), path[1:]) if path else value


def _text(value, depth=0):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        between = BETWEEN[min(depth, len(BETWEEN) - 1)]
        mark = between.strip()
        return between.join(_text(each, depth + 1).replace(mark, f"\\{mark}") for each in value)
    return str(value)
