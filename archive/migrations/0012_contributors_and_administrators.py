from django.db import migrations

from archive.groups import grant_verb, make_groups, make_permissions


def make(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    make_groups(apps)
    grant_verb(apps, "review")


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0011_rights_on_corrections"),
        ("articles", "0015_rights_to_review"),
        ("people", "0005_rights_to_review"),
        ("strikes", "0007_rights_to_review"),
    ]

    operations = [migrations.RunPython(make, migrations.RunPython.noop)]
