import django.contrib.postgres.fields
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import records.dates


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_dated_parents_and_successors"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("records", "0004_field_sources"),
        ("strikes", "0004_claims_of_sources"),
    ]

    operations = [
        migrations.CreateModel(
            name="Ballot",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "question",
                    models.TextField(blank=True, help_text="As it stood on the ballot paper. Public."),
                ),
                ("staff_group", models.CharField(blank=True, help_text="Who was balloted.", max_length=200)),
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
                        help_text="Or when the result was given out.", max_length=11
                    ),
                ),
                (
                    "opened_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("opened_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "closed_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("closed_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("closed_on"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "eligible",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="entitled to vote"),
                ),
                ("voted", models.PositiveIntegerField(blank=True, null=True, verbose_name="votes cast")),
                (
                    "voted_for",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="votes for action"),
                ),
                (
                    "turnout",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of those entitled, as issued.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "support",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of the votes that were for action, as issued.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "notice_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="When the employers were first told of action.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "mandate_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "mandate_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="Last day on which action may be called.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "mandate_from_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("mandate_from"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "mandate_to_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("mandate_to"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="ballots",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ballots",
                        to="records.reference",
                    ),
                ),
                (
                    "union",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ballots",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="BallotLaw",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="Such as “Trade Union Act 2016, important public services”.", max_length=200
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
                        default=list,
                        size=None,
                    ),
                ),
                ("in_force_from", models.DateField()),
                (
                    "in_force_to",
                    models.DateField(blank=True, help_text="Last day; empty while it is the law.", null=True),
                ),
                (
                    "least_turnout",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of those entitled to vote.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "least_support",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of all those entitled to vote that must vote for action.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "notice_days",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Least notice of action to the employer.", null=True
                    ),
                ),
                (
                    "mandate",
                    models.CharField(
                        blank=True,
                        help_text="How long action may be called, such as “six months”. Public.",
                        max_length=200,
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ballot_laws",
                        to="records.reference",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="BallotEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "question",
                    models.TextField(blank=True, help_text="As it stood on the ballot paper. Public."),
                ),
                ("staff_group", models.CharField(blank=True, help_text="Who was balloted.", max_length=200)),
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
                        help_text="Or when the result was given out.", max_length=11
                    ),
                ),
                (
                    "opened_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("opened_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "closed_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("closed_on"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "first_day",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EarliestDay("closed_on"),
                        output_field=models.DateField(),
                    ),
                ),
                (
                    "eligible",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="entitled to vote"),
                ),
                ("voted", models.PositiveIntegerField(blank=True, null=True, verbose_name="votes cast")),
                (
                    "voted_for",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="votes for action"),
                ),
                (
                    "turnout",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of those entitled, as issued.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "support",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of the votes that were for action, as issued.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "notice_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="When the employers were first told of action.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "mandate_from",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "mandate_to",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="Last day on which action may be called.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "mandate_from_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("mandate_from"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                (
                    "mandate_to_span",
                    models.GeneratedField(
                        db_persist=True,
                        expression=records.dates.EdtfSpan("mandate_to"),
                        output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
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
                        to="strikes.ballot",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="records.reference",
                    ),
                ),
                (
                    "union",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "law",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="What was asked of it when it closed.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.ballotlaw",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="ballot",
            name="law",
            field=models.ForeignKey(
                blank=True,
                help_text="What was asked of it when it closed.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="ballots",
                to="strikes.ballotlaw",
            ),
        ),
        migrations.CreateModel(
            name="BallotLawEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "name",
                    models.CharField(
                        help_text="Such as “Trade Union Act 2016, important public services”.", max_length=200
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
                        default=list,
                        size=None,
                    ),
                ),
                ("in_force_from", models.DateField()),
                (
                    "in_force_to",
                    models.DateField(blank=True, help_text="Last day; empty while it is the law.", null=True),
                ),
                (
                    "least_turnout",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of those entitled to vote.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "least_support",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        help_text="Per cent of all those entitled to vote that must vote for action.",
                        max_digits=5,
                        null=True,
                    ),
                ),
                (
                    "notice_days",
                    models.PositiveSmallIntegerField(
                        blank=True, help_text="Least notice of action to the employer.", null=True
                    ),
                ),
                (
                    "mandate",
                    models.CharField(
                        blank=True,
                        help_text="How long action may be called, such as “six months”. Public.",
                        max_length=200,
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
                        to="strikes.ballotlaw",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        db_constraint=False,
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
        migrations.AddConstraint(
            model_name="ballotlaw",
            constraint=models.UniqueConstraint(
                fields=("name", "in_force_from"), name="ballot_law_is_listed_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="ballotlaw",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="ballot_law_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="ballotlaw",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("in_force_to__isnull", True),
                    ("in_force_to__gte", models.F("in_force_from")),
                    _connector="OR",
                ),
                name="ballot_law_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="ballotlaw",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("least_turnout__isnull", True), ("least_turnout__range", (0, 100)), _connector="OR"
                    ),
                    models.Q(
                        ("least_support__isnull", True), ("least_support__range", (0, 100)), _connector="OR"
                    ),
                ),
                name="ballot_law_asks_for_shares_of_a_hundred",
            ),
        ),
        migrations.AddConstraint(
            model_name="ballotlaw",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "nations__contained_by",
                    ["england", "scotland", "wales", "northern_ireland"],
                )),
                name="ballot_law_nations_are_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballotlaw",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.ballotlaw', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="44d004f38c62c69affd8ec9ec14a7cd920a4c661",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_a7c17",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_ballotlaw",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballotlaw",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.ballotlaw', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="dfa111be2cdab62f48f1f6971b92c06aec3d052f",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_65f0c",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_ballotlaw",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballotlaw",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.ballotlaw', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="ff2a6870f14e01167d96fd730398b2dc4c54f47f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_17ba0",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_ballotlaw",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballotlaw",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_ballotlawevent" ("id", "in_force_from", "in_force_to", "least_support", "least_turnout", "mandate", "name", "nations", "notice_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (NEW."id", NEW."in_force_from", NEW."in_force_to", NEW."least_support", NEW."least_turnout", NEW."mandate", NEW."name", NEW."nations", NEW."notice_days", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference_id"); RETURN NULL;',
                    hash="4bff913405274459121bad3b26ac0f5b151f133d",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_4becb",
                    table="strikes_ballotlaw",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballotlaw",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_ballotlawevent" ("id", "in_force_from", "in_force_to", "least_support", "least_turnout", "mandate", "name", "nations", "notice_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (NEW."id", NEW."in_force_from", NEW."in_force_to", NEW."least_support", NEW."least_turnout", NEW."mandate", NEW."name", NEW."nations", NEW."notice_days", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference_id"); RETURN NULL;',
                    hash="bce3eecceadfdd464dba504c27654353a0d4aa01",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d6416",
                    table="strikes_ballotlaw",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballotlaw",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_ballotlawevent" ("id", "in_force_from", "in_force_to", "least_support", "least_turnout", "mandate", "name", "nations", "notice_days", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (OLD."id", OLD."in_force_from", OLD."in_force_to", OLD."least_support", OLD."least_turnout", OLD."mandate", OLD."name", OLD."nations", OLD."notice_days", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference_id"); RETURN NULL;',
                    hash="806d4c597767590a2fe0beda8a671411bc3bea80",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_51628",
                    table="strikes_ballotlaw",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.UniqueConstraint(
                fields=("dispute", "union", "staff_group", "closed_on"), name="ballot_is_entered_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("opened_on__isnull", True),
                    ("closed_span__endswith__gt", models.F("opened_span__startswith")),
                    _connector="OR",
                ),
                name="ballot_closes_after_it_opens",
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("eligible__isnull", True),
                    ("voted__isnull", True),
                    ("voted__lte", models.F("eligible")),
                    _connector="OR",
                ),
                name="ballot_has_no_more_votes_than_voters",
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("voted__isnull", True),
                    ("voted_for__isnull", True),
                    ("voted_for__lte", models.F("voted")),
                    _connector="OR",
                ),
                name="ballot_has_no_more_votes_for_than_votes",
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("turnout__isnull", True), ("turnout__range", (0, 100)), _connector="OR"),
                    models.Q(("support__isnull", True), ("support__range", (0, 100)), _connector="OR"),
                ),
                name="ballot_shares_are_of_a_hundred",
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("mandate_from__isnull", True),
                    ("mandate_to__isnull", True),
                    ("mandate_to_span__endswith__gt", models.F("mandate_from_span__startswith")),
                    _connector="OR",
                ),
                name="mandate_ends_after_it_begins",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballot",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.ballot', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM new_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="116f899099d568952f8b72774a2a7d623123923a",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_f3bd2",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_ballot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballot",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.ballot', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="9330889843b738ce9ca7ec159305b8f0b65c1414",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_907da",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_ballot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballot",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.ballot', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM old_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="a7d93df5dd4bf92575e5b125d05d86cf5d128e36",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_aa57f",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_ballot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballot",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_ballotevent" ("closed_on", "dispute_id", "eligible", "id", "law_id", "mandate_from", "mandate_to", "note", "notice_on", "opened_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference_id", "staff_group", "support", "turnout", "union_id", "voted", "voted_for") VALUES (NEW."closed_on", NEW."dispute_id", NEW."eligible", NEW."id", NEW."law_id", NEW."mandate_from", NEW."mandate_to", NEW."note", NEW."notice_on", NEW."opened_on", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."question", NEW."reference_id", NEW."staff_group", NEW."support", NEW."turnout", NEW."union_id", NEW."voted", NEW."voted_for"); RETURN NULL;',
                    hash="9b395ab3686180ea9e541e80d8a5d0387e2cf7dc",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c653a",
                    table="strikes_ballot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballot",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_ballotevent" ("closed_on", "dispute_id", "eligible", "id", "law_id", "mandate_from", "mandate_to", "note", "notice_on", "opened_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference_id", "staff_group", "support", "turnout", "union_id", "voted", "voted_for") VALUES (NEW."closed_on", NEW."dispute_id", NEW."eligible", NEW."id", NEW."law_id", NEW."mandate_from", NEW."mandate_to", NEW."note", NEW."notice_on", NEW."opened_on", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."question", NEW."reference_id", NEW."staff_group", NEW."support", NEW."turnout", NEW."union_id", NEW."voted", NEW."voted_for"); RETURN NULL;',
                    hash="8ed6842619745beb5e1cdc14a8b12a96638f2c0c",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_c5da4",
                    table="strikes_ballot",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="ballot",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_ballotevent" ("closed_on", "dispute_id", "eligible", "id", "law_id", "mandate_from", "mandate_to", "note", "notice_on", "opened_on", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference_id", "staff_group", "support", "turnout", "union_id", "voted", "voted_for") VALUES (OLD."closed_on", OLD."dispute_id", OLD."eligible", OLD."id", OLD."law_id", OLD."mandate_from", OLD."mandate_to", OLD."note", OLD."notice_on", OLD."opened_on", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."question", OLD."reference_id", OLD."staff_group", OLD."support", OLD."turnout", OLD."union_id", OLD."voted", OLD."voted_for"); RETURN NULL;',
                    hash="571f90355a7e46c189e5371df595548de99b479d",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_738a8",
                    table="strikes_ballot",
                    when="AFTER",
                ),
            ),
        ),
    ]
