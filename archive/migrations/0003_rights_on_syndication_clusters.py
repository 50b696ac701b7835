from django.db import migrations

from archive.groups import grant_rights_on, make_permissions


def grant(apps, schema_editor):
    make_permissions(apps, schema_editor.connection.alias)
    grant_rights_on(apps, {"syndicationcluster"})


class Migration(migrations.Migration):
    dependencies = [
        ("archive", "0002_rights_at_the_reading_desk"),
        ("articles", "0005_syndication_clusters"),
    ]

    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
