"""What an edit costs of a hospital that thousands of quotes name.

    python benchmarks/hub_edits.py                  2,000 quotes
    python benchmarks/hub_edits.py --quotes 10000 --rounds 9

In a database of its own, dropped at the end, two ways are measured in turn: an edit that shows nowhere else beside
one that every quote repeats, which is what any edit costs if all that carry an entry are built anew whenever it
changes; and a merge that moves the links of a kind at once beside one that moves them row by row. Ratios of one
run can be compared, seconds cannot.
"""

import argparse
import os
import sys
import time
from pathlib import Path
from statistics import median
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"

import django  # noqa: E402

django.setup()

from django.test.utils import setup_databases, teardown_databases  # noqa: E402

from articles.models import Article, Pin, Quote, TextVersion  # noqa: E402
from records import actions  # noqa: E402
from records.actions import merging  # noqa: E402
from records.choices import State  # noqa: E402
from records.editions import differences, writing  # noqa: E402
from records.models import Reference  # noqa: E402
from strikes.models import Hospital  # noqa: E402

WORDS = "“We stood at the gate until the lamps were lit.”"


def published_hospital(name):
    with writing():
        hospital = Hospital.objects.create(name=name)
        hospital.sourcings.create(reference=Reference.objects.get_or_create(name="Yearbook")[0])
        actions.publish(entry=hospital, by=None)
    return hospital


def with_quotes(hospital, count):
    """An article in which so many people speak who work at the hospital."""
    with writing():
        article = Article.objects.create(
            our_title=f"At {hospital}", published_on="2016-04-26", state=State.PUBLISHED
        )
        version = TextVersion.objects.create(article=article, text="\n".join([WORDS] * count))
        line = len(WORDS) + 1
        places = [[(number * line, number * line + len(WORDS))] for number in range(count)]
        pins = Pin.objects.bulk_create(Pin.at(version, place) for place in places)
        Quote.objects.bulk_create(
            Quote(
                article=article,
                pin=pin,
                position=pin.starts[0],
                works_at=hospital,
                state=State.PUBLISHED,
            )
            for pin in pins
        )
    return hospital


def seconds(work):
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def edit(hospital, **fields):
    with writing():
        Hospital.objects.filter(pk=hospital.pk).update(**fields)


def moved_row_by_row(links, column, target, at_once=merging._moved):
    rows = [links.model._base_manager.filter(pk=row.pk) for row in links]
    return all(at_once(row, column, target) for row in rows)


def merge(discard):
    """Seconds of a merge into a hospital that nothing names yet."""
    keep = published_hospital(f"Kept for {discard}")
    return seconds(lambda: actions.merge(keep=keep, discard=discard, by=None))


def shown(name, one, other, many, few):
    one, other = median(one), median(other)
    print(f"{name}: {one:.3f} s {many}, {other:.3f} s {few}; ratio {one / other:.1f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="What edits of a hospital cost that many quotes name")
    parser.add_argument("--quotes", type=int, default=2000)
    parser.add_argument(
        "--rounds", type=int, default=5, help="each edit is made so often, and the median shown"
    )
    options = parser.parse_args()
    databases = setup_databases(verbosity=0, interactive=False)
    try:
        hub = with_quotes(published_hospital("Hub"), options.quotes)
        renamed, described = [], []
        for number in range(options.rounds):
            renamed.append(seconds(lambda number=number: edit(hub, name=f"Hub {number}")))
            described.append(seconds(lambda number=number: edit(hub, description=f"Number {number}.")))
        shown(f"Edit, {options.quotes} quotes", renamed, described, "if all follow", "if none repeats it")
        singly, together = [], []
        for number in range(options.rounds):
            doubles = [with_quotes(published_hospital(f"Double {number}"), options.quotes) for _ in range(2)]
            with mock.patch.object(merging, "_moved", moved_row_by_row):
                singly.append(merge(doubles[0]))
            together.append(merge(doubles[1]))
        shown(f"Merge, {options.quotes} quotes", singly, together, "row by row", "at once")
        wrong = list(differences())
        print(f"{len(wrong)} editions are not what would be built now.")
    finally:
        teardown_databases(databases, verbosity=0)


if __name__ == "__main__":
    main()
