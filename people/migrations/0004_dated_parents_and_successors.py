import django.contrib.postgres.fields.ranges
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import records.dates


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_support_is_what_readers_see"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="organisation",
            name="entry_keeps_its_id_and_state_order",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="organisation",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="organisation",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="organisation",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="organisation",
            name="part_from",
            field=records.dates.PartialDateField(
                blank=True,
                help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                max_length=11,
                null=True,
                verbose_name="part of it since",
            ),
        ),
        migrations.AddField(
            model_name="organisationevent",
            name="part_from",
            field=records.dates.PartialDateField(
                blank=True,
                help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                max_length=11,
                null=True,
                verbose_name="part of it since",
            ),
        ),
        migrations.AddField(
            model_name="organisation",
            name="part_to",
            field=records.dates.PartialDateField(
                blank=True,
                help_text="Last day, as far as known; empty while it is.",
                max_length=11,
                null=True,
                verbose_name="part of it until",
            ),
        ),
        migrations.AddField(
            model_name="organisationevent",
            name="part_to",
            field=records.dates.PartialDateField(
                blank=True,
                help_text="Last day, as far as known; empty while it is.",
                max_length=11,
                null=True,
                verbose_name="part of it until",
            ),
        ),
        migrations.AddField(
            model_name="organisation",
            name="succeeded_on",
            field=records.dates.PartialDateField(
                blank=True,
                help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                max_length=11,
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="organisationevent",
            name="succeeded_on",
            field=records.dates.PartialDateField(
                blank=True,
                help_text="As far as known: 2016-04-26, 2016-04, 2016 or 201X; add ~ for about, ? for perhaps.",
                max_length=11,
                null=True,
            ),
        ),
        migrations.AddField(
            model_name="organisation",
            name="part_from_span",
            field=models.GeneratedField(
                db_persist=True,
                expression=records.dates.EdtfSpan("part_from"),
                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
            ),
        ),
        migrations.AddField(
            model_name="organisationevent",
            name="part_from_span",
            field=models.GeneratedField(
                db_persist=True,
                expression=records.dates.EdtfSpan("part_from"),
                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
            ),
        ),
        migrations.AddField(
            model_name="organisation",
            name="part_to_span",
            field=models.GeneratedField(
                db_persist=True,
                expression=records.dates.EdtfSpan("part_to"),
                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
            ),
        ),
        migrations.AddField(
            model_name="organisationevent",
            name="part_to_span",
            field=models.GeneratedField(
                db_persist=True,
                expression=records.dates.EdtfSpan("part_to"),
                output_field=django.contrib.postgres.fields.ranges.DateRangeField(),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="organisation",
            trigger=pgtrigger.compiler.Trigger(
                name="entry_keeps_its_id_and_state_order",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE actor int := nullif(current_setting('picketline.actor', true), '')::int;",
                    func="\n            IF TG_OP = 'DELETE' THEN\n                IF OLD.state IN ('published', 'withdrawn') THEN\n                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                RETURN OLD;\n            END IF;\n            IF TG_OP = 'INSERT' THEN\n                IF NEW.state = 'withdrawn' THEN\n                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                NEW.created_by_id := coalesce(NEW.created_by_id, actor);\n                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);\n            ELSE\n                IF NEW.public_id <> OLD.public_id THEN\n                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'in_review'), ('draft', 'published'), ('in_review', 'draft'), ('in_review', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')) THEN\n                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',\n                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF OLD.state = 'withdrawn' AND NEW.state = 'published'\n                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN\n                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id\n                        USING ERRCODE = 'check_violation';\n                END IF;\n                IF to_jsonb(NEW) - ARRAY['part_from_span', 'part_to_span'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['part_from_span', 'part_to_span'] THEN\n                    NEW.changed_at := statement_timestamp();\n                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);\n                END IF;\n                NEW.first_published_at := OLD.first_published_at;\n            END IF;\n            IF NEW.state = 'published' AND NEW.first_published_at IS NULL THEN\n                NEW.first_published_at := statement_timestamp();\n            END IF;\n            RETURN NEW;\n        ",
                    hash="2df842db8a47b6e75f41a2c8410eec33f14999c8",
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
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "people_organisationevent" ("abbreviation", "changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "kind", "name", "ods_code", "opened_on", "parent_id", "part_from", "part_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "state_reason", "succeeded_on", "successor_id", "website", "wikidata") VALUES (NEW."abbreviation", NEW."changed_at", NEW."changed_by_id", NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."id", NEW."kind", NEW."name", NEW."ods_code", NEW."opened_on", NEW."parent_id", NEW."part_from", NEW."part_to", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."public_id", NEW."state", NEW."state_reason", NEW."succeeded_on", NEW."successor_id", NEW."website", NEW."wikidata"); RETURN NULL;',
                    hash="4a86d2e77b344f61537f5fabb22194915716f77b",
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
                    func='INSERT INTO "people_organisationevent" ("abbreviation", "changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "kind", "name", "ods_code", "opened_on", "parent_id", "part_from", "part_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "state_reason", "succeeded_on", "successor_id", "website", "wikidata") VALUES (NEW."abbreviation", NEW."changed_at", NEW."changed_by_id", NEW."closed_on", NEW."created_at", NEW."created_by_id", NEW."description", NEW."first_published_at", NEW."id", NEW."kind", NEW."name", NEW."ods_code", NEW."opened_on", NEW."parent_id", NEW."part_from", NEW."part_to", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."public_id", NEW."state", NEW."state_reason", NEW."succeeded_on", NEW."successor_id", NEW."website", NEW."wikidata"); RETURN NULL;',
                    hash="d4f05b343e9b6a09a51d033f0636984041d1980d",
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
                    func='INSERT INTO "people_organisationevent" ("abbreviation", "changed_at", "changed_by_id", "closed_on", "created_at", "created_by_id", "description", "first_published_at", "id", "kind", "name", "ods_code", "opened_on", "parent_id", "part_from", "part_to", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state", "state_reason", "succeeded_on", "successor_id", "website", "wikidata") VALUES (OLD."abbreviation", OLD."changed_at", OLD."changed_by_id", OLD."closed_on", OLD."created_at", OLD."created_by_id", OLD."description", OLD."first_published_at", OLD."id", OLD."kind", OLD."name", OLD."ods_code", OLD."opened_on", OLD."parent_id", OLD."part_from", OLD."part_to", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."public_id", OLD."state", OLD."state_reason", OLD."succeeded_on", OLD."successor_id", OLD."website", OLD."wikidata"); RETURN NULL;',
                    hash="8dbfaed5da26601eb1c972730cca1d286b4daf90",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_637d9",
                    table="people_organisation",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("part_from__isnull", True),
                    ("part_to__isnull", True),
                    ("part_to_span__endswith__gt", models.F("part_from_span__startswith")),
                    _connector="OR",
                ),
                name="organisation_stops_being_a_part_after_it_starts",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("parent__isnull", False),
                    models.Q(("part_from__isnull", True), ("part_to__isnull", True)),
                    _connector="OR",
                ),
                name="organisation_is_part_of_something_from_and_to",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("successor__isnull", False), ("succeeded_on__isnull", True), _connector="OR"
                ),
                name="organisation_is_succeeded_by_something",
            ),
        ),
    ]
