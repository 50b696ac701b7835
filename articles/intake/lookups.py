"""Entries that somebody names by typing: by permanent id, by any name they have, or as lists show them."""

from django.core.exceptions import ValidationError
from django.db.models import F, Q, Value
from django.db.models.functions import Concat, Trim

from articles.models import Publication
from people.choices import SpokespersonKind
from people.models import Organisation, Spokesperson
from records.choices import State
from records.namesakes import likely
from strikes.models import Hospital
from strikes.places import find_place

MOST_NAMED = 5


def publication(typed):
    """The publication that is called so, “Evening Post (Leeds)” where several are. ValidationError else."""
    in_full = Publication.objects.annotate(in_full=Concat("name", Value(" ("), "place", Value(")")))
    is_called = Q(name__iexact=typed) | Q(in_full__iexact=typed)
    return _only(in_full.filter(is_called | Q(public_id=typed)), typed, "publication", describe=in_full_words)


def in_full_words(entry):
    return f"{entry.name} ({entry.place})" if entry.place else entry.name


def publication_at(host):
    """The one publication whose articles stand on a host such as harbourgazette.example; None else."""
    labels = host.split(".")
    hosts = [".".join(labels[at:]) for at in range(len(labels) - 1)]
    sites = [
        f"{scheme}://{www}{name}{end}"
        for scheme in ("http", "https")
        for www in ("", "www.")
        for name in hosts
        for end in ("", "/")
    ]
    found = list(_usable(Publication.objects.filter(Q(domain__in=hosts) | Q(website__in=sites)))[:2])
    return found[0] if len(found) == 1 else None


def near_publications(typed):
    """Names that may have been meant, likest first."""
    names = dict(Publication.objects.exclude(state=State.WITHDRAWN).values_list("pk", "name"))
    return [names[key] for key in likely([typed], names)[:MOST_NAMED]]


def spokespeople(name):
    """Voices called exactly so, with or without their title."""
    titled = Spokesperson.objects.annotate(titled=Trim(Concat("honorific", Value(" "), "name")))
    is_called = Q(name__iexact=name) | Q(titled__iexact=name) | Q(names__name__iexact=name)
    return _usable(titled.filter(is_called | Q(public_id=name)))


def voices_of(organisation_name):
    """The voices of organisations called exactly so."""
    voices = Spokesperson.objects.filter(kind=SpokespersonKind.VOICE)
    return _usable(voices.filter(organisation__in=organisations(organisation_name)))


def hospitals(name):
    """Hospitals called exactly so, now or once, with or without their town."""
    placed = Hospital.objects.annotate(placed=Concat("name", Value(", "), "town"))
    is_called = Q(name__iexact=name) | Q(placed__iexact=name) | Q(names__name__iexact=name)
    return _usable(placed.filter(is_called | Q(public_id=name)))


def organisations(name):
    return _usable(
        Organisation.objects.filter(Q(pk__in=Organisation.objects.named(name)) | Q(public_id=name))
    )


def spokesperson(typed):
    return _only(spokespeople(typed), typed, "voice")


def hospital(typed):
    return _only(hospitals(typed), typed, "hospital", near=_near_hospitals)


def _near_hospitals(typed):
    return [each.label for each in find_place(typed).candidates[:MOST_NAMED]]


def organisation(typed):
    return _only(organisations(typed), typed, "organisation")


def _usable(entries):
    # Names are joined, so an entry may come twice; a withdrawn one is no choice.
    return entries.exclude(state=State.WITHDRAWN).distinct().order_by(F("name"), F("id"))


def _only(entries, typed, noun, describe=str, near=None):
    found = list(_usable(entries)[: MOST_NAMED + 1])
    if len(found) == 1:
        return found[0]
    if not found:
        likely_ones = "; ".join(near(typed)) if near else ""
        hint = f" Perhaps one of these: {likely_ones}." if likely_ones else ""
        raise ValidationError(f"No {noun} in the archive is called “{typed[:100]}”.{hint}", code="unknown")
    names = "; ".join(f"{describe(entry)}, {entry.public_id}" for entry in found[:MOST_NAMED])
    raise ValidationError(
        f"More than one {noun} is called “{typed[:100]}”. Give the id of the one you mean: {names}.",
        code="ambiguous",
    )
