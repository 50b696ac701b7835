"""The schema says what is answered, and what is answered is what the schema says."""

import jsonschema
import pytest
import yaml
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.validation import validate_schema

from records.editions import writing
from tests.api.conftest import KINDS
from tests.factories.articles import ArticleFactory, FigureFactory, QuoteFactory, RelatedCoverageFactory
from tests.factories.people import RoleFactory, SpokespersonFactory
from tests.factories.strikes import DisputeFactory, PicketEventFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def schema():
    return SchemaGenerator().get_schema(request=None, public=True)


def test_is_valid_openapi(schema):
    validate_schema(schema)
    assert schema["openapi"].startswith("3.1")


def test_covers_every_list_and_every_entry_and_nothing_else(schema):
    lists = [*KINDS, "corrections"]
    expected = {f"/api/v1/{kind}/" for kind in lists} | {f"/api/v1/{kind}/{{id}}/" for kind in lists}
    assert set(schema["paths"]) == expected
    assert all(set(operations) == {"get"} for operations in schema["paths"].values())


def test_says_what_each_parameter_does(schema):
    for path, operations in schema["paths"].items():
        for parameter in operations["get"]["parameters"]:
            assert parameter["in"] == "path" or parameter["description"], (path, parameter["name"])


def test_names_every_filter_of_every_list(schema, viewsets):
    for kind, viewset in viewsets.items():
        said = {each["name"] for each in schema["paths"][f"/api/v1/{kind}/"]["get"]["parameters"]}
        assert said == {*viewset.filterset.base_filters, "cursor", "page_size", "format"}


def test_declares_its_errors(schema, kind):
    assert {"200", "400"} == set(schema["paths"][f"/api/v1/{kind}/"]["get"]["responses"])
    answers = schema["paths"][f"/api/v1/{kind}/{{id}}/"]["get"]["responses"]
    assert {"200", "301", "400", "404", "410"} == set(answers)
    assert list(answers["410"]["content"]) == ["application/problem+json"]


def test_lists_and_entries_are_as_it_says(client, archive, schema, kind):
    said = schema["paths"][f"/api/v1/{kind}/"]["get"]["responses"]["200"]["content"]
    assert set(said) == {"application/json", "text/csv"}
    validator(schema, said["application/json"]["schema"]).validate(client.get(f"/api/v1/{kind}/").json())


def test_entries_of_which_little_is_known_are_as_it_says(client, db, schema):
    private = SpokespersonFactory(has_page=False, published=True)
    article = ArticleFactory(publication=None, headline="", our_title="At the gate", published=True)
    RelatedCoverageFactory(article=article)
    with writing():
        QuoteFactory(article=article, printed_name="", kind="sign", published=True)
        QuoteFactory(article=article, speaker=private, published=True)
        PicketEventFactory(hospital=None, place="Inventon station", size_low=None, published=True)
        RoleFactory(organisation=None, held_from=None, published=True)
        FigureFactory(
            strike_day=None,
            dispute=DisputeFactory(started_on=None, published=True),
            as_of=None,
            published=True,
        )
    for kind in [*KINDS, "corrections"]:
        said = schema["paths"][f"/api/v1/{kind}/"]["get"]["responses"]["200"]["content"]["application/json"]
        answer = client.get(f"/api/v1/{kind}/").json()
        validator(schema, said["schema"]).validate(answer)


def test_errors_are_as_it_says(client, archive, schema, kind):
    for address, status in [(f"/api/v1/{kind}/?colour=red", "400"), (f"/api/v1/{kind}/0000000000/", "404")]:
        path = f"/api/v1/{kind}/" if status == "400" else f"/api/v1/{kind}/{{id}}/"
        said = schema["paths"][path]["get"]["responses"][status]["content"]["application/problem+json"]
        validator(schema, said["schema"]).validate(client.get(address).json())


FORMATS = jsonschema.FormatChecker(formats=())


@FORMATS.checks("uri")
def is_address(value):
    return value is None or "://" in value


def validator(schema, part):
    whole = closed(part | {"components": schema["components"]})
    return jsonschema.Draft202012Validator(whole, format_checker=FORMATS)


def closed(part):
    """Objects of the schema, taken to have no other members than those that it names."""
    if isinstance(part, list):
        return [closed(each) for each in part]
    if not isinstance(part, dict):
        return part
    part = {name: closed(each) for name, each in part.items()}
    return part | {"additionalProperties": False} if part.get("type") == "object" else part


def test_is_served_as_yaml_and_json(client, db):
    as_json = client.get("/api/v1/schema/?format=json").json()
    as_yaml = yaml.safe_load(client.get("/api/v1/schema/").content)
    assert as_json == as_yaml
    assert client.get("/api/v1/schema/?format=xml").status_code == 400


def test_the_docs_come_from_our_own_host(client, db):
    page = client.get("/api/v1/docs/")
    assert page.status_code == 200
    assert "/static/drf_spectacular_sidecar/" in page.text
    assert "//cdn" not in page.text
    assert "<style" not in page.text
    script = client.get("/api/v1/docs/?script=")
    assert "/api/v1/schema/" in script.text
