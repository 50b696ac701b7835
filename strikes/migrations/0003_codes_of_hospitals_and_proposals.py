import django.core.validators
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import records.dates


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_dated_parents_and_successors"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("records", "0004_field_sources"),
        ("strikes", "0002_support_is_what_readers_see"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="OtherCode",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "code",
                    models.CharField(
                        max_length=6,
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
            ],
            options={
                "verbose_name": "other code",
            },
        ),
        migrations.CreateModel(
            name="OtherCodeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "code",
                    models.CharField(
                        max_length=6,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^[A-Z0-9]{3,6}$",
                                "An ODS code has three to six capital letters and digits, such as RWY01.",
                            )
                        ],
                        verbose_name="ODS site code",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Proposal",
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
                            ("code", "another code of the building"),
                            ("handover", "the building under the trust before or after"),
                            ("same", "the same hospital"),
                            ("wikidata", "its Wikidata item"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "value",
                    models.CharField(
                        help_text="The code, the Wikidata id, or the name and place.", max_length=320
                    ),
                ),
                ("name", models.CharField(help_text="As the source names it.", max_length=200)),
                ("town", models.CharField(blank=True, max_length=100)),
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
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                ("why", models.CharField(help_text="What speaks for it.", max_length=300)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "to be decided"),
                            ("accepted", "accepted"),
                            ("rejected", "rejected"),
                        ],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, editable=False, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="ProposalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("code", "another code of the building"),
                            ("handover", "the building under the trust before or after"),
                            ("same", "the same hospital"),
                            ("wikidata", "its Wikidata item"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "value",
                    models.CharField(
                        help_text="The code, the Wikidata id, or the name and place.", max_length=320
                    ),
                ),
                ("name", models.CharField(help_text="As the source names it.", max_length=200)),
                ("town", models.CharField(blank=True, max_length=100)),
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
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                ("why", models.CharField(help_text="What speaks for it.", max_length=300)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "to be decided"),
                            ("accepted", "accepted"),
                            ("rejected", "rejected"),
                        ],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("decided_at", models.DateTimeField(blank=True, editable=False, null=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="runby",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="runby",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="runby",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="runby",
            name="reference",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="hospitals_run",
                to="records.reference",
            ),
        ),
        migrations.AddField(
            model_name="runbyevent",
            name="reference",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="records.reference",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="runby",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_runbyevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "reference_id", "trust_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."ran_from", NEW."ran_to", NEW."reference_id", NEW."trust_id"); RETURN NULL;',
                    hash="21d1114f507a8d27deb594bb2512d524698bda41",
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
                    func='INSERT INTO "strikes_runbyevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "reference_id", "trust_id") VALUES (NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."ran_from", NEW."ran_to", NEW."reference_id", NEW."trust_id"); RETURN NULL;',
                    hash="fb3597fabcfd8f8e62a405321b123a96988e2312",
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
                    func='INSERT INTO "strikes_runbyevent" ("hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "reference_id", "trust_id") VALUES (OLD."hospital_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."ran_from", OLD."ran_to", OLD."reference_id", OLD."trust_id"); RETURN NULL;',
                    hash="57a66888693a861fa2c1330c3ec6055978e6ba8b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_2a26f",
                    table="strikes_runby",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="othercode",
            name="hospital",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="other_codes", to="strikes.hospital"
            ),
        ),
        migrations.AddField(
            model_name="othercode",
            name="reference",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="hospital_codes",
                to="records.reference",
            ),
        ),
        migrations.AddField(
            model_name="othercodeevent",
            name="hospital",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="strikes.hospital",
            ),
        ),
        migrations.AddField(
            model_name="othercodeevent",
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
            model_name="othercodeevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="strikes.othercode",
            ),
        ),
        migrations.AddField(
            model_name="othercodeevent",
            name="reference",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="records.reference",
            ),
        ),
        migrations.AddField(
            model_name="proposal",
            name="decided_by",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="proposal",
            name="hospital",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="proposals", to="strikes.hospital"
            ),
        ),
        migrations.AddField(
            model_name="proposal",
            name="reference",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="proposals", to="records.reference"
            ),
        ),
        migrations.AddField(
            model_name="proposal",
            name="trust",
            field=models.ForeignKey(
                blank=True,
                help_text="Whose code it is.",
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="people.organisation",
            ),
        ),
        migrations.AddField(
            model_name="proposalevent",
            name="decided_by",
            field=models.ForeignKey(
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
        migrations.AddField(
            model_name="proposalevent",
            name="hospital",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="strikes.hospital",
            ),
        ),
        migrations.AddField(
            model_name="proposalevent",
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
            model_name="proposalevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="strikes.proposal",
            ),
        ),
        migrations.AddField(
            model_name="proposalevent",
            name="reference",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="records.reference",
            ),
        ),
        migrations.AddField(
            model_name="proposalevent",
            name="trust",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="Whose code it is.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="people.organisation",
            ),
        ),
        migrations.AddConstraint(
            model_name="othercode",
            constraint=models.CheckConstraint(
                condition=models.Q(("code", ""), _negated=True), name="othercode_is_not_empty"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="othercode",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.othercode', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM new_rows r WHERE r.hospital_id IS NOT NULL;\nRETURN NULL;",
                    hash="c4f38daca1c5c7200f1216dff1ca3243e2584575",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_50f05",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="strikes_othercode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="othercode",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.othercode', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.hospital_id IS NOT NULL;\nRETURN NULL;",
                    hash="7f50a3b27b67cb1abec59674ed34bcbfc6483bf0",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_4e45f",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="strikes_othercode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="othercode",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'strikes.othercode', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM old_rows r WHERE r.hospital_id IS NOT NULL;\nRETURN NULL;",
                    hash="7eef9c6b29e191df3055240fac58af854b79c7e9",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_9de39",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="strikes_othercode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="othercode",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_othercodeevent" ("code", "hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (NEW."code", NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference_id"); RETURN NULL;',
                    hash="456a70561592363cd5bfe65e167e52811aedf90c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_09c38",
                    table="strikes_othercode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="othercode",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_othercodeevent" ("code", "hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (NEW."code", NEW."hospital_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference_id"); RETURN NULL;',
                    hash="5b89b23bb8072c5306a8a23185ed2b9517fd8f09",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_e7a36",
                    table="strikes_othercode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="othercode",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_othercodeevent" ("code", "hospital_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (OLD."code", OLD."hospital_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference_id"); RETURN NULL;',
                    hash="d39763e2d2c88fbf5f8fcbc5bfdd21b454343050",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_c2c22",
                    table="strikes_othercode",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(fields=["kind", "value"], name="proposals_by_value"),
        ),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.CheckConstraint(
                condition=models.Q(("value", ""), _negated=True), name="proposal_has_a_value"
            ),
        ),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["code", "handover", "same", "wikidata"])),
                name="proposal_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("decided_at__isnull", True), ("state", "open")),
                    models.Q(("decided_at__isnull", False), ("state__in", ["accepted", "rejected"])),
                    _connector="OR",
                ),
                name="decided_proposal_says_when",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposal",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_proposalevent" ("decided_at", "decided_by_id", "hospital_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "reference_id", "state", "town", "trust_id", "value", "why") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."hospital_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."ran_from", NEW."ran_to", NEW."reference_id", NEW."state", NEW."town", NEW."trust_id", NEW."value", NEW."why"); RETURN NULL;',
                    hash="fc839ed0de7f70e4e0055e692a322b0fdf98a98b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_b1a1f",
                    table="strikes_proposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposal",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "strikes_proposalevent" ("decided_at", "decided_by_id", "hospital_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "reference_id", "state", "town", "trust_id", "value", "why") VALUES (NEW."decided_at", NEW."decided_by_id", NEW."hospital_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."ran_from", NEW."ran_to", NEW."reference_id", NEW."state", NEW."town", NEW."trust_id", NEW."value", NEW."why"); RETURN NULL;',
                    hash="550f2339a25725388204179506d76d2b54e99b4e",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_72975",
                    table="strikes_proposal",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="proposal",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "strikes_proposalevent" ("decided_at", "decided_by_id", "hospital_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "ran_from", "ran_to", "reference_id", "state", "town", "trust_id", "value", "why") VALUES (OLD."decided_at", OLD."decided_by_id", OLD."hospital_id", OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."ran_from", OLD."ran_to", OLD."reference_id", OLD."state", OLD."town", OLD."trust_id", OLD."value", OLD."why"); RETURN NULL;',
                    hash="2a1de784c75a6f5b93e29d03b45e626e2be799fa",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9ec74",
                    table="strikes_proposal",
                    when="AFTER",
                ),
            ),
        ),
    ]
