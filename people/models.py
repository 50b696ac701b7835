import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from people.choices import OrganisationKind, SpokespersonKind
from people.querysets import OrganisationQuerySet, RoleQuerySet, SpokespersonQuerySet
from records.choices import State
from records.dates import PartialDateField, edtf_span
from records.models import Name, Record
from records.models.record import tracked
from records.triggers import CheckAgain, KeepRecord, NeedsSupport, touches
from records.validators import is_ods_code, is_wikidata_id


@tracked()
class Organisation(Record):
    """A body that takes part in disputes or speaks about them: a union, a trust, a department, a campaign."""

    KIND = "organisations"

    name = models.CharField(max_length=200, help_text="The name by which the archive lists it.")
    kind = models.CharField(max_length=20, choices=OrganisationKind)
    abbreviation = models.CharField(max_length=30, blank=True, help_text="Such as BMA.")
    ods_code = models.CharField(
        "ODS code",
        max_length=6,
        unique=True,
        null=True,
        blank=True,
        validators=[is_ods_code],
        help_text="NHS Organisation Data Service code. Scottish bodies have none.",
    )
    wikidata = models.CharField("Wikidata id", max_length=12, blank=True, validators=[is_wikidata_id])
    website = models.URLField(max_length=300, blank=True)
    description = models.TextField(blank=True, help_text="What it is, in our own words. Public.")
    opened_on = PartialDateField(null=True, blank=True)
    closed_on = PartialDateField(null=True, blank=True)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="parts",
        help_text="The body it is a part of.",
    )
    part_from = PartialDateField("part of it since", null=True, blank=True)
    part_to = PartialDateField(
        "part of it until", null=True, blank=True, help_text="Last day, as far as known; empty while it is."
    )
    part_from_span = edtf_span("part_from")
    part_to_span = edtf_span("part_to")
    successor = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="predecessors",
        help_text="The body it became part of.",
    )
    succeeded_on = PartialDateField(null=True, blank=True)

    objects = OrganisationQuerySet.as_manager()

    class Meta(Record.Meta):
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(name=""), name="organisation_has_a_name"),
            models.CheckConstraint(
                condition=Q(kind__in=OrganisationKind.values), name="organisation_kind_is_known"
            ),
            models.CheckConstraint(
                condition=Q(ods_code__isnull=True) | ~Q(ods_code=""),
                name="organisation_ods_code_is_not_empty",
            ),
            models.CheckConstraint(condition=~Q(parent=F("id")), name="organisation_is_not_its_own_parent"),
            models.CheckConstraint(
                condition=~Q(successor=F("id")), name="organisation_is_not_its_own_successor"
            ),
            models.CheckConstraint(
                condition=Q(part_from__isnull=True)
                | Q(part_to__isnull=True)
                | Q(part_to_span__endswith__gt=F("part_from_span__startswith")),
                name="organisation_stops_being_a_part_after_it_starts",
            ),
            models.CheckConstraint(
                condition=Q(parent__isnull=False) | Q(part_from__isnull=True, part_to__isnull=True),
                name="organisation_is_part_of_something_from_and_to",
            ),
            models.CheckConstraint(
                condition=Q(successor__isnull=False) | Q(succeeded_on__isnull=True),
                name="organisation_is_succeeded_by_something",
            ),
        ]
        indexes = [models.Index(fields=["name", "id"], name="organisations_by_name")]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("people:organisation-detail", args=[self.address])


@tracked()
class OrganisationName(Name):
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        triggers = touches(organisation_id="people.organisation")


