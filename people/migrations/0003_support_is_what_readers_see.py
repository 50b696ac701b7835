import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_identifications_follow_their_role"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="role",
            name="published_fact_has_a_passage_or_a_reference",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF NOT EXISTS (SELECT FROM people_role WHERE id = NEW.id AND state = 'published')\n               OR EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'people' AND t.model = 'role'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RETURN NULL;\n            END IF;\n            -- Shared, so that nobody withdraws the article at the same moment.\n            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id\n            WHERE p.role_id = NEW.id AND a.state = 'published' LIMIT 1 FOR SHARE OF a;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="75fd74a25ecfcfeb99faecf872953fd86c5c1bb9",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_e12a7",
                    table="people_role",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
    ]
