import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0010_batches"),
        ("people", "0004_dated_parents_and_successors"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("strikes", "0005_ballots_and_mandates"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="FigureAlsoAboutEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="figure",
            name="also_about",
            field=models.ManyToManyField(
                blank=True,
                help_text="Other strikes that a joint figure counts as well.",
                related_name="joint_figures",
                to="strikes.strike",
            ),
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="figure",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="figure",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="figure",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="figure",
            name="note",
            field=models.CharField(
                blank=True,
                help_text="What else was said of it, such as “high number of nil returns”. Public.",
                max_length=300,
            ),
        ),
        migrations.AddField(
            model_name="figure",
            name="out_of",
            field=models.PositiveIntegerField(
                blank=True, help_text="Of how many it is a share, if that was given.", null=True
            ),
        ),
        migrations.AddField(
            model_name="figure",
            name="out_of_what",
            field=models.CharField(
                blank=True,
                help_text="Of whom or what it is a share, such as “doctors expected to work”.",
                max_length=200,
            ),
        ),
        migrations.AddField(
            model_name="figure",
            name="revises",
            field=models.OneToOneField(
                blank=True,
                help_text="The figure that its issuer replaced by this one; it stays, struck through.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="revised_by",
                to="articles.figure",
            ),
        ),
        migrations.AddField(
            model_name="figureevent",
            name="note",
            field=models.CharField(
                blank=True,
                help_text="What else was said of it, such as “high number of nil returns”. Public.",
                max_length=300,
            ),
        ),
        migrations.AddField(
            model_name="figureevent",
            name="out_of",
            field=models.PositiveIntegerField(
                blank=True, help_text="Of how many it is a share, if that was given.", null=True
            ),
        ),
        migrations.AddField(
            model_name="figureevent",
            name="out_of_what",
            field=models.CharField(
                blank=True,
                help_text="Of whom or what it is a share, such as “doctors expected to work”.",
                max_length=200,
            ),
        ),
        migrations.AddField(
            model_name="figureevent",
            name="revises",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                help_text="The figure that its issuer replaced by this one; it stays, struck through.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="articles.figure",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="figure_revises_one_about_the_same",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    constraint="CONSTRAINT",
                    func="\n            IF EXISTS (\n                SELECT FROM articles_figure later JOIN articles_figure former ON former.id = later.revises_id\n                WHERE (later.id = NEW.id OR former.id = NEW.id)\n                  AND (later.strike_day_id, later.strike_id, later.dispute_id, later.picket_event_id, later.basis,\n                       later.unit)\n                  IS DISTINCT FROM\n                      (former.strike_day_id, former.strike_id, former.dispute_id, former.picket_event_id,\n                       former.basis, former.unit)\n            ) THEN\n                RAISE EXCEPTION 'figure_revises_one_about_the_same: %', NEW.public_id USING ERRCODE = 'check_violation';\n            END IF;\n            IF EXISTS (\n                WITH RECURSIVE chain AS (\n                    SELECT id, revises_id FROM articles_figure WHERE id = NEW.id\n                    UNION\n                    SELECT f.id, f.revises_id FROM chain c JOIN articles_figure f ON f.id = c.revises_id\n                )\n                SELECT FROM chain WHERE revises_id = NEW.id\n            ) THEN\n                RAISE EXCEPTION 'figure_revises_none_that_revises_it: %', NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="c70a952d98c38277fdb48104224570d45da8085f",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_figure_revises_one_about_the_same_c3a38",
                    table="articles_figure",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_figureevent" ("as_of", "as_printed", "basis", "basis_as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "issuer_id", "note", "out_of", "out_of_what", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "public_id", "revises_id", "state", "state_reason", "strike_day_id", "strike_id", "unit", "value_high", "value_low", "what") VALUES (NEW."as_of", NEW."as_printed", NEW."basis", NEW."basis_as_printed", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."dispute_id", NEW."first_published_at", NEW."id", NEW."issuer_id", NEW."note", NEW."out_of", NEW."out_of_what", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."picket_event_id", NEW."public_id", NEW."revises_id", NEW."state", NEW."state_reason", NEW."strike_day_id", NEW."strike_id", NEW."unit", NEW."value_high", NEW."value_low", NEW."what"); RETURN NULL;',
                    hash="b297973cd623243fa9c1cf25071f36172190936c",
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
                    func='INSERT INTO "articles_figureevent" ("as_of", "as_printed", "basis", "basis_as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "issuer_id", "note", "out_of", "out_of_what", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "public_id", "revises_id", "state", "state_reason", "strike_day_id", "strike_id", "unit", "value_high", "value_low", "what") VALUES (NEW."as_of", NEW."as_printed", NEW."basis", NEW."basis_as_printed", NEW."changed_at", NEW."changed_by_id", NEW."created_at", NEW."created_by_id", NEW."dispute_id", NEW."first_published_at", NEW."id", NEW."issuer_id", NEW."note", NEW."out_of", NEW."out_of_what", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."picket_event_id", NEW."public_id", NEW."revises_id", NEW."state", NEW."state_reason", NEW."strike_day_id", NEW."strike_id", NEW."unit", NEW."value_high", NEW."value_low", NEW."what"); RETURN NULL;',
                    hash="1443473fbdce4d68f82a62e1a12c8ce6cf587d19",
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
                    func='INSERT INTO "articles_figureevent" ("as_of", "as_printed", "basis", "basis_as_printed", "changed_at", "changed_by_id", "created_at", "created_by_id", "dispute_id", "first_published_at", "id", "issuer_id", "note", "out_of", "out_of_what", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "picket_event_id", "public_id", "revises_id", "state", "state_reason", "strike_day_id", "strike_id", "unit", "value_high", "value_low", "what") VALUES (OLD."as_of", OLD."as_printed", OLD."basis", OLD."basis_as_printed", OLD."changed_at", OLD."changed_by_id", OLD."created_at", OLD."created_by_id", OLD."dispute_id", OLD."first_published_at", OLD."id", OLD."issuer_id", OLD."note", OLD."out_of", OLD."out_of_what", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."picket_event_id", OLD."public_id", OLD."revises_id", OLD."state", OLD."state_reason", OLD."strike_day_id", OLD."strike_id", OLD."unit", OLD."value_high", OLD."value_low", OLD."what"); RETURN NULL;',
                    hash="ae4b139f65ba9e9a87eaf112b4bc77fdf0749b74",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_4a410",
                    table="articles_figure",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q(("revises", models.F("id")), _negated=True),
                name="figure_does_not_revise_itself",
            ),
        ),
        migrations.AddConstraint(
            model_name="figure",
            constraint=models.CheckConstraint(
                condition=models.Q(("out_of__isnull", True), ("out_of__gt", 0), _connector="OR"),
                name="figure_is_a_share_of_something",
            ),
        ),
        migrations.AddField(
            model_name="figurealsoaboutevent",
            name="figure",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="articles.figure",
            ),
        ),
        migrations.AddField(
            model_name="figurealsoaboutevent",
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
            model_name="figurealsoaboutevent",
            name="strike",
            field=models.ForeignKey(
                db_constraint=False,
                db_tablespace="",
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="strikes.strike",
            ),
        ),
        migrations.CreateModel(
            name="FigureAlsoAbout",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("articles.figure_also_about",),
        ),
        migrations.AddField(
            model_name="figurealsoaboutevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="articles.figurealsoabout",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figurealsoabout",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.figure_also_about', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.figure_id FROM new_rows r WHERE r.figure_id IS NOT NULL;\nRETURN NULL;",
                    hash="936f3be0ba2a143cfb0a3d4ba4cb3fdea8fa410e",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_fee12",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_figure_also_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figurealsoabout",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.figure_also_about', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.figure_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.figure_id IS NOT NULL;\nRETURN NULL;",
                    hash="98dd4d4ed76cafa8de8c522ea75c36b3a1e5aa91",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_8a2ce",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_figure_also_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figurealsoabout",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.figure_also_about', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.figure', r.figure_id FROM old_rows r WHERE r.figure_id IS NOT NULL;\nRETURN NULL;",
                    hash="3c4583d1e2850556b68d9fa0b82a951b714abee5",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_0dacb",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_figure_also_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figurealsoabout",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_figurealsoaboutevent" ("figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="6be7e644c3520702c558c47c7fde3bc3de4b26ac",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_edfd6",
                    table="articles_figure_also_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figurealsoabout",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_figurealsoaboutevent" ("figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (NEW."figure_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."strike_id"); RETURN NULL;',
                    hash="cced92256a1730f36ef987c3e0a18937026dec00",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_007fe",
                    table="articles_figure_also_about",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figurealsoabout",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_figurealsoaboutevent" ("figure_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "strike_id") VALUES (OLD."figure_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."strike_id"); RETURN NULL;',
                    hash="8214999f1c1857a4b476c377a39107440e80e4fc",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0d12e",
                    table="articles_figure_also_about",
                    when="AFTER",
                ),
            ),
        ),
    ]
