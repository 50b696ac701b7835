import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0008_copies_by_day"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="figure",
            name="published_fact_has_a_passage_or_a_reference",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="article",
            trigger=pgtrigger.compiler.Trigger(
                name="facts_follow_their_article",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.\"state\" = 'published' AND NOT (NEW.\"state\" = 'published'))",
                    func="UPDATE articles_passage SET id = id WHERE article_id = OLD.id;\nRETURN NULL;",
                    hash="351eb4eff686f4192ba9ab2500d2fc67132070b1",
                    operation="UPDATE",
                    pgid="pgtrigger_facts_follow_their_article_6e8d7",
                    table="articles_article",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="figure",
            trigger=pgtrigger.compiler.Trigger(
                name="published_fact_has_a_passage_or_a_reference",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (NEW.\"state\" = 'published')",
                    constraint="CONSTRAINT",
                    func="\n            IF NOT EXISTS (SELECT FROM articles_figure WHERE id = NEW.id AND state = 'published')\n               OR EXISTS (\n                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id\n                   WHERE t.app_label = 'articles' AND t.model = 'figure'\n                     AND s.object_id = NEW.id\n               ) THEN\n                RETURN NULL;\n            END IF;\n            -- Shared, so that nobody withdraws the article at the same moment.\n            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id\n            WHERE p.figure_id = NEW.id AND a.state = 'published' LIMIT 1 FOR SHARE OF a;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="5be7987693066cf91a857af0f29026d40efed5e9",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_published_fact_has_a_passage_or_a_reference_f98b7",
                    table="articles_figure",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
    ]
