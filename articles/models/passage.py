import pgtrigger
from django.db import models
from django.db.models import Q
from django.db.models.lookups import Exact

from articles.choices import Certainty
from articles.models.article import Article
from articles.models.figure import CountSet, Figure
from articles.models.pin import Pin
from articles.querysets import PassageQuerySet
from people.models import Role
from records.models import Part
from records.models.record import tracked
from records.triggers import CheckAgain, touches
from strikes.models import Dispute, Hospital, Milestone, PicketEvent, Strike, StrikeDay

# Public words are at most these many for any passage that is not a published quote.
PUBLIC_WORDS = 15

SUPPORTED = ("strike_day", "strike", "dispute", "milestone", "picket_event", "hospital", "role", "figure")
# A milestone is a part, without a state of its own: unsupported it does not show in its dispute.
FACTS = tuple(name for name in SUPPORTED if name != "milestone")


class PassageInOwnArticle(pgtrigger.Trigger):
    name = "passage_is_pinned_in_its_own_article"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update

    def get_func(self, model):
        return """
            IF NOT EXISTS (
                SELECT FROM articles_pin p JOIN articles_textversion v ON v.id = p.text_version_id
                WHERE p.id = NEW.pin_id AND v.article_id = NEW.article_id
            ) THEN
                RAISE EXCEPTION 'passage_is_pinned_in_its_own_article' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """


@tracked()
class Passage(Part):
    """Words of an article that support one fact."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="passages")
    pin = models.OneToOneField(Pin, models.PROTECT, related_name="passage")
    certainty = models.CharField(max_length=10, choices=Certainty, default=Certainty.CONFIRMED)
    strike_day = models.ForeignKey(StrikeDay, models.PROTECT, null=True, blank=True, related_name="passages")
    strike = models.ForeignKey(Strike, models.PROTECT, null=True, blank=True, related_name="passages")
    dispute = models.ForeignKey(Dispute, models.PROTECT, null=True, blank=True, related_name="passages")
    milestone = models.ForeignKey(Milestone, models.PROTECT, null=True, blank=True, related_name="passages")
    picket_event = models.ForeignKey(
        PicketEvent, models.PROTECT, null=True, blank=True, related_name="passages"
    )
    hospital = models.ForeignKey(Hospital, models.PROTECT, null=True, blank=True, related_name="passages")
    role = models.ForeignKey(Role, models.PROTECT, null=True, blank=True, related_name="passages")
    figure = models.ForeignKey(Figure, models.PROTECT, null=True, blank=True, related_name="passages")

    objects = PassageQuerySet.as_manager()

    class Meta:
        triggers = [
            PassageInOwnArticle(),
            CheckAgain(
                *FACTS,
                name="published_fact_keeps_its_support",
                operation=pgtrigger.Update | pgtrigger.Delete,
            ),
            *touches(
                article_id="articles.article",
                strike_day_id="strikes.strikeday",
                strike_id="strikes.strike",
                dispute_id="strikes.dispute",
                picket_event_id="strikes.picketevent",
                milestone_id="strikes.milestone",
                hospital_id="strikes.hospital",
                role_id="people.role",
                figure_id="articles.figure",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Exact(CountSet(*SUPPORTED), 1), name="passage_supports_exactly_one_fact"
            ),
            models.CheckConstraint(
                condition=Q(certainty__in=Certainty.values), name="passage_certainty_is_known"
            ),
        ]

    def __str__(self):
        return str(self.pin)

    @property
    def subject(self):
        return next(value for name in SUPPORTED if (value := getattr(self, name)) is not None)

    @property
    def public_words(self):
        """At most fifteen words of the passage, none of them private: what may be shown of a text in copyright."""
        words = self.pin.public_words.split()
        return " ".join(words[:PUBLIC_WORDS]) + (" …" if len(words) > PUBLIC_WORDS else "")
