"""Articles that print mostly the same text: agency copy, cut, reordered or under a new headline."""

from dataclasses import dataclass

from django.db.models.functions import Left

from articles.likeness.blocks import TEXT, whole
from articles.likeness.differences import Difference, differences, steps
from articles.likeness.index import candidates
from articles.likeness.words import Words
from articles.models import Article, TextFingerprint, TextVersion

# Half of the shorter text, and more than a sentence of it. Of 840 news articles on one election eight pairs shared
# that much, each of them one report printed twice; no other pair shared a third.
_ALIKE, _FEWEST = 0.5, 30
# How many of those found are read, and how much of each.
_READ, _CHARACTERS = 40, 150_000
_CHANCE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeText:
    """An article that prints much of the text asked about; `version` is its nearest text.

    `share_here` is how much of the text asked about stands there, `share_there` how much of that text stands here:
    from 0 to 1, in words that stand in both in runs of five or more, in whatever order. `similarity` is the two
    taken together. The furniture of the text found is left out. `differences` lead through both from top to bottom.
    """

    article: Article
    version: TextVersion
    is_same: bool
    similarity: float
    share_here: float
    share_there: float
    differences: tuple[Difference, ...]


def alike_texts(text, *, most=10, but=None):
    """At most `most` AlikeText, likest first, for a text as printed. `but` is an article to leave out.

    Nothing is linked by it: that two articles print one report is for a curator to say.
    """
    here = Words(text[:_CHARACTERS])
    blocks = _blocks(here.plain)
    compared = [_Compared(here, blocks, version) for version in _versions(here, but)]
    compared.sort(key=lambda each: (-each.similarity, each.version.pk))
    nearest = {}
    for each in compared:
        if each.is_alike:
            nearest.setdefault(each.version.article_id, each)
    return [each.told() for each in list(nearest.values())[:most]]


def _versions(here, but):
    """Text versions that may be alike, with as much of their texts as is compared."""
    if not here.plain:
        return []
    own = but.text_versions.order_by().values_list("pk", flat=True) if but else ()
    keys = candidates(
        TextFingerprint, blocks=TEXT.asked(here.plain), whole=whole(here.plain), most=_READ, but=own
    )
    versions = TextVersion.without_text.filter(pk__in=keys).annotate(beginning=Left("text", _CHARACTERS))
    return versions.select_related("article__publication").prefetch_related("furniture").order_by("pk")


class _Compared:
    def __init__(self, here, blocks, version):
        furniture = tuple((each.start, each.end) for each in version.furniture.all())
        self.here, self.there, self.version = here, Words(version.beginning, without=furniture), version
        self.is_same = here.plain == self.there.plain
        others = _blocks(self.there.plain)
        common = blocks.keys() & others.keys()
        self.shared_here = len(here) if self.is_same else _covered(blocks, common)
        self.shared_there = len(here) if self.is_same else _covered(others, common)

    @property
    def is_alike(self):
        fewest = min(self.shared_here, self.shared_there)
        return self.is_same or (fewest >= _FEWEST and max(self.share_here, self.share_there) >= _ALIKE)

    @property
    def share_here(self):
        return self.shared_here / len(self.here)

    @property
    def share_there(self):
        return self.shared_there / max(len(self.there), 1)

    @property
    def similarity(self):
        return (self.shared_here + self.shared_there) / (len(self.here) + len(self.there))

    def told(self):
        return AlikeText(
            article=self.version.article,
            version=self.version,
            is_same=self.is_same,
            similarity=self.similarity,
            share_here=self.share_here,
            share_there=self.share_there,
            differences=differences(self.here, self.there, steps(self.here, self.there, chance=_CHANCE)),
        )


def _blocks(words):
    """{block of words: where it starts, each place}."""
    found = {}
    for start in range(len(words) - TEXT.length + 1):
        found.setdefault(tuple(words[start : start + TEXT.length]), []).append(start)
    return found


def _covered(blocks, common):
    """How many words stand in a common block."""
    return len({
        word for block in common for start in blocks[block] for word in range(start, start + TEXT.length)
    })
