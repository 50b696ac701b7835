"""Words for days in a text: “today”, “again on Wednesday”, “January 12”, “26 and 27 April 2016”, “last month”."""

import re
from typing import NamedTuple

from articles.reading.findings import Span
from articles.reading.words.time import MONTHS, NUMBERS, WEEKDAYS

_MONTHS = (
    r"Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
MONTH = f"(?:{_MONTHS})"
WEEKDAY = f"(?:{_WEEKDAYS})"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
MANY = rf"{DAY}(?:(?:,\ |\ and\ |\ to\ |\ ?[-–]\ ?){DAY}){{0,4}}"
PART = r"(?:\ (?P<part>morning|afternoon|evening|night|lunchtime))?"

# Looked at only where one of these stands.
ANCHOR = re.compile(
    rf"\b(?:{_MONTHS}|{_WEEKDAYS}|[Tt]o(?:day|night|morrow)|[Yy]esterday|[Ll]ast|[Nn]ext|[Tt]his|[Tt]he following"
    r"|ago|20\d\d|19\d\d|\d\d?/\d\d?)\b"
)
DATE = re.compile(
    rf"""(?:(?P<weekday>{WEEKDAY}),?\ )?(?:the\ )?
    (?: (?P<days>{MANY})\ (?:of\ )?(?P<month>{MONTH})\b
      | (?P<month2>{MONTH})\.?\ (?P<days2>{MANY})(?![\d:%]|\.\d|[ap]m|\ (?:[ap]m|per|people|doctors|hours|years)\b) )
    (?:,?\ (?P<year>(?:19|20)\d\d)\b)?""",
    re.VERBOSE,
)
NUMERIC = re.compile(
    r"(?<![\d/])(?:(?P<d>\d\d?)/(?P<m>\d\d?)/(?P<y>(?:19|20)\d\d)|(?P<y2>(?:19|20)\d\d)-(?P<m2>\d\d)-(?P<d2>\d\d))(?![\d/])"
)
RELATIVE = re.compile(
    rf"""(?P<word>[Tt]oday(?!(?:[’']s)?\ (?:programme|show)\b)|[Tt]onight|[Yy]esterday|[Tt]omorrow){PART}\b
    | (?P<same>[Tt]his)\ (?P<part2>morning|afternoon|evening|lunchtime)\b
    | (?P<night>[Ll]ast\ night)\b""",
    re.VERBOSE,
)
ON_WEEKDAY = re.compile(
    rf"(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?:\ coming)?|[Tt]he\ following)\ )?(?P<weekday>{WEEKDAY}){PART}\b",
    re.VERBOSE,
)
PERIOD = re.compile(r"(?P<which>[Ll]ast|[Nn]ext|[Tt]his)\ (?P<period>week|weekend|month|year)\b")
MONTH_AND_YEAR = re.compile(rf"(?P<month>{MONTH}),?\ (?P<year>(?:19|20)\d\d)\b")
ALONE = re.compile(rf"(?:(?P<which>last|next|this)\ )?(?P<month>{MONTH})\b(?![\ -](?:\d|Day\b))")
YEAR = re.compile(
    r"(?P<year>(?:19|20)\d\d)\b(?!-\d\d-|\s*(?:people|doctors|patients|operations|nurses|hours|,\d))"
)
AGO = re.compile(
    r"(?P<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\ "
    r"(?P<unit>day|week|month|year)s?\ ago\b"
)
AGO_REACH = 24
BEFORE_ANCHOR = re.compile(rf"(?:{WEEKDAY},? )?(?:the )?(?<![\d.:,£]){MANY} (?:of )?$")
BEFORE_MONTH = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Bb]efore|[Dd]uring|early|late|mid|of)[ -]$"
)
BEFORE_YEAR = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Bb]efore|[Dd]uring|early|late|of|the)[ -]$"
)
NUMBER = re.compile(r"\d+")
SEPARATOR = re.compile(r",| and | to | ?[-–] ?")


class Printed(NamedTuple):
    """A day or period as printed. `kind` says which of the other fields tell it."""

    start: int
    end: int
    kind: str
    words: tuple[Span, ...]
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    which: str | None = None
    count: int = 0
    unit: str | None = None
    part: str | None = None


def find(text, start, end):
    """Days printed in text[start:end], in order, none overlapping."""
    found, at = [], start
    for anchor in ANCHOR.finditer(text, start, end):
        if anchor.start() < at:
            continue
        for printed in _at(text, anchor, at, end):
            found.append(printed)
            at = printed.end
    return found


