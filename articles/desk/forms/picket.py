from django import forms

from articles.desk.forms.card import CardForm
from articles.desk.forms.entries import EntryField, key_of, suggested
from articles.intake import lookups
from records.dates import PartialDateFormField
from strikes.choices import GatheringKind, Observation, TimePrecision

NEW = "new"


class PicketForm(CardForm):
    """People gathered at a place: an event of the archive that the words support, or a new one for each hospital."""

    kind = forms.ChoiceField(choices=GatheringKind)
    observation = forms.ChoiceField(label="Announced or observed", choices=Observation)
    place = forms.CharField(label="Place, if it is no hospital", max_length=200, required=False)
    entrance = forms.CharField(max_length=200, required=False)
    date = PartialDateFormField(label="On", required=False)
    start = forms.TimeField(label="From", required=False, widget=forms.TimeInput(format="%H:%M"))
    end = forms.TimeField(label="To", required=False, widget=forms.TimeInput(format="%H:%M"))
    precision = forms.ChoiceField(label="Precision of the hours", choices=TimePrecision)
    time_as_printed = forms.CharField(max_length=100, required=False)
    size_low = forms.IntegerField(label="People, at least", min_value=0, max_value=2**31 - 1, required=False)
    size_high = forms.IntegerField(label="At most", min_value=0, max_value=2**31 - 1, required=False)
    size_as_printed = forms.CharField(max_length=100, required=False)

    def prepare(self, state):
        candidates = self.sheet.candidates
        self.links = state.get("at") or [{"name": name} for name in state["hospitals"]]
        places = state.get("places") or [None] * len(self.links)
        self.initial = {}
        hospitals = set()
        for number, (link, chosen) in enumerate(zip(self.links, places, strict=False)):
            chosen = chosen or self.sheet.hospital_chosen_for(link)
            found = candidates.hospitals(link, chosen)
            suggestion = chosen
            if not chosen and not self.card.is_decided:
                suggestion = suggested(found, link.get("match"), link.get("candidates", ()))
            hospitals |= set(found)
            self.fields[f"hospital_{number}"] = EntryField(
                label=link["name"] or "Hospital",
                found=found,
                model="picketevent",
                field="hospital",
                none="no hospital of the archive's",
                other="or another hospital",
                look_up=lookups.hospital,
            )
            self.initial[f"hospital_{number}"] = [str(suggestion or ""), ""]
        near = candidates.picket_events(hospitals, state["date"])
        self.fields["entry"] = forms.ChoiceField(
            label="Picket event",
            choices=[(NEW, "new to the archive"), *((key, str(event)) for key, event in near.items())],
            required=False,
        )
        self.fields["strike_day"] = forms.ChoiceField(
            label="Strike day",
            choices=[
                ("", "none, or not known"),
                *((key, str(each)) for key, each in candidates.strike_days.items()),
                *self.sheet.new_day_choices(),
            ],
            required=False,
        )
        present = [
            (key, str(body))
            for link in state.get("present") or ()
            for key, (body, _) in candidates.bodies(link).items()
        ]
        self.fields["organisations"] = forms.MultipleChoiceField(
            label="Organisations present", choices=dict(present).items(), required=False
        )
        matched = [link["match"] for link in state.get("present") or () if link.get("match")]
        self.initial["date"] = state["date"] or self.sheet.row.details.get("published_on") or ""
        self.initial |= {
            "entry": str(state["entry"] or NEW),
            **{name: state.get(name) or "" for name in ("kind", "observation", "place", "entrance")},
            "start": state.get("from"),
            "end": state.get("until") or _clock_of(state["end"]),
            "precision": state["precision"] or TimePrecision.DAY,
            "time_as_printed": state.get("time_as_printed") or "",
            "size_low": state["size_low"],
            "size_high": state["size_high"],
            "size_as_printed": state["size_as_printed"] or "",
            "strike_day": str(state.get("day_entry") or self._likely_day(state)),
            "organisations": [str(each) for each in state.get("chosen_organisations") or matched],
        }
        if not self.initial["kind"]:
            self.initial["kind"] = self.card.found.kind if self.card.found else GatheringKind.GATHERING

    def _likely_day(self, state):
        if self.card.is_decided:
            return ""
        match = (state.get("strike_day") or {}).get("match")
        days = self.sheet.candidates.strike_days
        same = [key for key, day in days.items() if str(day.on_date) == self.initial["date"]]
        return match or (same[0] if len(same) == 1 else "")

    @property
    def hospitals(self):
        return [self.cleaned_data[f"hospital_{number}"] for number in range(len(self.links))]

    def clean(self):
        values = super().clean()
        if self.errors or values.get("entry") != NEW:
            return values
        if not any(self.hospitals) and not values["place"]:
            self.add_error("place", "Say at which hospital it was, or at which other place.")
        if not values["date"]:
            self.add_error("date", "Say when it was, as far as known.")
        low, high = values["size_low"], values["size_high"]
        if low is not None and high is not None and high < low:
            self.add_error("size_high", "The most is not below the least.")
        day = values["date"]
        if day and values["start"] and day.earliest != day.latest:
            self.add_error(
                "start", "Hours need the very day: 2016-04-26. What is printed of them is kept below."
            )
        if values["end"] and not values["start"]:
            self.add_error("start", "Hours that end also begin.")
        return values

    def changed(self):
        values = self.cleaned_data
        names = (
            "kind",
            "observation",
            "place",
            "entrance",
            "time_as_printed",
            "size_low",
            "size_high",
            "size_as_printed",
        )
        entry, day = values["entry"], values["strike_day"]
        return {
            **{name: values[name] for name in names},
            "entry": NEW if entry in ("", NEW) else int(entry),
            "places": [key_of(each) for each in self.hospitals],
            "date": values["date"] or None,
            "from": _clock(values["start"]),
            "until": _clock(values["end"]),
            "precision": values["precision"] if values["start"] else TimePrecision.DAY,
            "day_entry": int(day) if day.isdecimal() else day or None,
            "chosen_organisations": [int(each) for each in values["organisations"]],
        }


def _clock(time):
    return None if time is None else f"{time:%H:%M}"


def _clock_of(moment):
    """The time of the day of an ISO 8601 moment."""
    return moment[11:16] if moment else None
