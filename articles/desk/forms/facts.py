"""Forms for what a text says of the world: a hospital, a strike day, emergency cover, a number."""

from django import forms

from articles.choices import FigureBasis, FigureUnit
from articles.desk.forms.card import CardForm
from articles.desk.forms.entries import ChoiceOf, EntryField, key_of, suggested
from articles.intake import lookups
from records.dates import PartialDateFormField
from strikes.choices import Cover, Status, TimePrecision

NEW = "new"


class HospitalForm(CardForm):
    """Which hospital a name in the text means."""

    def prepare(self, state):
        found = self.sheet.candidates.hospitals(state, state["entry"])
        self.fields["entry"] = EntryField(
            label="Hospital in the archive",
            found=found,
            model="quote",
            field="works_at",
            none="none of the archive's",
            other="or another hospital",
            look_up=lookups.hospital,
        )
        suggestion = suggested(found, state["match"], state["candidates"])
        chosen = state["entry"] if self.card.is_decided else state["entry"] or suggestion
        self.initial = {"entry": [str(chosen or ""), ""]}

    def changed(self):
        return {"entry": key_of(self.cleaned_data["entry"])}


class StrikeDayForm(CardForm):
    """A strike day of the archive that the words support, or a new one of a strike."""

    date = PartialDateFormField(label="On", required=False)
    start = forms.TimeField(label="From", required=False, widget=forms.TimeInput(format="%H:%M"))
    end = forms.TimeField(label="To", required=False, widget=forms.TimeInput(format="%H:%M"))
    status = forms.ChoiceField(choices=Status)
    cover = forms.ChoiceField(label="Emergency cover", choices=Cover)
    services = forms.CharField(label="Services named", required=False, max_length=300)

    def prepare(self, state):
        candidates = self.sheet.candidates
        self.fields["entry"] = forms.ChoiceField(
            label="Strike day",
            choices=[
                ("", "supports no strike day"),
                *((key, str(day)) for key, day in candidates.strike_days.items()),
                (NEW, "a new strike day of the strike below"),
            ],
            required=False,
        )
        self.fields["strike"] = ChoiceOf(entries=candidates.strikes, none="no strike", label="Strike")
        entry = state["entry"] if self.card.is_decided else state["entry"] or self._only_day(state)
        self.initial = {
            "entry": str(entry or ""),
            "strike": str(state.get("strike_entry") or self._only_strike(state)),
            "date": state["date"] or "",
            "start": state.get("from"),
            "end": state.get("to"),
            "status": state["status"] or Status.ANNOUNCED,
            "cover": state.get("cover") or Cover.UNKNOWN,
            "services": ", ".join(state.get("services") or ()),
        }

    def _only_day(self, state):
        same = [
            key for key, day in self.sheet.candidates.strike_days.items() if str(day.on_date) == state["date"]
        ]
        return state.get("match") or (same[0] if len(same) == 1 else "")

    def _only_strike(self, state):
        found = state.get("strikes") or ()
        return found[0]["key"] if len(found) == 1 else ""

    def clean(self):
        values = super().clean()
        if values.get("entry") == NEW:
            if not values.get("strike"):
                self.add_error("strike", "Say of which strike it is a day.")
            day = values.get("date")
            if not day or day.earliest != day.latest:
                self.add_error("date", "A new strike day needs its very day: 2016-04-26.")
            if bool(values.get("start")) != bool(values.get("end")):
                self.add_error("end", "Give both hours, or neither where the paper prints none.")
        return values

    def changed(self):
        values = self.cleaned_data
        entry = values["entry"]
        return {
            "entry": entry if entry == NEW else int(entry) if entry else None,
            "strike_entry": values["strike"],
            "date": values["date"] or None,
            "from": _clock(values["start"]),
            "to": _clock(values["end"]),
            "precision": TimePrecision.EXACT if values["start"] else TimePrecision.DAY,
            "status": values["status"],
            "cover": values["cover"],
            "services": [each.strip() for each in values["services"].split(",") if each.strip()],
        }


