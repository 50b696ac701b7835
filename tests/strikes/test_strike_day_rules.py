"""Strike days as the database holds them: spans of real time, London dates, no overlaps."""

import datetime

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strikes.choices import TimePrecision
from strikes.models import Dispute, Strike, StrikeDay
from strikes.spans import LONDON, LONGEST, london

pytestmark = pytest.mark.django_db

APRIL_26 = datetime.date(2016, 4, 26)


@pytest.fixture
def strike():
    dispute = Dispute.objects.create(name="Contract dispute", started_on="2015-11")
    return Strike.objects.create(name="Spring strike", dispute=dispute, staff_group="junior doctors")


def called(strike, start, end):
    day = StrikeDay.objects.create(strike=strike, span=(start, end))
    day.refresh_from_db()
    return day


def raw(statement, *values):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


def dates(day):
    return day.dates.lower, day.dates.upper - datetime.timedelta(1)


def test_a_day_strike_touches_its_own_date(strike):
    day = called(strike, london(APRIL_26, 8), london(APRIL_26, 17))
    assert day.on_date == APRIL_26
    assert dates(day) == (APRIL_26, APRIL_26)


def test_a_strike_across_midnight_is_counted_once_and_shown_on_both_dates(strike):
    day = called(strike, london(datetime.date(2016, 2, 10), 8), london(datetime.date(2016, 2, 11), 8))
    assert day.on_date == datetime.date(2016, 2, 10)
    assert dates(day) == (datetime.date(2016, 2, 10), datetime.date(2016, 2, 11))
    shown = StrikeDay.objects.touching(DateRange(datetime.date(2016, 2, 11), datetime.date(2016, 2, 12)))
    assert list(shown) == [day]


def test_a_strike_that_ends_at_midnight_does_not_touch_the_next_date(strike):
    day = called(strike, london(APRIL_26, 8), london(datetime.date(2016, 4, 27)))
    assert dates(day) == (APRIL_26, APRIL_26)


def test_dates_are_londons_in_summer_too(strike):
    # Half past midnight in London is still the day before in UTC.
    day = called(strike, london(datetime.date(2016, 7, 1), 0, 30), london(datetime.date(2016, 7, 1), 8))
    assert dates(day) == (datetime.date(2016, 7, 1), datetime.date(2016, 7, 1))


def test_the_night_of_the_spring_change_is_an_hour_shorter(strike):
    day = called(strike, london(datetime.date(2016, 3, 26), 8), london(datetime.date(2016, 3, 27), 8))
    assert day.span.upper - day.span.lower == datetime.timedelta(hours=23)


def test_the_night_of_the_autumn_change_is_too_long_for_one_day_by_the_clock(strike):
    with pytest.raises(IntegrityError, match="strike_day_lasts_at_most_24_hours"):
        called(strike, london(datetime.date(2016, 10, 29), 8), london(datetime.date(2016, 10, 30), 8))


@pytest.mark.parametrize("zone", ["UTC", "Europe/London", "America/New_York"])
def test_the_limit_does_not_depend_on_the_clock_of_the_session(strike, zone):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('TimeZone', %s, true)", [zone])
        called(strike, london(APRIL_26, 8), london(APRIL_26 + datetime.timedelta(1), 8))
        with pytest.raises(IntegrityError, match="strike_day_lasts_at_most_24_hours"), transaction.atomic():
            called(strike, london(datetime.date(2016, 10, 29), 8), london(datetime.date(2016, 10, 30), 8))
        transaction.set_rollback(True)


@pytest.mark.parametrize(
    "span",
    [
        "empty",
        "[2016-04-26 08:00+01,)",
        "(,2016-04-26 17:00+01)",
        "[2016-04-26 08:00+01,2016-04-26 17:00+01]",
        "(2016-04-26 08:00+01,2016-04-26 17:00+01)",
        "[2016-04-26 08:00+01,2016-04-26 08:00+01)",
    ],
)
def test_raw_sql_cannot_write_a_day_without_a_start_and_an_end(strike, span):
    day = called(strike, london(APRIL_26, 8), london(APRIL_26, 17))
    with pytest.raises(IntegrityError, match="strike_day_starts_before_it_ends"):
        raw("UPDATE strikes_strikeday SET span = %s WHERE id = %s", span, day.pk)


