import calendar
import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from records.dates import PartialDate, PartialDateField, PartialDateFormField

years = st.integers(1000, 2998)
marks = st.sampled_from(["", "~", "?", "%"])
decades = st.builds("{}X{}".format, st.integers(100, 298), marks)
whole_years = st.builds("{}{}".format, years, marks)
months = st.builds("{}-{:02}{}".format, years, st.integers(1, 12), marks)
days = st.builds(
    lambda day, mark: f"{day.isoformat()}{mark}", st.dates(datetime.date(1000, 1, 1)), marks
).filter(lambda text: text < "2999")
partial_dates = st.one_of(decades, whole_years, months, days)


def span_in_database(text):
    with connection.cursor() as cursor, transaction.atomic():
        cursor.execute("SELECT lower(s), upper(s) - 1 FROM records_edtf_span(%s) s", [text])
        return cursor.fetchone()


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "words"),
    [
        ("2016-04-26", "2016-04-26", "2016-04-26", "26 April 2016"),
        ("2016-04", "2016-04-01", "2016-04-30", "April 2016"),
        ("2016-02", "2016-02-01", "2016-02-29", "February 2016"),
        ("2015-12", "2015-12-01", "2015-12-31", "December 2015"),
        ("2016", "2016-01-01", "2016-12-31", "2016"),
        ("201X", "2010-01-01", "2019-12-31", "the 2010s"),
        ("2016-04~", "2016-04-01", "2016-04-30", "about April 2016"),
        ("2016?", "2016-01-01", "2016-12-31", "perhaps 2016"),
        ("2016-04-26%", "2016-04-26", "2016-04-26", "perhaps about 26 April 2016"),
    ],
)
def test_a_partial_date_stands_for_all_the_days_it_may_mean(text, earliest, latest, words):
    date = PartialDate(text)
    assert (date.earliest.isoformat(), date.latest.isoformat(), date.text) == (earliest, latest, words)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "26/04/2016",
        "2016-4-26",
        "2016-13",
        "2016-00",
        "2016-02-30",
        "2015-02-29",
        "2016-04-31",
        "0016",
        "3016",
        "20XX",
        "2016-04-XX",
        "2016-04-26T08:00",
        "2016/2017",
        "2016-04~~",
        "２０１６",
        "2０16",
        "2016-04-26\n2016",
        "2016\x00",
    ],
)
@pytest.mark.django_db
def test_what_is_no_date_is_refused_by_python_form_and_database(text):
    with pytest.raises(ValueError, match="2016-04-26, 2016-04, 2016 or 201X"):
        PartialDate(text)
    if text:
        with pytest.raises(ValidationError):
            PartialDateFormField().clean(text)
        with pytest.raises((DatabaseError, ValueError)):
            span_in_database(text)


@given(partial_dates)
def test_the_span_begins_and_ends_inside_its_precision(text):
    date = PartialDate(text)
    assert date.earliest <= date.latest
    assert (
        date.latest.day == calendar.monthrange(date.latest.year, date.latest.month)[1]
        or date.precision == "day"
    )
    assert date.overlaps(date.latest, date.latest)
    assert not date.overlaps(date.latest + datetime.timedelta(1), datetime.date.max)
    assert PartialDate(date) == text == str(date)


@pytest.mark.django_db(transaction=True)
def test_the_database_reads_a_partial_date_as_python_does():
    # One connection for all examples: hypothesis runs them inside one test.
    @given(partial_dates)
    def agree(text):
        date = PartialDate(text)
        assert span_in_database(text) == (date.earliest, date.latest)

    agree()


def test_a_month_overlaps_its_last_day_and_not_the_next():
    april = PartialDate("2016-04")
    assert april.overlaps(datetime.date(2016, 4, 30), datetime.date(2016, 4, 30))
    assert not april.overlaps(datetime.date(2016, 5, 1), datetime.date(2016, 5, 1))


def test_a_field_says_in_its_error_what_may_be_typed():
    with pytest.raises(ValidationError, match="does not exist in the calendar") as refused:
        PartialDateField().to_python("2016-02-30")
    assert "2016-04-26" in refused.value.messages[0]


def test_an_empty_field_is_an_unknown_date():
    assert PartialDateFormField(required=False).clean("  ") is None