class CoverForm(CardForm):
    """Strike days of which the words say whether emergency cover was kept."""

    cover = forms.ChoiceField(label="Emergency cover", choices=Cover)

    def prepare(self, state):
        days = self.sheet.candidates.strike_days
        self.fields["entry"] = forms.MultipleChoiceField(
            label="Of", choices=[(key, str(day)) for key, day in days.items()], required=False
        )
        self.initial = {
            "cover": state["cover"],
            "entry": [str(each) for each in state["entry"] or ()],
        }

    def changed(self):
        return {
            "cover": self.cleaned_data["cover"],
            "entry": [int(each) for each in self.cleaned_data["entry"]],
        }


class FigureForm(CardForm):
    """A number with its unit and its basis, who gave it out, and what it is about."""

    what = forms.CharField(label="What is counted", max_length=200)
    low = forms.DecimalField(max_digits=14, decimal_places=2, label="Number")
    high = forms.DecimalField(
        max_digits=14, decimal_places=2, label="Up to, if a range was given", required=False
    )
    as_printed = forms.CharField(max_length=100)
    unit = forms.ChoiceField(choices=FigureUnit)
    basis = forms.ChoiceField(choices=FigureBasis)
    basis_as_printed = forms.CharField(max_length=200, required=False)
    as_of = PartialDateFormField(label="As of", required=False)

    def prepare(self, state):
        candidates = self.sheet.candidates
        subjects = [
            *((f"strike_day:{key}", str(day)) for key, day in candidates.strike_days.items()),
            *((f"strike:{key}", str(strike)) for key, strike in candidates.strikes.items()),
            *((f"dispute:{key}", str(dispute)) for key, dispute in candidates.disputes.items()),
            *((f"card:{key}", label) for key, label in self.sheet.fact_choices()),
        ]
        self.fields["about"] = forms.ChoiceField(label="About", choices=[("", "not decided"), *subjects])
        link = state.get("issued_by") or {}
        bodies = candidates.bodies(link, state.get("issuer_entry"))
        self.fields["issuer"] = EntryField(
            label="Given out by",
            found=bodies,
            model="figure",
            field="issuer",
            none="nobody, or not known",
            other="or another organisation",
            look_up=lookups.organisation,
        )
        issuer = state.get("issuer_entry")
        if not issuer and not self.card.is_decided:
            issuer = suggested(bodies, link.get("match"), link.get("candidates", ()))
        self.initial = {
            "what": state.get("what") or state.get("counted") or "",
            "low": state["low"],
            "high": state["high"] if state["high"] != state["low"] else None,
            "as_printed": state.get("as_printed") or state["number"],
            "unit": state["unit"] if state["unit"] in FigureUnit.values else FigureUnit.OTHER,
            "basis": state["basis"] if state["basis"] in FigureBasis.values else FigureBasis.OTHER,
            "basis_as_printed": state["basis_as_printed"] or "",
            "as_of": state["as_of"] or "",
            "about": state.get("about") or ("" if self.card.is_decided else self._likely_subject(state)),
            "issuer": [str(issuer or ""), ""],
        }

    def _likely_subject(self, state):
        subject = state.get("subject") or {}
        if subject.get("match"):
            return f"{subject['kind']}:{subject['match']}"
        days = self.sheet.candidates.strike_days
        same = [key for key, day in days.items() if day.on_date == self.sheet.candidates.day]
        return f"strike_day:{same[0]}" if len(same) == 1 else ""

    def clean(self):
        values = super().clean()
        low, high = values.get("low"), values.get("high")
        if low is not None and high is not None and high < low:
            self.add_error("high", "A range ends above its start.")
        return values

    def changed(self):
        values = self.cleaned_data
        return {
            **{
                name: values[name]
                for name in ("what", "as_printed", "unit", "basis", "basis_as_printed", "about")
            },
            "low": float(values["low"]),
            "high": None if values["high"] is None else float(values["high"]),
            "as_of": values["as_of"] or None,
            "issuer_entry": key_of(values["issuer"]),
        }


def _clock(time):
    return None if time is None else f"{time:%H:%M}"
