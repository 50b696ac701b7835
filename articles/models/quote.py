import pgtrigger
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.urls import reverse

from articles.choices import QuoteKind
from articles.models.article import Article
from articles.models.mention import Mention
from articles.models.pin import Pin
from articles.models.second_reader import HasSecondReader
from articles.querysets import QuoteQuerySet
from articles.warnings.ages import under_age_sql
from articles.wording import without_words
from people.models import Organisation
from records.choices import Rung, State
from records.dates import PartialDateField, edtf_span
from records.models import Part, Record
from records.models.record import Printed, tracked
from records.triggers import KeepRecord, touches
from strikes.models import Hospital, PicketEvent


@tracked()
class Utterance(Part):
    """Words said once, however often they were printed: what counts are taken of."""

    made_at = models.DateTimeField(db_default=Now())

    def __str__(self):
        return f"Utterance {self.pk}"


class PinnedInOwnArticle(pgtrigger.Trigger):
    """A quote's words, cue, attribution and mention stand in its own article, all in one text version.

    Fills the position, which is that of its words.
    """

    name = "quote_is_pinned_in_its_own_article"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update
    declare = [("words", "record"), ("mention_pin", "bigint")]

    def get_func(self, model):
        return """
            SELECT p.text_version_id, p.starts INTO words FROM articles_pin p
            JOIN articles_textversion v ON v.id = p.text_version_id
            WHERE p.id = NEW.pin_id AND v.article_id = NEW.article_id;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'quote_is_pinned_in_its_own_article' USING ERRCODE = 'check_violation';
            END IF;
            NEW.position := words.starts[1];
            -- Shared, so that nobody moves it into another text at the same moment.
            SELECT pin_id INTO mention_pin FROM articles_mention WHERE id = NEW.mention_id FOR SHARE;
            IF EXISTS (
                SELECT FROM articles_pin
                WHERE id IN (NEW.cue_id, NEW.attribution_id, mention_pin) AND text_version_id <> words.text_version_id
            ) THEN
                RAISE EXCEPTION 'quote_and_attribution_stand_in_one_text_version' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """


class NoChildIsQuoted(pgtrigger.Trigger):
    """The words of a voice whose printed age is below eighteen are not published."""

    name = "published_voice_is_of_age"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update
    condition = pgtrigger.Q(new__state=State.PUBLISHED, new__mention__isnull=False)
    declare = [("printed_age", "text")]

    def get_func(self, model):
        return f"""
            -- Shared, so that nobody changes the age at the same moment.
            SELECT age INTO printed_age FROM articles_mention WHERE id = NEW.mention_id FOR SHARE;
            IF {under_age_sql("printed_age")} THEN
                RAISE EXCEPTION 'published_voice_is_of_age: %', NEW.public_id USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """


@tracked()
class Quote(Record):
    """Words that somebody said or wrote, or that stood on a sign, as one article printed them."""

    KIND = "quotes"
    PRINTS = Printed("utterance", "utterance", "utterances")

    article = models.ForeignKey(Article, models.PROTECT, related_name="quotes")
    pin = models.OneToOneField(Pin, models.PROTECT, related_name="quote")
    position = models.PositiveIntegerField(editable=False, help_text="Where the words start in the text.")
    kind = models.CharField(max_length=20, choices=QuoteKind, default=QuoteKind.DIRECT)
    cue = models.ForeignKey(
        Pin,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="cue_of",
        help_text="The speech verb as printed: said.",
    )
    attribution = models.ForeignKey(
        Pin,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="attribution_of",
        help_text="Who spoke, as printed here.",
    )
    mention = models.ForeignKey(
        Mention,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="quotes",
        help_text="The voice, as printed.",
    )
    venue = models.CharField(
        max_length=200, blank=True, help_text="Where it was said, as printed: BBC Breakfast."
    )
    said_to = models.CharField(
        max_length=200, blank=True, help_text="To whom, as printed: the Press Association."
    )
    said_on = PartialDateField(null=True, blank=True)
    said_span = edtf_span("said_on")
    works_at = models.ForeignKey(
        Hospital,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="quotes_by_staff",
        help_text="Where the speaker works, only if the article says so.",
    )
    speaks_for = models.ForeignKey(
        Organisation,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="quotes_for_it",
        help_text="The organisation in whose name it was said.",
    )
    about = models.ManyToManyField(Hospital, blank=True, related_name="quotes_about_it")
    criticises_named_person = models.BooleanField(
        null=True, blank=True, help_text="Set by a person, before publication."
    )
    utterance = models.ForeignKey(
        Utterance,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="quotes",
        help_text="Same words printed elsewhere.",
    )
    picket_event = models.ForeignKey(
        PicketEvent,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="signs",
        help_text="Where a sign was carried.",
    )

    objects = QuoteQuerySet.as_manager()

    class Meta(Record.Meta):
        triggers = [
            KeepRecord(),
            PinnedInOwnArticle(),
            HasSecondReader(),
            NoChildIsQuoted(),
            *touches(article_id="articles.article", utterance_id="articles.utterance"),
        ]
        constraints = [
            *Record.Meta.constraints,
            models.CheckConstraint(condition=Q(kind__in=QuoteKind.values), name="quote_kind_is_known"),
            models.CheckConstraint(
                condition=~Q(kind=QuoteKind.SIGN) | Q(mention__isnull=True), name="sign_has_no_speaker"
            ),
            models.CheckConstraint(
                condition=Q(kind=QuoteKind.SIGN) | Q(picket_event__isnull=True),
                name="only_a_sign_belongs_to_a_picket_event",
            ),
        ]
        indexes = [
            models.Index(fields=["article", "position", "id"], name="quotes_in_order_of_the_text"),
            models.Index(
                fields=["article"],
                condition=Q(rung__gte=Rung.NAME_HIDDEN),
                name="quotes_that_withhold",
            ),
        ]

    def __str__(self):
        return str(self.pin)

    @property
    def label(self):
        if self.rung >= Rung.WORDS_HIDDEN:
            return "A quote, its words withheld"
        return without_words(str(self), self.hidden_names)

    @property
    def hidden_names(self):
        """What its speaker is called in print, the whole name and the surname, if the name is hidden."""
        if self.rung < Rung.NAME_HIDDEN or self.mention is None or not self.mention.name:
            return []
        return list(dict.fromkeys([self.mention.name, self.mention.name.split()[-1]]))

    def get_absolute_url(self):
        return reverse("articles:quote-detail", args=[self.public_id])

    @property
    def stands_in(self):
        return self.article

    def save(self, **kwargs):
        self.position = self.pin.starts[0]
        super().save(**kwargs)


@tracked()
class QuoteAbout(Quote.about.through):
    class Meta:
        proxy = True
        triggers = touches(quote_id="articles.quote")
