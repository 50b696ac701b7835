"""How many requests came, what was decided, and which steps were taken for which reasons, year by year."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count
from django.db.models.functions import ExtractYear

from records.choices import Ground, RequestState, Rung
from records.models import RemovalRequest, Withdrawal


@dataclass(frozen=True)
class Year:
    """`rows` are (ground, [number for each rung from the lowest]), `undone` how many steps led back up."""

    year: int
    requests: list
    rows: list
    undone: int


RUNGS = [rung for rung in Rung if rung != Rung.SHOWN]


def totals():
    """Newest year first."""
    steps, undone = {}, Counter()
    for year, ground, rung, number in (
        Withdrawal.objects
        .annotate(year=ExtractYear("made_at"))
        .values_list("year", "ground", "rung")
        .annotate(number=Count("pk"))
        .order_by("year", "ground", "rung")
    ):
        if rung == Rung.SHOWN:
            undone[year] += number
        else:
            steps.setdefault(year, {}).setdefault(ground, Counter())[rung] += number
    requests = {}
    for year, state, number in (
        RemovalRequest.objects
        .annotate(year=ExtractYear("received_at"))
        .values_list("year", "state")
        .annotate(number=Count("pk"))
        .order_by("year", "state")
    ):
        requests.setdefault(year, {})[state] = number
    return [
        Year(
            year=year,
            requests=[(state.label, requests.get(year, {}).get(state, 0)) for state in RequestState],
            rows=[
                (Ground(ground).label, [counts[rung] for rung in RUNGS])
                for ground, counts in sorted(steps.get(year, {}).items())
            ],
            undone=undone[year],
        )
        for year in sorted({*steps, *requests, *undone}, reverse=True)
    ]
