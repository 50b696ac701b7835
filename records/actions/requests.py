"""Requests for removal come in from anybody, and an editor decides."""

import calendar
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils import timezone

from records.choices import Ground, RequestState
from records.editions import writing
from records.models import RemovalRequest

# Requests that may come in an hour, from everybody together: nobody is counted by address.
MOST_IN_AN_HOUR = 30
# Of all other requests an answer is due within four weeks.
_USUAL = timedelta(weeks=4)
# One request at a time is counted and let in: the key is arbitrary, but must never change.
_LOCK = 7_046_201_627


class TooMany(Exception):
    """More requests have come in within an hour than people send."""


def receive(*, address, asked_by, ground, words, contact=""):
    """Takes in a request from outside. Raises TooMany."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        now = timezone.now()
        if RemovalRequest.objects.filter(received_at__gt=now - timedelta(hours=1)).count() >= MOST_IN_AN_HOUR:
            raise TooMany
        return RemovalRequest.objects.create(
            address=address,
            asked_by=asked_by,
            ground=ground,
            words=words,
            contact=contact,
            due_on=due_on(ground, timezone.localdate(now)),
        )


def due_on(ground, day):
    """The day by which a request that came on `day` is to be answered."""
    return a_month_after(day) if ground == Ground.DATA_PROTECTION else day + _USUAL


def a_month_after(day):
    """The corresponding day of the next month, or that month's last one."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))


def decide(*, request, state, note, by):
    """Closes a request. Raises ValidationError without a decision, or without saying why."""
    if state == RequestState.OPEN:
        raise ValidationError("Choose what was decided.", code="state")
    if not note.strip():
        raise ValidationError("Say why it was decided so. The note is private.", code="note")
    with writing(by=by):
        request.state, request.note = state, note.strip()
        request.decided_at, request.decided_by = timezone.now(), by
        request.save()
