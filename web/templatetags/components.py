"""Every shared component: the signature is the contract, this file is the catalogue.

`{% quote_card quote=entry variant="compact" %}`: arguments go by name only, and a missing or
misspelt one fails when the template compiles. A component `x` lives in
`templates/components/x.html` and `static/css/components/x.css`; its examples stand in
`web/components.py` and are shown at `/components/`.

An *entry* is the body of an edition, a *reference* its short form
(`{"id", "url", "page", "label"}`).
"""

import functools
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from django import template
from django.forms import BaseForm
from django.template.loader import get_template
from django.utils.safestring import SafeString

from records.choices import AskedBy
from web import days, printed

register = template.Library()

CATALOGUE: dict[str, Callable] = {}

Entry = Mapping[str, Any]
Heading = Literal[2, 3, 4]


def leaf(function):
    """Registers a component that stands alone."""
    name = function.__name__
    CATALOGUE[name] = function
    return register.inclusion_tag(f"components/{name}.html", name=name)(function)


def wrapper(function):
    """Registers a component that encloses content, as `{% notice … %}…{% endnotice %}`."""
    name = function.__name__
    CATALOGUE[name] = function

    @functools.wraps(function)
    def render(content: SafeString, **arguments: Any) -> SafeString:
        return get_template(f"components/{name}.html").render(function(content, **arguments))

    register.simple_block_tag(render, name=name)
    return function


@leaf
def article_card(*, article: Entry, variant: Literal["full", "compact"] = "full", level: Heading = 3) -> dict:
    """An article in a list: headline or our marked title, where and when it stood, our summary."""
    return {"article": article, "variant": variant, "level": level}


@leaf
def breadcrumbs(*, trail: Sequence[tuple[str, str]], here: str) -> dict:
    """The way down to this page: (label, address) of each page above, then its own name."""
    return {"trail": trail, "here": here}


@leaf
def calendar_strip(
    *,
    start: date,
    end: date,
    marks: Mapping[date, Mapping[str, int]],
    label: str,
    current: date | None = None,
) -> dict:
    """The months from `start` to `end`; days with strikes, coverage or pickets are links.

    `marks` counts per date: `{"strike_days": 1, "articles": 14, "pickets": 0}`, any left out.
    """
    return {
        "months": days.months(start, end, marks),
        "label": label,
        "current": current,
    }


@leaf
def cite(*, text: str, address: str, downloads: Sequence[tuple[str, str]] = ()) -> dict:
    """How to cite this page: the citation, its permanent address, (label, address) of files."""
    return {"text": text, "address": address, "downloads": downloads}


@leaf
def correction(*, correction: Mapping[str, Any], level: Heading = 2) -> dict:
    """What was corrected, before and after, and why; in a list, with the entry that it is of."""
    asked_by = correction["asked_by"]
    asker = "" if asked_by == AskedBy.ARCHIVE else AskedBy(asked_by).label
    return {"correction": correction, "level": level, "asker": asker}


@leaf
def doors(*, links: Sequence[tuple[str, str]], what: str = "this list") -> dict:
    """The same list in other forms: (label, address), as `("CSV", "/api/v1/quotes/?format=csv")`."""
    return {"links": links, "what": what}


@wrapper
def empty_state(content: SafeString, *, title: str) -> dict:
    """Nothing to show, why, and what to try instead."""
    return {"content": content, "title": title}


@leaf
def facts(*, rows: Sequence[tuple[str, Any]], variant: Literal["side", "wide"] = "side") -> dict:
    """Terms with their values: text, a reference, or a list of either. Empty values are left out."""
    return {
        "rows": [row for row in rows if row[1] not in (None, "", [], ())],
        "variant": variant,
    }


@leaf
def filter_form(
    *,
    form: BaseForm,
    action: str = "",
    active: int = 0,
    label: str = "Filter this list",
) -> dict:
    """A list's filters as a GET form, folded on phones; `active` counts the filters in force."""
    return {"form": form, "action": action, "active": active, "label": label}


@wrapper
def notice(
    content: SafeString,
    *,
    kind: Literal["info", "warning", "correction", "withdrawn"],
    title: str = "",
) -> dict:
    """Something the reader must know before reading on."""
    return {"content": content, "kind": kind, "title": title}


