"""What no list of any kind follows, whoever asks."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.answers import problem

pytestmark = pytest.mark.django_db

HOSTILE = [
    "\0",
    "a\0b",
    "x" * 1_000_000,
    "' OR 1=1 --",
    "'; DROP TABLE articles_quote; --",
    "1) UNION SELECT password FROM auth_user --",
    "%",
    "_",
    "\\",
    "🪧🏥",
    "\u202eredro ni\u202c",
    "-1",
    "9" * 400,
    "[]",
    "{}",
    "null",
    "NaN",
    "2016-02-30",
    "2016-13",
    "0000-00-00",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "\ud800".encode("utf-8", "surrogatepass"),
    b"\xff\xfe",
]


def _sendable(text):
    return text.encode("utf-8", "replace").decode()


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_values_of_any_parameter_are_answered(client, archive, kind, viewsets, number):
    names = [*viewsets[kind].filterset.base_filters, "cursor", "page_size", "format"]
    for name in names:
        answer = client.get(f"/api/v1/{kind}/", {name: HOSTILE[number]})
        if answer.status_code != 200:
            assert set(problem(answer)) == {name}
        else:
            # Letters that no name contains find nothing; nobody gets everything by them.
            assert answer.json()["results"] == [] or HOSTILE[number] in ("_", "%")


@pytest.mark.parametrize(
    "name", ["colour", "hospital[]", "hospital__name", "page", "limit", "\0", "x" * 9000, "🪧"]
)
def test_unknown_parameters_are_named(client, archive, kind, name):
    errors = problem(client.get(f"/api/v1/{kind}/", {name: "1"}))
    ((shown, error),) = errors.items()
    assert len(shown) < 70
    assert shown[:5] == name[:5].replace("\0", "�")
    assert {"cursor", "format", "page_size"} <= set(error["allowed"])


def test_a_parameter_given_twice_is_refused(client, archive, kind, viewsets):
    for name in [*viewsets[kind].filterset.base_filters, "cursor", "page_size", "format"]:
        assert set(problem(client.get(f"/api/v1/{kind}/", {name: ["a", "b"]}))) == {name}


def test_an_empty_parameter_is_refused(client, archive, kind, viewsets):
    for name in [*viewsets[kind].filterset.base_filters, "cursor", "page_size"]:
        assert set(problem(client.get(f"/api/v1/{kind}/", {name: ""}))) == {name}


@pytest.mark.parametrize("format", ["xml", "JSON", "", "csv ", "api"])
def test_an_unknown_format_is_refused_with_those_that_there_are(client, archive, kind, format):
    error = problem(client.get(f"/api/v1/{kind}/", {"format": format}))["format"]
    assert error["allowed"] == ["json", "csv"]


def test_a_tampered_cursor_is_refused(client, archive, kind):
    next_page = client.get(f"/api/v1/{kind}/?page_size=1").json()["next"]
    cursor = next_page.partition("cursor=")[2].partition("&")[0]
    for wrong in [cursor[:-1], cursor + "A", "A" + cursor, cursor[::-1], cursor.replace(".", "")]:
        assert set(problem(client.get(f"/api/v1/{kind}/?cursor={wrong}"))) == {"cursor"}


def test_the_cursor_of_another_list_is_refused(client, archive):
    cursor = client.get("/api/v1/hospitals/?page_size=1").json()["next"].partition("cursor=")[2]
    assert set(problem(client.get(f"/api/v1/organisations/?cursor={cursor}"))) == {"cursor"}


def test_a_table_has_no_pages(client, archive, kind):
    for name in ["cursor", "page_size"]:
        assert set(problem(client.get(f"/api/v1/{kind}/?format=csv&{name}=5"))) == {name}


@pytest.mark.parametrize(
    "accept", ["", "*/*", "text/html", "image/png", ";;;q=", "text/csv;q=x", "\0", "a" * 9000]
)
def test_strange_wishes_for_a_form_are_answered_in_one_that_there_is(client, archive, kind, accept):
    answer = client.get(f"/api/v1/{kind}/", headers={"Accept": accept})
    assert answer.status_code == 200
    assert answer["Content-Type"].split(";")[0] in ("application/json", "text/csv")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_nothing_that_anybody_can_send_breaks_a_list(client, archive, viewsets, data):
    kind = data.draw(st.sampled_from(sorted(viewsets)))
    known = [*viewsets[kind].filterset.base_filters, "cursor", "page_size", "format"]
    query = data.draw(
        st.dictionaries(st.sampled_from(known) | st.text(max_size=5), st.text(max_size=30), max_size=4)
    )
    query = {_sendable(name): _sendable(value) for name, value in query.items()}
    assert client.get(f"/api/v1/{kind}/", query).status_code in (200, 400)
