import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.datetime
import django.db.models.lookups
import django.db.models.manager
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import articles.models.figure
import articles.models.text_version
import records.dates
import records.identifiers


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_organisations_voices_and_roles"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("strikes", "0001_hospitals_disputes_and_strikes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Furniture",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("teaser", "teaser"),
                            ("caption_label", "caption label"),
                            ("caption", "caption"),
                            ("credit", "credit"),
                            ("advert", "advert"),
                            ("embed", "embed"),
                            ("call_to_action", "call to action"),
                            ("contact", "contact"),
                            ("other", "other"),
                        ],
                        max_length=15,
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
            ],
            options={
                "verbose_name_plural": "furniture",
            },
        ),
        migrations.CreateModel(
            name="Mention",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("named", "named"),
                            ("voice_of_organisation", "voice of an organisation"),
                            ("described_only", "described only"),
                            ("anonymous_source", "anonymous source"),
                            ("unknown", "unknown"),
                        ],
                        default="named",
                        max_length=25,
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        blank=True, help_text="Fullest form in the text, as printed.", max_length=200
                    ),
                ),
                ("role", models.CharField(blank=True, help_text="As printed.", max_length=300)),
                (
                    "age",
                    models.CharField(
                        blank=True,
                        help_text="As printed; never used to work out a birth date.",
                        max_length=20,
                    ),
                ),
                ("workplace", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                (
                    "described_as",
                    models.CharField(
                        blank=True, help_text="As printed: “a registrar at the hospital”.", max_length=300
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Pin",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version_sha256", models.CharField(max_length=64)),
                (
                    "starts",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(), size=None
                    ),
                ),
                (
                    "ends",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(), size=None
                    ),
                ),
                (
                    "exact",
                    django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None),
                ),
                ("prefix", models.CharField(blank=True, max_length=32)),
                ("suffix", models.CharField(blank=True, max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="Utterance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("made_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="UtteranceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("made_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Article",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        unique=True,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        db_index=True,
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                (
                    "headline",
                    models.CharField(
                        blank=True,
                        help_text="As printed. Leave empty if the source shows none; never make one up.",
                        max_length=300,
                    ),
                ),
                (
                    "our_title",
                    models.CharField(
                        blank=True,
                        help_text="A plain description for an article without a headline. Shown as ours.",
                        max_length=300,
                        verbose_name="our title",
                    ),
                ),
                ("standfirst", models.TextField(blank=True, help_text="As printed.")),
                ("byline", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                (
                    "published_on",
                    records.dates.PartialDateField(
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                    ),
                ),
                (
                    "published_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("published_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "published_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("published_on"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "published_basis",
                    models.CharField(
                        choices=[
                            ("printed", "printed with the article"),
                            ("metadata", "from the page's metadata"),
                            ("inferred", "inferred"),
                        ],
                        default="printed",
                        max_length=10,
                        verbose_name="basis of the date",
                    ),
                ),
                (
                    "published_reason",
                    models.CharField(
                        blank=True,
                        help_text="Needed if the date is inferred. Public.",
                        max_length=300,
                        verbose_name="reason for the date",
                    ),
                ),
                (
                    "source_address",
                    models.URLField(
                        blank=True,
                        help_text="Where the publication has it online.",
                        max_length=1000,
                        verbose_name="address",
                    ),
                ),
                (
                    "rights",
                    models.CharField(
                        choices=[
                            ("in_copyright", "in copyright"),
                            ("ogl", "Open Government Licence v3.0"),
                            ("cc_by", "CC BY 4.0"),
                            ("ours", "our own text"),
                            ("unknown", "not known"),
                        ],
                        default="in_copyright",
                        max_length=15,
                    ),
                ),
                (
                    "genre",
                    models.CharField(
                        choices=[
                            ("report", "report"),
                            ("interview", "interview"),
                            ("opinion", "opinion"),
                            ("letter", "letter"),
                            ("live_blog", "live blog"),
                            ("feature", "feature"),
                            ("pictures", "picture story"),
                            ("press_release", "press release"),
                            ("other", "other"),
                        ],
                        default="report",
                        max_length=15,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="In our own words, two or three sentences. Public."
                    ),
                ),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="Caption",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField(help_text="As printed.")),
                ("credit", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="captions",
                        to="articles.article",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CaptionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField(help_text="As printed.")),
                ("credit", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                (
                    "article",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.article",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.caption",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Figure",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        unique=True,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        db_index=True,
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                (
                    "what",
                    models.CharField(help_text="What is counted: junior doctors in England.", max_length=200),
                ),
                ("value_low", models.DecimalField(decimal_places=2, max_digits=14)),
                (
                    "value_high",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="If a range was given.",
                        max_digits=14,
                        null=True,
                    ),
                ),
                (
                    "as_printed",
                    models.CharField(help_text="Such as “78%” or “more than 21,000”.", max_length=100),
                ),
                (
                    "unit",
                    models.CharField(
                        choices=[
                            ("people", "people"),
                            ("per_cent", "per cent"),
                            ("operations", "operations"),
                            ("appointments", "appointments"),
                            ("days", "days"),
                            ("pounds", "pounds"),
                            ("other", "other"),
                        ],
                        max_length=15,
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("absent", "absent, any cause"),
                            ("on_strike", "on strike"),
                            ("took_part", "said to have taken part"),
                            ("reported_for_duty", "reported for duty"),
                            ("postponed", "postponed"),
                            ("present", "present at a picket event"),
                            ("turnout", "turnout of a ballot"),
                            ("voted_for", "voted for"),
                            ("other", "other"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "basis_as_printed",
                    models.CharField(
                        blank=True, help_text="Such as “have not reported for duty”.", max_length=200
                    ),
                ),
                (
                    "as_of",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "as_of_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("as_of"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "issuer",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who gave it out.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures_issued",
                        to="people.organisation",
                    ),
                ),
                (
                    "picket_event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="strikes.picketevent",
                    ),
                ),
                (
                    "strike",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="strikes.strike",
                    ),
                ),
                (
                    "strike_day",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="figures",
                        to="strikes.strikeday",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="FigureEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                (
                    "what",
                    models.CharField(help_text="What is counted: junior doctors in England.", max_length=200),
                ),
                ("value_low", models.DecimalField(decimal_places=2, max_digits=14)),
                (
                    "value_high",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="If a range was given.",
                        max_digits=14,
                        null=True,
                    ),
                ),
                (
                    "as_printed",
                    models.CharField(help_text="Such as “78%” or “more than 21,000”.", max_length=100),
                ),
                (
                    "unit",
                    models.CharField(
                        choices=[
                            ("people", "people"),
                            ("per_cent", "per cent"),
                            ("operations", "operations"),
                            ("appointments", "appointments"),
                            ("days", "days"),
                            ("pounds", "pounds"),
                            ("other", "other"),
                        ],
                        max_length=15,
                    ),
                ),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("absent", "absent, any cause"),
                            ("on_strike", "on strike"),
                            ("took_part", "said to have taken part"),
                            ("reported_for_duty", "reported for duty"),
                            ("postponed", "postponed"),
                            ("present", "present at a picket event"),
                            ("turnout", "turnout of a ballot"),
                            ("voted_for", "voted for"),
                            ("other", "other"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "basis_as_printed",
                    models.CharField(
                        blank=True, help_text="Such as “have not reported for duty”.", max_length=200
                    ),
                ),
                (
                    "as_of",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "as_of_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("as_of"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "issuer",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who gave it out.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.figure",
                    ),
                ),
                (
                    "picket_event",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.picketevent",
                    ),
                ),
                (
                    "strike",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strike",
                    ),
                ),
                (
                    "strike_day",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strikeday",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Identification",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("confirmed", "confirmed"),
                            ("probable", "probable"),
                            ("possible", "possible"),
                        ],
                        default="confirmed",
                        max_length=10,
                    ),
                ),
                (
                    "rule",
                    models.CharField(
                        blank=True, help_text="Such as “same full name and role”.", max_length=60
                    ),
                ),
                (
                    "decided_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifications",
                        to="people.role",
                    ),
                ),
                (
                    "spokesperson",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="identifications",
                        to="people.spokesperson",
                    ),
                ),
                (
                    "mention",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="identification",
                        to="articles.mention",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="IdentificationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("confirmed", "confirmed"),
                            ("probable", "probable"),
                            ("possible", "possible"),
                        ],
                        default="confirmed",
                        max_length=10,
                    ),
                ),
                (
                    "rule",
                    models.CharField(
                        blank=True, help_text="Such as “same full name and role”.", max_length=60
                    ),
                ),
                (
                    "decided_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.identification",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.role",
                    ),
                ),
                (
                    "spokesperson",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.spokesperson",
                    ),
                ),
                (
                    "mention",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.mention",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Passage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("confirmed", "confirmed"),
                            ("probable", "probable"),
                            ("possible", "possible"),
                        ],
                        default="confirmed",
                        max_length=10,
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="articles.article",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "figure",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="articles.figure",
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="strikes.milestone",
                    ),
                ),
                (
                    "picket_event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="strikes.picketevent",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="people.role",
                    ),
                ),
                (
                    "strike",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="strikes.strike",
                    ),
                ),
                (
                    "strike_day",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="passages",
                        to="strikes.strikeday",
                    ),
                ),
                (
                    "pin",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="passage", to="articles.pin"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PassageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "certainty",
                    models.CharField(
                        choices=[
                            ("confirmed", "confirmed"),
                            ("probable", "probable"),
                            ("possible", "possible"),
                        ],
                        default="confirmed",
                        max_length=10,
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.article",
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "figure",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.figure",
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.milestone",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.passage",
                    ),
                ),
                (
                    "picket_event",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.picketevent",
                    ),
                ),
                (
                    "role",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.role",
                    ),
                ),
                (
                    "strike",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strike",
                    ),
                ),
                (
                    "strike_day",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strikeday",
                    ),
                ),
                (
                    "pin",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.pin",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MentionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("named", "named"),
                            ("voice_of_organisation", "voice of an organisation"),
                            ("described_only", "described only"),
                            ("anonymous_source", "anonymous source"),
                            ("unknown", "unknown"),
                        ],
                        default="named",
                        max_length=25,
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        blank=True, help_text="Fullest form in the text, as printed.", max_length=200
                    ),
                ),
                ("role", models.CharField(blank=True, help_text="As printed.", max_length=300)),
                (
                    "age",
                    models.CharField(
                        blank=True,
                        help_text="As printed; never used to work out a birth date.",
                        max_length=20,
                    ),
                ),
                ("workplace", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                (
                    "described_as",
                    models.CharField(
                        blank=True, help_text="As printed: “a registrar at the hospital”.", max_length=300
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.mention",
                    ),
                ),
                (
                    "pin",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.pin",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="mention",
            name="pin",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="mention", to="articles.pin"
            ),
        ),
        migrations.CreateModel(
            name="Publication",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        unique=True,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        db_index=True,
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                ("name", models.CharField(max_length=200)),
                (
                    "place",
                    models.CharField(
                        blank=True, help_text="The town or area that a local title serves.", max_length=100
                    ),
                ),
                ("website", models.URLField(blank=True, max_length=300)),
                (
                    "domain",
                    models.CharField(
                        blank=True,
                        help_text="Such as examinerlive.co.uk: tells which title an address belongs to.",
                        max_length=100,
                    ),
                ),
                (
                    "issn",
                    models.CharField(
                        blank=True,
                        max_length=9,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{4}-\\d{3}[\\dX]$", "An ISSN looks like 0261-3077."
                            )
                        ],
                        verbose_name="ISSN",
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=12, verbose_name="Wikidata id")),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "publisher",
                    models.ForeignKey(
                        blank=True,
                        help_text="The company behind it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="publications",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="ArticleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                (
                    "headline",
                    models.CharField(
                        blank=True,
                        help_text="As printed. Leave empty if the source shows none; never make one up.",
                        max_length=300,
                    ),
                ),
                (
                    "our_title",
                    models.CharField(
                        blank=True,
                        help_text="A plain description for an article without a headline. Shown as ours.",
                        max_length=300,
                        verbose_name="our title",
                    ),
                ),
                ("standfirst", models.TextField(blank=True, help_text="As printed.")),
                ("byline", models.CharField(blank=True, help_text="As printed.", max_length=200)),
                (
                    "published_on",
                    records.dates.PartialDateField(
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                    ),
                ),
                (
                    "published_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("published_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "published_first",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("published_on"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "published_basis",
                    models.CharField(
                        choices=[
                            ("printed", "printed with the article"),
                            ("metadata", "from the page's metadata"),
                            ("inferred", "inferred"),
                        ],
                        default="printed",
                        max_length=10,
                        verbose_name="basis of the date",
                    ),
                ),
                (
                    "published_reason",
                    models.CharField(
                        blank=True,
                        help_text="Needed if the date is inferred. Public.",
                        max_length=300,
                        verbose_name="reason for the date",
                    ),
                ),
                (
                    "source_address",
                    models.URLField(
                        blank=True,
                        help_text="Where the publication has it online.",
                        max_length=1000,
                        verbose_name="address",
                    ),
                ),
                (
                    "rights",
                    models.CharField(
                        choices=[
                            ("in_copyright", "in copyright"),
                            ("ogl", "Open Government Licence v3.0"),
                            ("cc_by", "CC BY 4.0"),
                            ("ours", "our own text"),
                            ("unknown", "not known"),
                        ],
                        default="in_copyright",
                        max_length=15,
                    ),
                ),
                (
                    "genre",
                    models.CharField(
                        choices=[
                            ("report", "report"),
                            ("interview", "interview"),
                            ("opinion", "opinion"),
                            ("letter", "letter"),
                            ("live_blog", "live blog"),
                            ("feature", "feature"),
                            ("pictures", "picture story"),
                            ("press_release", "press release"),
                            ("other", "other"),
                        ],
                        default="report",
                        max_length=15,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True, help_text="In our own words, two or three sentences. Public."
                    ),
                ),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.article",
                    ),
                ),
                (
                    "publication",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.publication",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="article",
            name="publication",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="articles",
                to="articles.publication",
            ),
        ),
        migrations.CreateModel(
            name="PublicationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                ("name", models.CharField(max_length=200)),
                (
                    "place",
                    models.CharField(
                        blank=True, help_text="The town or area that a local title serves.", max_length=100
                    ),
                ),
                ("website", models.URLField(blank=True, max_length=300)),
                (
                    "domain",
                    models.CharField(
                        blank=True,
                        help_text="Such as examinerlive.co.uk: tells which title an address belongs to.",
                        max_length=100,
                    ),
                ),
                (
                    "issn",
                    models.CharField(
                        blank=True,
                        max_length=9,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\d{4}-\\d{3}[\\dX]$", "An ISSN looks like 0261-3077."
                            )
                        ],
                        verbose_name="ISSN",
                    ),
                ),
                ("wikidata", models.CharField(blank=True, max_length=12, verbose_name="Wikidata id")),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.publication",
                    ),
                ),
                (
                    "publisher",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The company behind it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Quote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        unique=True,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        db_index=True,
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                (
                    "position",
                    models.PositiveIntegerField(
                        editable=False, help_text="Where the words start in the text."
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("direct", "direct quote"),
                            ("partial", "partial quote"),
                            ("written_statement", "written statement"),
                            ("paraphrase", "paraphrase"),
                            ("sign", "sign"),
                        ],
                        default="direct",
                        max_length=20,
                    ),
                ),
                (
                    "venue",
                    models.CharField(
                        blank=True, help_text="Where it was said, as printed: BBC Breakfast.", max_length=200
                    ),
                ),
                (
                    "said_to",
                    models.CharField(
                        blank=True, help_text="To whom, as printed: the Press Association.", max_length=200
                    ),
                ),
                (
                    "said_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "said_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("said_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "criticises_named_person",
                    models.BooleanField(
                        blank=True, help_text="Set by a person, before publication.", null=True
                    ),
                ),
                (
                    "about",
                    models.ManyToManyField(blank=True, related_name="quotes_about_it", to="strikes.hospital"),
                ),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotes",
                        to="articles.article",
                    ),
                ),
                (
                    "attribution",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who spoke, as printed here.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attribution_of",
                        to="articles.pin",
                    ),
                ),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "cue",
                    models.ForeignKey(
                        blank=True,
                        help_text="The speech verb as printed: said.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="cue_of",
                        to="articles.pin",
                    ),
                ),
                (
                    "mention",
                    models.ForeignKey(
                        blank=True,
                        help_text="The voice, as printed.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotes",
                        to="articles.mention",
                    ),
                ),
                (
                    "picket_event",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where a sign was carried.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="signs",
                        to="strikes.picketevent",
                    ),
                ),
                (
                    "pin",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="quote", to="articles.pin"
                    ),
                ),
                (
                    "speaks_for",
                    models.ForeignKey(
                        blank=True,
                        help_text="The organisation in whose name it was said.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotes_for_it",
                        to="people.organisation",
                    ),
                ),
                (
                    "works_at",
                    models.ForeignKey(
                        blank=True,
                        help_text="Where the speaker works, only if the article says so.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotes_by_staff",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "utterance",
                    models.ForeignKey(
                        blank=True,
                        help_text="Same words printed elsewhere.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="quotes",
                        to="articles.utterance",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="QuoteAboutEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "hospital",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "quote",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.quote",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RelatedCoverage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(help_text="As printed in the teaser.", max_length=300)),
                (
                    "dated_as_printed",
                    models.CharField(blank=True, help_text="Such as “From January 13”.", max_length=60),
                ),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="related_coverage",
                        to="articles.article",
                    ),
                ),
                (
                    "leads_to",
                    models.ForeignKey(
                        blank=True,
                        help_text="If the archive has it.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="pointed_to_by",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "related coverage",
            },
        ),
        migrations.CreateModel(
            name="RelatedCoverageEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("title", models.CharField(help_text="As printed in the teaser.", max_length=300)),
                (
                    "dated_as_printed",
                    models.CharField(blank=True, help_text="Such as “From January 13”.", max_length=60),
                ),
                (
                    "article",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.article",
                    ),
                ),
                (
                    "leads_to",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="If the archive has it.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.article",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.relatedcoverage",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TextVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField()),
                ("sha256", models.CharField(editable=False, max_length=64)),
                (
                    "basis",
                    models.CharField(
                        choices=[("as_published", "as published"), ("precis", "our précis")],
                        default="as_published",
                        max_length=12,
                    ),
                ),
                (
                    "seen_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, help_text="When the source showed this text."
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="text_versions",
                        to="articles.article",
                    ),
                ),
            ],
            options={
                "base_manager_name": "without_text",
            },
            managers=[
                ("objects", django.db.models.manager.Manager()),
                ("without_text", django.db.models.manager.Manager()),
            ],
        ),
        migrations.CreateModel(
            name="PinEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("version_sha256", models.CharField(max_length=64)),
                (
                    "starts",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(), size=None
                    ),
                ),
                (
                    "ends",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.PositiveIntegerField(), size=None
                    ),
                ),
                (
                    "exact",
                    django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None),
                ),
                ("prefix", models.CharField(blank=True, max_length=32)),
                ("suffix", models.CharField(blank=True, max_length=32)),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.pin",
                    ),
                ),
                (
                    "text_version",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.textversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="pin",
            name="text_version",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="pins", to="articles.textversion"
            ),
        ),
        migrations.CreateModel(
            name="FurnitureEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("teaser", "teaser"),
                            ("caption_label", "caption label"),
                            ("caption", "caption"),
                            ("credit", "credit"),
                            ("advert", "advert"),
                            ("embed", "embed"),
                            ("call_to_action", "call to action"),
                            ("contact", "contact"),
                            ("other", "other"),
                        ],
                        max_length=15,
                    ),
                ),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.furniture",
                    ),
                ),
                (
                    "text_version",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.textversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="furniture",
            name="text_version",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="furniture",
                to="articles.textversion",
            ),
        ),
        migrations.CreateModel(
            name="TextVersionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("text", models.TextField()),
                ("sha256", models.CharField(editable=False, max_length=64)),
                (
                    "basis",
                    models.CharField(
                        choices=[("as_published", "as published"), ("precis", "our précis")],
                        default="as_published",
                        max_length=12,
                    ),
                ),
                (
                    "seen_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, help_text="When the source showed this text."
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.article",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.textversion",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="QuoteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "public_id",
                    models.CharField(
                        default=records.identifiers.new_public_id,
                        editable=False,
                        help_text="Permanent and public.",
                        max_length=10,
                        verbose_name="id",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("in_review", "in review"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "state_reason",
                    models.TextField(
                        blank=True,
                        editable=False,
                        help_text="Why it was withdrawn, or published again. Shown to everybody.",
                        verbose_name="public note on the state",
                    ),
                ),
                (
                    "created_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "changed_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                ("first_published_at", models.DateTimeField(editable=False, null=True)),
                (
                    "position",
                    models.PositiveIntegerField(
                        editable=False, help_text="Where the words start in the text."
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("direct", "direct quote"),
                            ("partial", "partial quote"),
                            ("written_statement", "written statement"),
                            ("paraphrase", "paraphrase"),
                            ("sign", "sign"),
                        ],
                        default="direct",
                        max_length=20,
                    ),
                ),
                (
                    "venue",
                    models.CharField(
                        blank=True, help_text="Where it was said, as printed: BBC Breakfast.", max_length=200
                    ),
                ),
                (
                    "said_to",
                    models.CharField(
                        blank=True, help_text="To whom, as printed: the Press Association.", max_length=200
                    ),
                ),
                (
                    "said_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "said_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("said_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "criticises_named_person",
                    models.BooleanField(
                        blank=True, help_text="Set by a person, before publication.", null=True
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.article",
                    ),
                ),
                (
                    "attribution",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who spoke, as printed here.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.pin",
                    ),
                ),
                (
                    "changed_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "cue",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The speech verb as printed: said.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.pin",
                    ),
                ),
                (
                    "mention",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The voice, as printed.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.mention",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.quote",
                    ),
                ),
                (
                    "picket_event",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where a sign was carried.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.picketevent",
                    ),
                ),
                (
                    "pin",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.pin",
                    ),
                ),
                (
                    "speaks_for",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The organisation in whose name it was said.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "works_at",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Where the speaker works, only if the article says so.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "utterance",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Same words printed elsewhere.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.utterance",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="utterance",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_utteranceevent" ("id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                    hash="7fbb25d14b36b53c63e5ddfb7d2923b9df932006",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_dcf7e",
                    table="articles_utterance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="utterance",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_utteranceevent" ("id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."id", NEW."made_at", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                    hash="fc6322dc090761be762aea404c9036db0d2580f0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dbce8",
                    table="articles_utterance",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="utterance",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_utteranceevent" ("id", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."id", OLD."made_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                    hash="b4bfcc0228895d2d1ef7b25c3b5f55caed2e4806",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_197d6",
                    table="articles_utterance",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="utteranceevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="utteranceevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="articles.utterance",
            ),
        ),
        migrations.AddConstraint(
            model_name="caption",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True), name="caption_is_not_empty"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="caption",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.caption', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM new_rows r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="6d5f71bcdbd1d35a45b35597cc64e708129a6e8e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_037f0",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_caption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="caption",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.caption', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="6e181f31eee9bb7ea07de962b7b997256bd23149",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_bb922",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_caption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="caption",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.caption', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM old_rows r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="b786dc6f24d57b14ef246d4cc8111c8b94d25013",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_0a418",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_caption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="caption",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_captionevent" ("article_id", "credit", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."article_id", NEW."credit", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="3f7884fb5f6f0f91d576eccbdf36d7d79496d750",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_be00d",
                    table="articles_caption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="caption",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_captionevent" ("article_id", "credit", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (NEW."article_id", NEW."credit", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."text"); RETURN NULL;',
                    hash="7c32cfe81555e1b8a65b279364f21f055ce6e556",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2656d",
                    table="articles_caption",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="caption",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_captionevent" ("article_id", "credit", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "text") VALUES (OLD."article_id", OLD."credit", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."text"); RETURN NULL;',
                    hash="b9fc577efba14903687d86bee4fae61ac6e5d688",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_da3c2",
                    table="articles_caption",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="figure_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_figure_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="figure_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=django.db.models.lookups.Exact(
                    articles.models.figure.CountSet("strike_day", "strike", "dispute", "picket_event"), 1
                ),
                name="figure_is_about_exactly_one_thing",
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("value_high__isnull", True), ("value_low__lte", models.F("value_high")), _connector="OR"
                ),
                name="figure_low_is_not_above_high",
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "unit__in",
                    ["people", "per_cent", "operations", "appointments", "days", "pounds", "other"],
                )),
                name="figure_unit_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "basis__in",
                    [
                        "absent",
                        "on_strike",
                        "took_part",
                        "reported_for_duty",
                        "postponed",
                        "present",
                        "turnout",
                        "voted_for",
                        "other",
                    ],
                )),
                name="figure_basis_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['as_of_day'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['as_of_day'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="d31963d24136a1e2f709e42824a0683a444b44ab",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_43366",
                    table="articles_figure",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (SELECT FROM articles_figure WHERE id = NEW.id AND state = 'published')\n               AND NOT EXISTS (SELECT FROM articles_passage WHERE figure_id = NEW.id)\n               AND NOT EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'articles' AND t.model = 'figure'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="bd3058a6ee7185acd7a584d01344d56eb7135f2e",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_f98b7",
                    table="articles_figure",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="adb519c009f3c4a837781f5f05de1f63c49ced5f",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_5ff87",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_figure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="a3ad743324d155a105c9b9b83197fe5bbd09a950",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_b6699",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_figure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="9c11f3c99365c0c71ca7960fc9a03cc516cd1fde",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_dbaaf",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_figure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_figureevent" ("as_of", "as_printed", "basis", "basis_as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "issuer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "public_id", "state", "state_reason", "strike_day_id", "strike_id", "unit", "value_high", "value_low", "what") VALUES (NEW."as_of", NEW."as_printed", NEW."basis", NEW."basis_as_printed", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."dispute_id", NEW."first_published_at", NEW."id", NEW."issuer_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."picket_event_id", NEW."public_id", NEW."state", NEW."state_reason", NEW."strike_day_id", NEW."strike_id", NEW."unit", NEW."value_high", NEW."value_low", NEW."what"); RETURN NULL;',
                    hash="a8fc4057398cd4e0f369af790e66e7ddd096f037",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_61f7f",
                    table="articles_figure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_figureevent" ("as_of", "as_printed", "basis", "basis_as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "issuer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "public_id", "state", "state_reason", "strike_day_id", "strike_id", "unit", "value_high", "value_low", "what") VALUES (NEW."as_of", NEW."as_printed", NEW."basis", NEW."basis_as_printed", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."dispute_id", NEW."first_published_at", NEW."id", NEW."issuer_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."picket_event_id", NEW."public_id", NEW."state", NEW."state_reason", NEW."strike_day_id", NEW."strike_id", NEW."unit", NEW."value_high", NEW."value_low", NEW."what"); RETURN NULL;',
                    hash="e6ff9178180e1cc4a6f6762f90ab5fcba30847f4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_712e0",
                    table="articles_figure",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_figureevent" ("as_of", "as_printed", "basis", "basis_as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "issuer_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "public_id", "state", "state_reason", "strike_day_id", "strike_id", "unit", "value_high", "value_low", "what") VALUES (OLD."as_of", OLD."as_printed", OLD."basis", OLD."basis_as_printed", OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."dispute_id", OLD."first_published_at", OLD."id", OLD."issuer_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."picket_event_id", OLD."public_id", OLD."state", OLD."state_reason", OLD."strike_day_id", OLD."strike_id", OLD."unit", OLD."value_high", OLD."value_low", OLD."what"); RETURN NULL;',
                    hash="98f8d3907ad5594b2f137fa556f6844686870fd8",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4a410",
                    table="articles_figure",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="identification",
            constraint=models.CheckConstraint(
                condition=models.Q(("certainty__in", ["confirmed", "probable", "possible"])),
                name="identification_certainty_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="only_named_mentions_and_voices_are_identified",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE mention_kind text; role_holder bigint;",
                    func="\n            SELECT kind INTO mention_kind FROM articles_mention WHERE id = NEW.mention_id;\n            IF mention_kind NOT IN ('named', 'voice_of_organisation') THEN\n                RAISE EXCEPTION 'only_named_mentions_and_voices_are_identified: this one is %', mention_kind\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            IF NEW.role_id IS NOT NULL THEN\n                SELECT spokesperson_id INTO role_holder FROM people_role WHERE id = NEW.role_id;\n                IF role_holder <> NEW.spokesperson_id THEN\n                    RAISE EXCEPTION 'identified_role_belongs_to_the_spokesperson' USING ERRCODE = 'check_violation';\n                END IF;\n            END IF;\n            RETURN NEW;\n        ",
                    hash="39a8e363181822b25739849678ae46b6ac6f2633",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_only_named_mentions_and_voices_are_identified_3d8ae",
                    table="articles_identification",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.identification', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.mention', r.mention_id FROM new_rows r WHERE r.mention_id IS NOT NULL;\nRETURN NULL;",
                    hash="d361a00432451391dd9cc460664dbd915bfff441",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_e2b9e",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_identification",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.identification', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.mention', r.mention_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.mention_id IS NOT NULL;\nRETURN NULL;",
                    hash="018d34fd53971fedec5fd07669dd8f14402cbe4d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_81264",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_identification",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.identification', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.mention', r.mention_id FROM old_rows r WHERE r.mention_id IS NOT NULL;\nRETURN NULL;",
                    hash="0ce08190446e9720708190450abd4c51244bfa8c",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_71749",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_identification",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_identificationevent" ("certainty", "decided_at", "decided_by_id", "id", "mention_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role_id", "rule", "spokesperson_id") VALUES (NEW."certainty", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."mention_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."role_id", NEW."rule", NEW."spokesperson_id"); RETURN NULL;',
                    hash="c9ac80a115912b864cbf5bc2f1747a4014857386",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_abbeb",
                    table="articles_identification",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_identificationevent" ("certainty", "decided_at", "decided_by_id", "id", "mention_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role_id", "rule", "spokesperson_id") VALUES (NEW."certainty", NEW."decided_at", NEW."decided_by_id", NEW."id", NEW."mention_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."role_id", NEW."rule", NEW."spokesperson_id"); RETURN NULL;',
                    hash="a8b348fe7a64378939a2572ccb0d1d16925bfe0f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_343cf",
                    table="articles_identification",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_identificationevent" ("certainty", "decided_at", "decided_by_id", "id", "mention_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role_id", "rule", "spokesperson_id") VALUES (OLD."certainty", OLD."decided_at", OLD."decided_by_id", OLD."id", OLD."mention_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."role_id", OLD."rule", OLD."spokesperson_id"); RETURN NULL;',
                    hash="b862fc00ad46a4d424e668b3dff95d4fb99c722e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_e7032",
                    table="articles_identification",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="passage",
            constraint=models.CheckConstraint(
                condition=django.db.models.lookups.Exact(
                    articles.models.figure.CountSet(
                        "strike_day",
                        "strike",
                        "dispute",
                        "milestone",
                        "picket_event",
                        "hospital",
                        "role",
                        "figure",
                    ),
                    1,
                ),
                name="passage_supports_exactly_one_fact",
            ),
        ),
        migrations.AddConstraint(
            model_name="passage",
            constraint=models.CheckConstraint(
                condition=models.Q(("certainty__in", ["confirmed", "probable", "possible"])),
                name="passage_certainty_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="passage_is_pinned_in_its_own_article",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF NOT EXISTS (\n                SELECT FROM articles_pin p JOIN articles_textversion v ON v.id = p.text_version_id\n                WHERE p.id = NEW.pin_id AND v.article_id = NEW.article_id\n            ) THEN\n                RAISE EXCEPTION 'passage_is_pinned_in_its_own_article' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="f163c6e44fbac392b26f93be853836bf33093483",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_passage_is_pinned_in_its_own_article_a05ee",
                    table="articles_passage",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_keeps_its_support",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="UPDATE strikes_strikeday SET id = id WHERE id = OLD.strike_day_id;\nUPDATE strikes_strike SET id = id WHERE id = OLD.strike_id;\nUPDATE strikes_dispute SET id = id WHERE id = OLD.dispute_id;\nUPDATE strikes_picketevent SET id = id WHERE id = OLD.picket_event_id;\nUPDATE strikes_hospital SET id = id WHERE id = OLD.hospital_id;\nUPDATE people_role SET id = id WHERE id = OLD.role_id;\nUPDATE articles_figure SET id = id WHERE id = OLD.figure_id;\nRETURN NULL;",
                    hash="f8611335940be9e21c5154742c780930f394d47d",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_published_fact_keeps_its_support_cdab8",
                    table="articles_passage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.passage', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM new_rows r WHERE r.article_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strikeday', r.strike_day_id FROM new_rows r WHERE r.strike_day_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM new_rows r WHERE r.strike_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM new_rows r WHERE r.dispute_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.picket_event_id FROM new_rows r WHERE r.picket_event_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.milestone', r.milestone_id FROM new_rows r WHERE r.milestone_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM new_rows r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'people.role', r.role_id FROM new_rows r WHERE r.role_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.figure_id FROM new_rows r WHERE r.figure_id IS NOT NULL;\nRETURN NULL;",
                    hash="73a1882f3114c90f5113c9110507687eeba1de0e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_3ac72",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_passage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.passage', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.article_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strikeday', r.strike_day_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.strike_day_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.strike_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.dispute_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.picket_event_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.picket_event_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.milestone', r.milestone_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.milestone_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'people.role', r.role_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.role_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.figure_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.figure_id IS NOT NULL;\nRETURN NULL;",
                    hash="a82b59647f3903001f32febd1b3944fe59c82da8",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_80c4f",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_passage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.passage', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM old_rows r WHERE r.article_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strikeday', r.strike_day_id FROM old_rows r WHERE r.strike_day_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM old_rows r WHERE r.strike_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM old_rows r WHERE r.dispute_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.picket_event_id FROM old_rows r WHERE r.picket_event_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.milestone', r.milestone_id FROM old_rows r WHERE r.milestone_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM old_rows r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'people.role', r.role_id FROM old_rows r WHERE r.role_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.figure_id FROM old_rows r WHERE r.figure_id IS NOT NULL;\nRETURN NULL;",
                    hash="9817f9d5049cf106171045c26be38e17c4cc21d0",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_bd550",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_passage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_passageevent" ("article_id", "certainty", "dispute_id", "figure_id", "hospital_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "pin_id", "role_id", "strike_day_id", "strike_id") VALUES (NEW."article_id", NEW."certainty", NEW."dispute_id", NEW."figure_id", NEW."hospital_id", NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."picket_event_id", NEW."pin_id", NEW."role_id", NEW."strike_day_id", NEW."strike_id"); RETURN NULL;',
                    hash="c38cdb95509c0f5f83745f598ebc7f4c9848255d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c505e",
                    table="articles_passage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_passageevent" ("article_id", "certainty", "dispute_id", "figure_id", "hospital_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "pin_id", "role_id", "strike_day_id", "strike_id") VALUES (NEW."article_id", NEW."certainty", NEW."dispute_id", NEW."figure_id", NEW."hospital_id", NEW."id", NEW."milestone_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."picket_event_id", NEW."pin_id", NEW."role_id", NEW."strike_day_id", NEW."strike_id"); RETURN NULL;',
                    hash="9c356292c70001ec280ce94486191796fba6fe70",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_6ea9a",
                    table="articles_passage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="passage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_passageevent" ("article_id", "certainty", "dispute_id", "figure_id", "hospital_id", "id", "milestone_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "pin_id", "role_id", "strike_day_id", "strike_id") VALUES (OLD."article_id", OLD."certainty", OLD."dispute_id", OLD."figure_id", OLD."hospital_id", OLD."id", OLD."milestone_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."picket_event_id", OLD."pin_id", OLD."role_id", OLD."strike_day_id", OLD."strike_id"); RETURN NULL;',
                    hash="23398c6e2e07b47b2092f2027a60eb8835cf65f7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_46b96",
                    table="articles_passage",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="mention",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "kind__in",
                    ["named", "voice_of_organisation", "described_only", "anonymous_source", "unknown"],
                )),
                name="mention_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="mention",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "named"), _negated=True),
                    models.Q(("name", ""), _negated=True),
                    _connector="OR",
                ),
                name="named_mention_has_the_printed_name",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="mention_says_only_what_was_printed",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE printed text;",
                    func="\n            SELECT v.text INTO printed FROM articles_pin p JOIN articles_textversion v ON v.id = p.text_version_id\n            WHERE p.id = NEW.pin_id;\n            IF NEW.name <> '' AND strpos(printed, NEW.name) = 0 THEN\n                RAISE EXCEPTION 'mention_says_only_what_was_printed: name “%” does not stand in the text', NEW.name\n                    USING ERRCODE = 'check_violation';\n            END IF;\nIF NEW.role <> '' AND strpos(printed, NEW.role) = 0 THEN\n                RAISE EXCEPTION 'mention_says_only_what_was_printed: role “%” does not stand in the text', NEW.role\n                    USING ERRCODE = 'check_violation';\n            END IF;\nIF NEW.age <> '' AND strpos(printed, NEW.age) = 0 THEN\n                RAISE EXCEPTION 'mention_says_only_what_was_printed: age “%” does not stand in the text', NEW.age\n                    USING ERRCODE = 'check_violation';\n            END IF;\nIF NEW.workplace <> '' AND strpos(printed, NEW.workplace) = 0 THEN\n                RAISE EXCEPTION 'mention_says_only_what_was_printed: workplace “%” does not stand in the text', NEW.workplace\n                    USING ERRCODE = 'check_violation';\n            END IF;\nIF NEW.described_as <> '' AND strpos(printed, NEW.described_as) = 0 THEN\n                RAISE EXCEPTION 'mention_says_only_what_was_printed: described_as “%” does not stand in the text', NEW.described_as\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="37aa6dfa7fad0e375a6a6d8a9cd740773b714661",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_mention_says_only_what_was_printed_e243f",
                    table="articles_mention",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="identified_mention_stays_named_or_a_voice",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n            IF NEW.kind NOT IN ('named', 'voice_of_organisation')\n               AND EXISTS (SELECT FROM articles_identification WHERE mention_id = NEW.id) THEN\n                RAISE EXCEPTION 'identified_mention_stays_named_or_a_voice: remove the identification first'\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="ab49b8f40d54a2afece14222ce8cc3ae25810c60",
                    operation="UPDATE",
                    pgid="pgtrigger_identified_mention_stays_named_or_a_voice_2ebbe",
                    table="articles_mention",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.mention', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="3cdcfd506a0cbc31451b8aab25536f8e112349bd",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_c0e59",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_mention",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.mention', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="e5ac90ef0dc40d0a6b86a2b382880288e606a930",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_0fda7",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_mention",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.mention', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="d8c90ee8307e8ced15c74dc2f8d64b92943bd274",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_152de",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_mention",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_mentionevent" ("age", "described_as", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_id", "role", "workplace") VALUES (NEW."age", NEW."described_as", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."pin_id", NEW."role", NEW."workplace"); RETURN NULL;',
                    hash="9d88543c2f850a2bf1871bca6204551cc1641323",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_84f64",
                    table="articles_mention",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_mentionevent" ("age", "described_as", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_id", "role", "workplace") VALUES (NEW."age", NEW."described_as", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."pin_id", NEW."role", NEW."workplace"); RETURN NULL;',
                    hash="8b056ae5191099b075bdbb803d851a56451923f3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5ece9",
                    table="articles_mention",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_mentionevent" ("age", "described_as", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "pin_id", "role", "workplace") VALUES (OLD."age", OLD."described_as", OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."pin_id", OLD."role", OLD."workplace"); RETURN NULL;',
                    hash="81ff0ef5e790eba2699aac00106baa3cd7d3edf9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_33e13",
                    table="articles_mention",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="publication",
            index=models.Index(fields=["name", "id"], name="publications_by_name"),
        ),
        migrations.AddConstraint(
            model_name="publication",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="publication_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="publication",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_publication_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="publication",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="publication_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="publication",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="publication_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="publication",
            constraint=models.UniqueConstraint(fields=("name", "place"), name="publication_is_listed_once"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publication",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW IS DISTINCT FROM OLD THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="521067f0e095843b39bee4137302792e38213805",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_d075b",
                    table="articles_publication",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publication",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.publication', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="d44b8b081bb6059701d2698e710d5465a08e3707",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_54d0a",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_publication",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publication",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.publication', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="6ba0a2bf65742ea77204ccc9760435a85be97629",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_310c7",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_publication",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publication",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.publication', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="ca290f72d658b763b73146e26ef457551e3ad638",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_113a0",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_publication",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publication",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_publicationevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "domain", "first_published_at", "id", "issn", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "publisher_id", "state", "state_reason", "website", "wikidata") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."domain", NEW."first_published_at", NEW."id", NEW."issn", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."public_id", NEW."publisher_id", NEW."state", NEW."state_reason", NEW."website", NEW."wikidata"); RETURN NULL;',
                    hash="e191369613a5cc36e7b74fdb6647e5596fa1dda5",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_14679",
                    table="articles_publication",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publication",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_publicationevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "domain", "first_published_at", "id", "issn", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "publisher_id", "state", "state_reason", "website", "wikidata") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."domain", NEW."first_published_at", NEW."id", NEW."issn", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."public_id", NEW."publisher_id", NEW."state", NEW."state_reason", NEW."website", NEW."wikidata"); RETURN NULL;',
                    hash="1319796babc343b7c2e830b121e1a011c218751b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d794d",
                    table="articles_publication",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="publication",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_publicationevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "domain", "first_published_at", "id", "issn", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "publisher_id", "state", "state_reason", "website", "wikidata") VALUES (OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."domain", OLD."first_published_at", OLD."id", OLD."issn", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."public_id", OLD."publisher_id", OLD."state", OLD."state_reason", OLD."website", OLD."wikidata"); RETURN NULL;',
                    hash="6a22d199e54bcc7fcd4dda4a9b0e4cd5b46d2de7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ba2ca",
                    table="articles_publication",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                models.OrderBy(models.F("published_first"), descending=True),
                models.OrderBy(models.F("id"), descending=True),
                name="articles_newest_first",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="article_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_article_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="article_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("published_basis", "inferred"), _negated=True),
                    models.Q(("published_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="inferred_date_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(("rights__in", ["in_copyright", "ogl", "cc_by", "ours", "unknown"])),
                name="article_rights_are_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.UniqueConstraint(
                condition=models.Q(("source_address", ""), _negated=True),
                fields=("source_address",),
                name="article_address_is_entered_once",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['published_span', 'published_first'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['published_span', 'published_first'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="5442ac79c06d3a6e82090f0fbad48aca63db46c1",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_34f03",
                    table="articles_article",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="aff7be0232dd67200229f39202a9f2c9ce880f28",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_21579",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_article",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="017eb98ceb6d19938640c724cbcf7dd148572ced",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_71978",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_article",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="2d932b77840f8761542663f4a876b3410b5c578c",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_65b1a",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_article",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_articleevent" ("byline", "changed_at", "changed_by_id", "created_at", "created_by_id", "first_published_at", "genre", "headline", "id", "our_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication_id", "published_basis", "published_on", "published_reason", "rights", "source_address", "standfirst", "state", "state_reason", "summary") VALUES (NEW."byline", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."first_published_at", NEW."genre", NEW."headline", NEW."id", NEW."our_title", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."publication_id", NEW."published_basis", NEW."published_on", NEW."published_reason", NEW."rights", NEW."source_address", NEW."standfirst", NEW."state", NEW."state_reason", NEW."summary"); RETURN NULL;',
                    hash="47a52d77a426ba10704ab4664d6d3526cc38fa53",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b6ebd",
                    table="articles_article",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_articleevent" ("byline", "changed_at", "changed_by_id", "created_at", "created_by_id", "first_published_at", "genre", "headline", "id", "our_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication_id", "published_basis", "published_on", "published_reason", "rights", "source_address", "standfirst", "state", "state_reason", "summary") VALUES (NEW."byline", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."first_published_at", NEW."genre", NEW."headline", NEW."id", NEW."our_title", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."publication_id", NEW."published_basis", NEW."published_on", NEW."published_reason", NEW."rights", NEW."source_address", NEW."standfirst", NEW."state", NEW."state_reason", NEW."summary"); RETURN NULL;',
                    hash="18826b36d9a4c94aeed8bf7ac50d182456c24c60",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d7697",
                    table="articles_article",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_articleevent" ("byline", "changed_at", "changed_by_id", "created_at", "created_by_id", "first_published_at", "genre", "headline", "id", "our_title", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "publication_id", "published_basis", "published_on", "published_reason", "rights", "source_address", "standfirst", "state", "state_reason", "summary") VALUES (OLD."byline", OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."first_published_at", OLD."genre", OLD."headline", OLD."id", OLD."our_title", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."publication_id", OLD."published_basis", OLD."published_on", OLD."published_reason", OLD."rights", OLD."source_address", OLD."standfirst", OLD."state", OLD."state_reason", OLD."summary"); RETURN NULL;',
                    hash="73e4b8a1d40f1086f604fd110915447b5ee08ff3",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ddb9c",
                    table="articles_article",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="QuoteAbout",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("articles.quote_about",),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relatedcoverage",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.relatedcoverage', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM new_rows r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="fa1d94864c2703967a17f787d6da8ed01f7b785b",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_e0985",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_relatedcoverage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relatedcoverage",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.relatedcoverage', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="96d34dda06d827e2b9eb5c5bb2543dd4b5174b20",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_78097",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_relatedcoverage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relatedcoverage",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.relatedcoverage', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM old_rows r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="3a38d6366d14c89fbc83276c659d44467e56985f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_ac0a5",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_relatedcoverage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relatedcoverage",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_relatedcoverageevent" ("article_id", "dated_as_printed", "id", "leads_to_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."article_id", NEW."dated_as_printed", NEW."id", NEW."leads_to_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."title"); RETURN NULL;',
                    hash="9a5c79d58ce9e02f920ddf98901566a9c5f44564",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7cfd7",
                    table="articles_relatedcoverage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relatedcoverage",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_relatedcoverageevent" ("article_id", "dated_as_printed", "id", "leads_to_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (NEW."article_id", NEW."dated_as_printed", NEW."id", NEW."leads_to_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."title"); RETURN NULL;',
                    hash="ab23f410c89f8356d78783209f9f7cf416aabe0d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0611a",
                    table="articles_relatedcoverage",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="relatedcoverage",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_relatedcoverageevent" ("article_id", "dated_as_printed", "id", "leads_to_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "title") VALUES (OLD."article_id", OLD."dated_as_printed", OLD."id", OLD."leads_to_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."title"); RETURN NULL;',
                    hash="6c24581b2fc86c890d64e27fba94871514586c07",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_fde47",
                    table="articles_relatedcoverage",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="textversion",
            index=models.Index(fields=["sha256"], name="texts_entered_before"),
        ),
        migrations.AddConstraint(
            model_name="textversion",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True), name="text_version_is_not_empty"
            ),
        ),
        migrations.AddConstraint(
            model_name="textversion",
            constraint=models.CheckConstraint(
                condition=models.Q(("text__contains", "\r"), _negated=True),
                name="text_version_has_lf_line_ends",
            ),
        ),
        migrations.AddConstraint(
            model_name="textversion",
            constraint=models.CheckConstraint(
                condition=models.Q(("sha256", articles.models.text_version.TextSha256("text"))),
                name="text_version_hash_is_that_of_its_text",
            ),
        ),
        migrations.AddConstraint(
            model_name="textversion",
            constraint=models.UniqueConstraint(
                fields=("article", "sha256"), name="text_version_is_kept_once"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="textversion",
            trigger=pgtrigger.compiler.Trigger(
                name="text_version_is_never_edited",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n                    IF (NEW.article_id, NEW.text, NEW.sha256, NEW.basis, NEW.seen_at)\n                       IS DISTINCT FROM (OLD.article_id, OLD.text, OLD.sha256, OLD.basis, OLD.seen_at) THEN\n                        RAISE EXCEPTION 'text_version_is_never_edited: add a new version of the text instead'\n                            USING ERRCODE = 'check_violation';\n                    END IF;\n                    RETURN NEW;\n                ",
                    hash="4c186b57473b21871e1db66cf1b9d938eed15cf5",
                    operation="UPDATE",
                    pgid="pgtrigger_text_version_is_never_edited_36a30",
                    table="articles_textversion",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="textversion",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.textversion', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM new_rows r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="39235160b05d6cf3b0b5e4dcf17a5253522a0009",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_cfda2",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_textversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="textversion",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.textversion', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="b5e4914332ab54ae6dcda32cd8d57ca2ff7b89dc",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_8a1e5",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_textversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="textversion",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.textversion', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM old_rows r WHERE r.article_id IS NOT NULL;\nRETURN NULL;",
                    hash="bc6f36d540d96ec6486141be4e98c94636faa1c5",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_a81b3",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_textversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="textversion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_textversionevent" ("article_id", "basis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_at", "sha256", "text") VALUES (NEW."article_id", NEW."basis", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."seen_at", NEW."sha256", NEW."text"); RETURN NULL;',
                    hash="6ff461260940a2997f7c7a40a0966901cfef3bda",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f0ea6",
                    table="articles_textversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="textversion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_textversionevent" ("article_id", "basis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_at", "sha256", "text") VALUES (NEW."article_id", NEW."basis", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."seen_at", NEW."sha256", NEW."text"); RETURN NULL;',
                    hash="86ada3a268e44f5feffa51d4c56bc2b72c2feb9d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_2ad65",
                    table="articles_textversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="textversion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_textversionevent" ("article_id", "basis", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "seen_at", "sha256", "text") VALUES (OLD."article_id", OLD."basis", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."seen_at", OLD."sha256", OLD."text"); RETURN NULL;',
                    hash="cacb296246e994618e8d1b842a80a4e816596619",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b7b3f",
                    table="articles_textversion",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="pin_holds_in_its_text_version",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE version record; reached int := 0;",
                    func="\n            SELECT text, sha256 INTO version FROM articles_textversion WHERE id = NEW.text_version_id;\n            IF version.sha256 IS DISTINCT FROM NEW.version_sha256 THEN\n                RAISE EXCEPTION 'pin_names_the_hash_of_its_text_version' USING ERRCODE = 'check_violation';\n            END IF;\n            IF coalesce(array_length(NEW.starts, 1), 0) = 0\n               OR array_length(NEW.ends, 1) IS DISTINCT FROM array_length(NEW.starts, 1)\n               OR array_length(NEW.exact, 1) IS DISTINCT FROM array_length(NEW.starts, 1) THEN\n                RAISE EXCEPTION 'pin_has_as_many_ends_and_words_as_starts' USING ERRCODE = 'check_violation';\n            END IF;\n            FOR i IN 1 .. array_length(NEW.starts, 1) LOOP\n                IF NEW.starts[i] < reached OR NEW.ends[i] <= NEW.starts[i] THEN\n                    RAISE EXCEPTION 'pin_segments_stand_in_order: segment % is %–%', i, NEW.starts[i], NEW.ends[i]\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF substr(version.text, NEW.starts[i] + 1, NEW.ends[i] - NEW.starts[i]) IS DISTINCT FROM NEW.exact[i] THEN\n                    RAISE EXCEPTION 'pin_holds_in_its_text_version: segment % (%–%) is not what the text says there',\n                        i, NEW.starts[i], NEW.ends[i] USING ERRCODE = 'check_violation';\n                END IF;\n                reached := NEW.ends[i];\n            END LOOP;\n            IF NOT starts_with(substr(version.text, greatest(NEW.starts[1] - length(NEW.prefix), 0) + 1), NEW.prefix)\n               OR NOT starts_with(substr(version.text, reached + 1), NEW.suffix) THEN\n                RAISE EXCEPTION 'pin_context_is_what_stands_around_it' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="6a841dd7db24412fcefbb02a67429257bc35fd54",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_pin_holds_in_its_text_version_2d82d",
                    table="articles_pin",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.pin', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="7bf517e489bc5d72dead22c904519464476154c8",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_f6992",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_pin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.pin', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="40cd1286419b1f320ee7a4090c5373e90acad409",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_b2f1d",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_pin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.pin', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="b01602c232db5d1ab00fab0d6b851ae744722433",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_917b1",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_pin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_pinevent" ("ends", "exact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "starts", "suffix", "text_version_id", "version_sha256") VALUES (NEW."ends", NEW."exact", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."prefix", NEW."starts", NEW."suffix", NEW."text_version_id", NEW."version_sha256"); RETURN NULL;',
                    hash="dc56c31a4885768b223d290a01f4ef6559758f12",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_965aa",
                    table="articles_pin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_pinevent" ("ends", "exact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "starts", "suffix", "text_version_id", "version_sha256") VALUES (NEW."ends", NEW."exact", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."prefix", NEW."starts", NEW."suffix", NEW."text_version_id", NEW."version_sha256"); RETURN NULL;',
                    hash="16a5ee7749bcac82a6ecdbd52475ae2542418919",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_10942",
                    table="articles_pin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_pinevent" ("ends", "exact", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "prefix", "starts", "suffix", "text_version_id", "version_sha256") VALUES (OLD."ends", OLD."exact", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."prefix", OLD."starts", OLD."suffix", OLD."text_version_id", OLD."version_sha256"); RETURN NULL;',
                    hash="1a23565cc9b0b042a7e25286f53a1b15983f1eb7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8d65a",
                    table="articles_pin",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="furniture",
            constraint=models.CheckConstraint(
                condition=models.Q(("start__lt", models.F("end"))), name="furniture_starts_before_it_ends"
            ),
        ),
        migrations.AddConstraint(
            model_name="furniture",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "kind__in",
                    [
                        "teaser",
                        "caption_label",
                        "caption",
                        "credit",
                        "advert",
                        "embed",
                        "call_to_action",
                        "contact",
                        "other",
                    ],
                )),
                name="furniture_kind_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="furniture",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_furnitureevent" ("end", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_version_id") VALUES (NEW."end", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."start", NEW."text_version_id"); RETURN NULL;',
                    hash="168749277adfe3d59240b89ad84ed4856e6e7504",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b2ae9",
                    table="articles_furniture",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="furniture",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_furnitureevent" ("end", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_version_id") VALUES (NEW."end", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."start", NEW."text_version_id"); RETURN NULL;',
                    hash="b3eefae21800305cae905cd2c8ea8c9078cb586a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d33a8",
                    table="articles_furniture",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="furniture",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_furnitureevent" ("end", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "start", "text_version_id") VALUES (OLD."end", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."start", OLD."text_version_id"); RETURN NULL;',
                    hash="fadcffa0141c69d5427a30107b1fd07c3f2046cc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_fe6ca",
                    table="articles_furniture",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="quote",
            index=models.Index(fields=["article", "position", "id"], name="quotes_in_order_of_the_text"),
        ),
        migrations.AddConstraint(
            model_name="quote",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="quote_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="quote",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_quote_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="quote",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="quote_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="quote",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "kind__in",
                    ["direct", "partial", "written_statement", "paraphrase", "sign"],
                )),
                name="quote_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="quote",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "sign"), _negated=True), ("mention__isnull", True), _connector="OR"
                ),
                name="sign_has_no_speaker",
            ),
        ),
        migrations.AddConstraint(
            model_name="quote",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind", "sign"), ("picket_event__isnull", True), _connector="OR"),
                name="only_a_sign_belongs_to_a_picket_event",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['said_span'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['said_span'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="f836a032ed36df404a58e59522ae7b1c3aa091e9",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_43f85",
                    table="articles_quote",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="quote_is_pinned_in_its_own_article",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE version bigint;",
                    func="\n            SELECT p.text_version_id INTO version FROM articles_pin p\n            JOIN articles_textversion v ON v.id = p.text_version_id\n            WHERE p.id = NEW.pin_id AND v.article_id = NEW.article_id;\n            IF version IS NULL THEN\n                RAISE EXCEPTION 'quote_is_pinned_in_its_own_article' USING ERRCODE = 'check_violation';\n            END IF;\n            IF EXISTS (\n                SELECT FROM articles_pin\n                WHERE (id IN (NEW.cue_id, NEW.attribution_id)\n                       OR id = (SELECT pin_id FROM articles_mention WHERE id = NEW.mention_id))\n                  AND text_version_id <> version\n            ) THEN\n                RAISE EXCEPTION 'quote_and_attribution_stand_in_one_text_version' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="f7d189fc8dda99872a23f398f43e59eb8ee0e8df",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_quote_is_pinned_in_its_own_article_113fb",
                    table="articles_quote",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.quote', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM new_rows r WHERE r.article_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.utterance', r.utterance_id FROM new_rows r WHERE r.utterance_id IS NOT NULL;\nRETURN NULL;",
                    hash="420ea96d0e74ba355ed0db4012132f03ad1b9ee4",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_4e185",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_quote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.quote', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.article_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.utterance', r.utterance_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.utterance_id IS NOT NULL;\nRETURN NULL;",
                    hash="a655b775abd8c4c2045f364653d016d339a060e6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_a8a94",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_quote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.quote', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.article', r.article_id FROM old_rows r WHERE r.article_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.utterance', r.utterance_id FROM old_rows r WHERE r.utterance_id IS NOT NULL;\nRETURN NULL;",
                    hash="bcee393c99cb7926906e1d22827f3001c7be972d",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_312f5",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_quote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_quoteevent" ("article_id", "attribution_id", "changed_at", "changed_by_id", "created_at", "created_by_id", "criticises_named_person", "cue_id", "first_published_at", "id", "kind", "mention_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "pin_id", "position", "public_id", "said_on", "said_to", "speaks_for_id", "state", "state_reason", "utterance_id", "venue", "works_at_id") VALUES (NEW."article_id", NEW."attribution_id", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."criticises_named_person", NEW."cue_id", NEW."first_published_at", NEW."id", NEW."kind", NEW."mention_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."picket_event_id", NEW."pin_id", NEW."position", NEW."public_id", NEW."said_on", NEW."said_to", NEW."speaks_for_id", NEW."state", NEW."state_reason", NEW."utterance_id", NEW."venue", NEW."works_at_id"); RETURN NULL;',
                    hash="1af3e596a22a35f1eaaa18585f1d9fad8644590e",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f4500",
                    table="articles_quote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_quoteevent" ("article_id", "attribution_id", "changed_at", "changed_by_id", "created_at", "created_by_id", "criticises_named_person", "cue_id", "first_published_at", "id", "kind", "mention_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "pin_id", "position", "public_id", "said_on", "said_to", "speaks_for_id", "state", "state_reason", "utterance_id", "venue", "works_at_id") VALUES (NEW."article_id", NEW."attribution_id", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."criticises_named_person", NEW."cue_id", NEW."first_published_at", NEW."id", NEW."kind", NEW."mention_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."picket_event_id", NEW."pin_id", NEW."position", NEW."public_id", NEW."said_on", NEW."said_to", NEW."speaks_for_id", NEW."state", NEW."state_reason", NEW."utterance_id", NEW."venue", NEW."works_at_id"); RETURN NULL;',
                    hash="25dd4d6f47ff4d6ee313b8ca7bd0ea549ec6351b",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_06a26",
                    table="articles_quote",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_quoteevent" ("article_id", "attribution_id", "changed_at", "changed_by_id", "created_at", "created_by_id", "criticises_named_person", "cue_id", "first_published_at", "id", "kind", "mention_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "pin_id", "position", "public_id", "said_on", "said_to", "speaks_for_id", "state", "state_reason", "utterance_id", "venue", "works_at_id") VALUES (OLD."article_id", OLD."attribution_id", OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."criticises_named_person", OLD."cue_id", OLD."first_published_at", OLD."id", OLD."kind", OLD."mention_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."picket_event_id", OLD."pin_id", OLD."position", OLD."public_id", OLD."said_on", OLD."said_to", OLD."speaks_for_id", OLD."state", OLD."state_reason", OLD."utterance_id", OLD."venue", OLD."works_at_id"); RETURN NULL;',
                    hash="d4e9a289ecec88be3f285c34614bb7e3577c8230",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9c363",
                    table="articles_quote",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="quoteaboutevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="articles.quoteabout",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quoteabout",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.quote_about', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.quote', r.quote_id FROM new_rows r WHERE r.quote_id IS NOT NULL;\nRETURN NULL;",
                    hash="8c161f649b9eeae3dd1e3b315863e9c1f9878646",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_7715e",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_quote_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quoteabout",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.quote_about', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.quote', r.quote_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.quote_id IS NOT NULL;\nRETURN NULL;",
                    hash="5b51e95960f734336f6da88214b5ad8df445eeff",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_07b61",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_quote_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quoteabout",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.quote_about', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.quote', r.quote_id FROM old_rows r WHERE r.quote_id IS NOT NULL;\nRETURN NULL;",
                    hash="5a0062acb5665625220af84f93e9b17ba5c134bc",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_4e630",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_quote_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quoteabout",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_quoteaboutevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."quote_id"); RETURN NULL;',
                    hash="c4866c53d63b81cb592940ffe508332e0cff7eed",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9e196",
                    table="articles_quote_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quoteabout",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_quoteaboutevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."quote_id"); RETURN NULL;',
                    hash="42ed39e193a5ebaf5afa7727cfe6dea62e9932b8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d0ee3",
                    table="articles_quote_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quoteabout",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_quoteaboutevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote_id") VALUES (OLD."hospital_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."quote_id"); RETURN NULL;',
                    hash="cd15b8620e55bf821f4943ff318cd150d0f6c366",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_11b61",
                    table="articles_quote_about",
                    when="AFTER",
                ),
            ),
        ),
    ]
