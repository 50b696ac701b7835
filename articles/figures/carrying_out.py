"""A plan for figures written into the archive, whole or not at all."""

from urllib.parse import urlsplit

from articles.figures.plan import Deed, Step
from articles.models import Figure
from people.choices import OrganisationKind
from people.models import Organisation
from records import actions
from records.editions import writing
from strikes.chronology.archive import organisation
from strikes.chronology.carrying_out import CannotCarryOut
from strikes.chronology.references import reference_at
from strikes.models import Strike

# Who gives out what stands on a page of theirs.
PUBLISHERS = {"www.england.nhs.uk": "NHS England"}


def carry_out(plan, *, publish=False, by):
    """Writes the figures that are new; no figure that the archive has is changed. Raises CannotCarryOut, and
    ValidationError if a rule forbids what it would write; then nothing is written."""
    if plan.problems:
        raise CannotCarryOut(f"{len(plan.problems)} problems are to be solved first.")
    if plan.is_idle:
        return
    with writing(by=by, why="Imported from a table of figures."):
        written = {}
        # What is revised comes before what revises it.
        for step in sorted(plan.steps, key=lambda step: step.said.place):
            if step.deed != Deed.SAME:
                written[id(step)] = _write(step, written)
        if publish:
            for figure in written.values():
                actions.publish(entry=figure, by=by)


def _write(step, written):
    said = step.said
    about = {"strike" if isinstance(step.subject, Strike) else "strike_day": step.subject}
    revises = written[id(step.revises)] if isinstance(step.revises, Step) else step.revises
    figure = Figure.objects.create(
        **about,
        what=said.what,
        value_low=said.value,
        as_printed=said.as_printed,
        unit=said.measure.unit,
        basis=said.measure.basis,
        basis_as_printed=said.measure.basis_as_printed,
        out_of_what=said.measure.out_of_what,
        note=said.note,
        issuer=_issuer(said),
        as_of=said.as_of,
        revises=revises,
    )
    figure.also_about.set(step.also_about)
    figure.sourcings.create(reference=reference_at(said.address), note=f"row {said.row['strike_id']}"[:300])
    return figure


def issuer_named(said):
    """Who gave a figure out, by name; None if nobody says."""
    return said.issuer or PUBLISHERS.get(urlsplit(said.address).netloc)


def _issuer(said):
    name = issuer_named(said)
    if not name:
        return None
    return organisation(name) or Organisation.objects.create(name=name, kind=OrganisationKind.NATIONAL_BODY)
