"""Hospitals and organisations as a plan sees them: those of the archive, and those that it will have."""

import math
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from django.contrib.contenttypes.models import ContentType

from people.models import Organisation, OrganisationName
from records.choices import State
from records.dates import PartialDate
from records.models import FieldSource, Redirect
from records.namesakes import plain, telling
from strikes.choices import ProposalState
from strikes.models import Hospital, HospitalName, OtherCode, Proposal, RunBy

FIELDS = {
    Organisation: ("name", "ods_code", "opened_on", "closed_on", "website", "succeeded_on"),
    Hospital: (
        "name", "ods_code", "town", "postcode", "nation", "region", "latitude", "longitude", "opened_on", "closed_on",
        "wikidata",
    ),
}  # fmt: skip
_NAMES = {Organisation: (OrganisationName, "organisation_id"), Hospital: (HospitalName, "hospital_id")}
# About 1.1 km from north to south.
_CELL = 0.01
_EARTH = 6371.0


def as_text(value):
    if isinstance(value, float):
        return f"{value:.6f}"
    return "" if value is None else str(value)


class Source(NamedTuple):
    value: str
    dataset: str
    # The last day that its edition may be of, or None.
    edition: object


@dataclass
class Run:
    """That a trust ran the hospital; dates as EDTF or empty."""

    trust: "Subject"
    ran_from: str
    ran_to: str
    pk: int | None = None


@dataclass(eq=False)
class Subject:
    model: type
    values: dict
    pk: int | None = None
    is_withdrawn: bool = False
    kind: str = ""
    successor: "Subject | None" = None
    names: set = field(default_factory=set)
    sources: dict = field(default_factory=dict)
    runs: list = field(default_factory=list)
    # (kind, value) of every proposal that was ever made.
    proposed: dict = field(default_factory=dict)

    def __str__(self):
        code = self.values.get("ods_code")
        return f"{self.values['name']} ({code})" if code else str(self.values["name"])

    @property
    def position(self):
        latitude, longitude = self.values.get("latitude"), self.values.get("longitude")
        return None if latitude in (None, "") else (float(latitude), float(longitude))


class Known:
    """Everything that rows are compared with, by what they may have in common. A few thousand entries, a few MB."""

    def __init__(self):
        self.subjects = {Organisation: {}, Hospital: {}}
        self.hospitals, self.trusts, self.other_codes, self.listed = {}, {}, {}, {}
        # {value: (hospital, kind, state)} of what waits for a decision, or was accepted.
        self.proposed = {}
        self.by_postcode, self.by_name, self.by_cell = defaultdict(list), defaultdict(list), defaultdict(list)
        for model in FIELDS:
            self._load(model)
        self._load_parts()

    def add(self, subject):
        """Makes a subject findable."""
        code = subject.values.get("ods_code")
        if code:
            (self.hospitals if subject.model is Hospital else self.trusts)[code] = subject
        if subject.model is Organisation:
            self.by_name[Organisation, plain(subject.values["name"])].append(subject)
        else:
            self.by_postcode[subject.values.get("postcode") or ""].append(subject)
            self.by_name[Hospital, telling(plain(subject.values["name"]))].append(subject)
            if subject.position:
                self.by_cell[_cell(subject.position)].append(subject)

    def near(self, position):
        """(kilometres, hospital) of those within about one kilometre."""
        row, column = _cell(position)
        cells = ((row + down, column + across) for down in (-1, 0, 1) for across in (-2, -1, 0, 1, 2))
        found = [each for cell in cells for each in self.by_cell.get(cell, ())]
        return sorted(
            ((kilometres(position, each.position), each) for each in found), key=lambda pair: pair[0]
        )

    def _load(self, model):
        kept = _merged_into(model)
        rows = model.objects.order_by("pk").values("pk", "public_id", "state", *FIELDS[model])
        by_public_id = {}
        for row in rows:
            subject = Subject(
                model,
                {name: row[name] for name in FIELDS[model]},
                pk=row["pk"],
                is_withdrawn=row["state"] == State.WITHDRAWN,
            )
            subject.names.add(plain(subject.values["name"]))
            self.subjects[model][subject.pk] = by_public_id[row["public_id"]] = subject
        for public_id, subject in by_public_id.items():
            target = by_public_id.get(kept.get(public_id))
            if target is None:
                self.add(subject)
            elif subject.values["ods_code"] and model is Organisation:
                self.trusts[subject.values["ods_code"]] = target
            elif subject.values["ods_code"]:
                self.other_codes[subject.values["ods_code"]] = target
        names, owner = _NAMES[model]
        for key, name in names.objects.order_by("pk").values_list(owner, "name"):
            self.subjects[model][key].names.add(plain(name))

    def _load_parts(self):
        hospitals, trusts = self.subjects[Hospital], self.subjects[Organisation]
        for key, code in OtherCode.objects.order_by("pk").values_list("hospital_id", "code"):
            self.other_codes[code] = hospitals[key]
        rows = RunBy.objects.order_by("pk").values_list("pk", "hospital_id", "trust_id", "ran_from", "ran_to")
        for pk, key, trust, first, last in rows:
            hospitals[key].runs.append(Run(trusts[trust], first or "", last or "", pk))
        proposals = Proposal.objects.order_by("pk").values_list("hospital_id", "kind", "value", "state")
        for key, kind, value, state in proposals:
            hospitals[key].proposed[kind, value] = state
            if state != ProposalState.REJECTED:
                self.proposed[value] = hospitals[key], kind, state
        for model in FIELDS:
            self._load_sources(model)

    def _load_sources(self, model):
        rows = FieldSource.objects.filter(content_type=ContentType.objects.get_for_model(model))
        for key, name, value, dataset, edition in rows.order_by("pk").values_list(
            "object_id", "field", "value", "dataset", "reference__published_on"
        ):
            # A draft may be deleted; its sources are of no use to anybody then.
            subject = self.subjects[model].get(key)
            if subject is not None:
                subject.sources[name] = Source(value, dataset, last_day(edition))
                if name.startswith("listed"):
                    self.listed[dataset, value] = subject


def last_day(edition):
    return edition and PartialDate(edition).latest


def kilometres(first, second):
    """Between two (latitude, longitude)."""
    (south, west), (north, east) = ([math.radians(each) for each in pair] for pair in (first, second))
    half = (
        math.sin((north - south) / 2) ** 2
        + math.cos(south) * math.cos(north) * math.sin((east - west) / 2) ** 2
    )
    return 2 * _EARTH * math.asin(math.sqrt(half))


def _cell(position):
    return math.floor(position[0] / _CELL), math.floor(position[1] / _CELL)


def _merged_into(model):
    return dict(Redirect.objects.filter(kind=model.KIND).values_list("old_id", "new_id"))
