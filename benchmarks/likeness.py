"""How long it takes to find copies of a text, and printings of a quote, in an archive of any size.

    python benchmarks/likeness.py                       20,000 texts with four quotes each
    python benchmarks/likeness.py --texts 1000000       a million: about 30 GB of disk for half an hour

Fills a database of its own, on the server of the tests (TEST_POSTGRES_DATA_DIR), with made-up texts and fingerprints
such as theirs would be. Every other text prints the same standing paragraph, and every other quote begins with the
same words. Then it plants some reports and quotes and asks for copies of them. Nothing stays.
"""

import argparse
import os
import random
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django  # noqa: E402

django.setup()

from django.conf import settings  # noqa: E402
from django.db import connection, models  # noqa: E402

from articles.likeness import alike_quotes, alike_texts  # noqa: E402
from articles.likeness.blocks import QUOTE, TEXT, whole  # noqa: E402
from articles.likeness.index import look_up  # noqa: E402
from articles.likeness.words import Words  # noqa: E402
from articles.models import Article, Pin, Quote, QuoteFingerprint, TextFingerprint, TextVersion  # noqa: E402
from records.editions import writing  # noqa: E402

NAME = "benchmark_likeness"
QUOTES_OF_A_TEXT, WORDS_OF_A_TEXT, WORDS_OF_A_QUOTE = 4, 400, 26
PLANTED, ROUNDS = 40, 3
STANDING = " ".join(f"standing{number}" for number in range(60))
FILLER = " ".join(f"filler{number % 97}" for number in range(250))
OPENING = "we have always said that patients come first"

chance = random.Random(20160426)
VOCABULARY = [
    "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 9))) for _ in range(9000)
]
WEIGHTS = [1 / (rank + 3) for rank in range(len(VOCABULARY))]


def prose(number):
    """Made-up words, as uneven as those of a language."""
    return " ".join(chance.choices(VOCABULARY, weights=WEIGHTS, k=number))


def run(sql, *parameters):
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters or None)
        return cursor.fetchall() if cursor.description else []


def timed(call):
    started = time.perf_counter()
    found = call()
    return found, (time.perf_counter() - started) * 1000


# Filling


def fill(model, number, **columns):
    """Rows 1 to `number` of a model; a column is what its SQL says of the row `n`, or empty."""
    for field in model._meta.local_concrete_fields:
        if not field.generated:
            columns.setdefault(field.column, "n" if field.primary_key else _empty(field))
    run(
        f"INSERT INTO {model._meta.db_table} ({', '.join(columns)})"
        f" SELECT {', '.join(columns.values())} FROM generate_series(1, {number}) AS n"
    )


def _empty(field):
    if field.null:
        return "NULL"
    if isinstance(field, models.DateTimeField):
        return "now()"
    if isinstance(field, models.CharField | models.TextField):
        return f"'{field.get_default()}'"
    return "0"


def fill_fingerprints(model, holders, each, *, shared):
    """Numbers as of words of their own for every holder, and `shared` ones for half of them."""
    table, holder = model._meta.db_table, _holder(model)
    run(
        f"INSERT INTO {table} (hash, {holder}) SELECT hashint8extended(n * 1000 + block, 0), n"
        f" FROM generate_series(1, {holders}) AS n, generate_series(1, {each}) AS block"
    )
    run(
        f"INSERT INTO {table} (hash, {holder}) SELECT hash, n"
        f" FROM generate_series(2, {holders}, 2) AS n, unnest(%s::bigint[]) AS hash",
        sorted(shared),
    )


def _holder(model):
    return next(field.column for field in model._meta.local_fields if field.is_relation)


