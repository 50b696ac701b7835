"""The facts of one text: a line at a time, then what only the whole text can tell."""

from operator import attrgetter

from articles.reading.findings import Fact

from . import bodies, figures, gatherings, hospitals, named, strikes, when
from .page import Page
from .published import published_on


class Facts:
    """`published` is a date, an EDTF string or None; `furniture` and `within` as `Page` takes them."""

    def __init__(self, text, published, names, furniture, within):
        self.page = Page(text, furniture, within)
        self.published = published_on(published)
        self.places = names.place_index if names is not None else None
        self.organisations = names.organisation_index if names is not None else None
        self.printed = []
        self.bodies = []
        self.acronyms = []
        self.words = set()

    def add(self, line, tokens):
        """Take the names and sentences out of a line."""
        self.page.add(line, tokens)
        found = bodies.find(self.page.text, tokens, self.organisations)
        self.bodies += found
        taken = {k for body in found for k in range(body.first, body.last)}
        self.acronyms += [
            (token.text, (token.start, token.end))
            for k, token in enumerate(tokens)
            if token.text.isupper() and len(token.text) > 2 and k not in taken
        ]
        self.printed += hospitals.find(self.page.text, tokens, found, self.places)
        if self.places is not None:
            self.words.update(t.low for t in tokens if t.capital)

    def told(self, mentions, quotes) -> dict[str, tuple[Fact, ...]]:
        """The lists of facts by their names in `Reading`."""
        more, others = named.by_initials(self.acronyms, self.printed, self.bodies)
        self.printed = sorted(self.printed + more, key=attrgetter("span"))
        self.bodies = sorted(self.bodies + others, key=attrgetter("span"))
        workplaces = sorted((m.workplace_start, m.workplace_end, m.value) for m in mentions if m.workplace)
        places = named.hospitals(self.page, self.printed, self.places, self.words, workplaces)
        groups = {
            "hospitals": places,
            "organisations": named.organisations(self.page, self.bodies, self.organisations, self.words),
        }
        groups |= {"dates": [], "strikes": [], "pickets": [], "figures": []}
        spoken = [(start, end, quote.speaker) for quote in quotes for start, end in quote.segments]
        for sentence in self.page.sentences:
            said = when.read(self.page.text, sentence, self.published)
            groups["dates"] += when.facts(self.page, sentence, said)
            groups["strikes"] += strikes.find(self.page, sentence, said)
            gathered = list(
                gatherings.find(self.page, sentence, said, groups["hospitals"], groups["organisations"])
            )
            groups["pickets"] += gathered
            taken = [(each.start, each.end) for part in said for each in part]
            taken += [span for each in gathered if each.value["size_as_printed"] for span in each.words]
            groups["figures"] += figures.find(
                self.page, sentence, said, groups["organisations"], taken, spoken
            )
        gatherings.with_repeats(groups["pickets"])
        return {
            name: tuple(sorted(found, key=lambda each: (each.start, each.end, each.kind)))
            for name, found in groups.items()
        }
