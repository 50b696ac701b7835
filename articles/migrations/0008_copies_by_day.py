from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0007_rows_are_checked_again"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                condition=models.Q(("syndication_cluster__isnull", False)),
                fields=["published_first", "syndication_cluster"],
                name="copies_by_day",
            ),
        ),
    ]
