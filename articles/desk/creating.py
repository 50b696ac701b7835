"""Entries that the archive lacks, added in place as drafts: every name comes from the printed words."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError

from articles.choices import MentionKind
from people.choices import OrganisationKind, SpokespersonKind
from people.models import Organisation, Role, Spokesperson
from records.choices import State
from records.editions import writing
from records.namesakes import MOST, likely, names_in_use
from strikes.models import Hospital

# What each card may add, by the field of its state that then names the new entry.
ADDS = {
    "voice": ("person", "role_held", "works_at", "speaks_for"),
    "hospital": ("entry",),
    "picket": ("places",),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A draft that could be added, and entries of the archive that it may be instead, likest first."""

    field: str
    entry: object
    namesakes: tuple = ()

    @property
    def what(self):
        return self.entry._meta.verbose_name


def propose(sheet, card, field) -> Proposal:
    """The entry that a card's words would make. ValidationError if they print no name for it."""
    entry = _PROPOSED[card.kind, field](sheet, card)
    if isinstance(entry, Role):
        return Proposal(field, entry, tuple(_roles_like(entry)))
    return Proposal(field, entry, tuple(_namesakes(entry)))


def add(sheet, card, field, *, by):
    """(entry, the card's state that names it): adds the draft as proposed, undecided as the card was."""
    entry = propose(sheet, card, field).entry
    with writing(by=by, why="Added at the reading desk"):
        entry.full_clean()
        entry.save()
    return entry, choose(card, field, entry)


def choose(card, field, entry):
    """The card's state with an entry in it."""
    if field == "places":
        return {**card.state, "places": [entry.pk, *(card.state.get("places") or ())[1:]]}
    return {**card.state, field: entry.pk}


def _person(sheet, card):
    state, mention = card.state, card.found
    if state["kind"] == MentionKind.VOICE:
        body = _organisation_of(sheet, card)
        if body is None:
            raise ValidationError("Say first for which organisation this voice speaks.", code="organisation")
        return Spokesperson(kind=SpokespersonKind.VOICE, organisation=body, name=f"Voice of {body}"[:200])
    if state["kind"] != MentionKind.NAMED:
        raise ValidationError("Only somebody with a printed name can be added as a voice.", code="nameless")
    words = _on_one_line(sheet.words(state["words"]))
    title = _on_one_line(mention.honorific or "") if mention else ""
    name = _on_one_line(mention.name or words) if mention else words
    name = name.removeprefix(title).strip() or words
    return Spokesperson(kind=SpokespersonKind.PERSON, honorific=title[:30], name=name[:200])


def _role(sheet, card):
    state = card.state
    if not state["person"]:
        raise ValidationError("Say first who it is whose role this is.", code="person")
    printed = _on_one_line(sheet.words(state["role"]))
    if not printed:
        raise ValidationError("The article prints no role here.", code="role")
    title = printed[0].upper() + printed[1:]
    person = _chosen(Spokesperson, state["person"])
    return Role(spokesperson=person, title=title[:200], organisation=_organisation_of(sheet, card))


def _workplace(sheet, card):
    return _hospital_called(sheet.words(card.state["workplace"]))


def _body(sheet, card):
    name = _on_one_line(sheet.words(card.state["organisation"]))
    if not name:
        raise ValidationError("The article prints no organisation here.", code="organisation")
    return Organisation(name=_without_article(name)[:200], kind=_kind_of_body(sheet, name))


def _hospital(sheet, card):
    value = card.state
    return _hospital_called(value["name"] or sheet.words(card.spans[0]), value.get("town"))


def _place(sheet, card):
    links = card.state.get("at") or [{"name": name} for name in card.state["hospitals"]]
    if not links:
        raise ValidationError("The words name no hospital.", code="hospital")
    return _hospital_called(links[0]["name"], card.state.get("town"))


_PROPOSED = {
    ("voice", "person"): _person,
    ("voice", "role_held"): _role,
    ("voice", "works_at"): _workplace,
    ("voice", "speaks_for"): _body,
    ("hospital", "entry"): _hospital,
    ("picket", "places"): _place,
}


def _hospital_called(printed, town=None):
    name = _without_article(_on_one_line(printed or ""))
    if not name:
        raise ValidationError("The article prints no name of a hospital here.", code="hospital")
    return Hospital(name=name[:200], town=_on_one_line(town or "")[:100])


def _organisation_of(sheet, card):
    key = card.state["speaks_for"]
    if key:
        return _chosen(Organisation, key)
    found = sheet.candidates.organisations(card)
    return next(iter(found.values()))[0] if len(found) == 1 else None


def _chosen(model, key):
    """An entry that a card names: it may have been merged or deleted since."""
    entry = model.objects.exclude(state=State.WITHDRAWN).filter(pk=key).first()
    if entry is None:
        what = model._meta.verbose_name
        raise ValidationError(
            f"The {what} that was chosen here is no longer in the archive. Choose again.", code="gone"
        )
    return entry


def _kind_of_body(sheet, name):
    kinds = {fact.kind for fact in sheet.found.organisations if fact.value["name"] == name}
    known = kinds & set(OrganisationKind.values)
    return known.pop() if len(known) == 1 else OrganisationKind.OTHER


def _namesakes(entry):
    model = type(entry)
    keys = [key for key, _ in likely([entry.name, str(entry)], names_in_use(model))]
    if getattr(entry, "organisation_id", None):
        voices = model.objects.filter(kind=SpokespersonKind.VOICE, organisation=entry.organisation_id)
        keys = [*voices.order_by("pk").values_list("pk", flat=True), *keys]
    entries = model.objects.exclude(state=State.WITHDRAWN).in_bulk(list(dict.fromkeys(keys))[: 2 * MOST])
    return [entries[key] for key in dict.fromkeys(keys) if key in entries][:MOST]


def _roles_like(role):
    held = Role.objects.filter(spokesperson=role.spokesperson).exclude(state=State.WITHDRAWN)
    return held.select_related("organisation", "spokesperson").order_by("pk")[:MOST]


def _on_one_line(words):
    return " ".join(words.split())


def _without_article(name):
    first, _, rest = name.partition(" ")
    return rest if first.lower() == "the" and rest else name
