"""Newspaper text in, a `Reading` out."""

from . import furniture, marks, paragraphs, patients, private, quotations, report
from .cast import Cast
from .facts import Facts
from .findings import Reading
from .speakers import Speakers
from .story import Story

# The words of a longer text are cut twice rather than kept: they take fifty times its room.
KEPT_MOST = 200_000


def read(text, *, published=None, names=None, captions=(), pairs_of_single_marks=True):
    """What a newspaper text says: who is quoted, in which words, and what on the page is furniture.

    `published` is the date of publication, or an EDTF string where less is known; `names` is what the
    archive knows already (see `Names`). `captions` are paragraphs that the page itself calls so, in the
    order of the text: anything with `start`, `end`, `credit_start` and `credit_end`, the last two None
    where nobody is credited. Where `pairs_of_single_marks`, two single marks ('') are read as a double
    one, as some papers type it. Any string can be read: what is not understood is left out, never
    guessed. Time grows with the length of the text.
    """
    lines = paragraphs.split(text)
    on_the_page = furniture.find(text, lines, captions)
    style = marks.style_of(text, lines, pairs_of_single_marks)
    found, within = quotations.find(text, lines, on_the_page, style)
    cast, lexicon, names_in, words_in, begun = Cast(text), paragraphs.Lexicon(), {}, {}, []
    facts = Facts(text, published, names, on_the_page, within)
    for line in lines:
        tokens = paragraphs.words(text, line.start, line.end)
        if len(text) < KEPT_MOST:
            words_in[line.number] = tokens
        # A headline's capitals prove no names.
        is_headline = paragraphs.is_headline(tokens)
        names_in[line.number] = []
        if not is_headline:
            met = furniture.of_the_story(tokens, on_the_page.get(line.number))
            names_in[line.number] = cast.add(tokens, len(met))
        if not is_headline:
            lexicon.add(tokens)
        facts.add(line, tokens)
        begun += patients.beginnings(tokens)
    speakers = Speakers(text, cast, names, facts.published)
    story = Story(text, cast, speakers, found, within, names_in, lexicon.common_words())
    for line in lines:
        if line.number not in on_the_page:
            story.read(line, words_in.get(line.number))
    said = story.said()
    mentions, numbers = report.mentions(text, cast.people, said)
    quotes = report.quotes(text, said, numbers)
    return Reading(
        characters=len(text),
        furniture=tuple(on_the_page.values()),
        private=private.find(text, cast.private, begun),
        **facts.told(mentions, quotes),
    )
