import django.contrib.postgres.fields.ranges
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import records.dates
import records.identifiers


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Organisation",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("union", "trade union"),
                            ("trust", "NHS trust"),
                            ("health_board", "health board"),
                            ("department", "government department"),
                            ("national_body", "national NHS body"),
                            ("regulator", "regulator"),
                            ("royal_college", "royal college"),
                            ("campaign", "campaign group"),
                            ("employer", "other employer"),
                            ("media", "news organisation"),
                            ("party", "political party"),
                            ("other", "other body"),
                        ],
                        max_length=20,
                    ),
                ),
                ("abbreviation", models.CharField(blank=True, help_text="Such as BMA.", max_length=30)),
                (
                    "ods_code",
                    models.CharField(
                        blank=True,
                        help_text="NHS Organisation Data Service code. Scottish bodies have none.",
                        max_length=6,
                        null=True,
                        unique=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[A-Z0-9]{3,6}$",
                                "An ODS code has three to six capital letters and digits, such as RWY01.",
                            )
                        ],
                        verbose_name="ODS code",
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
                ("website", models.URLField(blank=True, max_length=300)),
                (
                    "description",
                    models.TextField(blank=True, help_text="What it is, in our own words. Public."),
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
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="The body it is a part of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="people.organisation",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        help_text="The body it became part of.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="predecessors",
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
            name="OrganisationEvent",
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
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("union", "trade union"),
                            ("trust", "NHS trust"),
                            ("health_board", "health board"),
                            ("department", "government department"),
                            ("national_body", "national NHS body"),
                            ("regulator", "regulator"),
                            ("royal_college", "royal college"),
                            ("campaign", "campaign group"),
                            ("employer", "other employer"),
                            ("media", "news organisation"),
                            ("party", "political party"),
                            ("other", "other body"),
                        ],
                        max_length=20,
                    ),
                ),
                ("abbreviation", models.CharField(blank=True, help_text="Such as BMA.", max_length=30)),
                (
                    "ods_code",
                    models.CharField(
                        blank=True,
                        help_text="NHS Organisation Data Service code. Scottish bodies have none.",
                        max_length=6,
                        null=True,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[A-Z0-9]{3,6}$",
                                "An ODS code has three to six capital letters and digits, such as RWY01.",
                            )
                        ],
                        verbose_name="ODS code",
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
                ("website", models.URLField(blank=True, max_length=300)),
                (
                    "description",
                    models.TextField(blank=True, help_text="What it is, in our own words. Public."),
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
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The body it is a part of.",
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
                        to="people.organisation",
                    ),
                ),
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The body it became part of.",
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
            name="OrganisationName",
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
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrganisationNameEvent",
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
                        to="people.organisationname",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Role",
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
                    "title",
                    models.CharField(help_text="Such as Secretary of State for Health.", max_length=200),
                ),
                (
                    "held_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "held_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="Last day, as far as known; empty while it is held.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "held_from_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("held_from"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "held_to_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("held_to"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
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
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="roles",
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
            name="Spokesperson",
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
                        choices=[("person", "person"), ("voice_of_organisation", "voice of an organisation")],
                        default="person",
                        max_length=25,
                    ),
                ),
                (
                    "name",
                    models.CharField(help_text="Fullest form, without title: Jeremy Hunt.", max_length=200),
                ),
                (
                    "honorific",
                    models.CharField(
                        blank=True, help_text="Such as Dr, Prof, Sir.", max_length=30, verbose_name="title"
                    ),
                ),
                (
                    "sort_name",
                    models.CharField(
                        blank=True,
                        help_text="Such as “Hunt, Jeremy”; made from the name if empty.",
                        max_length=200,
                    ),
                ),
                (
                    "has_page",
                    models.BooleanField(
                        default=False,
                        help_text="Only for public roles: ministers, union officers, trust boards, official voices. Other people stand in their quotes and nowhere else.",
                        verbose_name="has a page of their own",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True, help_text="Who they are, in our own words. Public if they have a page."
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
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        help_text="Only for the voice of an organisation; a person's organisations stand in their roles.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="voices",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "spokespeople",
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish", "withdraw", "merge"),
            },
        ),
        migrations.CreateModel(
            name="RoleEvent",
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
                    "title",
                    models.CharField(help_text="Such as Secretary of State for Health.", max_length=200),
                ),
                (
                    "held_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "held_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="Last day, as far as known; empty while it is held.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "held_from_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("held_from"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "held_to_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("held_to"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
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
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="role",
            name="spokesperson",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="roles", to="people.spokesperson"
            ),
        ),
        migrations.CreateModel(
            name="SpokespersonEvent",
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
                        choices=[("person", "person"), ("voice_of_organisation", "voice of an organisation")],
                        default="person",
                        max_length=25,
                    ),
                ),
                (
                    "name",
                    models.CharField(help_text="Fullest form, without title: Jeremy Hunt.", max_length=200),
                ),
                (
                    "honorific",
                    models.CharField(
                        blank=True, help_text="Such as Dr, Prof, Sir.", max_length=30, verbose_name="title"
                    ),
                ),
                (
                    "sort_name",
                    models.CharField(
                        blank=True,
                        help_text="Such as “Hunt, Jeremy”; made from the name if empty.",
                        max_length=200,
                    ),
                ),
                (
                    "has_page",
                    models.BooleanField(
                        default=False,
                        help_text="Only for public roles: ministers, union officers, trust boards, official voices. Other people stand in their quotes and nowhere else.",
                        verbose_name="has a page of their own",
                    ),
                ),
                (
                    "description",
                    models.TextField(
                        blank=True, help_text="Who they are, in our own words. Public if they have a page."
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
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Only for the voice of an organisation; a person's organisations stand in their roles.",
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
                        to="people.spokesperson",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SpokespersonName",
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
                    "spokesperson",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="names",
                        to="people.spokesperson",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SpokespersonNameEvent",
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
                        to="people.spokespersonname",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddIndex(
            model_name="organisation",
            index=models.Index(fields=["name", "id"], name="organisations_by_name"),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="organisation_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_organisation_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="organisation_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="organisation_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "kind__in",
                    [
                        "union",
                        "trust",
                        "health_board",
                        "department",
                        "national_body",
                        "regulator",
                        "royal_college",
                        "campaign",
                        "employer",
                        "media",
                        "party",
                        "other",
                    ],
                )),
                name="organisation_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("ods_code__isnull", True), models.Q(("ods_code", ""), _negated=True), _connector="OR"
                ),
                name="organisation_ods_code_is_not_empty",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(("parent", models.F("id")), _negated=True),
                name="organisation_is_not_its_own_parent",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(("successor", models.F("id")), _negated=True),
                name="organisation_is_not_its_own_successor",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW IS DISTINCT FROM OLD THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="9ed91da68ffac3a97b89790ea3f69446ffdf7255",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_7ee72",
                    table="people_organisation",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="9b202dc128a8d8977f945682ac68e6a2ac053730",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_2baed",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="people_organisation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="a772cdee8f5c4c7227c4c9c3471312df714a0ad0",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_5b89d",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="people_organisation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="ee10de09f3216050a8a28aa4b8ede4933952b3c6",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_1f6eb",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="people_organisation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_organisationevent" ("abbreviation", "changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "kind", "name", "ods_code", "opened_on", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "state_reason", "successor_id", "website", "wikidata") VALUES (NEW."abbreviation", NEW."changed_at", NEW."changed_by_id", NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."id", NEW."kind", NEW."name", NEW."ods_code", NEW."opened_on", NEW."parent_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."state", NEW."state_reason", NEW."successor_id", NEW."website", NEW."wikidata"); RETURN NULL;',
                    hash="3aaec94bc0154b713eddb6aaed1bc7f00e67587a",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_d087f",
                    table="people_organisation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_organisationevent" ("abbreviation", "changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "kind", "name", "ods_code", "opened_on", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "state_reason", "successor_id", "website", "wikidata") VALUES (NEW."abbreviation", NEW."changed_at", NEW."changed_by_id", NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."id", NEW."kind", NEW."name", NEW."ods_code", NEW."opened_on", NEW."parent_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."state", NEW."state_reason", NEW."successor_id", NEW."website", NEW."wikidata"); RETURN NULL;',
                    hash="fb7090cf654fc6a6b418b10347b46644f4fe980e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c3fee",
                    table="people_organisation",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_organisationevent" ("abbreviation", "changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "kind", "name", "ods_code", "opened_on", "parent_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "state_reason", "successor_id", "website", "wikidata") VALUES (OLD."abbreviation", OLD."changed_at", OLD."changed_by_id", OLD."closed_on", OLD."created_at", OLD."created_by_id", OLD."description", OLD."first_published_at", OLD."id", OLD."kind", OLD."name", OLD."ods_code", OLD."opened_on", OLD."parent_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."state", OLD."state_reason", OLD."successor_id", OLD."website", OLD."wikidata"); RETURN NULL;',
                    hash="2386ff534df5d351f7930646925c4412442562e1",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_637d9",
                    table="people_organisation",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="organisationname",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="organisationname_is_not_empty"
            ),
        ),
        migrations.AddConstraint(
            model_name="organisationname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "former", "short", "alias"])),
                name="organisationname_kind_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisationname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.organisationname', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.organisation_id FROM new_rows r WHERE r.organisation_id IS NOT NULL;\nRETURN NULL;",
                    hash="a91bbad7fd77038895d5a1d5c7857b0a0786c486",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_f094e",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="people_organisationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisationname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.organisationname', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.organisation_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.organisation_id IS NOT NULL;\nRETURN NULL;",
                    hash="7c6552dfe211a75d4d00de168f9ba605d7f07a81",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_3b835",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="people_organisationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisationname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.organisationname', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.organisation', r.organisation_id FROM old_rows r WHERE r.organisation_id IS NOT NULL;\nRETURN NULL;",
                    hash="4ff77865995c5b788d0959ca739155129318da53",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_c3cd7",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="people_organisationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisationname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_organisationnameevent" ("id", "kind", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_from", "used_to") VALUES (NEW."id", NEW."kind", NEW."name", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."used_from", NEW."used_to"); RETURN NULL;',
                    hash="0611f76b9584b23c1732b8ab91ad8ff017d04235",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_ec61a",
                    table="people_organisationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisationname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_organisationnameevent" ("id", "kind", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_from", "used_to") VALUES (NEW."id", NEW."kind", NEW."name", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."used_from", NEW."used_to"); RETURN NULL;',
                    hash="744b2a6a28ae9cc4d9a2fe1b7e9e8567fa331232",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d5dc5",
                    table="people_organisationname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisationname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_organisationnameevent" ("id", "kind", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "used_from", "used_to") VALUES (OLD."id", OLD."kind", OLD."name", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."used_from", OLD."used_to"); RETURN NULL;',
                    hash="3c81d6b1ea0bc43a59a6dca7a6fdf40c5c16cc6c",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_97df2",
                    table="people_organisationname",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="spokesperson",
            index=models.Index(fields=["sort_name", "id"], name="spokespeople_by_name"),
        ),
        migrations.AddConstraint(
            model_name="spokesperson",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="spokesperson_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="spokesperson",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_spokesperson_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="spokesperson",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="spokesperson_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="spokesperson",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="spokesperson_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="spokesperson",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "person"), ("organisation__isnull", True)),
                    models.Q(("kind", "voice_of_organisation"), ("organisation__isnull", False)),
                    _connector="OR",
                ),
                name="only_the_voice_of_an_organisation_names_one",
            ),
        ),
        migrations.AddConstraint(
            model_name="spokesperson",
            constraint=models.UniqueConstraint(
                condition=models.Q(("kind", "voice_of_organisation")),
                fields=("organisation",),
                name="organisation_has_one_voice",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokesperson",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW IS DISTINCT FROM OLD THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="68d2bab4e4c0d28f0b914955e5c01ff23c598c6f",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_eab60",
                    table="people_spokesperson",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokesperson",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="67d1633dac06e5b87e21bc483b199afab011afb1",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_95283",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="people_spokesperson",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokesperson",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="5ce22f9d175746f2491d2a563713e90ae167ce20",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_7cddf",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="people_spokesperson",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokesperson",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="dcab03ed5aa311804f0df5d05ddbe595811872c4",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_3d278",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="people_spokesperson",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokesperson",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_spokespersonevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "description", "first_published_at", "has_page", "honorific", "id", "kind", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sort_name", "state", "state_reason", "wikidata") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."has_page", NEW."honorific", NEW."id", NEW."kind", NEW."name", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."sort_name", NEW."state", NEW."state_reason", NEW."wikidata"); RETURN NULL;',
                    hash="74ad05b31d13c030ab5826b1dbeed91a72db054d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_59aed",
                    table="people_spokesperson",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokesperson",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_spokespersonevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "description", "first_published_at", "has_page", "honorific", "id", "kind", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sort_name", "state", "state_reason", "wikidata") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."has_page", NEW."honorific", NEW."id", NEW."kind", NEW."name", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."sort_name", NEW."state", NEW."state_reason", NEW."wikidata"); RETURN NULL;',
                    hash="1afd33090a6c50a78de3998fe184f47d5a071f69",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_12872",
                    table="people_spokesperson",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokesperson",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_spokespersonevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "description", "first_published_at", "has_page", "honorific", "id", "kind", "name", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sort_name", "state", "state_reason", "wikidata") VALUES (OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."description", OLD."first_published_at", OLD."has_page", OLD."honorific", OLD."id", OLD."kind", OLD."name", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."sort_name", OLD."state", OLD."state_reason", OLD."wikidata"); RETURN NULL;',
                    hash="bd4a42bb84eb27c681a8d1e63630d865e49b98e9",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4c80b",
                    table="people_spokesperson",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="role",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ["draft", "in_review", "published", "withdrawn"])),
                name="role_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="role",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("state", "withdrawn"), _negated=True),
                    models.Q(("state_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="withdrawn_role_gives_its_reason",
            ),
        ),
        migrations.AddConstraint(
            model_name="role",
            constraint=models.CheckConstraint(
                condition=models.Q(("public_id__regex", "^[0-9abcdefghjkmnpqrstvwxyz]{10}$")),
                name="role_id_is_ten_letters_and_digits",
            ),
        ),
        migrations.AddConstraint(
            model_name="role",
            constraint=models.CheckConstraint(
                condition=models.Q(("title", ""), _negated=True), name="role_has_a_title"
            ),
        ),
        migrations.AddConstraint(
            model_name="role",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("held_from__isnull", True),
                    ("held_to__isnull", True),
                    ("held_to_span__endswith__gt", models.F("held_from_span__startswith")),
                    _connector="OR",
                ),
                name="role_ends_after_it_starts",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['held_from_span', 'held_to_span'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['held_from_span', 'held_to_span'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="f2370b1734e2c4b09f84d64959d3c858cc5ecce5",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_entry_keeps_its_id_and_state_order_56d7e",
                    table="people_role",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (SELECT FROM people_role WHERE id = NEW.id AND state = 'published')\n               AND NOT EXISTS (SELECT FROM articles_passage WHERE role_id = NEW.id)\n               AND NOT EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'people' AND t.model = 'role'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="ee0d4da08133cd10a66ba9a97f405da4fc3566d3",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_e12a7",
                    table="people_role",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.role', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.spokesperson_id FROM new_rows r WHERE r.spokesperson_id IS NOT NULL;\nRETURN NULL;",
                    hash="96c79d37211263ac9215d5a3d99a67a3765ebe48",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_d62d2",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="people_role",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.role', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.spokesperson_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.spokesperson_id IS NOT NULL;\nRETURN NULL;",
                    hash="5c3aad59e621528cd0e8089ad158cc6cecb3ad4d",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_57a7c",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="people_role",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.role', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.spokesperson_id FROM old_rows r WHERE r.spokesperson_id IS NOT NULL;\nRETURN NULL;",
                    hash="9df6f4e2aa144533c6a39439c42e0015173bbeda",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_fed01",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="people_role",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_roleevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "first_published_at", "held_from", "held_to", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "spokesperson_id", "state", "state_reason", "title") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."first_published_at", NEW."held_from", NEW."held_to", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."spokesperson_id", NEW."state", NEW."state_reason", NEW."title"); RETURN NULL;',
                    hash="84bfc73ee61bbcbaf615bd0029cf378246a80594",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c3144",
                    table="people_role",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_roleevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "first_published_at", "held_from", "held_to", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "spokesperson_id", "state", "state_reason", "title") VALUES (NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."first_published_at", NEW."held_from", NEW."held_to", NEW."id", NEW."organisation_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."spokesperson_id", NEW."state", NEW."state_reason", NEW."title"); RETURN NULL;',
                    hash="d2f6c4e2462790ae8bb52a8ee7d556f70a6553b8",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f1f81",
                    table="people_role",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_roleevent" ("changed_at", "changed_by_id", "created_at", "created_by_id", "first_published_at", "held_from", "held_to", "id", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "spokesperson_id", "state", "state_reason", "title") VALUES (OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."first_published_at", OLD."held_from", OLD."held_to", OLD."id", OLD."organisation_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."spokesperson_id", OLD."state", OLD."state_reason", OLD."title"); RETURN NULL;',
                    hash="bd5326f4e5f3e0b64c9cdbcaf26f5f818a69fb56",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_dd532",
                    table="people_role",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="spokespersonname",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="spokespersonname_is_not_empty"
            ),
        ),
        migrations.AddConstraint(
            model_name="spokespersonname",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["official", "former", "short", "alias"])),
                name="spokespersonname_kind_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokespersonname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.spokespersonname', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.spokesperson_id FROM new_rows r WHERE r.spokesperson_id IS NOT NULL;\nRETURN NULL;",
                    hash="8aae5ac96166fac616d827e5fda62c1ff84ea652",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_d69e0",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="people_spokespersonname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokespersonname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.spokespersonname', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.spokesperson_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.spokesperson_id IS NOT NULL;\nRETURN NULL;",
                    hash="159ecde20691e9ad9da0ebb90407c36e5e67e4f9",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_12f61",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="people_spokespersonname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokespersonname",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'people.spokespersonname', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'people.spokesperson', r.spokesperson_id FROM old_rows r WHERE r.spokesperson_id IS NOT NULL;\nRETURN NULL;",
                    hash="bb1aefc486b55872338b7496bbcba25deaec5d88",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_a9545",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="people_spokespersonname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokespersonname",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_spokespersonnameevent" ("id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "spokesperson_id", "used_from", "used_to") VALUES (NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."spokesperson_id", NEW."used_from", NEW."used_to"); RETURN NULL;',
                    hash="e1f6bd5b859c25576a0e51cab124151fe84c6eb0",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c579c",
                    table="people_spokespersonname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokespersonname",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "people_spokespersonnameevent" ("id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "spokesperson_id", "used_from", "used_to") VALUES (NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."spokesperson_id", NEW."used_from", NEW."used_to"); RETURN NULL;',
                    hash="9fe8e3d5b6c97e61e958caca42d7fe067e94a2f4",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_0fc98",
                    table="people_spokespersonname",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="spokespersonname",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_spokespersonnameevent" ("id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "spokesperson_id", "used_from", "used_to") VALUES (OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."spokesperson_id", OLD."used_from", OLD."used_to"); RETURN NULL;',
                    hash="77b89a6752db1903cdd5199c2656aaa04b66f135",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_8268a",
                    table="people_spokespersonname",
                    when="AFTER",
                ),
            ),
        ),
    ]
