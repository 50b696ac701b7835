"""A plan written into the archive, whole or not at all."""

from people.choices import OrganisationKind
from people.models import Organisation
from records import actions
from records.editions import writing
from strikes.choices import MilestoneKind, Scope, Standing
from strikes.chronology.archive import hospitals, organisation
from strikes.chronology.plan import Deed, NewStrike, claim_of
from strikes.chronology.references import reference_at
from strikes.models import Dispute, Milestone, Strike, StrikeDay


class CannotCarryOut(Exception):
    """The plan has rows that are not sound."""


def carry_out(plan, *, publish=False, by):
    """Writes what the plan says; with `publish` what is new becomes public, except what is disputed or from memory.

    Entries that the archive had are not changed: what the table says of them stands beside them as claims. Raises
    CannotCarryOut, and ValidationError if a rule forbids what it would write; then nothing is written.
    """
    if plan.problems:
        raise CannotCarryOut(f"{len(plan.problems)} problems are to be solved first.")
    if plan.is_idle:
        return
    with writing(by=by, why="Imported from a chronology of strikes."):
        _Writer(plan.archive, publish=publish, by=by).write(plan.steps)


class _Writer:
    def __init__(self, archive, *, publish, by):
        self.archive, self.publish, self.by = archive, publish, by
        self.strikes, self.made, self.to_publish = {}, set(), []

    def write(self, steps):
        for step in steps:
            if step.deed in (Deed.SAME, Deed.UNKNOWN):
                continue
            if step.deed == Deed.BALLOT:
                about = {"dispute": self._ballot(step)}
            elif isinstance(step.of, NewStrike):
                about = {"strike": self._strike(step.of)}
            else:
                about = {"strike" if isinstance(step.of, Strike) else "dispute": step.of}
            claim_of(step.said, reference=reference_at(step.said.address), **about).save()
        for entry in self.to_publish:
            actions.publish(entry=entry, by=self.by)

    def _ballot(self, step):
        dispute = self._dispute(step.said)
        day = step.said.moment.day.isoformat()
        if not dispute.milestones.filter(kind=MilestoneKind.BALLOT, happened_on=day).exists():
            Milestone.objects.create(
                dispute=dispute,
                happened_on=day,
                kind=MilestoneKind.BALLOT,
                title=step.said.row["status"].partition(" (")[0].capitalize(),
                text=step.said.row["note"],
                reference=reference_at(step.said.address),
            )
        return dispute

    def _strike(self, new):
        if id(new) in self.strikes:
            return self.strikes[id(new)]
        first = new.first
        strike = Strike.objects.create(
            name=new.name,
            dispute=self._dispute(first),
            staff_group=first.staff_group,
            nations=first.nations,
            scope=first.scope,
            note=""
            if first.scope == Scope.NATIONAL
            else f"Scope as the source gives it: {first.row['scope']}.",
        )
        strike.unions.set(self._unions(first))
        strike.hospitals.set(hospitals(first.codes))
        trust = organisation(first.places) if first.places else None
        strike.trusts.set([trust] if trust else [])
        self._support(strike, *new.rows)
        self._remember(strike, *new.rows)
        for span, said in new.days:
            day = StrikeDay.objects.create(
                strike=strike,
                span=span,
                precision=said.period.precision,
                status=said.status,
                cover=said.cover,
            )
            self._support(day, said)
            self._remember(day, *new.rows)
        self.strikes[id(new)] = strike
        return strike

    def _dispute(self, said):
        dispute = self.archive.dispute(said.dispute)
        if dispute is None:
            dispute = Dispute.objects.create(name=said.dispute)
            self.archive.learn([(said.dispute, dispute)])
            self.made.add(dispute)
        if dispute in self.made:
            self._support(dispute, said)
            self._remember(dispute, said)
        return dispute

    def _unions(self, said):
        found = []
        for name in said.unions:
            union = organisation(name)
            if union is None:
                union = Organisation.objects.create(name=name, kind=OrganisationKind.UNION)
                self.made.add(union)
            if union in self.made:
                self._remember(union, said)
            found.append(union)
        return found

    def _support(self, entry, *rows):
        for said in rows:
            entry.sourcings.get_or_create(
                reference=reference_at(said.address), field="", defaults={"note": f"row {said.key}"}
            )

    def _remember(self, entry, *rows):
        """Keeps in mind what is to become public: what every one of `rows` says undisputed."""
        if entry in self.to_publish:
            return
        if self.publish and all(said.standing == Standing.UNDISPUTED for said in rows):
            self.to_publish.append(entry)
