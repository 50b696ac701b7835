from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"correction", "publishernotice"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0010_rights_on_imports"),
        ("articles", "0014_publisher_notices"),
        ("records", "0007_corrections"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
