"""Who holds an office that a text names: “the Health Secretary”, “the minister”."""

import re
from bisect import bisect_left
from itertools import islice

from .office_keys import is_office
from .words.listing import listed
from .words.small import DETERMINERS
from .words.verbs import JUDGING, SAYING

# An office may be named only in the paragraph that follows it.
NAMED_SOON = 900
NEXT_PARAGRAPH = re.compile(r"[^\n\r]*[\n\r]\s*")
SAYS = re.compile(r"\s+(?:(?:has|had|also|later|then|yesterday|today)\s+)?([a-z]+)")
# Verbs by which somebody answers somebody else.
ANSWERING = listed(
    """
    accused agreed answered attacked backed blamed called challenged claimed condemned countered criticised
    demanded denied disagreed dismissed hit joined replied responded retorted slammed supported welcomed
    """
)
REPORTING = (SAYING | JUDGING) - ANSWERING
PRIME_OFFICES = listed(
    """
    secretary minister chancellor president premier leader mayor executive chairman chairwoman chair
    governor nominee
    """
)
# Words that set one office apart from another of the same name.
QUALIFIERS = listed(
    """
    shadow former deputy vice assistant acting ex ex- associate junior under permanent private
    """
)
# No article presents more; a whole year pasted at once must not be read in quadratic time.
MOST_PEOPLE = 300


class Offices:
    """Resolves the offices of one text against its cast and against those that the archive knows."""

    def __init__(self, text, cast, names_known, published):
        self.text = text
        self.cast = cast
        self.known = names_known
        self.published = published
        # Offices whose holders no apposition names; see `_named_next`.
        self.presumed = {}
        self.people_starts = sorted((v.start, n) for n, v in enumerate(cast.people))

    def holder(self, key, head, definite, span):
        """(voice, rule, confidence) of who holds the office of a key, printed at a span, or None."""
        holder = self.cast.offices.get(key)
        if holder is not None:
            return holder, "office_by_apposition", 0.95
        if key in self.presumed:
            return self.presumed[key], "office_named_next", 0.7
        if not is_office(key):
            return None
        if self.known is not None:
            name = self.known.office_holder(key, self.published)
            voice = self._by_full_name(name) if name else None
            if voice is not None:
                voice.details.setdefault("role", _without_article(self.text, span))
                return voice, "office_by_archive", 0.9
        if not definite:
            return None
        known = islice(self.cast.offices.items(), MOST_PEOPLE)
        same = {id(v): v for k, v in known if _same_office(k, key)}
        if len(same) == 1:
            return same.popitem()[1], "office_by_part", 0.85
        if head.low in PRIME_OFFICES:
            soon = self._named_next(span[1])
            if soon is not None:
                self.presumed[key] = soon
                soon.details.setdefault("role", _without_article(self.text, span))
                return soon, "office_named_next", 0.7
        return None

    def _by_full_name(self, name):
        words = name.lower().split()
        same = self.cast.by_surname.get(words[-1], ())
        return next(
            (v for v in same if v.name and v.name.words[0] == words[0]), same[0] if len(same) == 1 else None
        )

    def _named_next(self, at):
        """Somebody first named at the head of the next paragraph, and speaking there as if known to the reader.

        Papers present everybody but those whom they have told of already. So nobody with a title, a trade or
        an age is meant, nobody who is only seen there, nobody who answers, and nobody two paragraphs on.
        """
        place = bisect_left(self.people_starts, (at, -1))
        if place == len(self.people_starts):
            return None
        start, number = self.people_starts[place]
        voice = self.cast.people[number]
        if start - at > NAMED_SOON or voice.name is None or voice.name.honorific or voice.details:
            return None
        if not NEXT_PARAGRAPH.fullmatch(self.text, at, start):
            return None
        verb = SAYS.match(self.text, voice.end)
        return voice if verb and verb[1].lower() in REPORTING else None


def _same_office(one, other):
    """“the minister” is “the care minister”, but the Health Secretary is not the shadow one."""
    short, long = sorted((one, other), key=len)
    if long.endswith(" " + short):
        more = long[: -len(short)].split()
    elif long.startswith(short + " "):
        more = long[len(short) :].split()
    else:
        return False
    return not QUALIFIERS.intersection(more)


def _without_article(text, span):
    words = text[slice(*span)]
    first, _, rest = words.partition(" ")
    return (span[0] + len(first) + 1, span[1]) if first.lower() in DETERMINERS and rest else span
