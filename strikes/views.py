from itertools import groupby

from records.dates import PartialDate
from strikes import facts, searched
from strikes.choices import Status
from strikes.filters import DisputeFilters, HospitalFilters, PicketEventFilters, StrikeFilters
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay
from web.pages import EntryDetail, EntryList
from web.printed import sentence
from web.related import bodies, first_of, first_rows
from web.templatetags.entries import in_words

HOSPITALS = ("Hospitals", "/hospitals/")
DISPUTES = ("Disputes", "/disputes/")
STRIKES = ("Strikes", "/strikes/")
PICKETS = ("Pickets", "/pickets/")


class HospitalList(EntryList):
    model = Hospital
    filterset = HospitalFilters
    extra_context = {
        "title": "Hospitals",
        "standfirst": "The places where people stood, with all the names they had and everyone who ran them.",
        "noun": "hospitals",
    }


class HospitalDetail(EntryDetail):
    model = Hospital

    def get_context_data(self, *, record, entry, **kwargs):
        called = bodies(StrikeDay.objects.published().at(record).latest_first()[:12])
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[HOSPITALS],
            facts=facts.of_hospital(entry),
            strike_days=called,
            looked_for=[
                (PartialDate(date).text, sentence(searched.looked(searched.of_day(entry, date)).label))
                for date in dict.fromkeys(day["on_date"] for day in called)
            ],
            pickets=first_of(PicketEventFilters, number=6, hospital=entry["id"]),
            **kwargs,
        )


class DisputeList(EntryList):
    model = Dispute
    filterset = DisputeFilters
    extra_context = {
        "title": "Disputes",
        "standfirst": "What it was about, who stood on which side, and how it ended.",
        "noun": "disputes",
    }


class DisputeDetail(EntryDetail):
    model = Dispute

    def get_context_data(self, *, record, entry, **kwargs):
        days = bodies(StrikeDay.objects.published().filter(strike__dispute=record).in_order())
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[DISPUTES],
            facts=facts.of_dispute(entry),
            sides=facts.sides(entry),
            strike_days=days,
            events=timeline(entry["milestones"], days, entry["ballots"]),
            pickets=first_of(PicketEventFilters, number=4, dispute=entry["id"]),
            **kwargs,
        )


def timeline(milestones, days, ballots=()):
    """Steps, ballots and strike days of a dispute as the component of that name takes them, earliest first."""
    steps = [
        (
            PartialDate(step["happened_on"]),
            {"on": PartialDate(step["happened_on"]).text, "title": step["title"], "text": step["text"]},
        )
        for step in milestones
    ]
    called = [
        (
            PartialDate(run["days"][0]["on_date"]),
            {
                "on": run["when"],
                "title": strike["label"],
                "page": strike["page"],
                "text": f"{run['hours']}: {Status(run['status']).label}",
                "kind": "strike",
            },
        )
        for strike, of_strike in groupby(days, key=lambda day: day["strike"])
        for run in facts.runs(of_strike)
    ]
    voted = [
        (
            PartialDate(ballot["closed_on"]),
            {
                "on": PartialDate(ballot["closed_on"]).text,
                "title": facts.ballot_title(ballot),
                "text": facts.ballot_text(ballot),
            },
        )
        for ballot in ballots
    ]
    dated = sorted(steps + voted + called, key=lambda event: (event[0].earliest, event[0].latest))
    return [event for _, event in dated]


class StrikeList(EntryList):
    model = Strike
    filterset = StrikeFilters
    extra_context = {
        "title": "Strikes",
        "standfirst": "Every call to stop work, with its days, hours and what became of emergency cover.",
        "noun": "strikes",
    }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["entries"] = [entry | {"runs": facts.runs(entry["days"])} for entry in context["entries"]]
        return context


class StrikeDetail(EntryDetail):
    model = Strike

    def get_context_data(self, *, record, entry, **kwargs):
        stood = PicketEvent.objects.published().filter(strike_day__strike=record).newest_first()
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[STRIKES],
            facts=facts.of_strike(entry),
            strike_days=bodies(StrikeDay.objects.published().filter(strike=record).in_order()),
            pickets=first_rows(stood, number=8, address=f"/hospitals/?strike={entry['id']}"),
            **kwargs,
        )


class PicketEventList(EntryList):
    model = PicketEvent
    filterset = PicketEventFilters
    extra_context = {
        "title": "Pickets",
        "standfirst": "Picket lines, rallies, marches and vigils: where, when, and how many as printed.",
        "noun": "picket events",
    }


class PicketEventDetail(EntryDetail):
    model = PicketEvent

    def get_context_data(self, *, record, entry, **kwargs):
        beside = PicketEvent.objects.published().filter(first_day=record.first_day).exclude(pk=record.pk)
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[PICKETS],
            title=entry["place"] or (entry["hospital"] or entry)["label"],
            kicker=f"{in_words(entry['kind'])}, {entry['on_text']}",
            facts=facts.of_picket(entry),
            signs=bodies(record.signs.published().in_order()[:12]),
            beside=first_rows(
                beside.by_place(), number=6, address=f"/pickets/?on={entry['on_date'].rstrip('~?%')}"
            ),
            **kwargs,
        )
