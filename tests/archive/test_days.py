import datetime

import pytest

from archive import days
from strikes.choices import Status
from tests.factories.articles import ArticleFactory
from tests.factories.strikes import DisputeFactory, MilestoneFactory, PicketEventFactory, StrikeDayFactory

pytestmark = pytest.mark.django_db

FIRST, LAST = datetime.date(2016, 1, 1), datetime.date(2016, 12, 31)


def on(day, month=4):
    return datetime.date(2016, month, day)


def test_a_strike_across_midnight_colours_two_days_and_counts_once():
    StrikeDayFactory(on=on(26), start=8, end=8, published=True)
    assert days.marks(FIRST, LAST) == {on(26): {"strike_days": 1}, on(27): {"continued": 1}}


def test_a_strike_that_began_before_the_span_is_seen_going_on():
    StrikeDayFactory(on=on(30), start=8, end=8, published=True)
    assert days.marks(on(1, month=5), on(31, month=5)) == {on(1, month=5): {"continued": 1}}


@pytest.mark.parametrize("status", [Status.CALLED_OFF, Status.SUSPENDED])
def test_a_day_that_was_called_off_is_no_strike_day(status):
    StrikeDayFactory(on=on(26), status=status, published=True)
    assert days.marks(FIRST, LAST) == {on(26): {"called_off": 1}}


def test_only_what_is_dated_to_the_day_counts_on_it():
    for date in ["2016-04-01", "2016-04-01~", "2016-04", "2016"]:
        ArticleFactory(published_on=date, published=True)
        PicketEventFactory(on_date=date, published=True)
    assert days.marks(FIRST, LAST) == {on(1): {"articles": 2, "pickets": 2}}


def test_what_is_not_public_does_not_count():
    ArticleFactory(published_on="2016-04-26")
    PicketEventFactory(on_date="2016-04-26")
    StrikeDayFactory(on=on(26))
    assert days.marks(FIRST, LAST) == {}
    assert days.following(FIRST) is None
    assert days.extent() is None


@pytest.mark.parametrize(
    "make",
    [
        lambda: ArticleFactory(published_on="2016-04-26", published=True),
        lambda: PicketEventFactory(on_date="2016-04-26", published=True),
        lambda: StrikeDayFactory(on=on(26), published=True),
        lambda: MilestoneFactory(dispute=DisputeFactory(published=True), happened_on="2016-04-26"),
    ],
    ids=["an article", "a picket", "a strike day", "a step in a dispute"],
)
def test_the_nearest_day_with_anything_is_found_on_both_sides(make):
    make()
    assert days.following(on(2)) == on(26)
    assert days.preceding(on(30)) == on(26)
    assert days.following(on(26)) is None
    assert days.preceding(on(26)) is None


def test_the_second_date_of_a_night_is_a_day_of_its_own():
    StrikeDayFactory(on=on(26), start=8, end=8, published=True)
    assert days.following(on(26)) == on(27)
    assert days.preceding(on(27)) == on(26)
    assert days.preceding(on(30)) == on(27)


def test_a_month_is_no_neighbour_of_a_day():
    ArticleFactory(published_on="2016-04", published=True)
    assert days.following(FIRST) is None
    assert days.preceding(LAST) is None


def test_a_step_with_nothing_behind_it_is_not_public():
    MilestoneFactory(dispute=DisputeFactory(published=True), happened_on="2016-04-26", reference=None)
    MilestoneFactory(dispute=DisputeFactory(), happened_on="2016-04-26")
    assert days.marks(FIRST, LAST) == {}
    assert days.extent() is None


def test_steps_are_counted_by_day():
    dispute = DisputeFactory(published=True)
    for title in ["Talks break down", "Action is called"]:
        MilestoneFactory(dispute=dispute, happened_on="2016-04-26", title=title)
    assert days.marks(FIRST, LAST) == {on(26): {"steps": 2}}


def test_years_without_anything_are_left_out():
    for date in ["2011-11-30", "2014-10-13", "2016-04"]:
        ArticleFactory(published_on=date, published=True)
    PicketEventFactory(on_date="2016-04-26", published=True)
    assert days.years() == [2011, 2014, 2016]


def test_the_calendar_reaches_from_the_first_day_to_the_last():
    ArticleFactory(published_on="2015-11-19", published=True)
    PicketEventFactory(on_date="2016-04-26", published=True)
    assert days.extent() == (datetime.date(2015, 11, 19), on(26))
