import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import django.db.models.functions.datetime
import django.db.models.lookups
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import strikes.models.claim


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("records", "0003_edition_numbers"),
        ("strikes", "0003_codes_of_hospitals_and_proposals"),
    ]

    operations = [
        migrations.CreateModel(
            name="Claim",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        help_text="By which figures name it too.",
                        max_length=100,
                        verbose_name="id of the row",
                    ),
                ),
                ("row", models.JSONField(verbose_name="as written")),
                ("digest", models.CharField(editable=False, max_length=64)),
                (
                    "span",
                    django.contrib.postgres.fields.ranges.DateTimeRangeField(
                        blank=True, null=True, verbose_name="from–to"
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
                    "status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("announced", "announced"),
                            ("called_off", "called off"),
                            ("suspended", "suspended"),
                            ("went_ahead", "went ahead"),
                        ],
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
                    "standing",
                    models.CharField(
                        choices=[
                            ("undisputed", "undisputed"),
                            ("disputed", "disputed"),
                            ("from_memory", "from memory"),
                        ],
                        default="undisputed",
                        max_length=12,
                    ),
                ),
                (
                    "made_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="claims",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="claims",
                        to="records.reference",
                    ),
                ),
                (
                    "strike",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="claims",
                        to="strikes.strike",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ClaimEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "key",
                    models.CharField(
                        help_text="By which figures name it too.",
                        max_length=100,
                        verbose_name="id of the row",
                    ),
                ),
                ("row", models.JSONField(verbose_name="as written")),
                ("digest", models.CharField(editable=False, max_length=64)),
                (
                    "span",
                    django.contrib.postgres.fields.ranges.DateTimeRangeField(
                        blank=True, null=True, verbose_name="from–to"
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
                    "status",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("announced", "announced"),
                            ("called_off", "called off"),
                            ("suspended", "suspended"),
                            ("went_ahead", "went ahead"),
                        ],
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
                    "standing",
                    models.CharField(
                        choices=[
                            ("undisputed", "undisputed"),
                            ("disputed", "disputed"),
                            ("from_memory", "from memory"),
                        ],
                        default="undisputed",
                        max_length=12,
                    ),
                ),
                (
                    "made_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), editable=False
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
                        to="strikes.claim",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=django.db.models.lookups.Exact(
                    strikes.models.claim.NumberGiven("strike", "dispute"), 1
                ),
                name="claim_is_about_a_strike_or_a_dispute",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("key", ""), _negated=True), name="claim_has_the_id_of_its_row"
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.UniqueConstraint(
                fields=("key", "reference", "digest"), name="claim_is_kept_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("span__isnull", True),
                    models.Q(
                        ("span__endswith__isnull", False),
                        ("span__isempty", False),
                        ("span__startswith__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="claim_starts_before_it_ends",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("precision__in", ["exact", "about", "day"])),
                name="claim_precision_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q((
                    "status__in",
                    ["", "announced", "called_off", "suspended", "went_ahead"],
                )),
                name="claim_status_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("cover__in", ["kept", "partial", "withdrawn", "unknown"])),
                name="claim_cover_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("standing__in", ["undisputed", "disputed", "from_memory"])),
                name="claim_standing_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="claim_is_never_rewritten",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\n        IF (NEW.key, NEW.reference_id, NEW.row, NEW.digest, NEW.span, NEW.precision, NEW.status, NEW.cover)\n           IS DISTINCT FROM\n           (OLD.key, OLD.reference_id, OLD.row, OLD.digest, OLD.span, OLD.precision, OLD.status, OLD.cover) THEN\n            RAISE EXCEPTION 'claim_is_never_rewritten: add another' USING ERRCODE = 'check_violation';\n        END IF;\n        RETURN NEW;\n    ",
                    hash="29d56933e2eb4124ac4cd6086810de8183569b22",
                    operation="UPDATE",
                    pgid="pgtrigger_claim_is_never_rewritten_4464f",
                    table="strikes_claim",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.claim', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM new_rows r WHERE r.strike_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM new_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="941e92c95fc0110b88e1924078d7f443526dfb30",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_c3a9b",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_claim",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.claim', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.strike_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="499062ef862f8c2e033e4b52f66c6278aa4853d3",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_80b63",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_claim",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.claim', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.strike', r.strike_id FROM old_rows r WHERE r.strike_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM old_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="29efa3b5d244a059b73df5fe0149d7088b94801f",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_cc638",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_claim",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_claimevent" ("cover", "digest", "dispute_id", "id", "key", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "reference_id", "row", "span", "standing", "status", "strike_id") VALUES (NEW."cover", NEW."digest", NEW."dispute_id", NEW."id", NEW."key", NEW."made_at", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."precision", NEW."reference_id", NEW."row", NEW."span", NEW."standing", NEW."status", NEW."strike_id"); RETURN NULL;',
                    hash="5277a431b7d64b859ba3e42ec38966282e750658",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9e111",
                    table="strikes_claim",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_claimevent" ("cover", "digest", "dispute_id", "id", "key", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "reference_id", "row", "span", "standing", "status", "strike_id") VALUES (NEW."cover", NEW."digest", NEW."dispute_id", NEW."id", NEW."key", NEW."made_at", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."precision", NEW."reference_id", NEW."row", NEW."span", NEW."standing", NEW."status", NEW."strike_id"); RETURN NULL;',
                    hash="8aadadbce3bf541b3d74d29262608f701fdcbec5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_a94ac",
                    table="strikes_claim",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="claim",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_claimevent" ("cover", "digest", "dispute_id", "id", "key", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "precision", "reference_id", "row", "span", "standing", "status", "strike_id") VALUES (OLD."cover", OLD."digest", OLD."dispute_id", OLD."id", OLD."key", OLD."made_at", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."precision", OLD."reference_id", OLD."row", OLD."span", OLD."standing", OLD."status", OLD."strike_id"); RETURN NULL;',
                    hash="c5e3a6b8407db3ab0d1a826e6ebe3cc3a98fe181",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_fd5c6",
                    table="strikes_claim",
                    when="AFTER",
                ),
            ),
        ),
    ]
