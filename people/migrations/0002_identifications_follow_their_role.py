import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_organisations_voices_and_roles"),
    ]

    operations = [
        pgtrigger.migrations.AddTrigger(
            model_name="role",
            trigger=pgtrigger.compiler.Trigger(
                name="who_is_identified_follows_the_role",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition='WHEN (OLD."spokesperson_id" IS DISTINCT FROM (NEW."spokesperson_id"))',
                    func="UPDATE articles_identification SET id = id WHERE role_id = OLD.id;\nRETURN NULL;",
                    hash="3fedb1d0a87da8bd45bc0d044bd213a85bf317c7",
                    operation="UPDATE",
                    pgid="pgtrigger_who_is_identified_follows_the_role_44c82",
                    table="people_role",
                    when="AFTER",
                ),
            ),
        ),
    ]