@tracked()
class Spokesperson(Record):
    """A voice that is quoted: a named person, or an organisation speaking without a name."""

    KIND = "spokespeople"

    kind = models.CharField(max_length=25, choices=SpokespersonKind, default=SpokespersonKind.PERSON)
    name = models.CharField(max_length=200, help_text="Fullest form, without title: Jeremy Hunt.")
    honorific = models.CharField("title", max_length=30, blank=True, help_text="Such as Dr, Prof, Sir.")
    sort_name = models.CharField(
        max_length=200, blank=True, help_text="Such as “Hunt, Jeremy”; made from the name if empty."
    )
    organisation = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="voices",
        help_text="Only for the voice of an organisation; a person's organisations stand in their roles.",
    )
    has_page = models.BooleanField(
        "has a page of their own",
        default=False,
        help_text="Only for public roles: ministers, union officers, trust boards, official voices. "
        "Other people stand in their quotes and nowhere else.",
    )
    description = models.TextField(
        blank=True, help_text="Who they are, in our own words. Public if they have a page."
    )
    wikidata = models.CharField("Wikidata id", max_length=12, blank=True, validators=[is_wikidata_id])

    objects = SpokespersonQuerySet.as_manager()

    class Meta(Record.Meta):
        verbose_name_plural = "spokespeople"
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(name=""), name="spokesperson_has_a_name"),
            models.CheckConstraint(
                condition=Q(kind=SpokespersonKind.PERSON, organisation__isnull=True)
                | Q(kind=SpokespersonKind.VOICE, organisation__isnull=False),
                name="only_the_voice_of_an_organisation_names_one",
            ),
            models.UniqueConstraint(
                fields=["organisation"],
                condition=Q(kind=SpokespersonKind.VOICE),
                name="organisation_has_one_voice",
            ),
        ]
        indexes = [models.Index(fields=["sort_name", "id"], name="spokespeople_by_name")]

    def __str__(self):
        return f"{self.honorific} {self.name}".strip()

    def save(self, **kwargs):
        if not self.sort_name:
            first, _, last = self.name.rpartition(" ")
            self.sort_name = (
                f"{last}, {first}" if first and self.kind == SpokespersonKind.PERSON else self.name
            )
        super().save(**kwargs)

    def get_absolute_url(self):
        return reverse("people:spokesperson-detail", args=[self.address]) if self.has_page else None

    @property
    def is_public(self):
        return super().is_public and self.has_page

    @property
    def absence(self):
        if self.state == State.PUBLISHED and not self.has_page:
            return "no longer has a page, which the archive keeps for public roles only"
        return super().absence


@tracked()
class SpokespersonName(Name):
    spokesperson = models.ForeignKey(Spokesperson, models.CASCADE, related_name="names")

    class Meta(Name.Meta):
        triggers = touches(spokesperson_id="people.spokesperson")


@tracked()
class Role(Record):
    """A post that a person held for a time."""

    KIND = "roles"

    spokesperson = models.ForeignKey(Spokesperson, models.PROTECT, related_name="roles")
    title = models.CharField(max_length=200, help_text="Such as Secretary of State for Health.")
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="roles"
    )
    held_from = PartialDateField(null=True, blank=True)
    held_to = PartialDateField(
        null=True, blank=True, help_text="Last day, as far as known; empty while it is held."
    )
    held_from_span = edtf_span("held_from")
    held_to_span = edtf_span("held_to")

    objects = RoleQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [
            KeepRecord(),
            NeedsSupport(),
            CheckAgain(
                "identifications",
                name="who_is_identified_follows_the_role",
                condition=pgtrigger.AnyChange("spokesperson"),
            ),
            *touches(spokesperson_id="people.spokesperson"),
        ]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=~Q(title=""), name="role_has_a_title"),
            models.CheckConstraint(
                condition=Q(held_from__isnull=True)
                | Q(held_to__isnull=True)
                | Q(held_to_span__endswith__gt=F("held_from_span__startswith")),
                name="role_ends_after_it_starts",
            ),
        ]

    def __str__(self):
        return f"{self.title}, {self.organisation}" if self.organisation_id else self.title

    @property
    def label(self):
        # In public an organisation that is not public has no name.
        return str(self) if self.organisation is None or self.organisation.is_public else self.title

    def get_absolute_url(self):
        return self.spokesperson.get_absolute_url()

    @property
    def stands_in(self):
        return self.spokesperson
