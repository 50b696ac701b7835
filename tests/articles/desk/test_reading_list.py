"""The list of readings: what waits, newest first, and how far it is."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.actions import discard_reading
from tests.articles.desk.at_the_desk import TEXT, AtTheDesk, put_on_the_desk, said
from tests.factories.accounts import UserFactory

pytestmark = pytest.mark.django_db

LIST = "admin:articles_reading_changelist"


def test_what_waits_is_listed_with_its_progress(desk, ada):
    desk.do(desk.quote("“a bad joke”"), "accept")
    answer = said(desk.client.get(reverse(LIST)))
    assert "Readings at the desk" in answer
    assert f"1 of {len(desk.sheet.to_decide)}" in answer
    assert "by ada" in answer
    assert desk.address("desk") in desk.client.get(reverse(LIST)).content.decode()


def test_the_one_worked_on_last_stands_first(desk, ada):
    put_on_the_desk(TEXT + "\nMore.\n", by=ada, headline="Second")
    first = AtTheDesk(desk.client, desk.row)
    assert rows(desk) == ["Second", str(desk.row)]
    first.do(first.quote("“a bad joke”"), "accept")
    assert rows(desk) == [str(desk.row), "Second"]


def test_the_discarded_are_shown_when_asked_for(desk, ada):
    discard_reading(reading=desk.row, by=ada)
    assert rows(desk) == []
    assert rows(desk, state="discarded") == [str(desk.row)]


@pytest.mark.parametrize("state", ["lost", "\0", "'"])
def test_a_state_that_is_none_is_no_500(desk, state):
    assert desk.client.get(reverse(LIST), {"state": state}, follow=True).status_code == 200


def test_more_readings_cost_no_more_queries(desk, ada):
    desk.client.get(reverse(LIST))
    few = queries(desk)
    for number in range(4):
        put_on_the_desk(f"{TEXT}\n{number}\n", by=ada)
    assert queries(desk) == few


def test_nobody_adds_or_deletes_a_reading_here(desk):
    assert desk.client.get("/admin/articles/reading/add/").status_code == 403
    assert desk.client.post(f"/admin/articles/reading/{desk.row.pk}/delete/").status_code == 403


@pytest.mark.parametrize("key", ["0", "x", "1/2", "9" * 30])
def test_a_reading_that_is_not_there_is_not_found(desk, key):
    assert desk.client.get(f"/admin/articles/reading/{key}/change/", follow=True).status_code == 404


def test_a_reading_is_looked_at_on_the_desk(desk):
    answer = desk.client.get(f"/admin/articles/reading/{desk.row.pk}/change/")
    assert (answer.status_code, answer.url) == (302, desk.address("desk"))


@pytest.mark.parametrize("page", ["change/", "", "history/", "delete/"])
def test_who_has_no_right_to_the_desk_reads_no_text_elsewhere(desk, page):
    desk.client.force_login(UserFactory(is_staff=True, may=["view_reading"]))
    answer = desk.client.get(f"/admin/articles/reading/{desk.row.pk}/{page}", follow=True)
    assert "Lantern Lane" not in said(answer)
    if page != "history/":
        assert answer.status_code == 403


def rows(desk, **asked):
    response = desk.client.get(reverse(LIST), asked)
    return [str(row) for row in response.context["cl"].result_list]


def queries(desk):
    with CaptureQueriesContext(connection) as captured:
        desk.client.get(reverse(LIST))
    return len(captured)
