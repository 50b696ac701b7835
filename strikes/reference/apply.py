"""A plan that was agreed to, written: all of it in one transaction, in few statements."""

from django.contrib.contenttypes.models import ContentType
from django.db import connection

from people.models import Organisation, OrganisationName
from records.choices import State
from records.editions import writing
from records.models import FieldSource, Reference, Sourcing
from strikes.models import Hospital, HospitalName, Proposal, RunBy
from strikes.reference import report
from strikes.reference.compare import make_plan

# Any number, as long as all imports use it: they are in single file, for each compares before it writes.
_LOCK = 7_046_201_627
_BATCH = 500
_NAMES = {Organisation: (OrganisationName, "organisation_id"), Hospital: (HospitalName, "hospital_id")}


class Overtaken(Exception):
    """The archive has changed since the plan was shown; nothing was written."""


def apply(layout, path, *, agreed, edition, reference, by=None, publish=False, seen=lambda row: None):
    """Makes the plan anew and writes it, if it is still the one that was agreed to (its digest); returns the plan.

    `reference` are the fields of the Reference that everything rests on. What is new becomes a draft, or public at once
    with `publish`. `seen` is called with every row. Raises Overtaken, Unreadable.
    """
    with writing(by=by, why=f"Import of {reference['name']}"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        plan = make_plan(layout, path, edition=edition, seen=seen)
        if report.digest(plan) != agreed:
            raise Overtaken("The archive has changed since this was shown. Look at the differences again.")
        if not plan.changes_nothing:
            _Writer(plan, _reference(reference), State.PUBLISHED if publish else State.DRAFT).write()
    return plan


def _reference(fields):
    identity = {"name": fields["name"], "address": fields.get("address", "")}
    reference, _ = Reference.objects.get_or_create(**identity, defaults=fields)
    return reference


class _Writer:
    def __init__(self, plan, reference, state):
        self.plan, self.reference, self.state = plan, reference, state

    def write(self):
        for model in (Organisation, Hospital):
            self._create(model)
        self._change()
        self._runs()
        self._names()
        self._proposals()
        self._sources()

    def _create(self, model):
        subjects = [subject for subject, _ in self.plan.new if subject.model is model]
        rows = [model(state=self.state, **self._columns(subject)) for subject in subjects]
        for subject, row in zip(subjects, model.objects.bulk_create(rows, batch_size=_BATCH), strict=True):
            subject.pk = row.pk
        # A successor may be on a later line than its predecessor.
        heirs = [subject for subject in subjects if subject.successor]
        for subject in heirs:
            model.objects.filter(pk=subject.pk).update(
                successor=subject.successor.pk, succeeded_on=subject.values.get("succeeded_on")
            )

    @staticmethod
    def _columns(subject):
        columns = {name: value for name, value in subject.values.items() if name != "succeeded_on"}
        return columns | ({"kind": subject.kind} if subject.model is Organisation else {})

    def _change(self):
        for model in (Organisation, Hospital):
            changes = [change for change in self.plan.changes if change.subject.model is model]
            fields = sorted({_column(change.field) for change in changes})
            rows = model.objects.in_bulk({change.subject.pk for change in changes})
            for change in changes:
                value = self._key_of(change.new) if change.field == "successor" else change.new
                setattr(rows[change.subject.pk], _column(change.field), value)
            if rows:
                model.objects.bulk_update(rows.values(), fields, batch_size=_BATCH)

    def _key_of(self, code):
        return Organisation.objects.get(ods_code=code).pk

    def _runs(self):
        new, changed = [], []
        for subject, run, _ in self.plan.runs:
            row = RunBy(
                pk=run.pk,
                hospital_id=subject.pk,
                trust_id=run.trust.pk,
                ran_from=run.ran_from or None,
                ran_to=run.ran_to or None,
                reference=self.reference,
            )
            (changed if run.pk else new).append(row)
        RunBy.objects.bulk_create(new, batch_size=_BATCH)
        if changed:
            RunBy.objects.bulk_update(changed, ["ran_from", "ran_to", "reference"], batch_size=_BATCH)

    def _names(self):
        for model, (names, owner) in _NAMES.items():
            rows = [
                names(name=each.name, kind=each.kind, **{owner: each.subject.pk})
                for each in self.plan.names
                if each.subject.model is model
            ]
            names.objects.bulk_create(rows, batch_size=_BATCH)

    def _proposals(self):
        rows = [
            Proposal(
                hospital_id=each.subject.pk,
                kind=each.kind,
                value=each.value,
                name=each.name,
                town=each.town,
                trust_id=each.trust and each.trust.pk,
                ran_from=each.ran_from or None,
                ran_to=each.ran_to or None,
                why=each.why[:300],
                reference=self.reference,
            )
            for each in self.plan.proposals
        ]
        Proposal.objects.bulk_create(rows, batch_size=_BATCH)

    def _sources(self):
        """Which fields rest on this edition, and for readers: that the entry does."""
        types = {model: ContentType.objects.get_for_model(model) for model in _NAMES}
        rows = [
            FieldSource(
                content_type=types[subject.model],
                object_id=subject.pk,
                field=name,
                value=source.value,
                dataset=source.dataset,
                reference=self.reference,
            )
            for (subject, name), source in self.plan.sources.items()
        ]
        FieldSource.objects.bulk_create(
            rows,
            batch_size=_BATCH,
            update_conflicts=True,
            unique_fields=["content_type", "object_id", "field"],
            update_fields=["value", "dataset", "reference"],
        )
        entries = sorted({(row.content_type_id, row.object_id) for row in rows})
        sourcings = [
            Sourcing(content_type_id=kind, object_id=key, reference=self.reference) for kind, key in entries
        ]
        Sourcing.objects.bulk_create(sourcings, batch_size=_BATCH, ignore_conflicts=True)


def _column(name):
    return "successor_id" if name == "successor" else name
