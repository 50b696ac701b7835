from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"claim"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0005_rights_on_codes_and_proposals"),
        ("strikes", "0004_claims_of_sources"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