def test_an_end_before_the_start_is_no_span(strike):
    with pytest.raises(DatabaseError, match="lower bound must be less"):
        called(strike, london(APRIL_26, 17), london(APRIL_26, 8))


def test_days_of_one_strike_do_not_overlap(strike):
    called(strike, london(APRIL_26, 8), london(APRIL_26, 17))
    with pytest.raises(IntegrityError, match="strike_days_of_a_strike_do_not_overlap"):
        called(strike, london(APRIL_26, 16), london(APRIL_26, 20))


def test_days_of_one_strike_may_follow_each_other_without_a_gap(strike):
    called(strike, london(APRIL_26, 8), london(APRIL_26, 17))
    called(strike, london(APRIL_26, 17), london(APRIL_26, 20))
    assert strike.days.count() == 2


def test_two_strikes_may_be_on_at_once(strike):
    other = Strike.objects.create(
        name="Radiographers' strike", dispute=strike.dispute, staff_group="radiographers"
    )
    for each in (strike, other):
        called(each, london(APRIL_26, 8), london(APRIL_26, 17))
    assert StrikeDay.objects.filter(on_date=APRIL_26).count() == 2


@pytest.mark.parametrize(
    ("column", "rule"), [("status", "strike_day_status_is_known"), ("cover", "strike_day_cover_is_known")]
)
def test_raw_sql_cannot_invent_a_code(strike, column, rule):
    day = called(strike, london(APRIL_26, 8), london(APRIL_26, 17))
    with pytest.raises(IntegrityError, match=rule):
        raw(f"UPDATE strikes_strikeday SET {column} = 'all-out' WHERE id = %s", day.pk)


moments = st.datetimes(
    datetime.datetime(2010, 1, 1), datetime.datetime(2030, 1, 1), timezones=st.just(datetime.UTC)
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(moments, st.timedeltas(datetime.timedelta(seconds=1), datetime.timedelta(hours=30)))
def test_any_period_up_to_24_hours_is_kept_with_the_london_dates_it_touches(strike, start, length):
    with transaction.atomic():
        if length > LONGEST:
            with pytest.raises(IntegrityError), transaction.atomic():
                called(strike, start, start + length)
            return
        day = called(strike, start, start + length)
        last = (start + length - datetime.timedelta(microseconds=1)).astimezone(LONDON).date()
        assert dates(day) == (start.astimezone(LONDON).date(), last)
        day.delete()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 72), st.integers(1, 24)), min_size=2, max_size=6))
def test_the_database_refuses_exactly_the_overlapping_days(strike, periods):
    with transaction.atomic():
        # In UTC, because hours added by the clock on the wall would skip one that night.
        start_of_all = london(datetime.date(2016, 3, 25)).astimezone(datetime.UTC)
        kept = []
        for start, length in periods:
            overlaps = any(start < other_end and other < start + length for other, other_end in kept)
            begin = start_of_all + datetime.timedelta(hours=start)
            try:
                with transaction.atomic():
                    called(strike, begin, begin + datetime.timedelta(hours=length))
                assert not overlaps
                kept.append((start, start + length))
            except IntegrityError:
                assert overlaps
        strike.days.all().delete()


def whole_day(day, precision=TimePrecision.DAY):
    return {"span": (london(day), london(day + datetime.timedelta(1))), "precision": precision}


@pytest.mark.parametrize("day", [APRIL_26, datetime.date(2016, 3, 27), datetime.date(2016, 10, 30)])
def test_a_day_without_known_hours_runs_from_midnight_to_midnight_and_says_so(strike, day):
    made = StrikeDay.objects.create(strike=strike, **whole_day(day))
    made.refresh_from_db()
    assert dates(made) == (day, day)
    assert made.hours_text == "hours not known"
    assert "hours not known" in str(made)


def test_hours_that_are_known_are_not_called_unknown(strike):
    with pytest.raises(IntegrityError, match="strike_day_without_hours_is_a_whole_day"):
        StrikeDay.objects.create(
            strike=strike, span=(london(APRIL_26, 8), london(APRIL_26, 17)), precision=TimePrecision.DAY
        )


def test_hours_that_are_about_right_say_so(strike):
    made = StrikeDay.objects.create(
        strike=strike, span=(london(APRIL_26, 8), london(APRIL_26, 17)), precision=TimePrecision.ABOUT
    )
    made.refresh_from_db()
    assert made.hours_text == "about 8am–5pm"
