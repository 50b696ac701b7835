"""Words that hold a private detail do not leave the desk in a quote or a caption."""

import pytest
from django.core.exceptions import ValidationError

from articles.desk.entering import enter_reading
from articles.desk.sheet import Sheet
from articles.desk.states import REJECTED
from articles.models import Article
from records.editions import writing
from tests.articles.desk.sheets import accept, changed, on_the_desk, settle
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory

pytestmark = pytest.mark.django_db

TEXT = """Junior doctors walked out today over their new contract.

Imogen Vale, a registrar, said: “Write to me at vale@wards.example and I will answer.”
"""


@pytest.fixture
def curator():
    return CuratorFactory(username="ada")


@pytest.fixture
def row(curator):
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
    row = on_the_desk(TEXT, by=curator)
    accept(row, Sheet(row).quotes[0], by=curator)
    return row


def test_a_quote_with_a_private_detail_is_refused(row, curator):
    with pytest.raises(ValidationError, match="holds a private detail, “vale@"):
        enter_reading(reading=row, by=curator, leave_undecided_out=True)
    assert not Article.objects.exists()


def test_a_quote_that_was_cut_is_entered(row, curator):
    quote = Sheet(row).quotes[0]
    (_, end) = quote.spans[0]
    changed(row, quote, by=curator, segments=[[row.text.index("and I will"), end]])
    assert enter_reading(reading=row, by=curator, leave_undecided_out=True).quotes.count() == 1


def test_what_is_not_private_stays_in_the_quote(row, curator):
    (private,) = Sheet(row).of_kind("private")
    settle(row, private, REJECTED, by=curator)
    assert enter_reading(reading=row, by=curator, leave_undecided_out=True).quotes.count() == 1
