from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from archive.demo import ballots, book
from archive.demo.people import add_names
from people.models import Organisation
from records.models import Reference
from strikes.models import (
    Dispute,
    DisputeParty,
    Hospital,
    Milestone,
    PicketEvent,
    RunBy,
    Strike,
    StrikeDay,
)
from strikes.spans import london


def load_hospitals(shelf):
    for handle, row in book.rows("hospitals"):
        names, trusts = row.rows("names"), row.rows("run_by")
        entry, is_new = shelf.add(
            Hospital,
            handle,
            row,
            ods_code=handle,
            **row.pick(
                "name",
                "town",
                "postcode",
                "nation",
                "region",
                "latitude",
                "longitude",
                "wikidata",
                "description",
                "opened_on",
                "closed_on",
            ),
        )
        if not is_new:
            continue
        row.finish()
        add_names(shelf, entry, names)
        for run in trusts:
            trust = shelf.get(Organisation, run.take("trust"), run)
            shelf.save(RunBy(hospital=entry, trust=trust, **run.pick("ran_from", "ran_to")), run)
            run.finish()


def load_disputes(shelf):
    for handle, row in book.rows("disputes"):
        parties, milestones = row.named_rows("parties"), row.rows("milestones")
        votes = row.rows("ballots")
        entry, is_new = shelf.add(
            Dispute, handle, row, **row.pick("name", "about", "outcome", "started_on", "ended_on")
        )
        if not is_new:
            continue
        row.finish()
        for organisation, party in parties.items():
            member = shelf.get(Organisation, organisation, party)
            shelf.save(DisputeParty(dispute=entry, organisation=member, side=party.take("side")), party)
            party.finish()
        for step in milestones:
            reference = shelf.get(Reference, step.take("reference", None), step)
            fields = step.pick("happened_on", "kind", "title", "text")
            step.finish()
            milestone = shelf.save(Milestone(dispute=entry, reference=reference, **fields), step)
            shelf.keep(Milestone, f"{handle} {milestone.happened_on}", milestone)
        ballots.load_ballots(shelf, entry, votes)


def load_strikes(shelf):
    for handle, row in book.rows("strikes"):
        days, every_day = row.rows("days"), row.take("every_day", {})
        unions = shelf.get_all(Organisation, row.take("unions", []), row)
        trusts = shelf.get_all(Organisation, row.take("trusts", []), row)
        hospitals = shelf.get_all(Hospital, row.take("hospitals", []), row)
        references = row.values.get("references", [])
        entry, is_new = shelf.add(
            Strike,
            handle,
            row,
            dispute=shelf.get(Dispute, row.take("dispute"), row),
            **row.pick("name", "kind", "staff_group", "nations", "scope", "as_printed", "note"),
        )
        if is_new:
            row.finish()
            entry.unions.set(unions)
            entry.trusts.set(trusts)
            entry.hospitals.set(hospitals)
        for day in days:
            # What a day does not say of itself, it shares with the other days and with its strike.
            day.values = {"references": references, **every_day, **day.values}
            _add_day(shelf, entry, handle, day)


def _add_day(shelf, strike, handle, row):
    span = take_span(row)
    _, is_new = shelf.add(
        StrikeDay,
        f"{handle} {span.lower:%Y-%m-%d}",
        row,
        strike=strike,
        span=span,
        **row.pick("precision", "status", "cover", "services_affected", "note"),
    )
    if is_new:
        row.finish()


def load_pickets(shelf):
    for handle, row in book.rows("pickets"):
        organisations = shelf.get_all(Organisation, row.take("organisations", []), row)
        entry, is_new = shelf.add(
            PicketEvent,
            handle,
            row,
            hospital=shelf.get(Hospital, row.take("hospital", None), row),
            strike_day=shelf.get(StrikeDay, row.take("strike_day", None), row),
            span=take_span(row) if "from" in row.values else None,
            **row.pick(
                "kind",
                "observation",
                "place",
                "entrance",
                "on_date",
                "precision",
                "time_as_printed",
                "size_low",
                "size_high",
                "size_as_printed",
                "note",
            ),
        )
        if is_new:
            row.finish()
            entry.organisations.set(organisations)


def take_span(row):
    """`from` and `to` as a span of real time; fixtures give them by the clock in London, and `to` may be open."""
    start, end = row.take("from"), row.take("to", None)
    try:
        moments = [moment and london(moment.date(), moment.hour, moment.minute) for moment in (start, end)]
    except ValueError as error:
        raise row.wrong(str(error)) from error
    return DateTimeTZRange(*moments, bounds="[)")
