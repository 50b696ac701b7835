"""Tables of figures at the desk."""

from articles.figures import report
from articles.figures.carrying_out import carry_out
from articles.figures.plan import Deed, plan
from articles.figures.said import COLUMNS
from records.imports import register
from strikes.chronology.importer import TableImporter


class Figures(TableImporter):
    key = "figures"
    title = "a table of figures"
    lead = (
        f"A CSV file in UTF-8 with a row for each number and the columns {', '.join(COLUMNS)}, and issuer if you like. "
        "A strike is named by the id of its row in a list of strikes that was imported before. No figure is overwritten."
    )
    publishes = ("articles.publish_figure",)
    rows = staticmethod(report.rows)
    carry_out = staticmethod(carry_out)
    deeds = Deed

    def planned(self, path, said):
        return plan(path)

    @staticmethod
    def about(step):
        return [step.subject, *step.also_about, step.revises]


register(Figures())