def _at(text, anchor, lowest, end):
    word, at = anchor.group().lower(), anchor.start()
    if word == "ago":
        match = next((m for m in AGO.finditer(text, max(lowest, at - AGO_REACH), anchor.end())), None)
        return [_ago(match)] if match else []
    if word[0].isdigit():
        return _numeric(text, at, lowest, end)
    for rule in (_date, _weekday, _relative, _period, _month):
        printed = rule(text, at, lowest, end)
        if printed:
            return printed
    return []


def _date(text, at, lowest, end):
    match = DATE.match(text, at, end)
    if match is None:
        # “26 and 27 April”: the days stand before the anchor.
        head = text[max(lowest, at - 44) : at]
        before = BEFORE_ANCHOR.search(head)
        match = before and DATE.match(text, at - len(head) + before.start(), end)
    if match is None:
        return []
    side = "" if match["days"] else "2"
    month = MONTHS[match[f"month{side}"].lower()]
    year = int(match["year"]) if match["year"] else None
    weekday = WEEKDAYS[match["weekday"].lower()] if match["weekday"] else None
    pieces = [m.span() for m in NUMBER.finditer(text, *match.span(f"days{side}"))]
    rest = (match.span(f"month{side}"),) + ((match.span("year"),) if year else ())
    joins = SEPARATOR.findall(match[f"days{side}"])
    found, k = [], 0
    while k < len(pieces):
        day, last = int(text[slice(*pieces[k])]), None
        spans = [pieces[k]]
        if k < len(joins) and joins[k].strip() in {"to", "-", "–"} and k + 1 < len(pieces):
            last = int(text[slice(*pieces[k + 1])])
            spans.append(pieces[k + 1])
            k += 1
        k += 1
        alone = len(pieces) == len(spans)
        start, stop = match.span() if alone else (spans[0][0], spans[-1][1])
        words = (match.span(),) if alone else tuple(sorted((*spans, *rest)))
        found.append(Printed(start, stop, "date", words, year, month, day, last, weekday))
        weekday = None
    if len(found) > 1 and not side:
        # The last of several keeps the month; none may begin before the one in front of it ends.
        found[-1] = found[-1]._replace(end=match.end())
    elif len(found) > 1:
        found[0] = found[0]._replace(start=match.start())
    return found


def _numeric(text, at, lowest, end):
    match = NUMERIC.match(text, at, end)
    if match:
        side = "" if match["y"] else "2"
        year, month, day = (int(match[f"{part}{side}"]) for part in "ymd")
        return [Printed(*match.span(), "date", (match.span(),), year, month, day)] if month < 13 else []
    match = YEAR.match(text, at, end)
    if match and BEFORE_YEAR.search(text, max(lowest, at - 8), at):
        return [Printed(*match.span(), "year", (match.span(),), int(match["year"]))]
    return []


def _weekday(text, at, lowest, end):
    match = ON_WEEKDAY.match(text, at, end)
    if match is None:
        return []
    which = match["which"].lower() if match["which"] else None
    weekday = WEEKDAYS[match["weekday"].lower()]
    return [
        Printed(*match.span(), "weekday", (match.span(),), weekday=weekday, which=which, part=match["part"])
    ]


def _relative(text, at, lowest, end):
    match = RELATIVE.match(text, at, end)
    if match is None:
        return []
    word = (match["word"] or match["same"] or "last night").lower()
    part = match["part"] or match["part2"] or ("night" if "night" in word else None)
    return [Printed(*match.span(), "relative", (match.span(),), which=word, part=part)]


def _period(text, at, lowest, end):
    match = PERIOD.match(text, at, end)
    if match is None:
        return []
    return [
        Printed(*match.span(), "period", (match.span(),), which=match["which"].lower(), unit=match["period"])
    ]


def _month(text, at, lowest, end):
    match = MONTH_AND_YEAR.match(text, at, end)
    if match:
        month = MONTHS[match["month"].lower()]
        return [Printed(*match.span(), "month", (match.span(),), int(match["year"]), month)]
    match = ALONE.match(text, at, end)
    if match and (match["which"] or BEFORE_MONTH.search(text, max(lowest, at - 8), at)):
        month = MONTHS[match["month"].lower()]
        return [Printed(*match.span(), "month", (match.span(),), None, month, which=match["which"])]
    return []


def _ago(match):
    count = NUMBERS.get(match["count"]) or int(match["count"])
    return Printed(*match.span(), "ago", (match.span(),), count=count, unit=match["unit"])
