"""Texts that no newspaper prints: shapes on which a careless rule looks at every word for every word.

Each shape is a function of a size in characters; a text of twice the size should cost twice the time.
"""

from itertools import count, product

from tests.factories import newspaper

SYLLABLES = (
    "ba",
    "do",
    "fen",
    "gil",
    "har",
    "kel",
    "lor",
    "mun",
    "pas",
    "quil",
    "rud",
    "ster",
    "tam",
    "wick",
)


def _filled(size, *pieces):
    """The pieces again and again, cut at a size."""
    piece = "".join(pieces)
    return (piece * (size // len(piece) + 1))[:size]


def _each(size, made):
    """What a function makes of 0, 1, 2 …, joined and cut at a size."""
    found, length = [], 0
    for number in count():
        if length >= size:
            return "".join(found)[:size]
        piece = made(number)
        found.append(piece)
        length += len(piece)


_NAMES = ["".join(parts).capitalize() for parts in product(SYLLABLES, repeat=3)]


def _name(number):
    """One of seven million full names."""
    return f"{_NAMES[number % len(_NAMES)]} {_NAMES[number // len(_NAMES) % len(_NAMES)]}"


def _surname(number):
    return _NAMES[number % len(_NAMES)]


def _of(*pieces):
    return lambda size: _filled(size, *pieces)


def _by(made):
    return lambda size: _each(size, made)


SHAPES = {
    # Real-looking text, to compare the others with.
    "articles": lambda size: newspaper.pages(size),
    "articles on one line": lambda size: newspaper.pages(size).replace("\n", " "),
    # Quote marks.
    "opening marks": _of("“"),
    "opening marks apart": _of("“ "),
    "opening marks with words": _of("“we stay "),
    "opening marks with stops": _of("“We stay. "),
    "closing marks": _of("”"),
    "closing marks with words": _of("stay” "),
    "straight marks": _of('"'),
    "straight marks with words": _of('we "stay '),
    "single marks": _of("‘"),
    "single marks with words": _of("‘we stay "),
    "straight single marks": _of("'we stay "),
    "apostrophes": _of("’"),
    "plural possessives": _of("‘the doctors’ "),
    "alternating marks": _of("“”"),
    "alternating marks with words": _of("“we” “stay” "),
    "mixed marks": _of('“we ‘stay "until '),
    "deep nesting": lambda size: _filled(size // 2, "“we ‘say ") + _filled(size - size // 2, "so’ it” "),
    "an opening mark on each line": _of("“We stay until six\n"),
    "a closing mark on each line": _of("We stay until six”\n"),
    "an opening mark and plain lines": lambda size: "“" + _filled(size - 1, "We stay until six.\n"),
    "two single marks": _of("''we stay '' "),
    "brackets": _of("("),
    "brackets with words": _of("(we [stay "),
    "quotes": _of("“We stay until six,” said the porter.\n"),
    "quotes on one line": _of("“We stay until six,” said the porter. "),
    "fragments on one line": _of("the porter said it was “unsafe” and "),
    "commas and quotes": _of("“We stay,” "),
    "banners": _of("A placard read “Save our ward”. "),
    # Lines and spaces.
    "newlines": _of("\n"),
    "carriage returns": _of("\r\n"),
    "spaces": _of(" "),
    "homes and spaces": lambda size: "Nora Quill lives with" + _filled(size, " ") + "her in Ashby.",
    "days and spaces": lambda size: (
        "They strike from 8am today" + _filled(size, " ,") + _filled(size, " ") + "until 8am tomorrow."
    ),
    "spaces in a sentence": lambda size: "The porter said" + _filled(size, " ") + "we stay.",
    "no-break spaces": _of("\u00a0"),
    "words and runs of spaces": _of("pictures" + " " * 500),
    "furniture words and runs of spaces": _of("READ" + " " * 300 + "WATCH" + " " * 300 + "x\n"),
    "credits and runs of spaces": _of("Photo" + " " * 500 + ": by" + " " * 500 + "x;\n"),
    "tabs and no-break spaces": _of("said\t\u00a0\u2009 "),
    "short lines": _of("Ok.\n"),
    "single letters": _of("a\n"),
    "zero-width spaces": _of("a\u200b"),
    "teasers": _of("READ MORE: the ward\n"),
    "teasers and then quotes": lambda size: (
        _filled(size // 2, "READ MORE: the ward\n") + "\n" + _filled(size - size // 2, "“We stay.” “No.” ")
    ),
    "a plural and newlines": lambda size: "‘The doctors’ wards stay open.\n" + _filled(size, "\n") + "x",
    "lines of one width": _of(
        "We stay at the gate until six, and again on Wednesday, or so\nthe porter said. "
    ),
    "labels and captions": _of("Ashby Gazette:\nPickets outside the ward. Picture: Ann Other\n"),
    # Words.
    "one word": _of("a"),
    "one capital word": _of("A"),
    "digits": _of("7"),
    "full stops": _of("."),
    "commas": _of(", "),
    "hyphens": _of("a-"),
    "initials": _of("A. "),
    "initials without spaces": _of("a."),
    "underscores": _of("_"),
    "capitals": _of("Ashby Burton Coalville "),
    "capital letters": _of("ASHBY BURTON "),
    "first names": _of("Nora Jane "),
    "titles": _of("Dr Mr Sir "),
    "particles": _of("de la van Der "),
    "conjunctions": _of("and of the "),
    "speech verbs": _of("said told "),
    "speech verbs and commas": _of("said, told, "),
    "pronouns": _of("she said he said "),
    "adverbs": _of("quietly also "),
    "possessives": _of("Ashby’s ward’s "),
    # Names, voices, places.
    "names": _by(lambda n: f"{_name(n)}, a porter, said it.\n"),
    "names on one line": _by(lambda n: f"{_name(n)}, a porter, said it. "),
    "names without a sentence": _by(lambda n: f"{_name(n)} "),
    "one surname": _by(lambda n: f"{_surname(n)} Quill, a porter, said so. Mr Quill said it.\n"),
    "one first name": _by(lambda n: f"Nora {_surname(n)} said so. Nora said it.\n"),
    "bare surnames": _by(lambda n: f"Dr {_surname(n)} said it.\n"),
    "roles": _by(lambda n: f"the {_surname(n).lower()} secretary said it.\n"),
    "offices with their holders": _by(lambda n: f"The {_surname(n)} Secretary {_name(n)} said it.\n"),
    "described voices": _by(lambda n: f"A porter from {_surname(n)} said it.\n"),
    "surnames said again": lambda size: (
        _each(size // 2, lambda n: f"Nora {_surname(n)} said it.\n")
        + _each(size - size // 2, lambda n: f"Ms {_surname(n)} said it.\n")
    ),
    "quotes by many": _by(lambda n: f"“We stay until six,” said {_name(n)}.\n"),
    "hospitals": _by(lambda n: f"at {_surname(n)} General Hospital and "),
    "short forms of many hospitals": _by(lambda n: f"{_surname(n)} Infirmary; the Infirmary; "),
    "listed hospitals": _of("Barts "),
    "lists of hospitals": _of("Ashby, Burton and Coalville Hospitals, "),
    "trusts": _by(lambda n: f"{_surname(n)} Hospitals NHS Trust, "),
    "trusts without commas": _by(lambda n: f"{_surname(n)} Hospitals NHS Trust "),
    "explained bodies": _by(lambda n: f"{_surname(n)} Hospitals NHS Trust ({_surname(n)[:3].upper()}) "),
    "health boards": _of("NHS Fife Ashby "),
    "acronyms": _of("KOAI "),
    "campaigns": _of("Keep Our Ashby Infirmary "),
    # Days, strikes, pickets, figures.
    "days": _of("today and Wednesday, "),
    "dates": _of("26 and 27 April 2016, "),
    "hours": _of("from 8am to 5pm and "),
    "strikes": _of("a strike was called off and "),
    "strikes and days": _of("a 48-hour strike on January 12 from 8am, "),
    "strike days": _of("They will strike from 8am to 5pm today and again on Wednesday. "),
    "emergency cover": _of("emergency care will be withdrawn, A&E, maternity, "),
    "pickets": _of("More than a dozen pickets stood outside Ashby Infirmary at the main gate.\n"),
    "marches": _of("They will march from Mill Square to Ashby Town Hall. "),
    "figures": _of("78 per cent of doctors did not report for work. "),
    "numbers": _of("12,711 "),
    # What is private.
    "addresses": _of("desk@ashby.example "),
    "almost addresses": _of("a.b.c@"),
    "dotted addresses": _of("a@b.c.d.e.f."),
    "telephone numbers": _of("020 7946 0000 "),
    "zeros": _of("0"),
    "homes": _of("who lives in Mill Lane, Ashby, "),
    "origins": _of("who is originally from Ashby, "),
    "number plates": _of("plate "),
    "registrations": _of("registration number of "),
    "spelt addresses": _of("desk (at) ashby (dot) example "),
    "almost spelt addresses": _of("(at) (at] "),
    "children": _of("daughter Nora, 5, and "),
    "patients": _of("patient Nora Quill who has had a "),
    "ages and homes": _by(lambda n: f"{_name(n)}, 34, of Mill Lane, Ashby, said it. "),
}
