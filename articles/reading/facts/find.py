"""The facts of one text: a line at a time, then what only the whole text can tell."""

from operator import attrgetter

from articles.reading.findings import Fact

from . import (
    bodies,
    figure_ties,
    figures,
    gatherings,
    hospitals,
    links,
    named,
    picket_ties,
    presented,
    sought,
    strikes,
    when,
)
from .calendar import Calendar
from .candidates import Context
from .page import Page
from .published import published_on
from .said import Said


class Facts:
    """`published` is a date, an EDTF string or None; `furniture` and `within` as `Page` takes them."""

    def __init__(self, text, published, names, furniture, within):
        self.page = Page(text, furniture, within)
        self.published = published_on(published)
        self.places = names.place_index if names is not None else None
        self.organisations = names.organisation_index if names is not None else None
        self.names = names
        self.printed = []
        self.bodies = []
        self.acronyms = []
        self.words = set()

    def add(self, line, tokens):
        """Take the names and sentences out of a line."""
        self.page.add(line, tokens)
        found = bodies.find(self.page.text, tokens, self.organisations, self.places)
        self.bodies += found
        places = hospitals.find(self.page.text, tokens, found, self.places)
        taken = {token.start for body in found for token in tokens[body.first : body.last]}
        taken.update(each.span[0] for each in places)
        self.acronyms += [
            (token.text, (token.start, token.end))
            for token in tokens
            if len(token.text) > 2 and token.text.isupper() and token.start not in taken
        ]
        self.printed += places
        if self.places is not None:
            self.words.update(t.low for t in tokens if t.capital)

    def told(self, mentions, quotes) -> dict[str, tuple[Fact, ...]]:
        """The lists of facts by their names in `Reading`, and its mentions and quotes with what facts add to them."""
        more, others = named.by_initials(self.page, self.acronyms, self.printed, self.bodies, self.places)
        self.printed = sorted(self.printed + more, key=attrgetter("span"))
        self.bodies = sorted(self.bodies + others, key=attrgetter("span"))
        workplaces = sorted((m.workplace_start, m.workplace_end, m.value) for m in mentions if m.workplace)
        context = Context(self.published and self.published.earliest, frozenset(self.words))
        bodies = named.organisations(self.page, self.bodies, self.organisations, context)
        context = context._replace(bodies=frozenset(filter(None, (each.value["match"] for each in bodies))))
        places = named.hospitals(self.page, self.printed, self.places, context, workplaces)
        if self.names is not None:
            places = sought.with_finder(places, bodies, self.names.find_place, context.day)
        groups = {"hospitals": places, "organisations": bodies}
        groups |= {"dates": [], "strikes": [], "pickets": [], "figures": []}
        spoken = [(start, end, quote.speaker) for quote in quotes for start, end in quote.segments]
        alone = named.alone(bodies)
        said_when = Said(self.page, groups["hospitals"])
        day = self.published and self.published.day
        for sentence in self.page.sentences:
            if not sentence.hints:
                continue
            said = when.read(self.page, sentence, self.published)
            said_when.add(sentence, said)
            groups["dates"] += when.facts(self.page, sentence, said)
            groups["strikes"] += strikes.find(
                self.page, sentence, said, groups["hospitals"], groups["organisations"], day
            )
            gathered = list(
                gatherings.find(self.page, sentence, said, groups["hospitals"], groups["organisations"])
            )
            groups["pickets"] += gathered
            taken = [(each.start, each.end) for part in said for each in part]
            taken += [span for each in gathered if each.value["size_as_printed"] for span in each.words]
            groups["figures"] += figures.find(self.page, sentence, said, bodies, alone, taken, spoken)
        groups = {
            name: sorted(found, key=lambda each: (each.start, each.end, each.kind))
            for name, found in groups.items()
        }
        unions = [n for n, each in enumerate(bodies) if each.kind == "union"]
        calendar = Calendar(self.page, groups["strikes"], day, self.names, links.to_each(bodies, unions))
        mentions = presented.with_archive(
            mentions, groups["hospitals"], groups["organisations"], self.names, context
        )
        groups["pickets"] = picket_ties.tied(groups["pickets"], calendar)
        figure_ties.tied(groups["figures"], calendar, quotes, mentions)
        quotes = said_when.tell(quotes, mentions, groups["pickets"])
        return {"mentions": mentions, "quotes": quotes} | {
            name: tuple(found) for name, found in groups.items()
        }
