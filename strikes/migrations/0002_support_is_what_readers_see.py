import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("strikes", "0001_hospitals_disputes_and_strikes"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="dispute",
            name="published_fact_has_a_passage_or_a_reference",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="hospital",
            name="published_fact_has_a_passage_or_a_reference",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="picketevent",
            name="published_fact_has_a_passage_or_a_reference",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="strike",
            name="published_fact_has_a_passage_or_a_reference",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="strikeday",
            name="published_fact_has_a_passage_or_a_reference",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="dispute",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF NOT EXISTS (SELECT FROM strikes_dispute WHERE id = NEW.id AND state = 'published')\n               OR EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'dispute'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RETURN NULL;\n            END IF;\n            -- Shared, so that nobody withdraws the article at the same moment.\n            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id\n            WHERE p.dispute_id = NEW.id AND a.state = 'published' LIMIT 1 FOR SHARE OF a;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="8da63e8db89148370b928165196673cbe7ba2ed4",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_a71df",
                    table="strikes_dispute",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
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
                    func="\n            IF NOT EXISTS (SELECT FROM strikes_hospital WHERE id = NEW.id AND state = 'published')\n               OR EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'hospital'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RETURN NULL;\n            END IF;\n            -- Shared, so that nobody withdraws the article at the same moment.\n            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id\n            WHERE p.hospital_id = NEW.id AND a.state = 'published' LIMIT 1 FOR SHARE OF a;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="437d44f56ba36efb072bf81435b8fa15b569605e",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_60b77",
                    table="strikes_hospital",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
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
                    func="\n            IF NOT EXISTS (SELECT FROM strikes_picketevent WHERE id = NEW.id AND state = 'published')\n               OR EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'picketevent'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RETURN NULL;\n            END IF;\n            -- Shared, so that nobody withdraws the article at the same moment.\n            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id\n            WHERE p.picket_event_id = NEW.id AND a.state = 'published' LIMIT 1 FOR SHARE OF a;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="7ee4002db83ca2aeca82e0a8c7df432a8ed13792",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_e0080",
                    table="strikes_picketevent",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
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
                    func="\n            IF NOT EXISTS (SELECT FROM strikes_strike WHERE id = NEW.id AND state = 'published')\n               OR EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'strike'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RETURN NULL;\n            END IF;\n            -- Shared, so that nobody withdraws the article at the same moment.\n            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id\n            WHERE p.strike_id = NEW.id AND a.state = 'published' LIMIT 1 FOR SHARE OF a;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="941970b18d630e370b5b1f9bce4bc2b682f9edd1",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_d279e",
                    table="strikes_strike",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
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
                    func="\n            IF NOT EXISTS (SELECT FROM strikes_strikeday WHERE id = NEW.id AND state = 'published')\n               OR EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'strikes' AND t.model = 'strikeday'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RETURN NULL;\n            END IF;\n            -- Shared, so that nobody withdraws the article at the same moment.\n            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id\n            WHERE p.strike_day_id = NEW.id AND a.state = 'published' LIMIT 1 FOR SHARE OF a;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="ea704039c760033551873debb8b4751f13dab4c7",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_e06e5",
                    table="strikes_strikeday",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
    ]
