"""How long it takes to find the hospital that is meant, among two thousand.

    python benchmarks/find_place.py                    2,000 hospitals
    python benchmarks/find_place.py --hospitals 4000

In a database of its own, dropped at the end: the hospitals of the test's table of mentions, and others with names of
the same make. Every mention of the table is looked up in turn, with what is around it, as it is written and with one
letter less. Seconds of one machine; the share of the slowest look-ups among those of exact names can be compared.
"""

import argparse
import os
import random
import sys
import time
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"

import django  # noqa: E402

django.setup()

from django.test.utils import setup_databases, teardown_databases  # noqa: E402

from people.models import Organisation  # noqa: E402
from strikes.models import Hospital, HospitalName, RunBy  # noqa: E402
from strikes.places import find_place  # noqa: E402
from tests.strikes.places.mentions import HOSPITALS, MENTIONS  # noqa: E402

SAINTS = [
    "Agatha",
    "Bride",
    "Columba",
    "Dunstan",
    "Edith",
    "Fillan",
    "Gudula",
    "Hilda",
    "Ives",
    "Jude",
    "Kew",
]
PLACES = [
    "North",
    "East",
    "Lantern",
    "Harbour",
    "Mill",
    "Ash",
    "Stone",
    "Wood",
    "Bridge",
    "King",
    "Abbey",
    "Fern",
]
ENDS = ["gate", "field", "ford", "ton", "bury", "ham", "ley", "mouth", "wick", "stead"]
MAKES = [
    "{} General Hospital",
    "{} Royal Infirmary",
    "{} Community Hospital",
    "{} Hospital",
    "The {} Hospital",
]


def enter_hospitals(count):
    chance = random.Random(26042016)
    rows = [(name, town, trust, others) for name, town, trust, others in HOSPITALS.values()]
    while len(rows) < count:
        town = (
            chance.choice(PLACES) + chance.choice(ENDS) + chance.choice(["", " Regis", "-on-Sea", " Green"])
        )
        saint = f"St {chance.choice(SAINTS)}'s Hospital"
        name = saint if chance.random() < 0.2 else chance.choice(MAKES).format(town)
        rows.append((name, town, f"{town} Hospitals NHS Trust", [f"{town} Old Infirmary"]))
    trusts = {row[2] for row in rows}
    trusts = {
        trust.name: trust
        for trust in Organisation.objects.bulk_create(
            Organisation(name=trust, kind="trust") for trust in sorted(trusts)
        )
    }
    hospitals = Hospital.objects.bulk_create(Hospital(name=name, town=town) for name, town, _, _ in rows)
    pairs = list(zip(hospitals, rows, strict=True))
    RunBy.objects.bulk_create(RunBy(hospital=each, trust=trusts[row[2]]) for each, row in pairs)
    HospitalName.objects.bulk_create(
        HospitalName(hospital=each, name=other) for each, row in pairs for other in row[3]
    )


def timed(mentions):
    seconds = []
    for text, near in mentions:
        started = time.perf_counter()
        find_place(text, near=near)
        seconds.append((time.perf_counter() - started) * 1000)
    return seconds


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--hospitals", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=10)
    options = parser.parse_args()
    databases = setup_databases(verbosity=0, interactive=False)
    try:
        enter_hospitals(options.hospitals)
        started = time.perf_counter()
        find_place("Huddersfield Royal Infirmary")
        print(f"first look-up, which reads all names: {(time.perf_counter() - started) * 1000:.0f} ms")
        written = [(text, near) for text, near, _ in MENTIONS]
        misspelt = [(text[: len(text) // 2] + text[len(text) // 2 + 1 :], near) for text, near in written]
        for what, mentions in [("as written", written), ("a letter less", misspelt)]:
            seconds = timed(mentions * options.rounds)
            p95 = quantiles(seconds, n=20)[-1]
            print(f"{what}: median {median(seconds):.2f} ms, p95 {p95:.2f} ms, most {max(seconds):.2f} ms")
    finally:
        teardown_databases(databases, verbosity=0)


if __name__ == "__main__":
    main()
