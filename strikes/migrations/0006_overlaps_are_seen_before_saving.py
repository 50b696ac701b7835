from django.contrib.postgres.constraints import ExclusionConstraint
from django.db import migrations
from django.db.models import Func, Value


class Migration(migrations.Migration):
    """The same rule in the database. Named by its field, it can be checked on a row that is not saved yet."""

    dependencies = [("strikes", "0005_ballots_and_mandates")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.RemoveConstraint("strikeday", "strike_days_of_a_strike_do_not_overlap"),
                migrations.AddConstraint(
                    "strikeday",
                    ExclusionConstraint(
                        name="strike_days_of_a_strike_do_not_overlap",
                        index_type="GIST",
                        expressions=[
                            (Func("strike", "strike", Value("[]"), function="int8range"), "&&"),
                            ("span", "&&"),
                        ],
                    ),
                ),
            ]
        )
    ]
