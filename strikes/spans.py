"""Spans of real time, read in Europe/London.

A strike from 8am to 8am is stored as one half-open span of time; the dates that it touches are London dates, and
its length is counted in elapsed hours, so that the night on which clocks change is an hour shorter or longer.
"""

import datetime
from zoneinfo import ZoneInfo

from django.contrib.postgres.fields import DateRangeField, DateTimeRangeField
from django.db import models
from django.db.models import Func

LONDON = ZoneInfo("Europe/London")
LONGEST = datetime.timedelta(hours=24)


class LondonDay(Func):
    """The London date on which a span of time starts."""

    template = "((lower(%(expressions)s) AT TIME ZONE 'Europe/London')::date)"
    arity = 1
    output_field = models.DateField()


class LondonDays(Func):
    """The London dates that a span of time touches. One that ends at midnight does not touch the next day."""

    template = (
        "daterange((lower(%(expressions)s) AT TIME ZONE 'Europe/London')::date,"
        " ((upper(%(expressions)s) AT TIME ZONE 'Europe/London') - interval '1 microsecond')::date, '[]')"
    )
    arity = 1
    output_field = DateRangeField()


class WholeDay(Func):
    """The London day on which a span of time starts, from midnight to midnight."""

    template = (
        "tstzrange(((lower(%(expressions)s) AT TIME ZONE 'Europe/London')::date)::timestamp"
        " AT TIME ZONE 'Europe/London',"
        " ((lower(%(expressions)s) AT TIME ZONE 'Europe/London')::date + 1)::timestamp AT TIME ZONE 'Europe/London')"
    )
    arity = 1
    output_field = DateTimeRangeField()

    def as_sql(self, compiler, connection, **extra):
        # The template has its span twice: so it takes what stands for it twice.
        sql, parameters = super().as_sql(compiler, connection, **extra)
        return sql, (*parameters, *parameters)


def london(day, hour=0, minute=0):
    """A moment by the clock on the wall in London; an hour that the spring change skips is refused (ValueError)."""
    moment = datetime.datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON)
    if moment.astimezone(datetime.UTC).astimezone(LONDON).replace(fold=0) != moment:
        raise ValueError(f"{hour:02}:{minute:02} does not exist on {day}: the clocks go forward that night.")
    return moment


def hours_text(span):
    """“8am–5pm”, “8am–8am next day”, “7.30am–midday”: the hours as a newspaper prints them."""
    start, end = (moment.astimezone(LONDON) for moment in (span.lower, span.upper))
    text = f"{_clock(start)}–{_clock(end)}"
    days = (end.date() - start.date()).days
    if days == 1 and (end.hour, end.minute) != (0, 0):
        return f"{text} next day"
    return text


def _clock(moment):
    if (moment.hour, moment.minute) in {(0, 0), (12, 0)}:
        return "midday" if moment.hour else "midnight"
    hour = moment.hour % 12 or 12
    minutes = f".{moment.minute:02}" if moment.minute else ""
    return f"{hour}{minutes}{'am' if moment.hour < 12 else 'pm'}"
