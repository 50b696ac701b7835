import django.db.models.deletion
import django.db.models.functions.datetime
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import records.dates


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("records", "0001_partial_dates"),
    ]

    operations = [
        migrations.CreateModel(
            name="RedirectEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("kind", models.CharField(max_length=20)),
                ("old_id", models.CharField(max_length=10)),
                ("new_id", models.CharField(max_length=10)),
                ("reason", models.TextField(help_text="Shown to everybody.")),
                ("made_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Reference",
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
                        help_text="Such as “NHS England: update on junior doctors, 26 April 2016”.",
                        max_length=200,
                    ),
                ),
                ("address", models.URLField(blank=True, max_length=500)),
                ("publisher", models.CharField(blank=True, max_length=200)),
                (
                    "published_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "retrieved_on",
                    models.DateField(blank=True, help_text="When we last looked at it.", null=True),
                ),
                (
                    "licence",
                    models.CharField(
                        blank=True, help_text="Such as “Open Government Licence v3.0”.", max_length=200
                    ),
                ),
                ("note", models.TextField(blank=True)),
            ],
        ),
        migrations.CreateModel(
            name="ReferenceEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "name",
                    models.CharField(
                        help_text="Such as “NHS England: update on junior doctors, 26 April 2016”.",
                        max_length=200,
                    ),
                ),
                ("address", models.URLField(blank=True, max_length=500)),
                ("publisher", models.CharField(blank=True, max_length=200)),
                (
                    "published_on",
                    records.dates.PartialDateField(
                        blank=True,
                        help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                        max_length=11,
                        null=True,
                    ),
                ),
                (
                    "retrieved_on",
                    models.DateField(blank=True, help_text="When we last looked at it.", null=True),
                ),
                (
                    "licence",
                    models.CharField(
                        blank=True, help_text="Such as “Open Government Licence v3.0”.", max_length=200
                    ),
                ),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Sourcing",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("object_id", models.BigIntegerField(editable=False)),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field that it supports; empty for the entry as a whole.",
                        max_length=50,
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="Such as the row or page.", max_length=300)),
            ],
        ),
        migrations.CreateModel(
            name="SourcingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("object_id", models.BigIntegerField(editable=False)),
                (
                    "field",
                    models.CharField(
                        blank=True,
                        help_text="The field that it supports; empty for the entry as a whole.",
                        max_length=50,
                    ),
                ),
                ("note", models.CharField(blank=True, help_text="Such as the row or page.", max_length=300)),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Touched",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("model", models.TextField()),
                ("row_id", models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="Edition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(help_text="The plural by which the API knows the entry.", max_length=20),
                ),
                ("entry_id", models.BigIntegerField(help_text="Key of the entry in its own table.")),
                ("public_id", models.CharField(max_length=10)),
                ("number", models.BigIntegerField(unique=True)),
                (
                    "digest",
                    models.CharField(
                        help_text="SHA-256 of the body, or of the reason of a tombstone.", max_length=64
                    ),
                ),
                (
                    "first_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(),
                        help_text="When the entry first became public.",
                    ),
                ),
                ("changed_at", models.DateTimeField(help_text="When its public form last changed.")),
                ("body", models.TextField(help_text="JSON, as served.", null=True)),
                ("reason", models.TextField(blank=True, help_text="Public note of a tombstone.")),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "entry_id"), name="entry_has_one_edition"),
                    models.UniqueConstraint(fields=("kind", "public_id"), name="edition_id_is_never_reused"),
                    models.CheckConstraint(
                        condition=models.Q(("body__isnull", True), ("reason", ""), _connector="OR"),
                        name="only_a_tombstone_has_a_reason",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Redirect",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("old_id", models.CharField(max_length=10)),
                ("new_id", models.CharField(max_length=10)),
                ("reason", models.TextField(help_text="Shown to everybody.")),
                ("made_at", models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "old_id"), name="address_leads_to_one_place"),
                    models.CheckConstraint(
                        condition=models.Q(("old_id", models.F("new_id")), _negated=True),
                        name="address_does_not_lead_to_itself",
                    ),
                ],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="redirect",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "records_redirectevent" ("id", "kind", "made_at", "new_id", "old_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."id", NEW."kind", NEW."made_at", NEW."new_id", NEW."old_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason"); RETURN NULL;',
                    hash="2df3a2bd90c47a43ebca3c053b0aeaf5d01c3c97",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_9d91b",
                    table="records_redirect",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="redirect",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "records_redirectevent" ("id", "kind", "made_at", "new_id", "old_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (NEW."id", NEW."kind", NEW."made_at", NEW."new_id", NEW."old_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason"); RETURN NULL;',
                    hash="6501df43b6e1ee0373ee626dc593f98b1047961d",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_5262c",
                    table="records_redirect",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="redirect",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "records_redirectevent" ("id", "kind", "made_at", "new_id", "old_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason") VALUES (OLD."id", OLD."kind", OLD."made_at", OLD."new_id", OLD."old_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason"); RETURN NULL;',
                    hash="ca8d867128de21d18f454f9f8c17b3870e704c5e",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_15b36",
                    table="records_redirect",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="redirectevent",
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
            model_name="redirectevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="records.redirect",
            ),
        ),
        migrations.AddConstraint(
            model_name="reference",
            constraint=models.UniqueConstraint(fields=("name", "address"), name="reference_is_listed_once"),
        ),
        migrations.AddConstraint(
            model_name="reference",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="reference_has_a_name"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reference",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'records.reference', r.id FROM new_rows r;\nRETURN NULL;",
                    hash="4f48799bf79ecee84f372113fcbf7f7e75d721b0",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_b9eb8",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="records_reference",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reference",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'records.reference', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nRETURN NULL;",
                    hash="bcb0adc7c547eb6ccad7ce20aa182e88afab8c21",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_f321e",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="records_reference",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reference",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'records.reference', r.id FROM old_rows r;\nRETURN NULL;",
                    hash="f9762026df8f0393b41dea8d9c66805537d573d6",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_a6f8e",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="records_reference",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reference",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "records_referenceevent" ("address", "id", "licence", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_on", "publisher", "retrieved_on") VALUES (NEW."address", NEW."id", NEW."licence", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."published_on", NEW."publisher", NEW."retrieved_on"); RETURN NULL;',
                    hash="8d4124f8f0554dc1655b5f55b1490cc847df4cd4",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_8d4ad",
                    table="records_reference",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reference",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "records_referenceevent" ("address", "id", "licence", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_on", "publisher", "retrieved_on") VALUES (NEW."address", NEW."id", NEW."licence", NEW."name", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."published_on", NEW."publisher", NEW."retrieved_on"); RETURN NULL;',
                    hash="4991e1c80a42eb65815403b8134b1e4468481c3f",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_8e2df",
                    table="records_reference",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="reference",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "records_referenceevent" ("address", "id", "licence", "name", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_on", "publisher", "retrieved_on") VALUES (OLD."address", OLD."id", OLD."licence", OLD."name", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."published_on", OLD."publisher", OLD."retrieved_on"); RETURN NULL;',
                    hash="e6a72cad3b789141155c27581201dc7c103e19d2",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_597e6",
                    table="records_reference",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddField(
            model_name="referenceevent",
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
            model_name="referenceevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="records.reference",
            ),
        ),
        migrations.AddField(
            model_name="sourcing",
            name="content_type",
            field=models.ForeignKey(
                editable=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="contenttypes.contenttype",
            ),
        ),
        migrations.AddField(
            model_name="sourcing",
            name="reference",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="sourcings", to="records.reference"
            ),
        ),
        migrations.AddField(
            model_name="sourcingevent",
            name="content_type",
            field=models.ForeignKey(
                db_constraint=False,
                editable=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="contenttypes.contenttype",
            ),
        ),
        migrations.AddField(
            model_name="sourcingevent",
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
            model_name="sourcingevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="records.sourcing",
            ),
        ),
        migrations.AddField(
            model_name="sourcingevent",
            name="reference",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="records.reference",
            ),
        ),
        migrations.AddIndex(
            model_name="sourcing",
            index=models.Index(fields=["content_type", "object_id"], name="sourcings_of_an_entry"),
        ),
        migrations.AddConstraint(
            model_name="sourcing",
            constraint=models.UniqueConstraint(
                fields=("content_type", "object_id", "reference", "field"), name="sourcing_is_listed_once"
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcing",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_keeps_its_support",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE entry_table text;",
                    func="\n            SELECT app_label || '_' || t.model INTO entry_table FROM django_content_type t WHERE t.id = OLD.content_type_id;\n            EXECUTE format('UPDATE %I SET id = id WHERE id = $1', entry_table) USING OLD.object_id;\n            RETURN NULL;\n        ",
                    hash="1673f73205efedf1bcc1e17a5a5f3cb753e5cb34",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_published_fact_keeps_its_support_0cf3b",
                    table="records_sourcing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcing",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'records.sourcing', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT t.app_label || '.' || t.model, r.object_id FROM new_rows r JOIN django_content_type t ON t.id = r.content_type_id;\nRETURN NULL;",
                    hash="2e94344d43b55e49cc60cf7a6f2a82698e04639b",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_d87af",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="records_sourcing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcing",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'records.sourcing', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT t.app_label || '.' || t.model, r.object_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r JOIN django_content_type t ON t.id = r.content_type_id;\nRETURN NULL;",
                    hash="5d99fe9d970a6716315ec8d5624defdd13b6a7e0",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_3771f",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="records_sourcing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcing",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'records.sourcing', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT t.app_label || '.' || t.model, r.object_id FROM old_rows r JOIN django_content_type t ON t.id = r.content_type_id;\nRETURN NULL;",
                    hash="718f3d023750219d58fbc10f9a6a96f374bef63d",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_582fe",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="records_sourcing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcing",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "records_sourcingevent" ("content_type_id", "field", "id", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (NEW."content_type_id", NEW."field", NEW."id", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reference_id"); RETURN NULL;',
                    hash="7efe4d08e7503974a49a5163baac1220c496f6b1",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_08f4e",
                    table="records_sourcing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcing",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "records_sourcingevent" ("content_type_id", "field", "id", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (NEW."content_type_id", NEW."field", NEW."id", NEW."note", NEW."object_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reference_id"); RETURN NULL;',
                    hash="ba7dab87739e53a0fcf5fd4563246e312ec72650",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_33279",
                    table="records_sourcing",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sourcing",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "records_sourcingevent" ("content_type_id", "field", "id", "note", "object_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference_id") VALUES (OLD."content_type_id", OLD."field", OLD."id", OLD."note", OLD."object_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reference_id"); RETURN NULL;',
                    hash="e1b939cec26ccc80f921d9da9464a6b13780891f",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_21f4a",
                    table="records_sourcing",
                    when="AFTER",
                ),
            ),
        ),
    ]
