import datetime

import pytest
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from hypothesis import given
from hypothesis import strategies as st

from strikes.spans import LONDON, hours_text, london


def span(start, end):
    return DateTimeTZRange(london(*start), london(*end))


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ((datetime.date(2016, 4, 26), 8), (datetime.date(2016, 4, 26), 17), "8am–5pm"),
        ((datetime.date(2016, 2, 10), 8), (datetime.date(2016, 2, 11), 8), "8am–8am next day"),
        ((datetime.date(2014, 10, 13), 7, 30), (datetime.date(2014, 10, 13), 12), "7.30am–midday"),
        ((datetime.date(2014, 10, 13), 20), (datetime.date(2014, 10, 14), 0), "8pm–midnight"),
    ],
)
def test_hours_are_written_as_a_newspaper_prints_them(start, end, text):
    assert hours_text(span(start, end)) == text


def test_an_hour_that_the_clocks_skip_does_not_exist():
    with pytest.raises(ValueError, match="clocks go forward"):
        london(datetime.date(2016, 3, 27), 1, 30)


@given(st.dates(datetime.date(1980, 1, 1), datetime.date(2035, 1, 1)), st.integers(2, 23))
def test_every_other_hour_is_the_clock_on_the_wall(day, hour):
    moment = london(day, hour)
    assert moment.astimezone(datetime.UTC).astimezone(LONDON).hour == hour
