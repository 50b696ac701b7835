"""A voice without a name may be given away by its details together."""

import pytest

from articles.choices import MentionKind
from articles.warnings import few_people
from tests.factories.articles import MentionFactory, QuoteFactory, TextVersionFactory
from tests.factories.strikes import HospitalFactory


@pytest.mark.parametrize(
    ("printed", "details"),
    [
        ({}, []),
        ({"role": "registrar"}, ["role"]),
        ({"role": "registrar", "workplace": "Northgate Infirmary"}, ["role", "workplace"]),
        ({"role": "senior registrar"}, ["role", "grade"]),
        ({"role": "nurse on the burns unit", "age": "41"}, ["role", "unit", "age"]),
        ({"described_as": "a paediatric registrar at the hospital"}, ["role", "unit", "workplace"]),
        ({"described_as": "a 29-year-old doctor"}, ["role", "age"]),
    ],
)
def test_details_are_counted_as_printed(printed, details):
    assert few_people.details_given(**printed) == details


def test_role_and_workplace_alone_are_many_people():
    assert few_people.warning(MentionKind.DESCRIBED, "a doctor", ["role", "workplace"]) is None


def test_the_sentence_says_which_details_together():
    found = few_people.warning(MentionKind.DESCRIBED, "a doctor", ["role", "workplace", "age"])
    assert found.sentence == (
        "“a doctor” is not named, but role, workplace and age together may point to one of few people."
    )


def test_grade_and_unit_narrow_a_role_down_once():
    assert few_people.score(["role", "grade", "unit"]) == 2


@pytest.mark.parametrize("kind", [MentionKind.NAMED, MentionKind.VOICE])
def test_who_is_named_is_no_riddle(kind):
    assert few_people.warning(kind, "Robin Invented", ["role", "unit", "workplace", "age"]) is None


@pytest.mark.django_db
@pytest.mark.parametrize(("works_at", "is_warned"), [(True, True), (False, False)])
def test_the_hospital_that_we_conclude_counts_as_a_workplace(works_at, is_warned):
    version = TextVersionFactory(text="A registrar, 29, said: “We are tired.”\n")
    mention = MentionFactory(
        pin__text_version=version,
        pin__words="A registrar",
        kind=MentionKind.DESCRIBED,
        name="",
        role="registrar",
        age="29",
    )
    quote = QuoteFactory(
        article=version.article,
        version=version,
        words="We are tired",
        mention=mention,
        works_at=HospitalFactory() if works_at else None,
    )
    assert bool(list(few_people.in_quote(quote))) is is_warned
