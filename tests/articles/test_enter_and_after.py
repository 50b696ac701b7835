"""What becomes of an entered article: a corrected text, a voice identified, review and publication."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from articles.actions import Accepted, enter, identify, new_text_version, publish, send_to_review
from articles.choices import Certainty
from articles.models import Identification, Publication, Quote
from articles.reading import read
from people.models import Role, Spokesperson
from records import actions
from records.choices import State
from records.editions import differences, writing
from records.models import Edition
from tests.factories.accounts import CuratorFactory, EditorFactory

TEXT = """Porters walked out of Northgate Infirmary at six.

Imogen Vale, a porter, said: “We carry this place on our backs.”

A Harbour Trust spokesman said: “Every ward is open.”

A porter at the gate said: “It was time.”
"""


@pytest.fixture
def curator(db):
    return CuratorFactory(username="curator")


@pytest.fixture
def editor(db):
    return EditorFactory(username="editor")


@pytest.fixture
def article(curator):
    with writing():
        gazette = Publication.objects.create(name="The Harbour Gazette")
    return enter(
        text=TEXT,
        publication=gazette,
        published_on="2016-04",
        accepted=Accepted.all_of(read(TEXT)),
        by=curator,
    )


def mention(article, number):
    return article.quotes.in_order()[number].mention


@pytest.fixture
def vale(db):
    with writing():
        return Spokesperson.objects.create(name="Imogen Vale")


def test_a_corrected_text_is_a_new_version_and_says_which_words_are_gone(article, curator):
    before = article.current_text
    checked = new_text_version(
        article=article, text=TEXT.replace("on our backs", "on our shoulders"), by=curator
    )
    assert article.current_text == checked.version
    assert article.text_versions.count() == 2
    quotes = {str(pin): why for pin, why in checked.lost.items()}
    assert quotes == {"“We carry this place on our backs.”": "does not stand there"}
    moved = next(segments for pin, segments in checked.holding.items() if "ward is open" in str(pin))
    assert checked.version.text[slice(*moved[0])] == "“Every ward is open.”"
    assert {quote.pin.text_version for quote in article.quotes.in_order()} == {before}


def test_words_that_stand_twice_in_a_new_version_are_not_taken_for_found(article, curator):
    checked = new_text_version(
        article=article, text="“Every ward is open.” Again: “Every ward is open.”", by=curator
    )
    assert "stands there more than once" in checked.lost.values()
    assert not checked.holding


def test_words_that_stand_twice_are_told_apart_by_what_stands_around_them(article, curator):
    checked = new_text_version(article=article, text=f"{TEXT}\nCaption: “Every ward is open.”", by=curator)
    assert not checked.lost


@pytest.mark.parametrize(("text", "said"), [(TEXT, "exactly this text"), ("", "no text yet")])
def test_a_version_that_is_none_is_refused(article, curator, text, said):
    with pytest.raises(ValidationError, match=said):
        new_text_version(article=article, text=text, by=curator)


def test_a_new_version_is_not_older_than_the_one_it_follows(article, curator):
    with pytest.raises(ValidationError, match="after the one"):
        new_text_version(
            article=article,
            text="Old.",
            seen_at=article.current_text.seen_at - timezone.timedelta(days=1),
            by=curator,
        )


def test_an_identification_says_who_decided_by_which_rule(article, vale, curator):
    identify(mention=mention(article, 0), spokesperson=vale, rule="same name", by=curator)
    decided = identify(
        mention=mention(article, 0),
        spokesperson=vale,
        certainty=Certainty.PROBABLE,
        rule="the union says so",
        by=curator,
    )
    assert Identification.objects.get() == decided
    assert (decided.certainty, decided.rule, decided.decided_by) == ("probable", "the union says so", curator)
    assert mention(article, 0).name == "Imogen Vale"


def test_a_voice_that_was_only_described_is_never_identified(article, vale, curator):
    with pytest.raises(ValidationError, match="cannot be identified"):
        identify(mention=mention(article, 2), spokesperson=vale, by=curator)


def test_a_role_is_that_of_the_person(article, vale, curator):
    with writing():
        other = Spokesperson.objects.create(name="Tam Oakley")
        role = Role.objects.create(spokesperson=other, title="Porter")
    with pytest.raises(ValidationError, match="is not a role of"):
        identify(mention=mention(article, 0), spokesperson=vale, role=role, by=curator)


def test_an_article_goes_to_review_with_its_quotes(article, curator):
    assert len(send_to_review(article=article, by=curator)) == 4
    assert set(article.quotes.values_list("state", flat=True)) == {State.IN_REVIEW}


def test_an_article_is_published_with_its_quotes_and_its_publication(article, editor):
    moved = publish(article=article, by=editor)
    assert len(moved) == 5
    kinds = sorted(Edition.objects.live().values_list("kind", flat=True))
    assert kinds == ["articles", "publications", "quotes", "quotes", "quotes"]
    assert not list(differences())


def test_a_quote_that_is_left_out_stays_a_draft(article, editor):
    left = article.quotes.in_order()[1]
    publish(article=article, by=editor, leave_out=[left])
    left.refresh_from_db()
    assert left.state == State.DRAFT
    assert Quote.objects.published().count() == 2


def test_publishing_again_takes_up_what_was_left_out(article, editor):
    left = article.quotes.in_order()[1]
    publish(article=article, by=editor, leave_out=[left])
    assert publish(article=article, by=editor) == [left]


def test_a_publication_that_another_editor_published_meanwhile_is_no_obstacle(article, editor):
    assert article.publication.state == State.DRAFT
    actions.publish(entry=Publication.objects.get(), by=editor)
    assert len(publish(article=article, by=editor)) == 4


def test_a_withdrawn_article_does_not_come_back_without_a_reason(article, editor):
    publish(article=article, by=editor)
    actions.withdraw(entry=article, reason="Entered twice.", by=editor)
    with pytest.raises(ValidationError, match="give a reason"):
        publish(article=article, by=editor)
