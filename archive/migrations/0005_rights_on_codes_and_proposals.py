from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"othercode", "proposal", "fieldsource"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0004_rights_on_batches"),
        ("records", "0004_field_sources"),
        ("strikes", "0003_codes_of_hospitals_and_proposals"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