@leaf
def page_header(
    *,
    title: str,
    kicker: str = "",
    standfirst: str = "",
    byline: str = "",
    ours: bool = False,
) -> dict:
    """The page's one h1; `ours` marks a descriptive title that no newspaper printed."""
    return {
        "title": title,
        "kicker": kicker,
        "standfirst": standfirst,
        "byline": byline,
        "ours": ours,
    }


@leaf
def pagination(
    *,
    previous_url: str | None,
    next_url: str | None,
    position: str = "",
    previous_label: str = "Previous page",
    next_label: str = "Next page",
    label: str = "Pages",
) -> dict:
    """Neighbouring pages of a list in its own order; `position` as “26 April 2016 to 12 May 2016”."""
    return {
        "previous_url": previous_url,
        "next_url": next_url,
        "position": position,
        "previous_label": previous_label,
        "next_label": next_label,
        "label": label,
    }


@leaf
def picket_card(*, picket: Entry, level: Heading = 3) -> dict:
    """Where people stood: kind, place and entrance, announced or observed, size as printed."""
    return {
        "picket": picket,
        "level": level,
        "kind": printed.sentence(picket["kind"]),
        "place": picket["place"] or (picket["hospital"] or picket)["label"],
        "size": printed.size(picket),
    }


@leaf
def pill(*, status: str, label: str = "") -> dict:
    """A strike day's status, the state of emergency cover, or announced / observed."""
    return {"status": printed.slug(status), "label": label or printed.sentence(status)}


@leaf
def printed_and_concluded(
    *, printed: Sequence[tuple[str, str]], concluded: Sequence[Mapping[str, Any]]
) -> dict:
    """What the source says beside what we conclude from it.

    `printed` holds (term, words) exactly as printed. Each conclusion is
    `{"term", "value": reference or text, "certainty", "rule", "decided"}`, the last three optional.
    """
    return {"printed": printed, "concluded": concluded}


@leaf
def quote_card(
    *,
    quote: Entry,
    variant: Literal["full", "hero", "compact"] = "full",
    context: bool = True,
    permalink: bool = True,
) -> dict:
    """Somebody's words: large, attributed as printed, dated, one click from their article.

    `context=False` leaves out publication and article, on the article's own page;
    `permalink=False` the link to the quote's page, on that page.
    """
    return {
        "permalink": permalink,
        "quote": quote,
        "variant": variant,
        "context": context,
        **printed.words(quote),
    }


@leaf
def reference_list(*, references: Sequence[Mapping[str, Any]]) -> dict:
    """The named sources of facts, as editions list them: name, address, publisher, dates, licence, note."""
    return {"references": [(reference, printed.source(reference)) for reference in references]}


@leaf
def stat(*, value: int | str, unit: str, basis: str = "", url: str = "") -> dict:
    """One number with its unit and, where it is not ours, its basis."""
    shown = f"{value:,}" if isinstance(value, int) else value
    return {"value": shown, "unit": unit, "basis": basis, "url": url}


@leaf
def strike_day_row(*, day: Entry) -> dict:
    """One called period: its dates, hours, status and emergency cover.

    That cover is not known is worth saying only of a strike that took place.
    """
    unsaid = day["cover"] == "unknown" and day["status"] != "went_ahead"
    return {
        "day": day,
        "when": days.span_text(day["dates"]),
        "cover": "" if unsaid else printed.COVER.get(day["cover"], ""),
    }


@leaf
def timeline(*, events: Sequence[Mapping[str, Any]], level: Heading = 3) -> dict:
    """Events in order: `{"on": "26 April 2016", "title", "page", "text", "kind"}`, last three optional.

    `kind` is `strike`, `coverage` or `milestone` (when left out).
    """
    return {"events": [{"kind": "milestone", **event} for event in events], "level": level}


@leaf
def year_strip(*, year: int, marks: Mapping[date, Mapping[str, int]]) -> dict:
    """A year of days as one picture, and its months with their counts as a table."""
    return {"year": days.year(year, marks)}
