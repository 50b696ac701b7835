"""What nobody can follow is a 400 that names the parameter and says what is allowed: never a 500, never ignored."""

import pytest

from tests.api.answers import problem
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db


def test_every_wrong_parameter_is_named_at_once(client, db):
    assert set(problem(client.get("/api/v1/quotes/?colour=red&size=big"))) == {"colour", "size"}


def test_a_choice_says_what_there_is_to_choose(client, db):
    error = problem(client.get("/api/v1/quotes/?kind=shouted"))["kind"]
    assert error["allowed"] == ["direct", "partial", "written_statement", "paraphrase", "sign"]
    assert "“shouted” is not known." in error["detail"]


def test_an_entry_that_is_not_there_is_said_to_be_so(client, db):
    hidden = HospitalFactory()
    for value in ["0000000000", hidden.public_id, hidden.name]:
        error = problem(client.get("/api/v1/quotes/", {"hospital": value}))["hospital"]
        assert "names no hospital of the archive" in error["detail"]


def test_a_name_that_several_have_lists_them(client, db):
    first, second = OrganisationFactory.create_batch(2, name="Keep Our Ward Open", published=True)
    error = problem(client.get("/api/v1/quotes/?speaks_for=keep our ward open"))["speaks_for"]
    assert first.public_id in error["detail"]
    assert second.public_id in error["detail"]


def test_a_range_that_ends_before_it_begins_is_refused(client, db):
    assert set(problem(client.get("/api/v1/articles/?from=2016-05&to=2016-04"))) == {"to"}
    assert client.get("/api/v1/articles/?from=2016-04-26&to=2016-04").status_code == 200


def test_on_and_a_range_together_are_refused(client, db):
    assert set(problem(client.get("/api/v1/articles/?on=2016-05&to=2016-06"))) == {"on"}
