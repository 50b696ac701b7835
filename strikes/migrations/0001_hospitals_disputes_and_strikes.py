import datetime

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.expressions
import django.db.models.functions.datetime
import django.db.models.lookups
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import records.dates
import records.identifiers
import strikes.spans


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_organisations_voices_and_roles"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("records", "0002_entries_editions_and_references"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Dispute",
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
                    "name",
                    models.CharField(
                        help_text="Such as “Junior doctors' contract dispute, 2015–16”.", max_length=200
                    ),
                ),
                (
                    "about",
                    models.TextField(blank=True, help_text="What it is about, in our own words. Public."),
                ),
                (
                    "outcome",
                    models.TextField(blank=True, help_text="How it ended, in our own words. Public."),
                ),
                (
                    "started_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "ended_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "started_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("started_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "ended_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("ended_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("started_on"),
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
            ],
            options={
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="DisputeEvent",
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
                    "name",
                    models.CharField(
                        help_text="Such as “Junior doctors' contract dispute, 2015–16”.", max_length=200
                    ),
                ),
                (
                    "about",
                    models.TextField(blank=True, help_text="What it is about, in our own words. Public."),
                ),
                (
                    "outcome",
                    models.TextField(blank=True, help_text="How it ended, in our own words. Public."),
                ),
                (
                    "started_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "ended_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "started_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("started_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "ended_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("ended_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("started_on"),
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
                        to="strikes.dispute",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DisputeParty",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "side",
                    models.CharField(
                        choices=[
                            ("workers", "workers"),
                            ("employers", "employers"),
                            ("government", "government"),
                            ("third", "third party"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="parties",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disputes_as_party",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "dispute parties",
            },
        ),
        migrations.CreateModel(
            name="DisputePartyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "side",
                    models.CharField(
                        choices=[
                            ("workers", "workers"),
                            ("employers", "employers"),
                            ("government", "government"),
                            ("third", "third party"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
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
                        to="strikes.disputeparty",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Hospital",
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
                    "name",
                    models.CharField(help_text="The name by which the archive lists it.", max_length=200),
                ),
                ("town", models.CharField(blank=True, help_text="Tells namesakes apart.", max_length=100)),
                ("postcode", models.CharField(blank=True, max_length=8)),
                (
                    "nation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("england", "England"),
                            ("scotland", "Scotland"),
                            ("wales", "Wales"),
                            ("northern_ireland", "Northern Ireland"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("north_east", "North East"),
                            ("north_west", "North West"),
                            ("yorkshire", "Yorkshire and The Humber"),
                            ("east_midlands", "East Midlands"),
                            ("west_midlands", "West Midlands"),
                            ("east", "East of England"),
                            ("london", "London"),
                            ("south_east", "South East"),
                            ("south_west", "South West"),
                            ("scotland", "Scotland"),
                            ("wales", "Wales"),
                            ("northern_ireland", "Northern Ireland"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "latitude",
                    models.FloatField(
                        blank=True,
                        help_text="Degrees north, WGS 84.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(49),
                            django.core.validators.MaxValueValidator(61),
                        ],
                    ),
                ),
                (
                    "longitude",
                    models.FloatField(
                        blank=True,
                        help_text="Degrees east, WGS 84.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-9),
                            django.core.validators.MaxValueValidator(2),
                        ],
                    ),
                ),
                (
                    "ods_code",
                    models.CharField(
                        blank=True,
                        help_text="NHS Organisation Data Service code of the site. Scottish hospitals have none.",
                        max_length=6,
                        null=True,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[A-Z0-9]{3,6}$",
                                "An ODS code has three to six capital letters and digits, such as RWY01.",
                            )
                        ],
                        verbose_name="ODS site code",
                    ),
                ),
                (
                    "wikidata",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^Q[1-9]\\d*$", "A Wikidata id is a Q and a number, such as Q5928271."
                            )
                        ],
                        verbose_name="Wikidata id",
                    ),
                ),
                (
                    "opened_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "closed_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "description",
                    models.TextField(blank=True, help_text="What it is, in our own words. Public."),
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
            name="HospitalEvent",
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
                    "name",
                    models.CharField(help_text="The name by which the archive lists it.", max_length=200),
                ),
                ("town", models.CharField(blank=True, help_text="Tells namesakes apart.", max_length=100)),
                ("postcode", models.CharField(blank=True, max_length=8)),
                (
                    "nation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("england", "England"),
                            ("scotland", "Scotland"),
                            ("wales", "Wales"),
                            ("northern_ireland", "Northern Ireland"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "region",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("north_east", "North East"),
                            ("north_west", "North West"),
                            ("yorkshire", "Yorkshire and The Humber"),
                            ("east_midlands", "East Midlands"),
                            ("west_midlands", "West Midlands"),
                            ("east", "East of England"),
                            ("london", "London"),
                            ("south_east", "South East"),
                            ("south_west", "South West"),
                            ("scotland", "Scotland"),
                            ("wales", "Wales"),
                            ("northern_ireland", "Northern Ireland"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "latitude",
                    models.FloatField(
                        blank=True,
                        help_text="Degrees north, WGS 84.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(49),
                            django.core.validators.MaxValueValidator(61),
                        ],
                    ),
                ),
                (
                    "longitude",
                    models.FloatField(
                        blank=True,
                        help_text="Degrees east, WGS 84.",
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(-9),
                            django.core.validators.MaxValueValidator(2),
                        ],
                    ),
                ),
                (
                    "ods_code",
                    models.CharField(
                        blank=True,
                        help_text="NHS Organisation Data Service code of the site. Scottish hospitals have none.",
                        max_length=6,
                        null=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[A-Z0-9]{3,6}$",
                                "An ODS code has three to six capital letters and digits, such as RWY01.",
                            )
                        ],
                        verbose_name="ODS site code",
                    ),
                ),
                (
                    "wikidata",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^Q[1-9]\\d*$", "A Wikidata id is a Q and a number, such as Q5928271."
                            )
                        ],
                        verbose_name="Wikidata id",
                    ),
                ),
                (
                    "opened_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "closed_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "description",
                    models.TextField(blank=True, help_text="What it is, in our own words. Public."),
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
                        to="strikes.hospital",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HospitalName",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "official name"),
                            ("former", "former name"),
                            ("short", "abbreviation"),
                            ("alias", "other name"),
                        ],
                        default="alias",
                        max_length=10,
                    ),
                ),
                (
                    "used_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "used_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="strikes.hospital",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HospitalNameEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("name", models.CharField(max_length=200)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("official", "official name"),
                            ("former", "former name"),
                            ("short", "abbreviation"),
                            ("alias", "other name"),
                        ],
                        default="alias",
                        max_length=10,
                    ),
                ),
                (
                    "used_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "used_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        db_constraint=False,
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="strikes.hospitalname",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Milestone",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "happened_on",
                    records.dates.PartialDateField(
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                    ),
                ),
                (
                    "happened_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("happened_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("happened_on"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("dispute", "dispute"),
                            ("ballot", "ballot"),
                            ("talks", "talks"),
                            ("call", "action called"),
                            ("called_off", "action called off or suspended"),
                            ("offer", "offer"),
                            ("agreement", "agreement"),
                            ("imposition", "imposition"),
                            ("court", "court"),
                            ("other", "other"),
                        ],
                        default="other",
                        max_length=12,
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="What happened, in our own words. Public.", max_length=200),
                ),
                ("text", models.TextField(blank=True)),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="milestones",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="records.reference",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MilestoneEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "happened_on",
                    records.dates.PartialDateField(
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                    ),
                ),
                (
                    "happened_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("happened_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("happened_on"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("dispute", "dispute"),
                            ("ballot", "ballot"),
                            ("talks", "talks"),
                            ("call", "action called"),
                            ("called_off", "action called off or suspended"),
                            ("offer", "offer"),
                            ("agreement", "agreement"),
                            ("imposition", "imposition"),
                            ("court", "court"),
                            ("other", "other"),
                        ],
                        default="other",
                        max_length=12,
                    ),
                ),
                (
                    "title",
                    models.CharField(help_text="What happened, in our own words. Public.", max_length=200),
                ),
                ("text", models.TextField(blank=True)),
                (
                    "dispute",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.dispute",
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
                        to="strikes.milestone",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="records.reference",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PicketEvent",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("picket_line", "picket line"),
                            ("rally", "rally"),
                            ("march", "march"),
                            ("demonstration", "demonstration"),
                            ("vigil", "vigil"),
                            ("gathering", "gathering"),
                        ],
                        default="picket_line",
                        max_length=14,
                    ),
                ),
                (
                    "observation",
                    models.CharField(
                        choices=[("announced", "announced"), ("observed", "observed")],
                        default="observed",
                        help_text="Observed only where a source says that it happened.",
                        max_length=10,
                        verbose_name="announced or observed",
                    ),
                ),
                (
                    "place",
                    models.CharField(
                        blank=True,
                        help_text="Where it was no hospital, such as “Sutton station”.",
                        max_length=200,
                    ),
                ),
                (
                    "entrance",
                    models.CharField(
                        blank=True, help_text="Such as “main entrance, Acre Street”.", max_length=200
                    ),
                ),
                (
                    "on_date",
                    records.dates.PartialDateField(
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        verbose_name="date",
                    ),
                ),
                (
                    "on_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("on_date"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("on_date"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "span",
                    django.contrib.postgres.fields.ranges.DateTimeRangeField(
                        blank=True,
                        help_text="If hours are printed; by the clock in London.",
                        null=True,
                        verbose_name="from–to",
                    ),
                ),
                (
                    "precision",
                    models.CharField(
                        choices=[("exact", "exact"), ("about", "about"), ("day", "day only")],
                        default="day",
                        max_length=10,
                        verbose_name="precision of the hours",
                    ),
                ),
                (
                    "time_as_printed",
                    models.CharField(blank=True, help_text="Such as “shortly after 8am”.", max_length=100),
                ),
                ("size_low", models.PositiveIntegerField(blank=True, null=True)),
                ("size_high", models.PositiveIntegerField(blank=True, null=True)),
                (
                    "size_as_printed",
                    models.CharField(blank=True, help_text="Such as “more than a dozen”.", max_length=100),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
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
                    "hospital",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="picket_events",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "organisations",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Whose members or supporters stood there.",
                        related_name="picket_events",
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
            name="PicketEventOrganisationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
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
                    "picketevent",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.picketevent",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RunBy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "ran_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "ran_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="Last day, as far as known; empty while it runs it.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "ran_from_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("ran_from"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "ran_to_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("ran_to"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="run_by",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "trust",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hospitals_run",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "trust that ran it",
                "verbose_name_plural": "trusts that ran it",
            },
        ),
        migrations.CreateModel(
            name="RunByEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "ran_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "ran_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="Last day, as far as known; empty while it runs it.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "ran_from_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("ran_from"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "ran_to_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("ran_to"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        db_constraint=False,
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
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="strikes.runby",
                    ),
                ),
                (
                    "trust",
                    models.ForeignKey(
                        db_constraint=False,
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
            name="Strike",
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
                    "name",
                    models.CharField(
                        help_text="Such as “Junior doctors' strike, 26–27 April 2016”.", max_length=200
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("strike", "strike"), ("asos", "action short of strike")],
                        default="strike",
                        max_length=10,
                    ),
                ),
                (
                    "staff_group",
                    models.CharField(
                        help_text="Such as “junior doctors”, in the word of the time.", max_length=200
                    ),
                ),
                (
                    "nations",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("england", "England"),
                                ("scotland", "Scotland"),
                                ("wales", "Wales"),
                                ("northern_ireland", "Northern Ireland"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "scope",
                    models.CharField(
                        choices=[("national", "national"), ("trusts", "named trusts"), ("site", "one site")],
                        default="national",
                        max_length=10,
                    ),
                ),
                (
                    "as_printed",
                    models.CharField(
                        blank=True,
                        help_text="What papers called it, such as “all-out strike”. Never a code of ours.",
                        max_length=200,
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="strikes",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "hospitals",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Where the scope is one site.",
                        related_name="strikes",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "trusts",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Where the scope is named trusts.",
                        related_name="strikes_at",
                        to="people.organisation",
                    ),
                ),
                ("unions", models.ManyToManyField(related_name="strikes_called", to="people.organisation")),
            ],
            options={
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="StrikeDay",
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
                    "span",
                    django.contrib.postgres.fields.ranges.DateTimeRangeField(
                        help_text="Start and end by the clock in London.", verbose_name="from–to"
                    ),
                ),
                (
                    "on_date",
                    models.GeneratedField(
                        db_persist=True,
                        expression=strikes.spans.LondonDay("span"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "dates",
                    models.GeneratedField(
                        db_persist=True,
                        expression=strikes.spans.LondonDays("span"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "precision",
                    models.CharField(
                        choices=[("exact", "exact"), ("about", "about"), ("day", "day only")],
                        default="exact",
                        help_text="Day only, if the source gives no hours: then enter midnight to midnight.",
                        max_length=10,
                        verbose_name="precision of the hours",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("announced", "announced"),
                            ("called_off", "called off"),
                            ("suspended", "suspended"),
                            ("went_ahead", "went ahead"),
                        ],
                        default="announced",
                        max_length=12,
                    ),
                ),
                (
                    "cover",
                    models.CharField(
                        choices=[
                            ("kept", "emergency cover kept"),
                            ("partial", "emergency cover partly withdrawn"),
                            ("withdrawn", "emergency cover withdrawn"),
                            ("unknown", "emergency cover not known"),
                        ],
                        default="unknown",
                        max_length=12,
                        verbose_name="emergency cover",
                    ),
                ),
                (
                    "services_affected",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        help_text="Named services, such as A&E, maternity.",
                        size=None,
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
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
                    "strike",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="days", to="strikes.strike"
                    ),
                ),
            ],
            options={
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="PicketEventEvent",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("picket_line", "picket line"),
                            ("rally", "rally"),
                            ("march", "march"),
                            ("demonstration", "demonstration"),
                            ("vigil", "vigil"),
                            ("gathering", "gathering"),
                        ],
                        default="picket_line",
                        max_length=14,
                    ),
                ),
                (
                    "observation",
                    models.CharField(
                        choices=[("announced", "announced"), ("observed", "observed")],
                        default="observed",
                        help_text="Observed only where a source says that it happened.",
                        max_length=10,
                        verbose_name="announced or observed",
                    ),
                ),
                (
                    "place",
                    models.CharField(
                        blank=True,
                        help_text="Where it was no hospital, such as “Sutton station”.",
                        max_length=200,
                    ),
                ),
                (
                    "entrance",
                    models.CharField(
                        blank=True, help_text="Such as “main entrance, Acre Street”.", max_length=200
                    ),
                ),
                (
                    "on_date",
                    records.dates.PartialDateField(
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        verbose_name="date",
                    ),
                ),
                (
                    "on_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("on_date"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("on_date"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "span",
                    django.contrib.postgres.fields.ranges.DateTimeRangeField(
                        blank=True,
                        help_text="If hours are printed; by the clock in London.",
                        null=True,
                        verbose_name="from–to",
                    ),
                ),
                (
                    "precision",
                    models.CharField(
                        choices=[("exact", "exact"), ("about", "about"), ("day", "day only")],
                        default="day",
                        max_length=10,
                        verbose_name="precision of the hours",
                    ),
                ),
                (
                    "time_as_printed",
                    models.CharField(blank=True, help_text="Such as “shortly after 8am”.", max_length=100),
                ),
                ("size_low", models.PositiveIntegerField(blank=True, null=True)),
                ("size_high", models.PositiveIntegerField(blank=True, null=True)),
                (
                    "size_as_printed",
                    models.CharField(blank=True, help_text="Such as “more than a dozen”.", max_length=100),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
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
                        to="strikes.picketevent",
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
        migrations.AddField(
            model_name="picketevent",
            name="strike_day",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="picket_events",
                to="strikes.strikeday",
            ),
        ),
        migrations.CreateModel(
            name="StrikeDayEvent",
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
                    "span",
                    django.contrib.postgres.fields.ranges.DateTimeRangeField(
                        help_text="Start and end by the clock in London.", verbose_name="from–to"
                    ),
                ),
                (
                    "on_date",
                    models.GeneratedField(
                        db_persist=True,
                        expression=strikes.spans.LondonDay("span"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "dates",
                    models.GeneratedField(
                        db_persist=True,
                        expression=strikes.spans.LondonDays("span"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "precision",
                    models.CharField(
                        choices=[("exact", "exact"), ("about", "about"), ("day", "day only")],
                        default="exact",
                        help_text="Day only, if the source gives no hours: then enter midnight to midnight.",
                        max_length=10,
                        verbose_name="precision of the hours",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("announced", "announced"),
                            ("called_off", "called off"),
                            ("suspended", "suspended"),
                            ("went_ahead", "went ahead"),
                        ],
                        default="announced",
                        max_length=12,
                    ),
                ),
                (
                    "cover",
                    models.CharField(
                        choices=[
                            ("kept", "emergency cover kept"),
                            ("partial", "emergency cover partly withdrawn"),
                            ("withdrawn", "emergency cover withdrawn"),
                            ("unknown", "emergency cover not known"),
                        ],
                        default="unknown",
                        max_length=12,
                        verbose_name="emergency cover",
                    ),
                ),
                (
                    "services_affected",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=60),
                        blank=True,
                        default=list,
                        help_text="Named services, such as A&E, maternity.",
                        size=None,
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
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
                        to="strikes.strikeday",
                    ),
                ),
                (
                    "strike",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strike",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StrikeEvent",
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
                    "name",
                    models.CharField(
                        help_text="Such as “Junior doctors' strike, 26–27 April 2016”.", max_length=200
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("strike", "strike"), ("asos", "action short of strike")],
                        default="strike",
                        max_length=10,
                    ),
                ),
                (
                    "staff_group",
                    models.CharField(
                        help_text="Such as “junior doctors”, in the word of the time.", max_length=200
                    ),
                ),
                (
                    "nations",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("england", "England"),
                                ("scotland", "Scotland"),
                                ("wales", "Wales"),
                                ("northern_ireland", "Northern Ireland"),
                            ],
                            max_length=20,
                        ),
                        blank=True,
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "scope",
                    models.CharField(
                        choices=[("national", "national"), ("trusts", "named trusts"), ("site", "one site")],
                        default="national",
                        max_length=10,
                    ),
                ),
                (
                    "as_printed",
                    models.CharField(
                        blank=True,
                        help_text="What papers called it, such as “all-out strike”. Never a code of ours.",
                        max_length=200,
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
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
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.dispute",
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
                        to="strikes.strike",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StrikeHospitalEvent",
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
                    "strike",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strike",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StrikeTrustEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
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
                    "strike",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strike",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="StrikeUnionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "organisation",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
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
                    "strike",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.strike",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="dispute_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_dispute_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="dispute_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="dispute_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("started_on__isnull", True),
                    ("ended_on__isnull", True),
                    ("ended_span__endswith__gt", models.F("started_span__startswith")),
                    _connector="OR",
                ),
                name="dispute_ends_after_it_starts",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['started_span', 'ended_span', 'first_day'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['started_span', 'ended_span', 'first_day'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="3d959b123fc6c74cf2f80a3c9c8ecfeeefd316bd",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_b65d9",
                    table="strikes_dispute",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (SELECT FROM strikes_dispute WHERE id = NEW.id AND state = 'published')\n               AND NOT EXISTS (SELECT FROM articles_passage WHERE dispute_id = NEW.id)\n               AND NOT EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'dispute'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="7aa31fb26050945695902ae08a96d45fa26e6c2c",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_a71df",
                    table="strikes_dispute",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="ac89d9ec88e258f76321c12aefefb869a18f47c4",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_5cb2d",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="25a8a69ef862b64425b47a1864a4c21b5d2b03b5",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_c4360",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="3d2fafe228fe603eefc5a56242825424cef74362",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_62789",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_disputeevent" ("about", "changed_at", "changed_by_id", "created_at", "created_by_id", "ended_on", "first_published_at", "id", "name", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "started_on", "state", "state_reason") VALUES (NEW."about", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."ended_on", NEW."first_published_at", NEW."id", NEW."name", NEW."outcome", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."started_on", NEW."state", NEW."state_reason"); RETURN NULL;',
                    hash="f8cca98469d1e3e54f0522e578a0e49ccefc1772",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_f9092",
                    table="strikes_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_disputeevent" ("about", "changed_at", "changed_by_id", "created_at", "created_by_id", "ended_on", "first_published_at", "id", "name", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "started_on", "state", "state_reason") VALUES (NEW."about", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."ended_on", NEW."first_published_at", NEW."id", NEW."name", NEW."outcome", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."started_on", NEW."state", NEW."state_reason"); RETURN NULL;',
                    hash="cbcdcb3f02a1cfd8af732e88cfbfdd9b455afb55",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_198e4",
                    table="strikes_dispute",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_disputeevent" ("about", "changed_at", "changed_by_id", "created_at", "created_by_id", "ended_on", "first_published_at", "id", "name", "outcome", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "started_on", "state", "state_reason") VALUES (OLD."about", OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."ended_on", OLD."first_published_at", OLD."id", OLD."name", OLD."outcome", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."started_on", OLD."state", OLD."state_reason"); RETURN NULL;',
                    hash="e289c9cd0f304139b5b2af58590ec288b230bcdd",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c58a6",
                    table="strikes_dispute",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="disputeparty",
            constraint=models.UniqueConstraint(
                fields=("dispute", "organisation"), name="organisation_is_party_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="disputeparty",
            constraint=models.CheckConstraint(
                condition=models.Q(("side__in", ["workers", "employers", "government", "third"])),
                name="party_side_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.disputeparty', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM new_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="0e4fcd27f2df4d3f0006b5341fe4ada004030ba6",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_42aa8",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.disputeparty', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="6aeabfbe3754f26f7ddc022f74b98a7c56c21e38",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_93920",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.disputeparty', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM old_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="85fc49ad2f621b5436a56177d3d18b990a87a529",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_1dabc",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_disputepartyevent" ("dispute_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."dispute_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."side"); RETURN NULL;',
                    hash="cce696ef6d08b40103b39b4f76ab73bade923504",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_6a700",
                    table="strikes_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_disputepartyevent" ("dispute_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (NEW."dispute_id", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."side"); RETURN NULL;',
                    hash="8340245ec252d03b4012182c9b4ef7151682ca05",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_26499",
                    table="strikes_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="disputeparty",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_disputepartyevent" ("dispute_id", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "side") VALUES (OLD."dispute_id", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."side"); RETURN NULL;',
                    hash="75ca35e5e0a7e5ff362fe000f90eb1248e270b15",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3c106",
                    table="strikes_disputeparty",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="hospital",
            index=models.Index(fields=["name", "id"], name="hospitals_by_name"),
        ),
        migrations.AddConstraint(
            model_name="hospital",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="hospital_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="hospital",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_hospital_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="hospital",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="hospital_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="hospital",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="hospital_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="hospital",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("latitude__isnull", True), ("longitude__isnull", True)),
                    models.Q(
                        ("latitude__isnull", False),
                        ("longitude__isnull", False),
                        ("latitude__range", (49, 61)),
                        ("longitude__range", (-9, 2)),
                    ),
                    _connector="OR",
                ),
                name="hospital_lies_in_the_uk",
            ),
        ),
        migrations.AddConstraint(
            model_name="hospital",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ods_code__isnull", True), models.Q(("ods_code", ""), _negated=True), _connector="OR"
                ),
                name="hospital_ods_code_is_not_empty",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW IS DISTINCT FROM OLD THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="0f24cab17aca0a5b8f902c6a8ae9473d1788352f",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_8b089",
                    table="strikes_hospital",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (SELECT FROM strikes_hospital WHERE id = NEW.id AND state = 'published')\n               AND NOT EXISTS (SELECT FROM articles_passage WHERE hospital_id = NEW.id)\n               AND NOT EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'hospital'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="fc8ec510d541877c6970a0ade7e674e3f416ce64",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_60b77",
                    table="strikes_hospital",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="42f0ed2655b95fb519be88f3eb281e0b08aad2d5",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_7b964",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_hospital",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="cba3f3e34abbb7448c9043dedef08d47e9bd1b4e",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_162ee",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_hospital",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="dfbca33aacc6d0c4b1cad6626145ddb595942d63",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_f9a92",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_hospital",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_hospitalevent" ("changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "latitude", "longitude", "name", "nation", "ods_code", "opened_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id", "region", "state", "state_reason", "town", "wikidata") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."id", NEW."latitude", NEW."longitude", NEW."name", NEW."nation", NEW."ods_code", NEW."opened_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."postcode", NEW."public_id", NEW."region", NEW."state", NEW."state_reason", NEW."town", NEW."wikidata"); RETURN NULL;',
                    hash="96a34a22157fb7a3fc3aa483ebf1634675990270",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b0a53",
                    table="strikes_hospital",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_hospitalevent" ("changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "latitude", "longitude", "name", "nation", "ods_code", "opened_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id", "region", "state", "state_reason", "town", "wikidata") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."id", NEW."latitude", NEW."longitude", NEW."name", NEW."nation", NEW."ods_code", NEW."opened_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."postcode", NEW."public_id", NEW."region", NEW."state", NEW."state_reason", NEW."town", NEW."wikidata"); RETURN NULL;',
                    hash="00a48a1d65cfbf596f00846a96d64a2610f08db0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_adf4e",
                    table="strikes_hospital",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospital",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_hospitalevent" ("changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "latitude", "longitude", "name", "nation", "ods_code", "opened_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "postcode", "public_id", "region", "state", "state_reason", "town", "wikidata") VALUES (OLD."changed_at", OLD."changed_by_id", OLD."closed_on", OLD."created_at", OLD."created_by_id", OLD."description", OLD."first_published_at", OLD."id", OLD."latitude", OLD."longitude", OLD."name", OLD."nation", OLD."ods_code", OLD."opened_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."postcode", OLD."public_id", OLD."region", OLD."state", OLD."state_reason", OLD."town", OLD."wikidata"); RETURN NULL;',
                    hash="48ecb996f94e6958f2ffd4727d5387e95104cf30",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5b61b",
                    table="strikes_hospital",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="hospitalname",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="hospitalname_is_not_empty"
            ),
        ),
        migrations.AddConstraint(
            model_name="hospitalname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "former", "short", "alias"])),
                name="hospitalname_kind_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospitalname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.hospitalname', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM new_rows r WHERE r.hospital_id IS NOT NULL;\nRETURN NULL;",
                    hash="61c5a330df314fafe61729e1dbef05c1dd18975b",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_e7a72",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_hospitalname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospitalname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.hospitalname', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.hospital_id IS NOT NULL;\nRETURN NULL;",
                    hash="84dfff60f8bda479898f48c6da848c6227679ec6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_75c36",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_hospitalname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospitalname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.hospitalname', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM old_rows r WHERE r.hospital_id IS NOT NULL;\nRETURN NULL;",
                    hash="c5f1be05417c338872bd865449ca2a98743daccd",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_72d81",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_hospitalname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospitalname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_hospitalnameevent" ("hospital_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_from", "used_to") VALUES (NEW."hospital_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."used_from", NEW."used_to"); RETURN NULL;',
                    hash="bd26df7f03f06e6af7d280b43c12207c07a13e16",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1b8af",
                    table="strikes_hospitalname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospitalname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_hospitalnameevent" ("hospital_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_from", "used_to") VALUES (NEW."hospital_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."used_from", NEW."used_to"); RETURN NULL;',
                    hash="43dbd18e938b9a26baca8c37af8031618a1e4e7c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8dd70",
                    table="strikes_hospitalname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="hospitalname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_hospitalnameevent" ("hospital_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_from", "used_to") VALUES (OLD."hospital_id", OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."used_from", OLD."used_to"); RETURN NULL;',
                    hash="776314aa4010017cc58c04b0d99cfff1ef5f7456",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c0873",
                    table="strikes_hospitalname",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(("title", ""), _negated=True), name="milestone_has_a_title"
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "kind__in",
                    [
                        "dispute",
                        "ballot",
                        "talks",
                        "call",
                        "called_off",
                        "offer",
                        "agreement",
                        "imposition",
                        "court",
                        "other",
                    ],
                )),
                name="milestone_kind_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.milestone', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM new_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="50e25219ac1995ab8f53452ae56708a6c6434172",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_4e550",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.milestone', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="6faf4fb83d88cd711286c80ff33c1b54212ef56b",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_d1011",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.milestone', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM old_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="24afdf71691773fbe9d64f2f669ded22cc025a05",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_06cb8",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_milestoneevent" ("dispute_id", "happened_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id", "text", "title") VALUES (NEW."dispute_id", NEW."happened_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference_id", NEW."text", NEW."title"); RETURN NULL;',
                    hash="6463cda8f0b047376f020f4f078cfe91a2e6d00b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b8fca",
                    table="strikes_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_milestoneevent" ("dispute_id", "happened_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id", "text", "title") VALUES (NEW."dispute_id", NEW."happened_on", NEW."id", NEW."kind", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference_id", NEW."text", NEW."title"); RETURN NULL;',
                    hash="00d6e1ec6afe9b45a4810358340ec52684457ff8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ae231",
                    table="strikes_milestone",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="milestone",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_milestoneevent" ("dispute_id", "happened_on", "id", "kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id", "text", "title") VALUES (OLD."dispute_id", OLD."happened_on", OLD."id", OLD."kind", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference_id", OLD."text", OLD."title"); RETURN NULL;',
                    hash="0860dc887d8920399ea2ddba68d13477fbd829c7",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_3b99d",
                    table="strikes_milestone",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="PicketEventOrganisation",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("strikes.picketevent_organisations",),
        ),
        migrations.AddConstraint(
            model_name="runby",
            constraint=models.UniqueConstraint(
                fields=("hospital", "trust", "ran_from"),
                name="trust_runs_a_hospital_once_at_a_time",
                nulls_distinct=False,
            ),
        ),
        migrations.AddConstraint(
            model_name="runby",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ran_from__isnull", True),
                    ("ran_to__isnull", True),
                    ("ran_to_span__endswith__gt", models.F("ran_from_span__startswith")),
                    _connector="OR",
                ),
                name="trust_stops_running_after_it_starts",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runby",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.runby', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM new_rows r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.trust_id FROM new_rows r WHERE r.trust_id IS NOT NULL;\nRETURN NULL;",
                    hash="7b36a396b5d89387f5d92ad85728497f4566fad3",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_c4603",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_runby",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runby",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.runby', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.trust_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.trust_id IS NOT NULL;\nRETURN NULL;",
                    hash="6056b6e2e7e50d8eb86f4cf479f1cf395c62d9f1",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_f835e",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_runby",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runby",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.runby', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM old_rows r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.trust_id FROM old_rows r WHERE r.trust_id IS NOT NULL;\nRETURN NULL;",
                    hash="c6bbed4548ec3c07b1cb6d38c6d17528d8fab0d8",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_5a9e6",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_runby",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runby",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_runbyevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "trust_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."ran_from", NEW."ran_to", NEW."trust_id"); RETURN NULL;',
                    hash="249e56c58f7305d097386dceb44ccb4508f27c9a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_2223a",
                    table="strikes_runby",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runby",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_runbyevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "trust_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."ran_from", NEW."ran_to", NEW."trust_id"); RETURN NULL;',
                    hash="183ddaf4ec829d46c3faa1734ea8dc0294d57031",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f3089",
                    table="strikes_runby",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runby",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_runbyevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "trust_id") VALUES (OLD."hospital_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."ran_from", OLD."ran_to", OLD."trust_id"); RETURN NULL;',
                    hash="7b6e2b991539799ed5e3a517a016daa7ac096f0a",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2a26f",
                    table="strikes_runby",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="StrikeHospital",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("strikes.strike_hospitals",),
        ),
        migrations.CreateModel(
            name="StrikeTrust",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("strikes.strike_trusts",),
        ),
        migrations.AddConstraint(
            model_name="strike",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="strike_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="strike",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_strike_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="strike",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="strike_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="strike",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="strike_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="strike",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["strike", "asos"])), name="strike_kind_is_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="strike",
            constraint=models.CheckConstraint(
                condition=models.Q(("scope__in", ["national", "trusts", "site"])),
                name="strike_scope_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="strike",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "nations__contained_by",
                    ["england", "scotland", "wales", "northern_ireland"],
                )),
                name="strike_nations_are_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW IS DISTINCT FROM OLD THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="c4bdf373a6586096892653e74b619174eeadbdd9",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_5280b",
                    table="strikes_strike",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (SELECT FROM strikes_strike WHERE id = NEW.id AND state = 'published')\n               AND NOT EXISTS (SELECT FROM articles_passage WHERE strike_id = NEW.id)\n               AND NOT EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'strike'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="9738d406ed341524e696d682d2c1811b97cdcaa7",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_d279e",
                    table="strikes_strike",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM new_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="d7cf427c0fb053ca547f812256ea9ec662267f2c",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_d7bf4",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="d7719b2bbffedbf9b00f4d5d227b056de30d8f3a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_94594",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM old_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="dea7383d96a2c36cd55dcce3c68be22ba1d03d67",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_10780",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikeevent" ("as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "kind", "name", "nations", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "staff_group", "state", "state_reason") VALUES (NEW."as_printed", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."dispute_id", NEW."first_published_at", NEW."id", NEW."kind", NEW."name", NEW."nations", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."scope", NEW."staff_group", NEW."state", NEW."state_reason"); RETURN NULL;',
                    hash="bfb841b849261c42441c22ebe8c2823e093201e8",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a6299",
                    table="strikes_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_strikeevent" ("as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "kind", "name", "nations", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "staff_group", "state", "state_reason") VALUES (NEW."as_printed", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."dispute_id", NEW."first_published_at", NEW."id", NEW."kind", NEW."name", NEW."nations", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."scope", NEW."staff_group", NEW."state", NEW."state_reason"); RETURN NULL;',
                    hash="479508766892f98079217f33b6114c737bb32827",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c24a4",
                    table="strikes_strike",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strike",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikeevent" ("as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "kind", "name", "nations", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "scope", "staff_group", "state", "state_reason") VALUES (OLD."as_printed", OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."dispute_id", OLD."first_published_at", OLD."id", OLD."kind", OLD."name", OLD."nations", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."scope", OLD."staff_group", OLD."state", OLD."state_reason"); RETURN NULL;',
                    hash="982f9adfe54e623ea956b503eb45a98fc6c02f4b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_af3dd",
                    table="strikes_strike",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="StrikeUnion",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("strikes.strike_unions",),
        ),
        migrations.AddIndex(
            model_name="strikeday",
            index=models.Index(fields=["on_date", "id"], name="strike_days_by_date"),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="strikeday_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_strikeday_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="strikeday_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("span__endswith__isnull", False),
                    ("span__isempty", False),
                    ("span__startswith__isnull", False),
                    ("span__lower_inc", True),
                    ("span__upper_inc", False),
                ),
                name="strike_day_starts_before_it_ends",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("precision", "day"),
                    django.db.models.lookups.LessThanOrEqual(
                        models.ExpressionWrapper(
                            django.db.models.expressions.CombinedExpression(
                                models.F("span__endswith"), "-", models.F("span__startswith")
                            ),
                            models.DurationField(),
                        ),
                        datetime.timedelta(days=1),
                    ),
                    _connector="OR",
                ),
                name="strike_day_lasts_at_most_24_hours",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(("precision__in", ["exact", "about", "day"])),
                name="strike_day_precision_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("precision", "day"), _negated=True),
                    ("span", strikes.spans.WholeDay("span")),
                    _connector="OR",
                ),
                name="strike_day_without_hours_is_a_whole_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["announced", "called_off", "suspended", "went_ahead"])),
                name="strike_day_status_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=models.CheckConstraint(
                condition=models.Q(("cover__in", ["kept", "partial", "withdrawn", "unknown"])),
                name="strike_day_cover_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="strikeday",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=[
                    (models.Func("strike_id", "strike_id", models.Value("[]"), function="int8range"), "&&"),
                    ("span", "&&"),
                ],
                name="strike_days_of_a_strike_do_not_overlap",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['on_date', 'dates'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['on_date', 'dates'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="687afa87774de7afd022e519be0764caff159b11",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_a9dde",
                    table="strikes_strikeday",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (SELECT FROM strikes_strikeday WHERE id = NEW.id AND state = 'published')\n               AND NOT EXISTS (SELECT FROM articles_passage WHERE strike_day_id = NEW.id)\n               AND NOT EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'strikeday'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="da64bbe3a6ef1bc370dc16c68b91ec116815e1eb",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_e06e5",
                    table="strikes_strikeday",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strikeday', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM new_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="7acff43f84494e0568150c198a669e153209b865",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_1ead2",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_strikeday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strikeday', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="2da341c33736efe851b47792c9e006324f6e5d88",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_fe08d",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_strikeday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strikeday', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM old_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="42e98f36dbcf1e199058b3eaa97f2add63d801fd",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_25a38",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_strikeday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikedayevent" ("changed_at", "changed_by_id", "cover", "created_at", "created_by_id", "first_published_at", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "public_id", "services_affected", "span", "state", "state_reason", "status", "strike_id") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."cover", NEW."created_at", NEW."created_by_id", NEW."first_published_at", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."public_id", NEW."services_affected", NEW."span", NEW."state", NEW."state_reason", NEW."status", NEW."strike_id"); RETURN NULL;',
                    hash="e6760b2439eb8be6059f6ab41c1be5da38219356",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_fb86d",
                    table="strikes_strikeday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_strikedayevent" ("changed_at", "changed_by_id", "cover", "created_at", "created_by_id", "first_published_at", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "public_id", "services_affected", "span", "state", "state_reason", "status", "strike_id") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."cover", NEW."created_at", NEW."created_by_id", NEW."first_published_at", NEW."id", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."public_id", NEW."services_affected", NEW."span", NEW."state", NEW."state_reason", NEW."status", NEW."strike_id"); RETURN NULL;',
                    hash="b9c960b84265d907254c25c6c86cf9c889785104",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_b729b",
                    table="strikes_strikeday",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeday",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikedayevent" ("changed_at", "changed_by_id", "cover", "created_at", "created_by_id", "first_published_at", "id", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "public_id", "services_affected", "span", "state", "state_reason", "status", "strike_id") VALUES (OLD."changed_at", OLD."changed_by_id", OLD."cover", OLD."created_at", OLD."created_by_id", OLD."first_published_at", OLD."id", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."public_id", OLD."services_affected", OLD."span", OLD."state", OLD."state_reason", OLD."status", OLD."strike_id"); RETURN NULL;',
                    hash="40e5600a01a37a5aed781f3b0795ae055a897c48",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_5afb7",
                    table="strikes_strikeday",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="picketevent",
            index=models.Index(fields=["first_day", "id"], name="picket_events_by_date"),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="picketevent_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_picketevent_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="picketevent_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("hospital__isnull", False), models.Q(("place", ""), _negated=True), _connector="OR"
                ),
                name="picket_event_is_at_a_hospital_or_a_place",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("size_low__isnull", True),
                    ("size_high__isnull", True),
                    ("size_low__lte", models.F("size_high")),
                    _connector="OR",
                ),
                name="picket_event_size_low_is_not_above_high",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("span__isnull", True),
                    models.Q(("span__isempty", False), ("span__startswith__isnull", False)),
                    _connector="OR",
                ),
                name="picket_event_starts_before_it_ends",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(("span__isnull", False), ("precision", "day"), _connector="OR"),
                name="picket_event_without_hours_is_precise_to_the_day",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "kind__in",
                    ["picket_line", "rally", "march", "demonstration", "vigil", "gathering"],
                )),
                name="picket_event_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="picketevent",
            constraint=models.CheckConstraint(
                condition=models.Q(("observation__in", ["announced", "observed"])),
                name="picket_event_is_announced_or_observed",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['on_span', 'first_day'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['on_span', 'first_day'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="fa2b491e2bff5460a43e1282a7b9a7d41582a8cb",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_61774",
                    table="strikes_picketevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (SELECT FROM strikes_picketevent WHERE id = NEW.id AND state = 'published')\n               AND NOT EXISTS (SELECT FROM articles_passage WHERE picket_event_id = NEW.id)\n               AND NOT EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'picketevent'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="dc42ec770b6511b5da15ca0caa42490751b784d7",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_e0080",
                    table="strikes_picketevent",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="96871d1fe45012c25e5633b0bdf6a99855bab35e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_749c9",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_picketevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="5e1002fa2a969e50b66ea12ba4ed6155b179e288",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_300d2",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_picketevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="4ede607542074cdd28b3ab5a4402c487d0df2d72",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_2a44e",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_picketevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_picketeventevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "entrance", "first_published_at", "hospital_id", "id", "kind", "note", "observation", "on_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "precision", "public_id", "size_as_printed", "size_high", "size_low", "span", "state", "state_reason", "strike_day_id", "time_as_printed") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."entrance", NEW."first_published_at", NEW."hospital_id", NEW."id", NEW."kind", NEW."note", NEW."observation", NEW."on_date", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."precision", NEW."public_id", NEW."size_as_printed", NEW."size_high", NEW."size_low", NEW."span", NEW."state", NEW."state_reason", NEW."strike_day_id", NEW."time_as_printed"); RETURN NULL;',
                    hash="5b63d4bb8b76c9ef31ba1de6a81964861303dac7",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_243a5",
                    table="strikes_picketevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_picketeventevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "entrance", "first_published_at", "hospital_id", "id", "kind", "note", "observation", "on_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "precision", "public_id", "size_as_printed", "size_high", "size_low", "span", "state", "state_reason", "strike_day_id", "time_as_printed") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."entrance", NEW."first_published_at", NEW."hospital_id", NEW."id", NEW."kind", NEW."note", NEW."observation", NEW."on_date", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."precision", NEW."public_id", NEW."size_as_printed", NEW."size_high", NEW."size_low", NEW."span", NEW."state", NEW."state_reason", NEW."strike_day_id", NEW."time_as_printed"); RETURN NULL;',
                    hash="3f505f8125b7a6cceb9c331e7200e6a51eee8103",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8a6b0",
                    table="strikes_picketevent",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketevent",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_picketeventevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "entrance", "first_published_at", "hospital_id", "id", "kind", "note", "observation", "on_date", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "precision", "public_id", "size_as_printed", "size_high", "size_low", "span", "state", "state_reason", "strike_day_id", "time_as_printed") VALUES (OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."entrance", OLD."first_published_at", OLD."hospital_id", OLD."id", OLD."kind", OLD."note", OLD."observation", OLD."on_date", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."precision", OLD."public_id", OLD."size_as_printed", OLD."size_high", OLD."size_low", OLD."span", OLD."state", OLD."state_reason", OLD."strike_day_id", OLD."time_as_printed"); RETURN NULL;',
                    hash="c2b8d3edd291e34c40649236f5824ca6aaeda123",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_510af",
                    table="strikes_picketevent",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="picketeventorganisationevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="strikes.picketeventorganisation",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketeventorganisation",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent_organisations', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.picketevent_id FROM new_rows r WHERE r.picketevent_id IS NOT NULL;\nRETURN NULL;",
                    hash="26c7e2cad78843bfb9c74ff0f2bf1536cbee43bd",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_e77d2",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_picketevent_organisations",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketeventorganisation",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent_organisations', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.picketevent_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.picketevent_id IS NOT NULL;\nRETURN NULL;",
                    hash="80faeae9f2d61a51484a2f35c6e1e01c717e89ff",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_867cf",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_picketevent_organisations",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketeventorganisation",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent_organisations', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.picketevent', r.picketevent_id FROM old_rows r WHERE r.picketevent_id IS NOT NULL;\nRETURN NULL;",
                    hash="b221757bd0b256be861138648aca991149262329",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_9d0a8",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_picketevent_organisations",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketeventorganisation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_picketeventorganisationevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picketevent_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."picketevent_id"); RETURN NULL;',
                    hash="95bc8bc36951f3952ab904f0009b9055d81b7ee6",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_1b174",
                    table="strikes_picketevent_organisations",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketeventorganisation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_picketeventorganisationevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picketevent_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."picketevent_id"); RETURN NULL;',
                    hash="2a3f36391c1d21fe14ff93a2598303105761ccce",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_9962e",
                    table="strikes_picketevent_organisations",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="picketeventorganisation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_picketeventorganisationevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picketevent_id") VALUES (OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."picketevent_id"); RETURN NULL;',
                    hash="df718de0e4090d47a0b5ed6ace3bbe2905c1b3af",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_b609c",
                    table="strikes_picketevent_organisations",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="strikehospitalevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="strikes.strikehospital",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikehospital",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_hospitals', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM new_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="2c2960427a24517f04fff9b818191e5b066cc6ae",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_a50de",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_strike_hospitals",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikehospital",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_hospitals', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="fa23698f1b43bf0185722cd3ad0938cec2fa2d3d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_1de3c",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_strike_hospitals",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikehospital",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_hospitals', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM old_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="f8da717202d501c68f98b86e28165ee7e5610c7f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_dd523",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_strike_hospitals",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikehospital",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikehospitalevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="f92beb15fbb7d4c0892b4f686378afbbac2f59be",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b9529",
                    table="strikes_strike_hospitals",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikehospital",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_strikehospitalevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="b63032c2ae070b07be9690880eefd7dd403ff007",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_4928e",
                    table="strikes_strike_hospitals",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikehospital",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikehospitalevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (OLD."hospital_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."strike_id"); RETURN NULL;',
                    hash="906657dfef76daadf3a67dcff7c4431592f0a62f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_112c4",
                    table="strikes_strike_hospitals",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="striketrustevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="strikes.striketrust",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="striketrust",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_trusts', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM new_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="32ae119aba6fb03b3ee79d2ca0a73bf9ebd94260",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_5202d",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_strike_trusts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="striketrust",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_trusts', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="db481b785383e28786dfbcfcf0155bc1c88a08c6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_40706",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_strike_trusts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="striketrust",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_trusts', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM old_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="fc5000c673462a921216f9194d67115c028d1aea",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_9adbe",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_strike_trusts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="striketrust",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_striketrustevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="cd5aa57673f1cb8705a4c91cf6f7c0814f66c242",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b8fe0",
                    table="strikes_strike_trusts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="striketrust",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_striketrustevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="9b123e356e34b3f27f27e7963de97a46884f4378",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_604b7",
                    table="strikes_strike_trusts",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="striketrust",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_striketrustevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."strike_id"); RETURN NULL;',
                    hash="eff618d57de2a4074a34709af104180de2a96fb9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_a3567",
                    table="strikes_strike_trusts",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="strikeunionevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="strikes.strikeunion",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_unions', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM new_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="782bf1fc90303e47afc21d21429f1601b2742467",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_6f36b",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_strike_unions",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_unions', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="c237362e4dfa67c759f966d4ea3d6f4761ae83e6",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_7fd0e",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_strike_unions",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.strike_unions', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM old_rows r WHERE r.strike_id IS NOT NULL;\nRETURN NULL;",
                    hash="607a4c2e9974445ee3f92d4e455d28fb20af6eae",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_e21dc",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_strike_unions",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikeunionevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="a63c02c09dd1cb73aae514fe20cb75fab7efed15",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_3a4b1",
                    table="strikes_strike_unions",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_strikeunionevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="fdb008bee527dc2a5150e68396ca64b50c5524e0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e25c3",
                    table="strikes_strike_unions",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="strikeunion",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_strikeunionevent" ("id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."strike_id"); RETURN NULL;',
                    hash="9dc5f74fc9340ea93b211cd4444a7bc2bbf3fb71",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4116d",
                    table="strikes_strike_unions",
                    when="AFTER",
                ),
            ),
        ),
    ]