def without_indexes(model):
    """Takes away keys and indexes of a table; returns the statements that make them again."""
    table = model._meta.db_table
    keys = run(
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE conrelid = %s::regclass AND contype IN ('p', 'u') AND conname NOT IN"
        " (SELECT c.conname FROM pg_constraint c JOIN pg_constraint f ON f.confrelid = c.conrelid)",
        table,
    )
    again = []
    for name, definition in keys:
        run(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"')
        again.append(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}')
    for name, definition in run(
        "SELECT i.relname, pg_get_indexdef(i.oid) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"
        " WHERE x.indrelid = %s::regclass AND NOT x.indisunique",
        table,
    ):
        run(f'DROP INDEX "{name}"')
        again.append(definition)
    return again


def fill_archive(texts):
    quotes = texts * QUOTES_OF_A_TEXT
    tables = (Article, TextVersion, Pin, Quote, TextFingerprint, QuoteFingerprint)
    # Neither triggers nor foreign keys: what is written here is right, and thrown away.
    run("SET session_replication_role = replica")
    again = [statement for model in tables for statement in without_indexes(model)]
    fill(Article, texts, public_id="lpad(to_hex(n), 10, '0')", published_on="'2016-04-26'")
    text = f"concat('Number ', n, '. {FILLER} ', CASE WHEN n % 2 = 0 THEN '{STANDING}' END)"
    sha256 = f"encode(sha256(convert_to({text}, 'UTF8')), 'hex')"
    fill(TextVersion, texts, article_id="n", text=text, sha256=sha256)
    in_text = f"(n + {QUOTES_OF_A_TEXT - 1}) / {QUOTES_OF_A_TEXT}"
    exact = f"ARRAY[concat(CASE WHEN n % 2 = 0 THEN '{OPENING} ' END, md5(n::text), ' ', n)]"
    fill(Pin, quotes, text_version_id=in_text, starts="'{0}'", ends="'{1}'", exact=exact)
    fill(Quote, quotes, public_id="lpad(to_hex(n), 10, '0')", article_id=in_text, pin_id="n")
    standing, opening = STANDING.split(), OPENING.split()
    fill_fingerprints(
        TextFingerprint,
        texts,
        WORDS_OF_A_TEXT // TEXT.step + 2,
        shared=TEXT.kept(standing) - {whole(standing)},
    )
    fill_fingerprints(
        QuoteFingerprint,
        quotes,
        WORDS_OF_A_QUOTE // QUOTE.step + 2,
        shared=QUOTE.kept(opening) - {whole(opening)},
    )
    for statement in again:
        run(statement)
    for model in tables:
        table = model._meta.db_table
        if model not in (TextFingerprint, QuoteFingerprint):
            run(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {quotes + 1})")
        run(f"VACUUM ANALYZE {table}")
    run("SET session_replication_role = DEFAULT")


def plant(texts):
    """Real rows, written as the archive writes: [(article, text)], [(quote, words)], and milliseconds for each text."""
    articles, quotes, took = [], [], []
    for number in range(PLANTED):
        words = prose(WORDS_OF_A_QUOTE)
        text = f"{prose(WORDS_OF_A_TEXT // 2)}. “{words}” {prose(WORDS_OF_A_TEXT // 2)}."
        article = Article(published_on="2016-04-26", headline=f"Planted {number}")

        def write(article=article, text=text, words=words):
            with writing():
                article.save()
                version = TextVersion(article=article, text=text)
                version.save()
                start = text.index(words)
                pin = Pin.at(version, [(start, start + len(words))])
                pin.save()
                quote = Quote(article=article, pin=pin)
                quote.save()
            return quote

        quote, milliseconds = timed(write)
        articles.append((article, text))
        quotes.append((quote, words))
        took.append(milliseconds)
    return articles, quotes, took


# Asking


def copy_of(text):
    """Agency copy as papers print it: under another beginning, and cut to two fifths."""
    words = text.split()
    return f"{prose(30)} {' '.join(words[40 : 40 + len(words) * 2 // 5])}"


def shortened(words):
    kept = words.split()[: WORDS_OF_A_QUOTE * 3 // 5]
    kept[len(kept) // 2] = "otherwise"
    return " ".join(kept)


def ask(label, look, asked):
    """Medians of rounds over all that is asked: [(what, the entry to be found or None)]."""
    took, found = [], 0
    for _ in range(ROUNDS):
        for what, entry in asked:
            answer, milliseconds = timed(lambda what=what: look(what, most=5))
            took.append(milliseconds)
            named = [each.article if hasattr(each, "article") else each.quote for each in answer]
            found += named == ([entry] if entry else [])
    took.sort()
    print(
        f"{label:58} {statistics.median(took):8.1f} ms median {took[int(len(took) * 0.95)]:8.1f} ms p95"
        f"   {found} of {len(took)} right"
    )
    return statistics.median(took)


def scan(model, blocks, words):
    """The same fingerprints without an index: what reading the whole table takes, in milliseconds."""
    run("SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off")
    table, holder = model._meta.db_table, _holder(model)
    sql = f"SELECT {holder}, count(*) FROM {table} WHERE hash = ANY (%s::bigint[]) GROUP BY 1"
    _, milliseconds = timed(lambda: run(sql, sorted(blocks.asked(Words(words).plain))))
    run("RESET enable_indexscan; RESET enable_indexonlyscan; RESET enable_bitmapscan")
    return milliseconds


def show_plan(model, blocks, printed):
    words = Words(printed).plain
    sql, parameters = look_up(model, blocks=blocks.asked(words), whole=whole(words), most=40)
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) {sql}", parameters)
        for (line,) in cursor.fetchall():
            print(f"    {line}")


def measure(texts):
    _, milliseconds = timed(lambda: fill_archive(texts))
    print(f"{texts:,} texts, {texts * QUOTES_OF_A_TEXT:,} quotes, filled in {milliseconds / 1000:.0f} s")
    for model in (TextFingerprint, QuoteFingerprint):
        table = model._meta.db_table
        ((rows, heap, indexes),) = run(
            "SELECT reltuples::bigint, pg_table_size(oid), pg_indexes_size(oid) FROM pg_class WHERE oid = %s::regclass",
            table,
        )
        print(f"  {table}: {rows:,} rows, {heap / 2**20:,.0f} MB and {indexes / 2**20:,.0f} MB of indexes")
    articles, quotes, took = plant(texts)
    print(f"  a text with one quote is written in {statistics.median(took):.1f} ms\n")
    own = prose(WORDS_OF_A_TEXT)
    copies = [(copy_of(text), article) for article, text in articles]
    text_look_up = ask("a copy cut to two fifths under another beginning", alike_texts, copies)
    standing = [(f"{what} {STANDING}", article) for what, article in copies]
    ask("such a copy that prints the standing paragraph", alike_texts, standing)
    ask("a text that is no copy", alike_texts, [(own, None)] * PLANTED)
    ask("one that prints the standing paragraph", alike_texts, [(f"{own} {STANDING}", None)] * PLANTED)
    printings = [(shortened(words), quote) for quote, words in quotes]
    quote_look_up = ask("a quote, shortened, with one word changed", alike_quotes, printings)
    ask(
        "words of its own after the common opening",
        alike_quotes,
        [(f"{OPENING} {prose(20)}", None)] * PLANTED,
    )
    print("\nAgainst reading the whole table of fingerprints once, of what is compared afterwards nothing:")
    for label, model, blocks, asked, look_up_took in (
        ("texts", TextFingerprint, TEXT, copies[0][0], text_look_up),
        ("quotes", QuoteFingerprint, QUOTE, printings[0][0], quote_look_up),
    ):
        scanned = scan(model, blocks, asked)
        print(f"  {label}: {scanned:,.0f} ms, {scanned / look_up_took:,.0f} times the whole look-up")
    print("\nThe plan for a text that prints the standing paragraph:")
    show_plan(TextFingerprint, TEXT, standing[0][0])
    print("\nThe plan for a quote:")
    show_plan(QuoteFingerprint, QUOTE, printings[0][0])


def main():
    parser = argparse.ArgumentParser(description="How long it takes to find copies")
    parser.add_argument("--texts", type=int, default=20_000)
    options = parser.parse_args()
    settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = NAME
    connection.settings_dict["TEST"]["NAME"] = NAME
    before = connection.settings_dict["NAME"]
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        measure(options.texts)
    finally:
        connection.creation.destroy_test_db(before, verbosity=0)


if __name__ == "__main__":
    main()
