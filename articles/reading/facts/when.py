"""The days and hours of a sentence, as facts of their own and for the strikes and pickets in it."""

import re
from datetime import date
from typing import NamedTuple

from articles.reading.findings import Fact, Span

from . import clock, days, hints, told_days
from .clock import Duration, Hours
from .days import Printed
from .told_days import Told

# Between hours and the days they are for: “from 8am to 5pm today and again on Wednesday”.
JOINED = re.compile(
    r"(?:\s|,|and|again|on|of|both|then|the|also|from|at|between|until|till|to|GMT|BST|local time|each|every)*",
    re.ASCII,
)
JOIN_REACH = 24
ANY_WEEK = re.compile(r"\s*(?:to|-|–|through to|until)\s*$")
# “Saturday working” is a matter of any week.
WORKED = re.compile(
    r" (?:working|work|pay|shifts?|rates?|rotas?|services?|nights?|hours|cover|opening|surgeries"
    r"|and Sunday (?:work|pay|shift))"
)
ACTION = re.compile(
    r"\b(?:[Ss]trik|[Ww]alk|[Ii]ndustrial action|[Pp]icket|[Aa]ction\b|[Ss]toppage|STRIKE|WALK)"
)


class Day(NamedTuple):
    printed: Printed
    told: Told

    @property
    def start(self):
        return self.printed.start

    @property
    def end(self):
        return self.printed.end

    @property
    def date(self):
        """The day as a date, where it is told to the day."""
        return self.told.day

    def ahead(self, published):
        """The same weekday in its other reading, where that lies ahead and this one does not."""
        if self.date > published or not self.told.other or self.told.other <= published.isoformat():
            return self
        day = date.fromisoformat(self.told.other)
        reason = f"What was called off lay ahead: {day.day} {day:%B %Y}."
        told = Told(self.told.other, "weekday_ahead", 0.8, reason, self.told.edtf, day)
        return Day(self.printed, told)


class When(NamedTuple):
    """What a sentence prints of time, each list in the order of the text."""

    days: list[Day]
    hours: list[Hours]
    durations: list[Duration]

    def days_of(self, text, hours):
        """The days that hours are printed for: those joined to them; else the only one of the sentence."""
        chain = []
        behind = [day for day in self.days if day.start >= hours.end]
        at = hours.end
        for day in behind:
            if not _joined(text, at, day.start):
                break
            chain.append(day)
            at = day.end
        if chain:
            return chain
        before = [day for day in self.days if day.end <= hours.start]
        at = hours.start
        for day in reversed(before):
            if not _joined(text, day.end, at) or self._is_of_other_hours(text, day, hours):
                break
            chain.insert(0, day)
            at = day.start
        return chain or (self.days if len(self.days) == 1 else [])

    def _is_of_other_hours(self, text, day, hours):
        """“from 8am on April 6, and on April 26 from 8am to 5pm”: the 6th has its own hour right before it."""
        return any(
            other is not hours and other.end <= day.start and _joined(text, other.end, day.start)
            for other in self.hours
        )


def _joined(text, start, end):
    return end - start <= JOIN_REACH and JOINED.fullmatch(text, start, end) is not None


def read(page, sentence, published):
    """The `When` of a sentence."""
    text, start, end = page.text, sentence.start, sentence.end
    found = []
    for printed in days.find(text, start, end) if sentence.hints & hints.DAY else ():
        told = told_days.tell(printed, published, text[start : printed.start], text[printed.end : end])
        found.append(Day(printed, told))
    found = [_worked(day) if _is_worked(text, day) else day for day in found]
    if len(found) > 1 and not ACTION.search(text, start, end):
        found = _without_any_week(text, found)
    hours = _hours(text, sentence, found) if sentence.hints & hints.HOUR else []
    return When(found, hours, clock.durations(page.low, start, end) if sentence.hints & hints.LENGTH else [])


def _hours(text, sentence, found):
    """Hours outside the days: in “January 6 until 8am” the 6 is no hour."""
    hours, at = [], sentence.start
    for stop, go_on in [*((day.start, day.end) for day in found), (sentence.end, sentence.end)]:
        hours += clock.find(text, at, stop)
        at = go_on
    return hours


def _is_worked(text, day):
    return day.printed.kind == "weekday" and WORKED.match(text, day.end) is not None


def _worked(day):
    return Day(day.printed, Told(None, "day_of_any_week", 0.7, "Work on that day is a matter of any week."))


def _without_any_week(text, found):
    """“7am to 7pm Monday to Friday” are the days of any week, unless somebody strikes on them."""
    for i in range(len(found) - 1):
        first, last = found[i], found[i + 1]
        if first.printed.kind == last.printed.kind == "weekday" and ANY_WEEK.fullmatch(
            text, first.end, last.start
        ):
            reason = "From one weekday to another, without a strike: the days of any week."
            told = Told(None, "days_of_any_week", 0.6, reason)
            found[i], found[i + 1] = Day(first.printed, told), Day(last.printed, told)
    return found


def facts(page, sentence, when):
    """A fact for each day, time, range of hours and length of time in a sentence."""
    for day in when.days:
        value = {"date": day.told.edtf, "or_date": day.told.other, "part_of_day": day.printed.part}
        yield fact(page, sentence, "date", (day.start, day.end), value, day.printed.words, day.told)
    for hours in when.hours:
        joined = when.days_of(page.text, hours)
        value = {
            "from": clock_time(hours.opens),
            "to": clock_time(hours.closes),
            "about": hours.about,
            "dates": [day.told.edtf for day in joined if day.told.edtf],
        }
        words = ((hours.start, hours.end), *(span for day in joined for span in day.printed.words))
        reason = "The hours are printed" + (
            ", and the days beside them." if joined else "; no day stands beside them."
        )
        told = Told(None, "hours_and_days" if joined else "hours_alone", 0.9 if joined else 0.6, reason)
        kind = "hours" if hours.closes else "time"
        yield fact(page, sentence, kind, (hours.start, hours.end), value, words, told)
    for duration in when.durations:
        told = Told(None, "length_of_time", 0.9, "A length of time as printed, in hours.")
        span = (duration.start, duration.end)
        yield fact(page, sentence, "duration", span, {"hours": duration.hours}, (span,), told)


def clock_time(time):
    return time and time.strftime("%H:%M")


def fact(page, sentence, kind, span: Span, value, words, told):
    """A Fact at a span; `told` gives its rule, confidence and reason."""
    return Fact(
        kind=kind,
        start=span[0],
        end=span[1],
        text=page.printed[span[0] : span[1]],
        value=value | {"in": page.inside(sentence, span[0])},
        words=tuple(sorted(set(words))),
        rule=told.rule,
        confidence=told.confidence,
        reason=told.reason,
    )
