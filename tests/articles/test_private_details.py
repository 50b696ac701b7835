"""Private details of a text stand nowhere that readers see: there is “[…]” in their place."""

import pytest

from articles.models import PrivateSpan
from articles.wording import without_private, without_words
from records.editions import rebuild, writing
from records.models import Edition
from tests.factories.articles import (
    ArticleFactory,
    CaptionFactory,
    FigureFactory,
    PassageFactory,
    PinFactory,
    PrivateSpanFactory,
    QuoteFactory,
    RelatedCoverageFactory,
    TextVersionFactory,
)
from tests.factories.strikes import PicketEventFactory

pytestmark = pytest.mark.django_db

TEXT = (
    "Imogen Vale, of Lantern Lane, said: “We stay out.” Pickets stood at the gate; to join them call 07700 900123 "
    "before noon."
)
PICKETS = "Pickets stood at the gate; to join them call 07700 900123 before noon"
PRIVATE = ("Lantern Lane", "07700 900123")


@pytest.fixture
def version():
    version = TextVersionFactory(article=ArticleFactory(rights="ogl", published=True), text=TEXT)
    for words in PRIVATE:
        PrivateSpanFactory(text_version=version, words=words)
    return version


def answer(client, entry):
    return client.get(f"/api/v1/{entry.KIND}/{entry.public_id}/").json()


def public_forms():
    return "".join(edition.body for edition in Edition.objects.live())


def test_a_text_that_the_rights_allow_is_shown_without_them(client, version):
    text = answer(client, version.article)["text"]
    assert text == TEXT.replace("Lantern Lane", "[…]").replace("07700 900123", "[…]")
    page = client.get(version.article.get_absolute_url()).content.decode()
    assert "We stay out" in page
    assert not any(words in page for words in PRIVATE)


def test_a_passage_over_a_phone_number_is_shown_without_it(client, version):
    picket = PicketEventFactory(published=True)
    PassageFactory(article=version.article, version=version, picket_event=picket, words=PICKETS)
    shown = "Pickets stood at the gate; to join them call […] before noon"
    assert [passage["words"] for passage in answer(client, picket)["passages"]] == [shown]
    assert [fact["words"] for fact in answer(client, version.article)["supports"]] == [shown]
    page = client.get(picket.get_absolute_url()).content.decode()
    assert shown in page
    assert not any(words in page for words in PRIVATE)


def test_captions_and_titles_of_other_coverage_are_shown_without_them(client, version):
    CaptionFactory(article=version.article, text="Imogen Vale at home in Lantern\nLane, not Lantern Laneside")
    RelatedCoverageFactory(article=version.article, title="Join in: call 07700 900123")
    shown = answer(client, version.article)
    assert shown["captions"][0]["text"] == "Imogen Vale at home in […], not Lantern Laneside"
    assert shown["related_coverage"][0]["title"] == "Join in: call […]"


def test_an_attribution_is_shown_without_them_and_a_quote_as_it_was_printed(client, version):
    quote = QuoteFactory(
        article=version.article,
        version=version,
        words="We stay out",
        printed_name="Imogen Vale",
        attribution=PinFactory(text_version=version, words="Imogen Vale, of Lantern Lane, said"),
        published=True,
    )
    shown = answer(client, quote)
    assert (shown["attribution"], shown["words"]) == ("Imogen Vale, of […], said", "We stay out")


def test_what_is_marked_later_leaves_every_public_form(version):
    PrivateSpan.objects.all().delete()
    rebuild()
    picket, figure = PicketEventFactory(published=True), FigureFactory(published=True)
    for fact in ({"picket_event": picket}, {"figure": figure}):
        PassageFactory(article=version.article, version=version, words=PICKETS, **fact)
    assert public_forms().count("07700 900123") > 3
    span = PrivateSpanFactory(text_version=version, words="07700 900123")
    assert "07700 900123" not in public_forms()
    with writing():
        span.delete()
    assert public_forms().count("07700 900123") > 3


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([], "defghij"),
        ([(4, 6)], "d[…]ghij"),
        ([(6, 8), (4, 7)], "d[…]ij"),
        ([(4, 6), (6, 8)], "d[…]ij"),
        ([(0, 5)], "[…]fghij"),
        ([(8, 30)], "defgh[…]"),
        ([(0, 30)], "[…]"),
        ([(0, 3), (10, 12)], "defghij"),
    ],
)
def test_a_stretch_is_masked_as_far_as_a_span_reaches(spans, shown):
    private = [PrivateSpan(start=start, end=end) for start, end in spans]
    assert without_private("defghij", private, start=3) == shown


def test_only_whole_words_are_taken_for_private_ones():
    assert without_words("Tam rang +44 (0) 7700", ["am", "+44 (0) 7700", "Tam r"]) == "Tam rang […]"
