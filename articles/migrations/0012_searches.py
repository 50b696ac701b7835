import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.lookups
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

import articles.models.figure


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0011_revised_and_joint_figures"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("strikes", "0005_ballots_and_mandates"),
    ]

    operations = [
        migrations.CreateModel(
            name="Search",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "place",
                    models.CharField(
                        help_text="Where they were searched, such as “British Newspaper Archive”. Public.",
                        max_length=200,
                    ),
                ),
                ("first_date", models.DateField(help_text="The first day of which issues were searched.")),
                ("last_date", models.DateField(help_text="The last; the same for a single day.")),
                (
                    "terms",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        help_text="The words that were searched for, with commas between them.",
                        size=None,
                    ),
                ),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("found", "coverage found"),
                            ("none_found", "none found"),
                            ("unfinished", "not finished"),
                        ],
                        max_length=10,
                    ),
                ),
                ("searched_on", models.DateField(help_text="When it was done.")),
                (
                    "searched_by",
                    models.CharField(
                        help_text="Who did it, as they want to be named. Public.", max_length=100
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="searches",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        blank=True,
                        help_text="At which people may have stood.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="searches",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "publications",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The titles that were searched.",
                        related_name="searches",
                        to="articles.publication",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "searches",
            },
        ),
        migrations.CreateModel(
            name="SearchEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "place",
                    models.CharField(
                        help_text="Where they were searched, such as “British Newspaper Archive”. Public.",
                        max_length=200,
                    ),
                ),
                ("first_date", models.DateField(help_text="The first day of which issues were searched.")),
                ("last_date", models.DateField(help_text="The last; the same for a single day.")),
                (
                    "terms",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        help_text="The words that were searched for, with commas between them.",
                        size=None,
                    ),
                ),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("found", "coverage found"),
                            ("none_found", "none found"),
                            ("unfinished", "not finished"),
                        ],
                        max_length=10,
                    ),
                ),
                ("searched_on", models.DateField(help_text="When it was done.")),
                (
                    "searched_by",
                    models.CharField(
                        help_text="Who did it, as they want to be named. Public.", max_length=100
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="Public.")),
                (
                    "dispute",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.dispute",
                    ),
                ),
                (
                    "hospital",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="At which people may have stood.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="strikes.hospital",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="articles.search",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SearchPublicationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "publication",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.publication",
                    ),
                ),
                (
                    "search",
                    models.ForeignKey(
                        db_constraint=False,
                        db_tablespace="",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="articles.search",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="search",
            constraint=models.CheckConstraint(
                condition=django.db.models.lookups.Exact(
                    articles.models.figure.CountSet("hospital", "dispute"), 1
                ),
                name="search_is_for_a_hospital_or_a_dispute",
            ),
        ),
        migrations.AddConstraint(
            model_name="search",
            constraint=models.CheckConstraint(
                condition=models.Q(("place", ""), _negated=True), name="search_says_where"
            ),
        ),
        migrations.AddConstraint(
            model_name="search",
            constraint=models.CheckConstraint(
                condition=models.Q(("searched_by", ""), _negated=True), name="search_says_by_whom"
            ),
        ),
        migrations.AddConstraint(
            model_name="search",
            constraint=models.CheckConstraint(
                condition=models.Q(("terms__len__gt", 0)), name="search_has_its_words"
            ),
        ),
        migrations.AddConstraint(
            model_name="search",
            constraint=models.CheckConstraint(
                condition=models.Q(("first_date__lte", models.F("last_date"))),
                name="search_ends_after_it_begins",
            ),
        ),
        migrations.AddConstraint(
            model_name="search",
            constraint=models.CheckConstraint(
                condition=models.Q(("result__in", ["found", "none_found", "unfinished"])),
                name="search_result_is_known",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="search",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.search', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM new_rows r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM new_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="9ef8037e67aec7ef158f69072ceaf2ec1cbf0e2d",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_7337b",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_search",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="search",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.search', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="ffe370672c5d0015df1051e8600531634662c064",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_f94ee",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_search",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="search",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.search', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.hospital', r.hospital_id FROM old_rows r WHERE r.hospital_id IS NOT NULL;\nINSERT INTO records_touched (model, row_id) SELECT 'strikes.dispute', r.dispute_id FROM old_rows r WHERE r.dispute_id IS NOT NULL;\nRETURN NULL;",
                    hash="d05bfeb2567d551e7944214d10afb911cbfd1adb",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_b8c00",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_search",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="search",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_searchevent" ("dispute_id", "first_date", "hospital_id", "id", "last_date", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "searched_by", "searched_on", "terms") VALUES (NEW."dispute_id", NEW."first_date", NEW."hospital_id", NEW."id", NEW."last_date", NEW."note", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."place", NEW."result", NEW."searched_by", NEW."searched_on", NEW."terms"); RETURN NULL;',
                    hash="0e03a745d9514a81e40804048beebc30ad188391",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_72f17",
                    table="articles_search",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="search",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_searchevent" ("dispute_id", "first_date", "hospital_id", "id", "last_date", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "searched_by", "searched_on", "terms") VALUES (NEW."dispute_id", NEW."first_date", NEW."hospital_id", NEW."id", NEW."last_date", NEW."note", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."place", NEW."result", NEW."searched_by", NEW."searched_on", NEW."terms"); RETURN NULL;',
                    hash="1b5a5a5556ca10c5c45d84037edb45df869e4ea0",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_13151",
                    table="articles_search",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="search",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_searchevent" ("dispute_id", "first_date", "hospital_id", "id", "last_date", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "result", "searched_by", "searched_on", "terms") VALUES (OLD."dispute_id", OLD."first_date", OLD."hospital_id", OLD."id", OLD."last_date", OLD."note", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."place", OLD."result", OLD."searched_by", OLD."searched_on", OLD."terms"); RETURN NULL;',
                    hash="aed6407c40e15da5f94cb9cac3af7171184b3cfa",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ce124",
                    table="articles_search",
                    when="AFTER",
                ),
            ),
        ),
        migrations.CreateModel(
            name="SearchPublication",
            fields=[],
            options={
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("articles.search_publications",),
        ),
        migrations.AddField(
            model_name="searchpublicationevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="articles.searchpublication",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="searchpublication",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.search_publications', r.id FROM new_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.search', r.search_id FROM new_rows r WHERE r.search_id IS NOT NULL;\nRETURN NULL;",
                    hash="b427ad576382f4aa86c86e06149818aa50bbb6c7",
                    level="STATEMENT",
                    operation="INSERT",
                    pgid="pgtrigger_editions_follow_insert_933f6",
                    referencing="REFERENCING NEW TABLE AS new_rows ",
                    table="articles_search_publications",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="searchpublication",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.search_publications', r.id FROM (TABLE new_rows EXCEPT TABLE old_rows) r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.search', r.search_id FROM ((TABLE new_rows EXCEPT TABLE old_rows) UNION ALL (TABLE old_rows EXCEPT TABLE new_rows)) r WHERE r.search_id IS NOT NULL;\nRETURN NULL;",
                    hash="3b9a9198e477e478f62757e257fb47d57f7c579a",
                    level="STATEMENT",
                    operation="UPDATE",
                    pgid="pgtrigger_editions_follow_update_5d830",
                    referencing="REFERENCING OLD TABLE AS old_rows  NEW TABLE AS new_rows ",
                    table="articles_search_publications",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="searchpublication",
            trigger=pgtrigger.compiler.Trigger(
                name="editions_follow_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="INSERT INTO records_touched (model, row_id) SELECT 'articles.search_publications', r.id FROM old_rows r;\nINSERT INTO records_touched (model, row_id) SELECT 'articles.search', r.search_id FROM old_rows r WHERE r.search_id IS NOT NULL;\nRETURN NULL;",
                    hash="b1698467269c92e90a6a1079afcaa75366fdb414",
                    level="STATEMENT",
                    operation="DELETE",
                    pgid="pgtrigger_editions_follow_delete_bf1e2",
                    referencing="REFERENCING OLD TABLE AS old_rows ",
                    table="articles_search_publications",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="searchpublication",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_searchpublicationevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publication_id", "search_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."publication_id", NEW."search_id"); RETURN NULL;',
                    hash="47602e07c5bbbcfaaeee14c252d2d180e9eb9e26",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_33e23",
                    table="articles_search_publications",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="searchpublication",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "articles_searchpublicationevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publication_id", "search_id") VALUES (NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."publication_id", NEW."search_id"); RETURN NULL;',
                    hash="e534e500325f96b1f1f99515a8932789bc935719",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f729b",
                    table="articles_search_publications",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="searchpublication",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "articles_searchpublicationevent" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "publication_id", "search_id") VALUES (OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."publication_id", OLD."search_id"); RETURN NULL;',
                    hash="1278e3685d87e864fb85d60041c9ac8037ea7bb0",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d87d0",
                    table="articles_search_publications",
                    when="AFTER",
                ),
            ),
        ),
    ]
