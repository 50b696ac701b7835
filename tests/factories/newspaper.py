"""Newspaper-like articles out of a small grammar: invented people in invented towns, nothing ever printed."""

from random import Random

FIRST_NAMES = (
    "Nora", "Felix", "Ines", "Tobias", "Priya", "Callum", "Hannah", "Idris", "Marta", "Owen", "Zainab", "Ruth",
    "Desmond", "Farah", "Gareth", "Lucy",
)  # fmt: skip
SURNAMES = (
    "Quill", "Fern", "Okafor-Lane", "O’Dell", "Marsh", "Tarn", "Bellweather", "Achterberg", "Sallow", "Pym", "Thistle",
    "Underhay", "Varga", "Whitlow", "Yardley", "de Souza",
)  # fmt: skip
TOWNS = ("Ashby", "Burton Fell", "Coalville", "Denwick", "Eastmere", "Fenny Cross", "Garrowby", "Holm")
HOSPITALS = (
    "Royal Infirmary",
    "General Hospital",
    "Hospital",
    "St Bede’s Hospital",
    "Queen’s Medical Centre",
)
ROLES = (
    "a junior doctor", "a second-year registrar", "a porter", "an accident and emergency nurse", "a consultant",
    "a medical student", "a trainee anaesthetist", "chair of the hospital’s staff committee",
)  # fmt: skip
OFFICES = ("Health Secretary", "shadow health secretary", "care minister", "leader of the council")
BODIES = ("the BMA", "Unison", "the trust", "NHS England", "the Department of Health", "Keep Our Ward Open")
CUES = (
    "said",
    "told reporters",
    "added",
    "warned",
    "told the BBC",
    "explained",
    "insisted",
    "wrote on Twitter",
)
CLAUSES = (
    "we would rather be on the ward than out here in the rain",
    "nobody becomes a porter to get rich, and nobody stays for the rota either",
    "the new rota asks the same people for a seventh night and calls it flexible",
    "patients have stopped to tell us that they would do the same",
    "it’s the third winter that we were promised two more beds and got a poster",
    "talks can begin again tomorrow if somebody opens the door",
    "the offer on the table is smaller than the one that was taken off it in March",
    "my daughter asked why mummy’s hospital needs a whistle and a drum",
    "we’ve kept the doors of the emergency department open all night",
    "£5 an hour for standing by is no answer to an empty corridor",
    "I have never seen so many cars sound their horns before breakfast",
    "what was called “historic” in June is called unaffordable now",
)
FRAGMENTS = (
    "unsafe and unfair",
    "a line in the sand",
    "deeply regrettable",
    "nonsense",
    "a rota on a napkin",
)
BANNERS = ("Tired doctors make mistakes", "Honk for the ward", "Seven nights is too many", "Care before cost")
DAYS = (
    "today",
    "yesterday",
    "on Wednesday",
    "last Tuesday",
    "on January 12",
    "on 26 and 27 April",
    "this morning",
)
SERVICES = ("A&E, maternity and intensive care", "emergency care", "urgent operations", "cancer services")
FURNITURE = (
    "READ MORE: How the rota came about",
    "Ashby Gazette:",
    "Picket line outside the hospital as the strike begins. Picture: Ann Other",
    "Advertisement",
    "Follow us on Twitter",
    "Do you work at the hospital? Email newsdesk@ashby.example",
    "By Ines Pym, health reporter",
    "From January 13: In pictures: the first morning",
)


def article(random, paragraphs=12):
    """One article; of the same `random.Random` the same page."""
    page = _Page(random)
    lines = [page.opening(), *(page.paragraph() for _ in range(paragraphs))]
    for _ in range(random.randrange(4)):
        lines.insert(random.randrange(len(lines)), random.choice(FURNITURE))
    return "\n\n".join(lines)


