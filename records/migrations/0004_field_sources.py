import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("records", "0003_edition_numbers"),
    ]

    operations = [
        migrations.CreateModel(
            name="FieldSource",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("object_id", models.BigIntegerField()),
                ("field", models.CharField(max_length=220)),
                ("value", models.TextField(blank=True, help_text="As it was filled in, as text.")),
                ("dataset", models.CharField(help_text="The data set, whatever its edition.", max_length=20)),
                (
                    "content_type",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="contenttypes.contenttype",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        help_text="The edition of the data set.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="field_sources",
                        to="records.reference",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("content_type", "object_id", "field"), name="field_has_one_source"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("field", ""), _negated=True), name="field_source_names_its_field"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("dataset", ""), _negated=True),
                        name="field_source_names_its_data_set",
                    ),
                ],
            },
        ),
    ]
