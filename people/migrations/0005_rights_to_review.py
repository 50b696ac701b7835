from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_dated_parents_and_successors"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="organisation",
            options={
                "default_permissions": (
                    "add",
                    "change",
                    "delete",
                    "view",
                    "review",
                    "publish",
                    "withdraw",
                    "merge",
                )
            },
        ),
        migrations.AlterModelOptions(
            name="role",
            options={
                "default_permissions": (
                    "add",
                    "change",
                    "delete",
                    "view",
                    "review",
                    "publish",
                    "withdraw",
                    "merge",
                )
            },
        ),
        migrations.AlterModelOptions(
            name="spokesperson",
            options={
                "default_permissions": (
                    "add",
                    "change",
                    "delete",
                    "view",
                    "review",
                    "publish",
                    "withdraw",
                    "merge",
                ),
                "verbose_name_plural": "spokespeople",
            },
        ),
    ]