def pages(size):
    """Articles one below the other, no two alike, cut at a size in characters."""
    random = Random(2016)
    found, length = [], 0
    while length < size:
        found.append(article(random))
        length += len(found[-1]) + 2
    return "\n\n".join(found)[:size]


class _Page:
    """The people, the hospital and the marks of one article."""

    def __init__(self, random):
        self.random = random
        self.town = self._one(TOWNS)
        self.hospital = f"{self.town} {self._one(HOSPITALS)}"
        self.people = [(self._one(FIRST_NAMES), self._one(SURNAMES), self._one(ROLES)) for _ in range(4)]
        self.opens, self.closes = random.choice([("“", "”"), ("“", "”"), ('"', '"'), ("‘", "’")])

    def _one(self, of):
        return self.random.choice(of)

    def _sentences(self, most):
        return " ".join(self._sentence() for _ in range(self.random.randint(1, most)))

    def _sentence(self):
        clause = self._one(CLAUSES)
        return clause[0].upper() + clause[1:] + "."

    def _quoted(self, words):
        return f"{self.opens}{words}{self.closes}"

    def _voice(self):
        first, last, role = self._one(self.people)
        return self._one((
            f"{first} {last}",
            f"Dr {last}",
            f"{first} {last}, {role} at {self.hospital},",
            f"{first} {last}, {self.random.randint(23, 61)}, of Mill Lane, {self._one(TOWNS)},",
            "she",
            "he",
            f"the {self._one(OFFICES)}",
            f"a spokesman for {self._one(BODIES)}",
            self._one(BODIES),
        ))

    def opening(self):
        return (
            f"Junior doctors at {self.hospital} walked out from 8am {self._one(DAYS)} in a dispute over their rota, "
            f"and {self._one(SERVICES)} will be covered by consultants until 8am tomorrow."
        )

    def paragraph(self):
        return self._one((
            self._quote_and_cue,
            self._quote_and_cue,
            self._cue_and_quote,
            self._long_quotation,
            self._fragment,
            self._picket,
            self._strike,
            self._figure,
            self._plain,
        ))()

    def _quote_and_cue(self):
        return f"{self._quoted(self._sentences(2)[:-1] + ',')} {self._voice()} {self._one(CUES)}."

    def _cue_and_quote(self):
        voice = self._voice()
        return f"{voice[0].upper()}{voice[1:]} {self._one(CUES)}: {self._quoted(self._sentences(3))}"

    def _long_quotation(self):
        """Each paragraph opens the marks, the last alone closes them; now and then a caption stands between."""
        parts = [self.opens + self._sentences(2) for _ in range(self.random.randint(2, 4))]
        if not self.random.randrange(3):
            parts.insert(1, self._one(FURNITURE))
        voice = self._voice()
        return f"{voice[0].upper()}{voice[1:]} {self._one(CUES)}:\n\n" + "\n\n".join(parts) + self.closes

    def _fragment(self):
        voice = self._voice()
        return (
            f"{voice[0].upper()}{voice[1:]} called the offer {self._quoted(self._one(FRAGMENTS))} "
            f"and {self._one(CUES)} that {self._one(CLAUSES)}."
        )

    def _picket(self):
        return (
            f"More than {self._one(('a dozen', '40', 'two hundred'))} pickets stood outside {self.hospital}\u00a0at "
            f"the main entrance {self._one(DAYS)}. One held a placard reading {self._quoted(self._one(BANNERS))}."
        )

    def _strike(self):
        return (
            f"The next {self._one(('24', '48'))}-hour strike begins at 8am {self._one(DAYS)}. An earlier walkout "
            f"{self._one(DAYS)} was called off after talks at Acas."
        )

    def _figure(self):
        return (
            f"NHS England said {self.random.randint(40, 95)} per cent of doctors did not report for work and "
            f"{self.random.randint(1, 12)},{self.random.randint(100, 999)} operations were postponed."
        )

    def _plain(self):
        return f"{self._sentences(2)} Talks with {self._one(BODIES)} ended {self._one(DAYS)}."
