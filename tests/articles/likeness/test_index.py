"""Look-ups go through the index and stay small, whatever the archive holds."""

import json

import pytest
from django.db import connection

from articles.likeness import alike_texts
from articles.likeness.blocks import QUOTE, TEXT, whole
from articles.likeness.index import look_up
from articles.likeness.words import Words
from articles.models import QuoteFingerprint, TextFingerprint
from tests.articles.likeness.copy import HEADLINE, OWN_REPORT, REPORT, STANDING_WORDS, text
from tests.factories.articles import ArticleFactory, QuoteFactory, TextVersionFactory

pytestmark = pytest.mark.django_db

# Texts that print the same paragraph: far more than a fingerprint may bring up.
MANY = 2000
MOST_HOLDERS = 100


def run(sql, *parameters):
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return cursor.fetchall() if cursor.description else None


def plan(model, blocks, printed):
    """The nodes of the plan by which Postgres looks words up, as it ran."""
    words = Words(printed).plain
    sql, parameters = look_up(model, blocks=blocks.asked(words), whole=whole(words), most=40)
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {sql}", parameters)
        ((found,),) = cursor.fetchall()
    return list(_nodes((json.loads(found) if isinstance(found, str) else found)[0]["Plan"]))


def _nodes(node):
    yield node
    for each in node.get("Plans", ()):
        yield from _nodes(each)


def reads(nodes):
    """How each table is read: {(relation, way)}."""
    return {(node["Relation Name"], node["Node Type"]) for node in nodes if "Relation Name" in node}


def fill(model, holder):
    """A hundred thousand fingerprints, as those of a few thousand texts would be."""
    column = next(field.column for field in model._meta.local_fields if field.is_relation)
    run(
        f"INSERT INTO {model._meta.db_table} (hash, {column})"
        " SELECT hashint8extended(number, 0), %s FROM generate_series(1, 100000) AS number",
        holder.pk,
    )
    run(f"ANALYZE {model._meta.db_table}")


def print_everywhere(paragraph):
    """Many texts of other words, and each of them prints one paragraph."""
    article = ArticleFactory()
    run(
        "INSERT INTO articles_textversion (article_id, text, sha256, basis, seen_at)"
        " SELECT %s, words, encode(sha256(convert_to(words, 'UTF8')), 'hex'), 'as_published', now()"
        " FROM generate_series(1, %s) AS number,"
        " LATERAL (SELECT string_agg(md5(concat(number, place)), ' ') AS own FROM generate_series(1, 100) AS place),"
        " concat(own, E'.\n\n', %s::text) AS words",
        article.pk,
        MANY,
        paragraph,
    )
    run(
        "INSERT INTO articles_textfingerprint (hash, text_version_id)"
        " SELECT hash, id FROM articles_textversion, unnest(%s::bigint[]) AS hash WHERE article_id = %s",
        sorted(TEXT.kept(Words(paragraph).plain)),
        article.pk,
    )
    run("ANALYZE articles_textfingerprint")


def test_texts_are_looked_up_in_the_index():
    fill(TextFingerprint, TextVersionFactory(text=text(*REPORT)))
    ways = reads(plan(TextFingerprint, TEXT, text(*REPORT)))
    assert ways == {("articles_textfingerprint", "Index Only Scan")}


def test_quotes_are_looked_up_in_the_index():
    quote = QuoteFactory(words=REPORT[2])
    fill(QuoteFingerprint, quote)
    ways = reads(plan(QuoteFingerprint, QUOTE, REPORT[2]))
    assert ways == {("articles_quotefingerprint", "Index Only Scan")}


def test_what_thousands_print_costs_no_more_than_what_a_few_do():
    print_everywhere(STANDING_WORDS)
    probes = [
        node
        for node in plan(TextFingerprint, TEXT, STANDING_WORDS)
        if node.get("Relation Name") == "articles_textfingerprint"
    ]
    assert probes
    for probe in probes:
        assert probe["Node Type"] == "Index Only Scan"
        # Of each probe on average, so that one common fingerprint among few would show.
        assert 0 < probe["Actual Rows"] <= MOST_HOLDERS
    [busiest] = run(
        "SELECT max(number) FROM (SELECT count(*) AS number FROM articles_textfingerprint GROUP BY hash) AS counted"
    )
    assert busiest == (MANY,)


def test_a_copy_is_found_behind_thousands_that_share_a_paragraph_with_it():
    copy = TextVersionFactory(text=text(HEADLINE, *REPORT, STANDING_WORDS)).article
    print_everywhere(STANDING_WORDS)
    assert [found.article for found in alike_texts(text(*REPORT, STANDING_WORDS))][:1] == [copy]
    assert alike_texts(text(*OWN_REPORT, STANDING_WORDS)) == []
