from archive.demo import book
from people.models import Organisation
from records.models import Reference
from strikes.models import Ballot, BallotLaw


def load_ballot_law(shelf):
    """Returns (how many laws are new, names of those that the archive words otherwise and that were left so)."""
    new, different = 0, []
    for handle, row in book.rows("ballot_law"):
        fields = row.pick(
            "name",
            "nations",
            "in_force_from",
            "in_force_to",
            "least_turnout",
            "least_support",
            "notice_days",
            "mandate",
        )
        source = book.Row(row.take("reference"), f"{row.place}, reference")
        row.finish()
        known = BallotLaw.objects.filter(name=fields["name"], in_force_from=fields["in_force_from"]).first()
        if known is None:
            new += 1
            law = shelf.save(BallotLaw(reference=_reference(shelf, source), **fields), row)
        else:
            law = known
            if any(getattr(known, name) != value for name, value in fields.items()):
                different.append(known.name)
        shelf.keep(BallotLaw, handle, law)
    return new, different


def load_ballots(shelf, dispute, rows):
    for row in rows:
        ballot = Ballot(
            dispute=dispute,
            union=shelf.get(Organisation, row.take("union"), row),
            law=shelf.get(BallotLaw, row.take("law", None), row),
            reference=shelf.get(Reference, row.take("reference"), row),
            **row.pick(
                "question",
                "staff_group",
                "opened_on",
                "closed_on",
                "eligible",
                "voted",
                "voted_for",
                "turnout",
                "support",
                "notice_on",
                "mandate_from",
                "mandate_to",
                "note",
            ),
        )
        row.finish()
        shelf.save(ballot, row)


def _reference(shelf, row):
    fields = row.pick("name", "address", "publisher", "published_on", "retrieved_on", "licence", "note")
    row.finish()
    found = Reference.objects.filter(name=fields.get("name"), address=fields.get("address", "")).first()
    return found or shelf.save(Reference(**fields), row)
