"""Accepted cards about the world as facts to be written: entries of the archive, or drafts of new ones."""

import datetime

from django.core.exceptions import ValidationError
from psycopg.types.range import TimestamptzRange

from articles.actions import AcceptedFact
from articles.desk.chosen import as_it_is_now
from articles.models import Figure
from people.models import Organisation, Role
from records.dates import PartialDate
from strikes.choices import TimePrecision
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay
from strikes.spans import london

NEW = "new"


def accepted_facts(sheet):
    """([AcceptedFact] in the order in which they are to be written, {key of a picket's card: its first event})."""
    written = _Facts(sheet)
    for card in sheet.of_kind("voice"):
        written.role(card)
    for card in sheet.of_kind("hospital"):
        written.hospital(card)
    for card in sheet.of_kind("strike_day"):
        written.strike_day(card)
    for card in sheet.of_kind("cover"):
        written.cover(card)
    for card in sheet.of_kind("picket"):
        written.picket(card)
    for card in sheet.of_kind("figure"):
        written.figure(card)
    return written.facts, {key: events[0] for key, events in written.pickets.items()}


class _Facts:
    def __init__(self, sheet):
        self.sheet = sheet
        self.facts = []
        self.days = {}  # {key of a card: StrikeDay}
        self.pickets = {}  # {key of a card: [PicketEvent]}
        self._new_days = {}

    def role(self, card):
        # Roles that were added here rest on the words that print them.
        if card.is_accepted and card.state["role_held"] and card.state["role"]:
            role = self._entry(Role, card.state["role_held"], card)
            if not role.is_public and self._is_said(card):
                self.facts.append(AcceptedFact(subject=role, words=(tuple(card.state["role"]),)))

    def _is_said(self, voice):
        return any(card.is_accepted for card in self.sheet.quotes_of(voice))

    def hospital(self, card):
        # Most names only lead to an entry; what is new to the archive wants its first support.
        if card.is_accepted and card.state["entry"]:
            hospital = self._entry(Hospital, card.state["entry"], card)
            if not hospital.is_public:
                self._support(hospital, card)

    def strike_day(self, card):
        entry = card.state["entry"]
        if not card.is_accepted or not entry:
            return
        day = self._new_day(card) if entry == NEW else self._entry(StrikeDay, entry, card)
        self.days[card.key] = day
        self._support(day, card)

    def cover(self, card):
        if card.is_accepted:
            for key in card.state["entry"] or ():
                self._support(self._entry(StrikeDay, key, card), card)

    def picket(self, card):
        state = card.state
        if not card.is_accepted:
            return
        if state["entry"] not in (NEW, None, ""):
            events = [self._entry(PicketEvent, state["entry"], card)]
        else:
            events = self._new_pickets(card)
        self.pickets[card.key] = events
        chosen = state.get("chosen_organisations") or ()
        bodies = tuple(dict.fromkeys(self._entry(Organisation, key, card) for key in chosen))
        for event in events:
            self._support(event, card, bodies if event.pk is None else ())

    def figure(self, card):
        state = card.state
        if not card.is_accepted or not state.get("about"):
            return
        kind, _, key = state["about"].partition(":")
        if kind == "card":
            subject = self.days.get(key) or next(iter(self.pickets.get(key, ())), None)
            kind = "strike_day" if key in self.days else "picket_event"
            if subject is None:
                raise ValidationError(
                    f"The number “{state['as_printed']}” is about something that was not accepted.",
                    code="about",
                )
        else:
            subject = self._entry(_SUBJECTS[kind], int(key), card)
        figure = Figure(
            **{kind: subject},
            what=state["what"],
            value_low=state["low"],
            value_high=state["high"],
            as_printed=state["as_printed"],
            unit=state["unit"],
            basis=state["basis"],
            basis_as_printed=state["basis_as_printed"],
            as_of=state["as_of"],
        )
        if state.get("issuer_entry"):
            figure.issuer = self._entry(Organisation, state["issuer_entry"], card)
        self._support(figure, card)

    def _support(self, subject, card, organisations=()):
        self.facts.append(AcceptedFact(subject=subject, words=tuple(card.spans), organisations=organisations))

    def _entry(self, model, key, card):
        found = model.objects.filter(pk=key).first()
        return as_it_is_now(model, key, found, words=self.sheet.words(card.spans[0]))

    def _new_day(self, card):
        state = card.state
        strike = self._entry(Strike, state["strike_entry"], card)
        name = (strike.pk, state["date"], state["from"], state["to"])
        if name not in self._new_days:
            span = _span(state["date"], state["from"], state["to"])
            self._new_days[name] = StrikeDay(
                strike=strike,
                span=span,
                precision=state["precision"],
                status=state["status"],
                cover=state["cover"],
                services_affected=[each[:60] for each in state["services"]],
            )
        return self._new_days[name]

    def _new_pickets(self, card):
        state = card.state
        places = [self._entry(Hospital, key, card) for key in state.get("places") or () if key]
        day = state.get("day_entry")
        if isinstance(day, str):
            day = self.days.get(day)
        elif day:
            day = self._entry(StrikeDay, day, card)
        hours = None
        if state.get("from"):
            hours = _span(state["date"], state["from"], state.get("until"))
        return [
            PicketEvent(
                kind=state["kind"],
                observation=state["observation"],
                hospital=hospital,
                place=state["place"] or "",
                entrance=state["entrance"] or "",
                on_date=state["date"],
                span=hours,
                precision=state["precision"] if hours else TimePrecision.DAY,
                time_as_printed=state["time_as_printed"] or "",
                size_low=state["size_low"],
                size_high=state["size_high"],
                size_as_printed=state["size_as_printed"] or "",
                strike_day=day or None,
            )
            for hospital in places or [None]
        ]


_SUBJECTS = {"strike_day": StrikeDay, "strike": Strike, "dispute": Dispute}


def _span(date, start, end):
    """A half-open range of real time from hours by the clock in London; an end that is not later is the next day's.

    Without hours it is the whole day. ValidationError for an hour that does not exist.
    """
    day = PartialDate(date).earliest
    try:
        if not start:
            return TimestamptzRange(london(day), london(day + datetime.timedelta(days=1)))
        opens = london(day, *map(int, start.split(":")))
        if not end:
            return TimestamptzRange(opens, None)
        last = day if end > start else day + datetime.timedelta(days=1)
        return TimestamptzRange(opens, london(last, *map(int, end.split(":"))))
    except ValueError as error:
        raise ValidationError(str(error), code="hours") from error
