import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0012_searches"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="privatespan",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.privatespan', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.textversion', r.text_version_id FROM new_rows r WHERE r.text_version_id IS NOT NULL;\nRETURN NULL;",
                    hash="0e7803d7a789650ebf668a80dadb0e4e2ed308a4",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_a892c",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_privatespan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="privatespan",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.privatespan', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.textversion', r.text_version_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.text_version_id IS NOT NULL;\nRETURN NULL;",
                    hash="3e66f025f58f64f87dcf038df3ea4a57351838be",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_3a1ba",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_privatespan",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="privatespan",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.privatespan', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.textversion', r.text_version_id FROM old_rows r WHERE r.text_version_id IS NOT NULL;\nRETURN NULL;",
                    hash="4ff8a0d3467910f3c38c18c0b6b35ac58ee972b1",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_4f604",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_privatespan",
                    when="AFTER",
                ),
            ),
        ),
        # What is public already holds the words of spans that are there: the next change builds it anew.
        migrations.RunSQL(
            "INSERT INTO records_touched (model, row_id) "
            "SELECT DISTINCT 'articles.textversion', text_version_id FROM articles_privatespan",
            migrations.RunSQL.noop,
        ),
    ]
