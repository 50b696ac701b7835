from archive.demo import articles, ballots, people, strikes
from archive.demo.shelf import Shelf
from records.editions import writing


def load():
    """Brings the demo archive into the database, whole or not at all; returns how many entries are new and how
    many were there already. Raises BadFixture."""
    shelf = Shelf()
    with writing(why="Demo data from fixtures/"):
        # Each noun may refer to those above it.
        people.load_references(shelf)
        people.load_organisations(shelf)
        people.load_people(shelf)
        strikes.load_hospitals(shelf)
        articles.load_publications(shelf)
        ballots.load_ballot_law(shelf)
        strikes.load_disputes(shelf)
        strikes.load_strikes(shelf)
        strikes.load_pickets(shelf)
        articles.load_figures(shelf)
        articles.load_articles(shelf)
        shelf.publish()
    return len(shelf.new), shelf.kept


def load_law():
    """Brings the law of ballots into any archive; returns how many laws are new, and names of those that are there
    and say otherwise. Raises BadFixture."""
    with writing(why="The law of ballots from fixtures/"):
        return ballots.load_ballot_law(Shelf())
