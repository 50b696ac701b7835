from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"removalrequest", "withdrawal", "erasure"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0013_rights_on_log_ins"),
        ("records", "0008_requests_withdrawals_and_erasures"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
