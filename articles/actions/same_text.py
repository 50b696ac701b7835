"""Texts that the archive, the desk, or the batch at hand has already, letter for letter."""

from collections import defaultdict
from dataclasses import dataclass

from articles.choices import ReadingState
from articles.models import Reading, TextVersion
from articles.models.text_version import TextSha256, text_sha256


@dataclass(frozen=True, slots=True)
class Printing:
    """Where a text is; `publications` are the names of the one that printed it, in small letters, none if unknown."""

    words: str
    publications: frozenset

    def is_no_other(self, each):
        """Whether a proposed text is this very printing, as far as can be told: agency copy is printed by several."""
        ours = _names(each.details.get("publication"))
        if ours and self.publications:
            return bool(ours & self.publications)
        return not each.details.get("is_another_printing")


class SameText:
    """Printings of the texts among some results. `met` takes up those that are not written to the database."""

    def __init__(self, results, met=None):
        self.hashes = {each.key: text_sha256(each.text) for each in results if hasattr(each, "text")}
        self.met = defaultdict(list) if met is None else met
        self.kept = defaultdict(list)
        texts = {each.text for each in results if hasattr(each, "text")}
        for version in _versions(self.hashes.values()):
            self.kept[version.sha256].append(_entered(version.article))
        for reading in _readings(texts):
            self.kept[reading.sha256].append(_waiting(reading))

    def printings(self, each):
        sha256 = self.hashes[each.key]
        return self.kept[sha256] + self.met.get(sha256, [])

    def add(self, each):
        publications = _names(each.details.get("publication"))
        self.met.setdefault(self.hashes[each.key], []).append(
            Printing(f"in this batch, from {each.place}", publications)
        )


def _versions(hashes):
    versions = TextVersion.without_text.filter(sha256__in=set(hashes)).select_related("article__publication")
    return versions.order_by("pk")


def _readings(texts):
    readings = Reading.without_text.filter(text__in=texts).annotate(sha256=TextSha256("text"))
    return readings.select_related("item").order_by("pk")


def _entered(article):
    publication = article.publication
    names = () if publication is None else (publication.name, f"{publication.name} ({publication.place})")
    printed = f"“{article}” ({', '.join(filter(None, (names and names[0], article.public_id)))})"
    return Printing(f"in the archive, as {printed}", _names(*names, publication and publication.public_id))


def _waiting(reading):
    words = "discarded at the desk" if reading.state == ReadingState.DISCARDED else "at the desk"
    words += f", as “{reading}”"
    if reading.item:
        words += f", from {reading.item.place}"
    return Printing(words, _names(reading.details.get("publication")))


def _names(*names):
    return frozenset(name.casefold() for name in names if name)
