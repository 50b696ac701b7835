"""Hours by the clock in London, as a person types them."""

import datetime
import re

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils.html import format_html

from records import refusals
from records.admin import NamesakeForm
from records.forms import EntryForm, PartForm
from strikes.choices import Nation, TimePrecision
from strikes.models import BallotLaw, Hospital, PicketEvent, Strike, StrikeDay
from strikes.spans import LONDON, LONGEST, london

_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?::00)?\s*(?P<half>[ap])?\.?\s*m?\.?",
    re.IGNORECASE | re.ASCII,
)
_WORDS = {
    "midday": (12, 0), "noon": (12, 0), "12 noon": (12, 0), "midnight": (0, 0), "12 midnight": (0, 0),
}  # fmt: skip
_LONGEST_TIME = 20
# Hospitals older than the first are not; days beyond the last are typing errors.
_YEARS = range(1750, 2200)
CLOCK_HELP = "Such as 8am, 8.30am, 17:00, midday or midnight."


class ClockField(forms.CharField):
    """A time of day as newspapers and clocks write it; `datetime.time`, or None if empty."""

    def to_python(self, value):
        text = super().to_python(value).casefold()[:_LONGEST_TIME]
        if not text:
            return None
        if text in _WORDS:
            return datetime.time(*_WORDS[text])
        found = _TIME.fullmatch(text)
        try:
            return self._time(found)
        except (TypeError, ValueError):
            raise ValidationError(f"“{text}” is not a time of day. {CLOCK_HELP}", code="invalid") from None

    @staticmethod
    def _time(found):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        if found["half"]:
            if not 1 <= hour <= 12:
                raise ValueError
            hour = hour % 12 + (12 if found["half"] == "p" else 0)
        return datetime.time(hour, minute)

    def prepare_value(self, value):
        return f"{value:%H:%M}" if isinstance(value, datetime.time) else value


class SpanWidget(forms.MultiWidget):
    """Start day, start time, end day, end time, each with its own label for those who cannot see the row."""

    def __init__(self, attrs=None):
        day = {"size": 10, "placeholder": "2016-04-26"}
        super().__init__(
            [
                AdminDateWidget({**day, "aria-label": "First day"}, format="%Y-%m-%d"),
                forms.TextInput({"size": 8, "placeholder": "8am", "aria-label": "Starts at"}),
                AdminDateWidget({**day, "aria-label": "Last day, if another"}, format="%Y-%m-%d"),
                forms.TextInput({"size": 8, "placeholder": "5pm", "aria-label": "Ends at"}),
            ],
            attrs,
        )

    def render(self, name, value, attrs=None, renderer=None):
        parts = self.get_context(name, value, attrs)["widget"]["subwidgets"]
        first_day, starts, last_day, ends = (
            self._render(part["template_name"], {"widget": part}, renderer) for part in parts
        )
        return format_html(
            '<div class="span-row"><span>{} {}</span> <span>to {} {}</span></div>',
            first_day,
            starts,
            last_day,
            ends,
        )

    def decompress(self, span):
        # A link may fill in anything beforehand; only a span can be taken apart.
        if not isinstance(span, DateTimeTZRange) or span.lower is None or span.upper is None:
            return [None, None, None, None]
        start, end = span.lower.astimezone(LONDON), span.upper.astimezone(LONDON)
        last_day = end.date() if end.date() != start.date() else None
        return [start.date(), f"{start:%H:%M}", last_day, f"{end:%H:%M}"]


class SpanField(forms.MultiValueField):
    """A half-open span of real time, at most `longest` (a timedelta), typed by the clock in London.

    An end without a day is on the day of the start; midnight is then the end of that day.
    """

    widget = SpanWidget

    def __init__(self, *, longest=None, **kwargs):
        # A field made from the model's brings along what only that one understands.
        for name in ("default_bounds", "base_field"):
            kwargs.pop(name, None)
        self.longest = longest
        super().__init__(
            fields=[
                forms.DateField(input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d %B %Y"]),
                ClockField(),
                forms.DateField(required=False, input_formats=["%Y-%m-%d", "%d/%m/%Y", "%d %B %Y"]),
                ClockField(),
            ],
            require_all_fields=False,
            error_messages={"incomplete": "Give the first day, the start and the end."},
            **kwargs,
        )
        self.help_text = (
            f"By the clock in London: first day, start, last day (empty for the same day), end. {CLOCK_HELP}"
        )

    def compress(self, values):
        if not any(values):
            return None
        first_day, starts, last_day, ends = values
        if first_day is None or starts is None or ends is None:
            raise ValidationError(self.error_messages["incomplete"], code="incomplete")
        if not all(day.year in _YEARS for day in (first_day, last_day or first_day)):
            raise ValidationError("Check the year.", code="year")
        if last_day is None:
            last_day = first_day
            if ends == datetime.time(0):
                last_day += datetime.timedelta(days=1)
        try:
            start = london(first_day, starts.hour, starts.minute)
            end = london(last_day, ends.hour, ends.minute)
        except ValueError as error:
            raise ValidationError(str(error), code="skipped_hour") from None
        start, end = start.astimezone(datetime.UTC), end.astimezone(datetime.UTC)
        if end <= start:
            raise ValidationError(
                "It ends before it starts. If it ended on the next day, give that as the last day.",
                code="reversed",
            )
        if self.longest and end - start > self.longest:
            raise ValidationError(
                f"That is longer than {self.longest // datetime.timedelta(hours=1)} hours. "
                "Enter a longer strike as several strike days.",
                code="long",
            )
        return DateTimeTZRange(start, end)

    def has_changed(self, initial, data):
        if initial is None or isinstance(initial, list):
            return super().has_changed(initial, data)
        try:
            return self.clean(data) != initial
        except ValidationError:
            return True


class HospitalForm(NamesakeForm):
    class Meta:
        model = Hospital
        fields = "__all__"

    def clean(self):
        cleaned = super().clean()
        position = [self.cleaned_data.get("latitude"), self.cleaned_data.get("longitude")]
        if position.count(None) == 1 and not {"latitude", "longitude"} & set(self.errors):
            # One half of a position passes the database, for which comparing with nothing is no breach.
            self.add_error("latitude", refusals.sentence("hospital_lies_in_the_uk"))
        return cleaned


class StrikeDayForm(EntryForm):
    span = SpanField(longest=LONGEST, label="From–to")

    class Meta:
        model = StrikeDay
        fields = "__all__"


class PicketEventForm(EntryForm):
    span = SpanField(required=False, label="From–to")

    class Meta:
        model = PicketEvent
        fields = "__all__"

    def clean(self):
        cleaned = super().clean()
        span, day = self.cleaned_data.get("span"), self.cleaned_data.get("on_date")
        if span and self.cleaned_data.get("precision") == TimePrecision.DAY:
            self.add_error("precision", "Hours are given: say whether they are exact or about right.")
        if span and day and not day.overlaps(*[span.lower.astimezone(LONDON).date()] * 2):
            self.add_error("span", f"These hours begin on another day than {day.text}.")
        return cleaned


class StrikeForm(EntryForm):
    nations = forms.MultipleChoiceField(
        choices=Nation, required=False, widget=forms.CheckboxSelectMultiple, help_text="Where it was called."
    )

    class Meta:
        model = Strike
        fields = "__all__"


class BallotLawForm(PartForm):
    nations = forms.MultipleChoiceField(
        choices=Nation, widget=forms.CheckboxSelectMultiple, help_text="Where it is or was the law."
    )

    class Meta:
        model = BallotLaw
        fields = "__all__"
