import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0015_rights_to_review"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="quote_that_criticises_has_a_second_reader",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE reader int := nullif(current_setting('picketline.actor', true), '')::int; hands int[];",
                    func="\n            IF NEW.state <> 'published' OR (TG_OP = 'UPDATE' AND OLD.state = 'published') THEN\n                RETURN NEW;\n            END IF;\n            IF NOT (NEW.criticises_named_person IS TRUE OR EXISTS (\n        SELECT FROM articles_quoteevent WHERE pgh_obj_id = NEW.id AND criticises_named_person\n    )) THEN\n                RETURN NEW;\n            END IF;\n            SELECT array_agg(who) FILTER (WHERE who IS NOT NULL) INTO hands FROM (\n        SELECT NEW.created_by_id AS who\n        UNION\n        SELECT (SELECT (c.metadata->>'user')::int FROM articles_pinevent e\n            LEFT JOIN pghistory_context c ON c.id = e.pgh_context_id\n            WHERE e.pgh_obj_id = NEW.pin_id ORDER BY e.pgh_id DESC LIMIT 1)\n        UNION\n        SELECT (SELECT (c.metadata->>'user')::int FROM (\n                SELECT pgh_id, pgh_context_id, mention_id, lag(mention_id) OVER (ORDER BY pgh_id) AS was\n                FROM articles_quoteevent WHERE pgh_obj_id = NEW.id\n            ) e\n            LEFT JOIN pghistory_context c ON c.id = e.pgh_context_id\n            WHERE e.mention_id IS DISTINCT FROM e.was ORDER BY e.pgh_id DESC LIMIT 1)\n        UNION\n        SELECT i.decided_by_id FROM articles_identification i WHERE i.mention_id = NEW.mention_id\n    ) each;\n            IF cardinality(hands) > 0 AND (reader IS NULL OR reader = ANY (hands)) THEN\n                RAISE EXCEPTION 'quote_that_criticises_has_a_second_reader: %', NEW.public_id\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="5ed360d47a61aba970e19336b2853a39da2025d2",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_quote_that_criticises_has_a_second_reader_7ee2d",
                    table="articles_quote",
                    when="BEFORE",
                ),
            ),
        ),
    ]
