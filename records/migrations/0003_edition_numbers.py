from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("records", "0002_entries_editions_and_references")]
    operations = [
        migrations.RunSQL(
            "CREATE SEQUENCE records_edition_numbers AS bigint", "DROP SEQUENCE records_edition_numbers"
        )
    ]
