"""The forms in which a list or an entry leaves the archive: one address, JSON or CSV.

Editions are handed through as they are stored. Only their root-relative addresses are made absolute, by a replacement
in the text. That is safe, because a quotation mark inside a JSON string is always written `\\"`: the characters
`"url":"/` can only be a key and the beginning of its value.
"""

import csv
import io
import json
from contextlib import closing

from django.db import transaction
from django.http import HttpResponse, StreamingHttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import BaseRenderer

from records.editions import digest
from web.columns import columns, header, row
from web.keyset import page
from web.problems import BadQuery, shown

PAGE_SIZE = 50
LARGEST_PAGE = 200
# Rows that are fetched, and sent, at a time.
_CHUNK = 500


def absolute(text, request):
    """Editions' JSON with the addresses of this request's host."""
    site = request.build_absolute_uri("/")
    for key in ("url", "page"):
        text = text.replace(f'"{key}":"/', f'"{key}":"{site}')
    return text


class Negotiation(BaseContentNegotiation):
    """`?format=` decides, then Accept; who accepts neither form is given the first."""

    def select_parser(self, request, parsers):
        return None

    def select_renderer(self, request, renderers, format_suffix=None):
        doors = {door.format: door for door in renderers}
        asked = request.query_params.getlist("format")
        if asked:
            if len(asked) > 1 or asked[0] not in doors:
                raise BadQuery(
                    {"format": [f"“{shown(asked[-1])}” is no format here. There are {', '.join(doors)}."]},
                    allowed={"format": list(doors)},
                )
            door = doors[asked[0]]
        else:
            preferred = request._request.get_preferred_type([door.media_type for door in renderers])
            door = next((door for door in renderers if door.media_type == preferred), renderers[0])
        return door, door.media_type


class Door(BaseRenderer):
    """`of_list` answers with the rows of a queryset that has editions, `of_entry` with one edition's body.

    `parameters` are those that it reads besides the filters, with what the schema says of them.
    """

    parameters = {}

    def render(self, data, accepted_media_type=None, renderer_context=None):
        # Views answer through `of_list` and `of_entry`; REST framework renders nothing but its own small notes.
        return json.dumps(data, ensure_ascii=False, default=str)


class JSONDoor(Door):
    media_type = "application/json"
    format = "json"
    parameters = {
        "cursor": {
            "description": "Where the page begins: taken from the addresses `next` and `previous`.",
            "schema": {"type": "string"},
        },
        "page_size": {
            "description": "How many entries a page has.",
            "schema": {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": PAGE_SIZE},
        },
    }

    def of_list(self, request, rows, *, filters, serializer):
        query = request.query_params
        found = page(
            rows.with_editions(),
            "body",
            order=filters.order,
            cursor=query.get("cursor", ""),
            size=_size(query.get("page_size")),
        )
        bodies = ",".join(body for (body,) in found.rows if body is not None)
        text = (
            f'{{"next":{_address(request, found.next)},"previous":{_address(request, found.previous)},'
            f'"results":[{absolute(bodies, request)}]}}'
        )
        return self._answer(request, text)

    def of_entry(self, request, body, *, kind, serializer):
        return self._answer(request, absolute(body, request))

    def _answer(self, request, text):
        response = HttpResponse(text, content_type=self.media_type)
        response["ETag"] = etag = quote_etag(digest(text)[:32])
        return get_conditional_response(request, etag=etag, response=response)


class CSVDoor(Door):
    """The whole result, in constant memory on both sides of the connection to the database."""

    media_type = "text/csv"
    format = "csv"

    def of_list(self, request, rows, *, filters, serializer):
        kind = rows.model.KIND
        bodies = filters.order.sorted(rows.with_editions()).values_list("body", flat=True)
        return self._answer(self._lines(request, _streamed(bodies), columns(serializer)), kind)

    def of_entry(self, request, body, *, kind, serializer):
        return self._answer(self._lines(request, [body], columns(serializer)), kind)

    def _answer(self, lines, name):
        return StreamingHttpResponse(
            lines,
            content_type="text/csv; charset=utf-8; header=present",
            headers={"Content-Disposition": f'attachment; filename="picketline-{name}.csv"'},
        )

    def _lines(self, request, bodies, paths):
        waiting = io.StringIO()
        table = csv.writer(waiting)
        table.writerow(header(paths))
        for number, body in enumerate(bodies, 1):
            if body is not None:
                table.writerow(row(json.loads(absolute(body, request)), paths))
            if number % _CHUNK == 0:
                yield waiting.getvalue()
                waiting.seek(0)
                waiting.truncate()
        yield waiting.getvalue()


def _streamed(rows):
    # Inside a transaction the server keeps its place in the result; outside, it would store all of it first.
    with transaction.atomic(), closing(rows.iterator(chunk_size=_CHUNK)) as found:
        yield from found


def _size(asked):
    if asked is None:
        return PAGE_SIZE
    if not (asked.isascii() and asked.isdigit() and len(asked) < 10 and 1 <= int(asked) <= LARGEST_PAGE):
        raise BadQuery({
            "page_size": [f"“{shown(asked)}” is no size of a page. It is a number from 1 to {LARGEST_PAGE}."]
        })
    return int(asked)


def _address(request, cursor):
    """The address of another page of the same list, as JSON."""
    if cursor is None:
        return "null"
    query = request.query_params.copy()
    query["cursor"] = cursor
    return json.dumps(request.build_absolute_uri(f"{request.path}?{query.urlencode()}"))
