"""Registers at the desk."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError

from records import refusals
from records.dates import HELP, PartialDate, PartialDateFormField
from records.imports import Difference, Importer, register
from records.imports.forms import FileForm
from records.jobs import Refused
from strikes.reference import report
from strikes.reference.apply import Overtaken, apply
from strikes.reference.compare import make_plan
from strikes.reference.layouts import LAYOUTS
from strikes.reference.references import reference_for
from strikes.reference.rows import Unreadable


class RegisterForm(FileForm):
    layout = forms.ChoiceField(
        label="What it is",
        choices=[("", "choose"), *((key, layout.title) for key, layout in LAYOUTS.items())],
    )
    as_of = PartialDateFormField(
        label="Made on",
        help_text=f"Files do not say it of themselves, and an older one must not undo a newer one. {HELP}",
    )
    address = forms.URLField(
        label="Address",
        required=False,
        assume_scheme="https",
        help_text="Where the file is from; that of the register, unless told.",
    )
    licence = forms.CharField(
        max_length=200,
        required=False,
        help_text="That of the register, if it has one known here, unless told.",
    )
    retrieved_on = forms.DateField(
        label="Fetched on",
        initial=date.today,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def clean(self):
        values = super().clean()
        if not self.errors:
            try:
                _reference({**self.said, "publish": False})
            except ValidationError as error:
                self.add_error(None, error.messages)
        return values


class Registers(Importer):
    key = "register"
    title = "a register of hospitals and trusts"
    lead = (
        "Lists of hospitals and trusts, as the NHS, Wikidata and others publish them, or a table of your own. What a "
        "curator edited stays; what a machine must not decide is proposed."
    )
    form = RegisterForm
    publishes = ("people.publish_organisation", "strikes.publish_hospital")

    def compare(self, path, said, work):
        work.total = _lines(path)
        try:
            plan = make_plan(_layout(said), path, edition=_edition(said), seen=lambda row: work.advance())
        except Unreadable as error:
            raise Refused(f"{error} Nothing was written.") from None
        return Difference(
            counts=report.table(plan),
            rows=list(report.rows(plan)),
            digest=report.digest(plan),
            is_idle=plan.changes_nothing,
        )

    def write(self, path, said, work, *, agreed, by):
        work.total = _lines(path)
        reference = _reference(said)
        try:
            apply(
                _layout(said),
                path,
                agreed=agreed,
                edition=_edition(said),
                reference=reference,
                by=by,
                publish=said.get("publish", False),
                seen=lambda row: work.advance(),
            )
        except (Unreadable, Overtaken) as error:
            raise Refused(str(error)) from None
        except (ValidationError, *refusals.REFUSED) as error:
            raise Refused(refusals.messages(error)) from error
        return f"Its reference is {reference['name']}."


def _layout(said):
    return LAYOUTS[said["layout"]]


def _edition(said):
    return PartialDate(said["as_of"])


def _reference(said):
    return reference_for(
        _layout(said),
        _edition(said),
        address=said["address"],
        licence=said["licence"],
        retrieved_on=date.fromisoformat(said["retrieved_on"]),
    )


def _lines(path):
    with path.open("rb") as file:
        return sum(1 for _ in file)


register(Registers())
