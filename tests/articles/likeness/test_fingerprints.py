"""Fingerprints stand beside every text and every quote, whatever wrote it."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles import actions
from articles.forms import save_pin
from articles.likeness import alike_quotes, alike_texts, fingerprints
from articles.likeness.blocks import QUOTE, TEXT
from articles.likeness.words import Words
from articles.management.commands import make_fingerprints
from articles.models import Pin, Quote, QuoteFingerprint, TextFingerprint, TextVersion
from articles.models.text_version import text_sha256
from records.editions import writing
from tests.articles.likeness.copy import REPORT, text
from tests.factories.articles import ArticleFactory, QuoteFactory, TextVersionFactory

pytestmark = pytest.mark.django_db


def of(row):
    return set(row.fingerprints.order_by().values_list("hash", flat=True))


def expected(words, blocks):
    return blocks.kept(Words(words).plain)


def test_a_text_has_them_from_the_transaction_that_wrote_it():
    version = TextVersionFactory(text=text(*REPORT))
    assert of(version) == expected(version.text, TEXT)


def test_a_text_that_is_not_kept_leaves_none():
    article = ArticleFactory()
    with pytest.raises(RuntimeError), writing():
        TextVersion.objects.create(article=article, text=text(*REPORT))
        raise RuntimeError
    assert not TextFingerprint.objects.exists()


def test_bulk_and_raw_writes_have_them_too():
    article = ArticleFactory()
    texts = [text(*REPORT), text(*REPORT[:3])]
    with writing(), connection.cursor() as cursor:
        TextVersion.objects.bulk_create([
            TextVersion(article=article, text=texts[0], sha256=text_sha256(texts[0]))
        ])
        cursor.execute(
            "INSERT INTO articles_textversion (article_id, text, sha256, basis, seen_at)"
            " VALUES (%s, %s, %s, 'as_published', now())",
            [article.pk, texts[1], text_sha256(texts[1])],
        )
    for version in article.text_versions.order_by("pk"):
        assert of(version) == expected(version.text, TEXT)


def test_a_quote_has_those_of_its_words():
    quote = QuoteFactory(words="We push four miles of trolleys in a night")
    assert of(quote) == expected("we push four miles of trolleys in a night", QUOTE)


def test_a_quote_whose_pin_moves_has_those_of_its_new_words():
    words, others = "We push trolleys all night", "Nobody joined to be thanked"
    version = TextVersionFactory(text=f"“{words}. {others},” said Robin Invented.")
    quote = QuoteFactory(article=version.article, version=version, words=words)
    start = version.text.index(others)
    with writing():
        save_pin(Pin.at(version, [(start, start + len(others))]), quote.pin)
    assert of(quote) == expected(others, QUOTE)
    assert alike_quotes(words) == []


def test_a_quote_whose_words_stay_has_its_rows_left_alone():
    quote = QuoteFactory()
    with CaptureQueriesContext(connection) as asked, writing():
        Quote.objects.filter(pk=quote.pk).update(venue="BBC Breakfast")
    statements = [each["sql"] for each in asked if "articles_quotefingerprint" in each["sql"]]
    assert [each.split()[0] for each in statements] == ["SELECT"]


def test_they_go_with_a_draft_that_is_thrown_away():
    quote = QuoteFactory()
    TextVersionFactory(article=quote.article, text=text(*REPORT))
    actions.discard(article=quote.article, by=None)
    assert not TextFingerprint.objects.exists()
    assert not QuoteFingerprint.objects.exists()
    assert alike_texts(text(*REPORT)) == []


def test_every_text_and_quote_has_one_even_without_words():
    TextVersionFactory(text="— … —")
    assert not fingerprints.without(TextVersion).exists()


def made():
    out = StringIO()
    call_command("make_fingerprints", stdout=out, no_color=True)
    return out.getvalue().splitlines()


def test_the_command_makes_those_that_are_missing_and_no_others():
    version, quote = TextVersionFactory(text=text(*REPORT)), QuoteFactory()
    kept = of(version), of(quote)
    TextFingerprint.objects.filter(text_version=version).delete()
    QuoteFingerprint.objects.all().delete()
    assert made() == ["1 text versions given fingerprints.", "1 quotes given fingerprints."]
    assert (of(version), of(quote)) == kept
    assert made() == ["0 text versions given fingerprints.", "0 quotes given fingerprints."]


def test_the_command_goes_on_where_it_was_stopped(monkeypatch):
    versions = [TextVersionFactory(text=text(*REPORT[number:])) for number in range(4)]
    TextFingerprint.objects.all().delete()
    monkeypatch.setattr(make_fingerprints, "_AT_A_TIME", 1)
    real, asked = fingerprints.of_texts, []

    def stopped_at_the_third(keys):
        asked.append(keys)
        real(keys)
        if len(asked) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(fingerprints, "of_texts", stopped_at_the_third)
    with pytest.raises(KeyboardInterrupt):
        made()
    assert [bool(of(version)) for version in versions] == [True, True, False, False]
    assert made()[0] == "2 text versions given fingerprints."
    assert [keys for (keys,) in asked] == [versions[number].pk for number in (0, 1, 2, 2, 3)]
    for version in versions:
        assert of(version) == expected(version.text, TEXT)
