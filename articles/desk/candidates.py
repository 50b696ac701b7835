"""Entries of the archive that a card may mean: suggestions with their reasons, for a curator to choose from.

All of a sheet's are fetched together, in a number of queries that does not grow with it.
"""

from functools import cached_property

from django.db.models import Q

from articles.choices import MentionKind
from articles.likeness import alike_quotes
from articles.likeness.told import named, said_of
from articles.models import Quote
from people.choices import SpokespersonKind
from people.models import Organisation, Role, Spokesperson
from records.choices import State
from records.dates import PartialDate
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay

CHOSEN = "chosen before"
SAME_NAME = "the same name"
MOST = 8


class Candidates:
    """`sheet` is the `Sheet`; every answer maps an entry's key, as text, to (entry, reason), the likeliest first."""

    def __init__(self, sheet):
        self.sheet = sheet

    @cached_property
    def day(self):
        """The day of publication as far as known, or None."""
        try:
            return PartialDate(self.sheet.row.details.get("published_on") or "").earliest
        except ValueError:
            return None

    def people(self, card):
        """Voices that the words of a voice's card may be."""
        mention, state = card.found, card.state
        names = {self.sheet.words(state["words"]), mention.name if mention else None}
        if state["kind"] not in MentionKind.identifiable():
            return {}
        found = self._ranked(self._people, _link(mention), state["person"])
        if state["kind"] == MentionKind.VOICE:
            own = self.organisations(card)
            same = [each for each in self._people.values() if str(each.organisation_id) in own]
            same = [each for each in same if each.kind == SpokespersonKind.VOICE]
        else:
            wanted = {name.casefold() for name in names if name}
            same = [
                each
                for each in self._people.values()
                if wanted & {each.name.casefold(), f"{each.honorific} {each.name}".strip().casefold()}
            ]
        return found | {str(each.pk): (each, SAME_NAME) for each in same if str(each.pk) not in found}

    def same_words(self, card):
        """{key: how alike, whose, printed where} of quotes in other articles with much the same words as a quote's card;
        keys are numbers here."""
        words = " ".join(self.sheet.words(span) for span in card.spans)
        own = self.sheet.row.article_id
        found = {
            each.quote.pk: f"{said_of(each)} ({named(each.quote)})"
            for each in alike_quotes(words, most=MOST)
            if each.quote.state != State.WITHDRAWN and each.quote.article_id != own
        }
        chosen = card.state["same_as"]
        if chosen and chosen not in found:
            # Its words were cut since, and are less alike now.
            found |= {quote.pk: f"{CHOSEN.capitalize()} ({named(quote)})" for quote in _quotes(chosen)}
        return found

    def roles(self, people):
        """{key: Role} that some people may have held on the day."""
        held = [role for role in self._roles if str(role.spokesperson_id) in people]
        return {str(role.pk): role for role in held}

    @cached_property
    def chosen_people(self):
        """{key: Spokesperson} that voices were identified as; keys are numbers here."""
        voices = self.sheet.of_kind("voice")
        return Spokesperson.objects.in_bulk([card.state["person"] for card in voices if card.state["person"]])

    @cached_property
    def chosen_roles(self):
        voices = self.sheet.of_kind("voice")
        held = [card.state["role_held"] for card in voices if card.state["role_held"]]
        return Role.objects.select_related("organisation").in_bulk(held)

    def organisations(self, card):
        """Bodies that a voice may speak for."""
        mention, state = card.found, card.state
        name = self.sheet.words(state.get("organisation"))
        found = self._ranked(self._organisations, _link(mention, "speaks_for"), state["speaks_for"])
        return found | self._called(self._organisations, name or (mention and mention.organisation), found)

    def workplaces(self, card):
        mention, state = card.found, card.state
        name = self.sheet.words(state.get("workplace"))
        found = self._ranked(self._hospitals, _link(mention, "works_at"), state["works_at"])
        return found | self._called(self._hospitals, name, found)

    def hospitals(self, value, chosen=None):
        """Hospitals that a fact or a link ({name, match, candidates}) may name."""
        found = self._ranked(self._hospitals, value, chosen)
        return found | self._called(self._hospitals, value.get("name"), found)

    def hospital(self, key):
        return self._hospitals.get(str(key)) if key else None

    def bodies(self, value, chosen=None):
        """Organisations that a link may name."""
        found = self._ranked(self._organisations, value or {}, chosen)
        return found | self._called(self._organisations, (value or {}).get("name"), found)

    @cached_property
    def strike_days(self):
        """{key: StrikeDay} around the days that the text speaks of, by time."""
        days = [each for each in self._all_days if each]
        if not days:
            return {}
        near = StrikeDay.objects.exclude(state=State.WITHDRAWN).filter(
            on_date__gte=min(days), on_date__lte=max(days)
        )
        near = near.exclude(strike__state=State.WITHDRAWN).select_related("strike__dispute")
        return {str(each.pk): each for each in near.order_by("span", "pk")[:60]}

    @cached_property
    def strikes(self):
        """{key: Strike} with days around the day of publication, and the newest of all."""
        near = {str(day.strike_id): day.strike for day in self.strike_days.values()}
        newest = Strike.objects.exclude(state=State.WITHDRAWN).order_by("-pk").select_related("dispute")[:20]
        return near | {str(each.pk): each for each in newest}

    @cached_property
    def disputes(self):
        return {
            str(each.pk): each for each in Dispute.objects.exclude(state=State.WITHDRAWN).order_by("-pk")[:30]
        }

    def picket_events(self, hospitals, day):
        """{key: PicketEvent} at one of these hospitals on a day (EDTF)."""
        events = self._pickets.get(day, ())
        return {str(each.pk): each for each in events if str(each.hospital_id) in hospitals}

    @cached_property
    def _all_days(self):
        told = [card.state.get("date") for card in self.sheet.of_kind("strike_day", "picket")]
        days = [self.day]
        for each in told:
            try:
                days.append(PartialDate(each).earliest)
            except (ValueError, TypeError):
                continue
        return days

    @cached_property
    def _pickets(self):
        days = {card.state.get("date") for card in self.sheet.of_kind("picket")} - {None, ""}
        events = PicketEvent.objects.exclude(state=State.WITHDRAWN).filter(on_date__in=days)
        by_day = {}
        for each in events.select_related("hospital").order_by("pk"):
            by_day.setdefault(str(each.on_date), []).append(each)
        return by_day

    @cached_property
    def _people(self):
        keys, names = set(), set()
        for card in self.sheet.of_kind("voice"):
            mention = card.found
            keys |= _keys(_link(mention)) | _key(card.state["person"])
            names |= {self.sheet.words(card.state["words"]), mention.name if mention else None}
        names = {name.casefold() for name in names if name}
        is_called = _iexact("name", names) | _iexact("names__name", names)
        voices = Q(kind=SpokespersonKind.VOICE, organisation__in=[int(each) for each in self._organisations])
        found = Spokesperson.objects.exclude(state=State.WITHDRAWN)
        found = found.filter(Q(pk__in=keys) | is_called | voices).distinct()
        return {str(each.pk): each for each in found.select_related("organisation").order_by("pk")}

    @cached_property
    def _roles(self):
        roles = Role.objects.filter(spokesperson__in=[int(each) for each in self._people])
        roles = roles if self.day is None else roles.on(self.day)
        roles = roles.exclude(state=State.WITHDRAWN).select_related("organisation", "spokesperson")
        return list(roles.order_by("pk"))

    @cached_property
    def _organisations(self):
        keys, names = set(), set()
        for card in self.sheet.of_kind("voice"):
            mention = card.found
            keys |= _keys(_link(mention, "speaks_for")) | _key(card.state["speaks_for"])
            names |= {self.sheet.words(card.state.get("organisation")), mention and mention.organisation}
        for card in self.sheet.of_kind("picket"):
            for link in card.state.get("present") or ():
                keys |= _keys(link)
                names.add(link["name"])
            keys |= {int(each) for each in card.state.get("chosen_organisations") or ()}
        for card in self.sheet.of_kind("figure"):
            link = card.state.get("issued_by") or {}
            keys |= _keys(link) | _key(card.state.get("issuer_entry"))
            names.add(link.get("name"))
        names = {name.casefold() for name in names if name}
        is_called = _iexact("name", names) | _iexact("abbreviation", names) | _iexact("names__name", names)
        found = (
            Organisation.objects.exclude(state=State.WITHDRAWN).filter(Q(pk__in=keys) | is_called).distinct()
        )
        return {str(each.pk): each for each in found.prefetch_related("names").order_by("pk")}

    @cached_property
    def _hospitals(self):
        keys, names = set(), set()
        for card in self.sheet.of_kind("voice"):
            keys |= _keys(_link(card.found, "works_at")) | _key(card.state["works_at"])
            names.add(self.sheet.words(card.state.get("workplace")))
        for card in self.sheet.of_kind("hospital"):
            keys |= _keys(card.state) | _key(card.state["entry"])
            names.add(card.state.get("name"))
        for card in self.sheet.of_kind("picket"):
            for link in card.state.get("at") or ():
                keys |= _keys(link)
                names.add(link["name"])
            names |= set(card.state.get("hospitals") or ())
            keys |= {int(each) for each in card.state.get("places") or () if each}
        for card in self.sheet.of_kind("quote"):
            keys |= {int(each) for each in card.state["about"]}
        names = {name.casefold() for name in names if name}
        found = Hospital.objects.exclude(state=State.WITHDRAWN)
        is_called = _iexact("name", names) | _iexact("names__name", names)
        found = found.filter(Q(pk__in=keys) | is_called).distinct().prefetch_related("names")
        return {str(each.pk): each for each in found.order_by("pk")}

    def _ranked(self, entries, link, chosen):
        found = {}
        if chosen and str(chosen) in entries:
            found[str(chosen)] = (entries[str(chosen)], CHOSEN)
        for each in (link.get("candidates") or ())[:MOST]:
            if each["key"] in entries and each["key"] not in found:
                found[each["key"]] = (entries[each["key"]], each["reason"])
        return found

    def _called(self, entries, name, found):
        """Those that bear exactly a name, former ones included, beside what was found already."""
        if not name:
            return {}
        wanted = name.casefold()
        same = {
            key: (each, SAME_NAME)
            for key, each in entries.items()
            if key not in found and wanted in _names_of(each)
        }
        return same


def _names_of(entry):
    names = {entry.name, getattr(entry, "abbreviation", ""), *(other.name for other in entry.names.all())}
    return {name.casefold() for name in names}


def _iexact(field, names):
    found = Q(pk__in=())
    for name in sorted(names):
        found |= Q(**{f"{field}__iexact": name})
    return found


def _link(mention, name=""):
    """What a reading says of a mention: {match, candidates} of who it is, or of another of its details."""
    match, candidates = (f"{name}", f"{name}_candidates") if name else ("match", "candidates")
    return {"match": getattr(mention, match, None), "candidates": getattr(mention, candidates, ())}


def _key(value):
    return {int(value)} if value else set()


def _keys(link):
    """The entries that a link of a reading leads to, as numbers."""
    keys = {each["key"] for each in link.get("candidates") or ()} | {link.get("match")}
    return {int(key) for key in keys if key}


def _quotes(key):
    return Quote.objects.filter(pk=key).select_related("pin", "article__publication")
