import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from articles.choices import Certainty, MentionKind
from articles.models.pin import Pin
from people.models import Role, Spokesperson
from records.models import Part
from records.models.record import tracked
from records.triggers import CheckAgain, touches

AS_PRINTED = ("name", "role", "age", "workplace", "described_as")


class PrintedWordsStand(pgtrigger.Trigger):
    """What a mention says was printed does stand in the text version that it is pinned to."""

    name = "mention_says_only_what_was_printed"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update
    declare = [("printed", "text")]

    def get_func(self, model):
        checks = "\n".join(
            f"""IF NEW.{field} <> '' AND strpos(printed, NEW.{field}) = 0 THEN
                RAISE EXCEPTION 'mention_says_only_what_was_printed: {field} “%” does not stand in the text', NEW.{field}
                    USING ERRCODE = 'check_violation';
            END IF;"""
            for field in AS_PRINTED
        )
        return f"""
            SELECT v.text INTO printed FROM articles_pin p JOIN articles_textversion v ON v.id = p.text_version_id
            WHERE p.id = NEW.pin_id;
            {checks}
            RETURN NEW;
        """


@tracked()
class Mention(Part):
    """A person or body as printed in one text version: the layer that is never altered by what we conclude."""

    pin = models.OneToOneField(Pin, models.PROTECT, related_name="mention")
    kind = models.CharField(max_length=25, choices=MentionKind, default=MentionKind.NAMED)
    name = models.CharField(max_length=200, blank=True, help_text="Fullest form in the text, as printed.")
    role = models.CharField(max_length=300, blank=True, help_text="As printed.")
    age = models.CharField(
        max_length=20, blank=True, help_text="As printed; never used to work out a birth date."
    )
    workplace = models.CharField(max_length=200, blank=True, help_text="As printed.")
    described_as = models.CharField(
        max_length=300, blank=True, help_text="As printed: “a registrar at the hospital”."
    )

    class Meta:
        triggers = [
            PrintedWordsStand(),
            CheckAgain(
                "identification",
                "quotes",
                name="what_names_a_mention_is_checked_again",
                condition=pgtrigger.AnyChange("kind", "pin", "age"),
            ),
            *touches(),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=MentionKind.values), name="mention_kind_is_known"),
            models.CheckConstraint(
                condition=~Q(kind=MentionKind.NAMED) | ~Q(name=""), name="named_mention_has_the_printed_name"
            ),
        ]

    def __str__(self):
        return self.name or self.described_as or str(self.pin)


class OnlyIdentifiable(pgtrigger.Trigger):
    """Voices that a paper only described, kept anonymous or did not know are never linked to anybody."""

    name = "only_named_mentions_and_voices_are_identified"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update
    declare = [("mention_kind", "text")]

    def get_func(self, model):
        allowed = ", ".join(f"'{kind}'" for kind in sorted(MentionKind.identifiable()))
        return f"""
            -- Shared, so that nobody makes it anonymous at the same moment.
            SELECT kind INTO mention_kind FROM articles_mention WHERE id = NEW.mention_id FOR SHARE;
            IF mention_kind NOT IN ({allowed}) THEN
                RAISE EXCEPTION 'only_named_mentions_and_voices_are_identified: this one is %', mention_kind
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """


class OwnRole(pgtrigger.Trigger):
    """The role in an identification is held by whom it names. Checked at the end: a merge moves one after the other."""

    name = "identified_role_belongs_to_the_spokesperson"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update
    timing = pgtrigger.Deferred
    condition = pgtrigger.Q(new__role__isnull=False)

    def get_func(self, model):
        return """
            -- Shared, so that nobody gives it to somebody else at the same moment.
            PERFORM FROM people_role WHERE id = NEW.role_id FOR SHARE;
            IF EXISTS (
                SELECT FROM articles_identification i JOIN people_role r ON r.id = i.role_id
                WHERE i.id = NEW.id AND r.spokesperson_id <> i.spokesperson_id
            ) THEN
                RAISE EXCEPTION 'identified_role_belongs_to_the_spokesperson' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        """


@tracked()
class Identification(Part):
    """Our conclusion that a mention is a spokesperson, in a role: by which rule, how sure, who decided, when."""

    mention = models.OneToOneField(Mention, models.CASCADE, related_name="identification")
    spokesperson = models.ForeignKey(Spokesperson, models.PROTECT, related_name="identifications")
    role = models.ForeignKey(Role, models.PROTECT, null=True, blank=True, related_name="identifications")
    certainty = models.CharField(max_length=10, choices=Certainty, default=Certainty.CONFIRMED)
    rule = models.CharField(max_length=60, blank=True, help_text="Such as “same full name and role”.")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False, related_name="+"
    )
    decided_at = models.DateTimeField(db_default=Now(), editable=False)

    class Meta:
        triggers = [OnlyIdentifiable(), OwnRole(), *touches(mention_id="articles.mention")]
        constraints = [
            models.CheckConstraint(
                condition=Q(certainty__in=Certainty.values), name="identification_certainty_is_known"
            )
        ]

    def __str__(self):
        return f"{self.mention} is {self.spokesperson} ({self.get_certainty_display()})"
