from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("strikes", "0006_overlaps_are_seen_before_saving"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="dispute",
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
            name="hospital",
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
            name="picketevent",
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
            name="strike",
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
            name="strikeday",
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
    ]
