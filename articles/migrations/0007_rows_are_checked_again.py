import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0006_jottings"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="identification",
            name="only_named_mentions_and_voices_are_identified",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="mention",
            name="identified_mention_stays_named_or_a_voice",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="mention",
            name="mention_stays_in_the_text_of_its_quotes",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="quote",
            name="quote_is_pinned_in_its_own_article",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="only_named_mentions_and_voices_are_identified",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE mention_kind text;",
                    func="\n            -- Shared, so that nobody makes it anonymous at the same moment.\n            SELECT kind INTO mention_kind FROM articles_mention WHERE id = NEW.mention_id FOR SHARE;\n            IF mention_kind NOT IN ('named', 'voice_of_organisation') THEN\n                RAISE EXCEPTION 'only_named_mentions_and_voices_are_identified: this one is %', mention_kind\n                    USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="72296ac98060de469b53952b359cf74cf6bc77f5",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_only_named_mentions_and_voices_are_identified_3d8ae",
                    table="articles_identification",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="identification",
            trigger=pgtrigger.compiler.Trigger(
                name="identified_role_belongs_to_the_spokesperson",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (NEW."role_id" IS NOT NULL)',
                    constraint="CONSTRAINT",
                    func="\n            -- Shared, so that nobody gives it to somebody else at the same moment.\n            PERFORM FROM people_role WHERE id = NEW.role_id FOR SHARE;\n            IF EXISTS (\n                SELECT FROM articles_identification i JOIN people_role r ON r.id = i.role_id\n                WHERE i.id = NEW.id AND r.spokesperson_id <> i.spokesperson_id\n            ) THEN\n                RAISE EXCEPTION 'identified_role_belongs_to_the_spokesperson' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NULL;\n        ",
                    hash="ab87c5308405ed2f341d54962ed2e9bb703fde75",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_identified_role_belongs_to_the_spokesperson_1b713",
                    table="articles_identification",
                    timing="DEFERRABLE INITIALLY DEFERRED",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="mention",
            trigger=pgtrigger.compiler.Trigger(
                name="what_names_a_mention_is_checked_again",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."kind" IS DISTINCT FROM (NEW."kind") OR OLD."pin_id" IS DISTINCT FROM (NEW."pin_id"))',
                    func="UPDATE articles_identification SET id = id WHERE mention_id = OLD.id;\nUPDATE articles_quote SET id = id WHERE mention_id = OLD.id;\nRETURN NULL;",
                    hash="629e422639ce573a81cfe3543202a5e8b4a717d8",
                    operation="UPDATE",
                    pgid="pgtrigger_what_names_a_mention_is_checked_again_cbea6",
                    table="articles_mention",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="pin",
            trigger=pgtrigger.compiler.Trigger(
                name="quote_follows_its_pin",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."ends" IS DISTINCT FROM (NEW."ends") OR OLD."exact" IS DISTINCT FROM (NEW."exact") OR OLD."starts" IS DISTINCT FROM (NEW."starts"))',
                    func="UPDATE articles_quote SET id = id WHERE pin_id = OLD.id;\nRETURN NULL;",
                    hash="8c93d4b990913eb7b1bdde377d0e3607793a4dc5",
                    operation="UPDATE",
                    pgid="pgtrigger_quote_follows_its_pin_0a5e0",
                    table="articles_pin",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="quote",
            trigger=pgtrigger.compiler.Trigger(
                name="quote_is_pinned_in_its_own_article",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    declare="DECLARE words record; mention_pin bigint;",
                    func="\n            SELECT p.text_version_id, p.starts INTO words FROM articles_pin p\n            JOIN articles_textversion v ON v.id = p.text_version_id\n            WHERE p.id = NEW.pin_id AND v.article_id = NEW.article_id;\n            IF NOT FOUND THEN\n                RAISE EXCEPTION 'quote_is_pinned_in_its_own_article' USING ERRCODE = 'check_violation';\n            END IF;\n            NEW.position := words.starts[1];\n            -- Shared, so that nobody moves it into another text at the same moment.\n            SELECT pin_id INTO mention_pin FROM articles_mention WHERE id = NEW.mention_id FOR SHARE;\n            IF EXISTS (\n                SELECT FROM articles_pin\n                WHERE id IN (NEW.cue_id, NEW.attribution_id, mention_pin) AND text_version_id <> words.text_version_id\n            ) THEN\n                RAISE EXCEPTION 'quote_and_attribution_stand_in_one_text_version' USING ERRCODE = 'check_violation';\n            END IF;\n            RETURN NEW;\n        ",
                    hash="6aff96bf07e5ff30e91086a25fee9d3e5f68111f",
                    operation="INSERT OR UPDATE",
                    pgid="pgtrigger_quote_is_pinned_in_its_own_article_113fb",
                    table="articles_quote",
                    when="BEFORE",
                ),
            ),
        ),
    ]
