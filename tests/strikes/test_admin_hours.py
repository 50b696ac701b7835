"""Hours are typed by the clock in London, and what cannot be is said at the field."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from strikes.forms import ClockField, SpanField
from strikes.models import PicketEvent, StrikeDay
from strikes.spans import LONGEST
from tests.factories.accounts import CuratorFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import HospitalFactory, StrikeDayFactory, StrikeFactory

UTC = datetime.UTC


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [
        ("8am", 8, 0),
        ("8 a.m.", 8, 0),
        ("5PM", 17, 0),
        ("8.30am", 8, 30),
        ("08:30", 8, 30),
        ("17:00:00", 17, 0),
        ("12am", 0, 0),
        ("12pm", 12, 0),
        ("noon", 12, 0),
        ("Midnight", 0, 0),
        ("0", 0, 0),
    ],
)
def test_times_are_read_as_papers_and_clocks_write_them(typed, hour, minute):
    assert ClockField().clean(typed) == datetime.time(hour, minute)


@pytest.mark.parametrize("typed", ["25:00", "8:75", "13pm", "0am", "early", "8-5", "٨", "\0", "8am\u202e"])
def test_what_is_no_time_is_said_to_be_none(typed):
    with pytest.raises(ValidationError, match=r"is not a time of day|Null characters"):
        ClockField().clean(typed)


def span(*parts):
    return SpanField(longest=LONGEST).clean(list(parts))


def test_a_day_is_stored_as_real_time():
    found = span("2016-04-26", "8am", "", "5pm")
    assert (found.lower, found.upper) == (
        datetime.datetime(2016, 4, 26, 7, tzinfo=UTC),
        datetime.datetime(2016, 4, 26, 16, tzinfo=UTC),
    )


def test_midnight_without_a_day_is_the_end_of_the_day():
    assert span("2016-01-12", "8am", "", "midnight").upper == datetime.datetime(2016, 1, 13, tzinfo=UTC)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (["2016-04-26", "5pm", "", "8am"], "ends before it starts"),
        (["2016-04-26", "8am", "2016-04-25", "9am"], "ends before it starts"),
        (["2016-04-26", "8am", "", "8am"], "ends before it starts"),
        (["2016-04-26", "8am", "2016-04-27", "8.30am"], "longer than 24 hours"),
        (["2016-03-27", "1.30am", "", "8am"], "does not exist"),
        (["2016-02-30", "8am", "", "5pm"], "valid date"),
        (["2016-04-26", "", "", "5pm"], "Give the first day"),
        (["", "", "", ""], "required"),
        (["9999-12-31", "8am", "", "midnight"], "Check the year"),
        (["0001-01-01", "0:00", "", "8am"], "Check the year"),
    ],
)
def test_hours_that_cannot_be_are_refused(parts, said):
    with pytest.raises(ValidationError, match=said):
        span(*parts)


def test_the_night_the_clocks_go_back_has_an_hour_more():
    # 8am to 7am on the clock are 24 hours in that night, and 8am to 8am are 25.
    assert span("2016-10-29", "8am", "2016-10-30", "7am").upper == datetime.datetime(
        2016, 10, 30, 7, tzinfo=UTC
    )
    with pytest.raises(ValidationError, match="longer than 24 hours"):
        span("2016-10-29", "8am", "2016-10-30", "8am")


SOURCING = {
    f"records-sourcing-content_type-object_id-{name}": "0" for name in ["TOTAL_FORMS", "INITIAL_FORMS"]
}


def typed_hours(first_day, starts, last_day, ends):
    return {"span_0": first_day, "span_1": starts, "span_2": last_day, "span_3": ends}


@pytest.fixture
def curator(client, db):
    client.force_login(CuratorFactory())
    return client


def add_day(client, strike, **hours):
    return client.post(
        reverse("admin:strikes_strikeday_add"),
        {
            **SOURCING,
            "strike": strike.pk,
            "precision": "exact",
            "status": "announced",
            "cover": "unknown",
            "services_affected": "A&E, maternity",
        }
        | hours,
    )


def test_a_strike_day_is_entered(curator):
    strike = StrikeFactory()
    assert add_day(curator, strike, **typed_hours("2016-04-26", "8am", "", "5pm")).status_code == 302
    day = StrikeDay.objects.get()
    assert (day.hours_text, day.services_affected) == ("8am–5pm", ["A&E", "maternity"])


def test_an_overlap_is_said_at_the_hours_and_nothing_is_saved(curator):
    strike = StrikeFactory()
    add_day(curator, strike, **typed_hours("2016-04-26", "8am", "", "5pm"))
    page = add_day(curator, strike, **typed_hours("2016-04-26", "4pm", "2016-04-27", "8am"))
    assert page.context["adminform"].form.errors == {
        "span": ["This strike day overlaps another one of the same strike."]
    }
    assert 'value="4pm"' in page.text
    assert StrikeDay.objects.count() == 1


def test_two_days_of_one_strike_typed_at_once_may_not_overlap_either(curator):
    strike = StrikeFactory()
    page = curator.get(reverse("admin:strikes_strike_change", args=[strike.pk]))
    form = page.context["adminform"].form
    data = {
        **SOURCING,
        form.OPENED: form.opened_at,
        "name": strike.name,
        "dispute": strike.dispute_id,
        "kind": strike.kind,
        "unions": [OrganisationFactory().pk],
        "staff_group": strike.staff_group,
        "scope": strike.scope,
        "days-TOTAL_FORMS": "2",
        "days-INITIAL_FORMS": "0",
        "claims-TOTAL_FORMS": "0",
        "claims-INITIAL_FORMS": "0",
    }
    for n in range(2):
        data |= {
            f"days-{n}-span_{part}": value for part, value in enumerate(["2016-05-26", "8am", "", "5pm"])
        }
        data |= {f"days-{n}-status": "announced", f"days-{n}-cover": "unknown"}
    before = StrikeDay.objects.filter(strike=strike).count()
    page = curator.post(reverse("admin:strikes_strike_change", args=[strike.pk]), data)
    assert "This strike day overlaps another one of the same strike." in page.text
    assert page.text.count('value="2016-05-26"') == 2
    assert StrikeDay.objects.filter(strike=strike).count() == before


def test_a_day_saved_untouched_stays_as_it_was(curator):
    day = StrikeDayFactory()
    path = reverse("admin:strikes_strikeday_change", args=[day.pk])
    form = curator.get(path).context["adminform"].form
    parts = form.fields["span"].widget.decompress(form.initial["span"])
    data = {f"span_{n}": str(part or "") for n, part in enumerate(parts)}
    curator.post(
        path,
        {
            **SOURCING,
            form.OPENED: form.opened_at,
            "strike": day.strike_id,
            "status": day.status,
            "cover": day.cover,
            "services_affected": ",".join(day.services_affected),
            **data,
        },
    )
    assert StrikeDay.objects.get(pk=day.pk).span == day.span


def add_event(client, **typed):
    return client.post(
        reverse("admin:strikes_picketevent_add"),
        {
            **SOURCING,
            "kind": "picket_line",
            "observation": "observed",
            "on_date": "2016-04-26",
            "precision": "day",
            **typed,
        },
    )


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({}, "hospital"),
        ({"place": "Lantern station", "precision": "exact"}, "precision"),
        ({"place": "Lantern station", **typed_hours("2016-04-26", "8am", "", "9am")}, "precision"),
        (
            {"place": "Lantern station", "precision": "exact", **typed_hours("2016-04-27", "8am", "", "9am")},
            "span",
        ),
        ({"place": "Lantern station", "size_low": "20", "size_high": "12"}, "size_high"),
        ({"place": "Lantern station", "size_low": "99999999999"}, "size_low"),
        ({"place": "Lantern station", "on_date": "2016-04-31"}, "on_date"),
    ],
)
def test_a_picket_event_says_at_which_field_it_is_wrong(curator, typed, field):
    page = add_event(curator, **typed)
    assert list(page.context["adminform"].form.errors) == [field]
    assert not PicketEvent.objects.exists()


def test_a_picket_event_with_hours_is_entered(curator):
    answer = add_event(
        curator,
        hospital=HospitalFactory().pk,
        precision="about",
        **typed_hours("2016-04-26", "8am", "2016-04-28", "9am"),
    )
    assert answer.status_code == 302
    assert PicketEvent.objects.get().span.upper == datetime.datetime(2016, 4, 28, 8, tzinfo=UTC)
