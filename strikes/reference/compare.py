"""From rows and what the archive has to a plan."""

from people.models import Organisation
from records.namesakes import plain
from strikes.choices import ProposalKind, ProposalState
from strikes.models import Hospital
from strikes.reference.likely import likely
from strikes.reference.plan import Plan, Proposed
from strikes.reference.rows import Aside, Bad, Body, Place
from strikes.reference.subjects import Known, Subject, as_text, last_day
from strikes.reference.updates import IN_PASSING, Updates


def make_plan(layout, path, *, edition=None, seen=lambda row: None):
    """Reads all of a file and compares it with the archive. `edition` is the EDTF date of the file.

    Raises Unreadable. `seen` is called with every row.
    """
    known = Known()
    planner = _Planner(known, Plan(layout.dataset, last_day(edition)))
    places, codes = [], set()
    for row in layout.read(path, known):
        seen(row)
        match row:
            case Bad():
                planner.plan.bad.append(row)
            case Aside():
                planner.plan.asides[row.reason] += 1
            case Body() | Place() if row.code and (type(row), row.code) in codes:
                if not getattr(row, "is_aside", False):
                    planner.plan.asides["a code that was on a line before"] += 1
            case Body():
                codes.add((Body, row.code))
                planner.body(row)
            case Place():
                codes.add((Place, row.code))
                places.append(row)
    planner.succeed()
    for row in sorted(places, key=_turn):
        planner.place(row)
    return planner.plan


def _turn(row):
    """Of the rows for one building the one that is its own comes first, and the others are proposed to it; those that
    only add to what is there come last, when all is there."""
    return not row.may_be_new, bool(row.ran_to), -row.weight, row.line


class _Planner:
    def __init__(self, known, plan):
        self.known, self.plan = known, plan
        self.updates = Updates(plan, known.trusts)
        self.successions = []

    def body(self, row):
        subject = self.known.trusts.get(row.code)
        if row.successor:
            self.successions.append(row)
        if subject is None:
            namesakes = [
                each
                for each in self.known.by_name[Organisation, plain(row.fields["name"])]
                if not each.values.get("ods_code") and each.pk
            ]
            if namesakes:
                self.plan.keep(
                    namesakes[0], "ods_code", row.code, "give it the code if it is the same body", row
                )
                return
            self._new(Organisation, row, kind=row.kind)
        elif subject.is_withdrawn:
            self.plan.keep(subject, "state", row.fields["name"], "it was withdrawn", row)
        else:
            self.plan.matched["organisations"] += 1
            if not row.is_aside:
                self.updates.of(subject, row)

    def succeed(self):
        for row in self.successions:
            subject, successor = self.known.trusts.get(row.code), self.known.trusts.get(row.successor)
            if successor is None or subject in (None, successor):
                self.plan.bad.append(
                    Bad(row.line, "successor", f"no other organisation has the code {row.successor}.")
                )
            elif subject.pk is None:
                subject.successor = successor
                subject.values["succeeded_on"] = row.succeeded_on or None
                self.plan.source(subject, "successor", row.successor)
                self.plan.source(subject, "succeeded_on", row.succeeded_on)
            else:
                present = self._successor_of(subject)
                self.updates.field(subject, "successor", row.successor, row, present=present)
                if row.succeeded_on and present in ("", row.successor):
                    self.updates.field(subject, "succeeded_on", row.succeeded_on, row)

    def _successor_of(self, subject):
        key = Organisation.objects.filter(pk=subject.pk).values_list("successor_id", flat=True).get()
        successor = self.known.subjects[Organisation].get(key)
        return successor.values["ods_code"] or str(successor) if successor else ""

    def place(self, row):
        # What has no code is known again by its name and place in the list.
        listed = self.known.listed.get((self.plan.dataset, row.key))
        subject = self.known.hospitals.get(row.code) if row.code else listed
        if subject is None and row.code in self.known.other_codes:
            self.plan.matched["hospitals, by another of their codes"] += 1
            return
        if subject is None:
            subject = self._place_unknown(row)
            if subject is None:
                return
        elif subject.is_withdrawn:
            self.plan.keep(subject, "state", row.fields["name"], "it was withdrawn", row)
            return
        else:
            self.plan.matched["hospitals"] += 1
            self.updates.of(subject, row)
        self.updates.run(subject, row)
        if row.item:
            self._item(subject, row, f"It is the item of {row.fields['name']} in the list.")

    def _place_unknown(self, row):
        """The Subject that a row is entered as; None if it is proposed to another, or left out."""
        subject, kind, state = self.known.proposed.get(row.code or row.key, (None, None, None))
        if kind == ProposalKind.SAME and state == ProposalState.ACCEPTED:
            self.plan.matched["hospitals"] += 1
            self.updates.of(subject, row)
            return subject
        if subject is not None:
            self.plan.matched["proposed before"] += 1
            return None
        for subject, why, kind in likely(row, self.known):
            value = row.code or row.key
            if kind == ProposalKind.WIKIDATA and subject.values.get("wikidata") == value:
                self.plan.matched["hospitals"] += 1
                return None
            # Whoever rejected it for this one may find it to be the next.
            if (kind, value) not in subject.proposed:
                self._propose(subject, kind, value, row, why)
                return None
        if not row.may_be_new:
            self.plan.asides["no hospital of the archive stands there"] += 1
            return None
        return self._new(Hospital, row)

    def _new(self, model, row, kind=""):
        values = dict(row.fields)
        if row.code:
            values["ods_code"] = row.code
        subject = Subject(model, values, kind=kind, names={plain(values["name"])})
        self.plan.new.append((subject, row.line))
        dataset = IN_PASSING if getattr(row, "is_aside", False) else self.plan.dataset
        for name, value in values.items():
            self.plan.source(subject, name, as_text(value), dataset)
        if model is Hospital and not row.code:
            self.plan.source(subject, f"listed {self.plan.dataset}", row.key)
        self.known.add(subject)
        return subject

    def _item(self, subject, row, why):
        present = subject.values.get("wikidata")
        if present == row.item:
            return
        if present:
            self.plan.keep(subject, "wikidata", row.item, "it has another item", row, present=present)
        elif (ProposalKind.WIKIDATA, row.item) not in subject.proposed:
            self._propose(subject, ProposalKind.WIKIDATA, row.item, row, why)

    def _propose(self, subject, kind, value, row, why):
        subject.proposed[kind, value] = ProposalState.OPEN
        self.plan.proposals.append(
            Proposed(
                subject,
                kind,
                value,
                row.fields["name"],
                row.fields.get("town", ""),
                self.known.trusts.get(row.trust),
                row.ran_from,
                row.ran_to,
                why,
                row.line,
            )
        )
