from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"ballot", "ballotlaw"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0006_rights_on_claims"),
        ("strikes", "0005_ballots_and_mandates"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
