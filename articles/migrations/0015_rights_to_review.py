from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0014_publisher_notices"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="article",
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
            name="figure",
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
            name="publication",
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
            name="quote",
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
