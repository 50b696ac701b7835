from django.db import migrations

from archive.groups import make_groups, make_permissions


def make(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    make_groups(apps)


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("records", "0003_edition_numbers"),
        ("people", "0001_organisations_voices_and_roles"),
        ("strikes", "0001_hospitals_disputes_and_strikes"),
        ("articles", "0001_articles_quotes_and_passages"),
    ]

    operations = [migrations.RunPython(make, migrations.RunPython.noop)]
