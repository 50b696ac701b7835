"""From a phrase to a voice: “Mr Hunt”, “the Health Secretary”, “she”, “a spokesman for the trust”."""

from bisect import bisect_left

from . import names, phrases
from .cast import (
    ANONYMOUS_SOURCE,
    DESCRIBED_ONLY,
    NAMED,
    UNKNOWN,
    VOICE_OF_ORGANISATION,
    Voice,
    is_office,
    office_key,
)
from .details import around_name, around_phrase, is_body
from .names import bare_end
from .words.nouns import FEMALE_NOUNS, MALE_NOUNS, PAPERS, PEOPLE, SOURCES, SPOKESPEOPLE
from .words.small import DETERMINERS, LINKS, SENTENCE_OPENERS, SUBJECT_PRONOUNS

# An office may be named only in the paragraph that follows it.
NAMED_SOON = 900
PRIME_OFFICES = frozenset(
    "secretary minister chancellor president premier leader mayor executive chairman chairwoman chair governor nominee".split()
)


class Speakers:
    """Resolves the phrases of one text against its cast and against the names that the archive knows."""

    def __init__(self, text, cast, names_known=None, published=None):
        self.text = text
        self.cast = cast
        self.known = names_known
        self.published = published
        self.people_starts = sorted((v.start, n) for n, v in enumerate(cast.people))
        self.last_body = None
        self.last_spokesperson = {}

    def resolve(self, tokens, first, last, focus, sentence_subject=None):
        """(voice, rule, confidence, mention span) of tokens [first, last) of a sentence."""
        if first < 0 or first >= last:
            return None, "no_subject", 0.0, None
        if last - first == 1 and tokens[first].low in SUBJECT_PRONOUNS | {"one"}:
            span = (tokens[first].start, tokens[first].end)
            if tokens[first].low == "it" and self.last_body is not None:
                return self.last_body, "it_is_last_body", 0.7, span
            voice, rule, confidence = focus.pronoun(tokens[first].low, sentence_subject)
            return voice, rule, confidence, span
        while first < last - 1 and tokens[first].low in SENTENCE_OPENERS - DETERMINERS:
            first += 1
        span = (tokens[first].start, bare_end(tokens[last - 1]))
        named = self._named(tokens, first, last)
        if named:
            voice, name = named
            mention = (name.start if name.honorific_start is None else name.honorific_start, name.end)
            return voice, "named", 1.0 if voice.sure else 0.85, mention
        voice = self._short_name(tokens, first, last)
        if voice:
            return voice, "short_name", 0.9, span
        return (*self._described(tokens, first, last, span, focus), span)

    def _named(self, tokens, first, last):
        for name in names.find(tokens[first:last]):
            at = first + name.first
            before = tokens[at - 1] if at > first else None
            if before is not None and (
                before.low in LINKS
                and before.low != "and"
                and not self._role_ends(tokens, first, at)
                or before.low in LINKS
                and before.low == "and"
                and False
            ):
                continue
            if name.last < last - first and tokens[first + name.last - 1].text[-2:] in ("'s", "’s"):
                continue
            # Names hold positions within the phrase; details look at the whole sentence.
            moved = name._replace(first=first + name.first, last=first + name.last)
            details = around_name(tokens, moved)
            return self.cast.named(name, details), name
        return None

    @staticmethod
    def _role_ends(tokens, first, at):
        return False

    def _short_name(self, tokens, first, last):
        """A bare surname or first name of somebody named in full elsewhere."""
        k = first
        words = [t for t in tokens[first:last] if t.is_word]
        if not words or tokens[first].low in DETERMINERS or len(words) > 3:
            return None
        token = words[-1]
        if not token.capital or token.text[-2:] in ("'s", "’s") and False:
            return None
        if len(words) > 1 and not all(t.capital for t in words):
            if not words[-1].capital or phrases.is_agent(token) or any(t.low in LINKS for t in words):
                return None
        if is_body(token) and token.low not in self.cast.by_surname:
            return None
        voice = self.cast.surnamed(token.low, tokens[k].start)
        if voice is None and len(words) == 1:
            firsts = self.cast.by_first.get(token.low, ())
            voice = firsts[0] if len(firsts) == 1 else None
        if voice is not None:
            voice.occurrences.append((token.start, bare_end(token)))
        return voice

    def _described(self, tokens, first, last, span, focus):
        a = first
        while a < last - 1 and tokens[a].low in DETERMINERS:
            a += 1
        definite = tokens[first].low == "the"
        words = [t for t in tokens[a:last] if t.is_word]
        if not words:
            return None, "no_subject", 0.0
        head = self._head(tokens, a, last)
        title = self.text[tokens[a].start : span[1]]
        key = office_key(title)
        if definite or tokens[first].low not in DETERMINERS:
            found = self._office_holder(key, head, definite, span, focus)
            if found:
                return found
        if definite and head.low in SPOKESPEOPLE and len(words) == 1 and head.low in self.last_spokesperson:
            return self.last_spokesperson[head.low], "same_spokesperson", 0.85
        if definite and head.low in PAPERS and self.last_body is not None and len(words) == 1:
            return self.last_body, "same_statement", 0.7
        details = around_phrase(tokens, first, last)
        kind = self._kind(head, tokens, a, last, details)
        voice_title = title
        if head.low in PAPERS and details.organisation:
            voice_title = self.text[slice(*details.organisation)]
            key = office_key(voice_title) + " (statement)"
        voice = self.cast.describe(
            key,
            lambda: Voice(
                kind,
                voice_title,
                span[0],
                span[1],
                "m" if head.low in MALE_NOUNS else "f" if head.low in FEMALE_NOUNS else None,
                plural=self._plural(head),
                rule="description",
            ),
        )
        voice.learn(details)
        if span not in voice.occurrences:
            voice.occurrences.append(span)
        if kind == VOICE_OF_ORGANISATION:
            if head.low in SPOKESPEOPLE:
                self.last_spokesperson[head.low] = voice
            self.last_body = voice
        return voice, kind, 0.95 if kind != UNKNOWN else 0.5

    @staticmethod
    def _head(tokens, a, last):
        """The noun that a phrase is about: the last one before a preposition."""
        stop = next(
            (k for k in range(a + 1, last) if tokens[k].low in LINKS and tokens[k].low not in {"and", "&"}),
            last,
        )
        for k in range(stop - 1, a - 1, -1):
            if tokens[k].is_word:
                return tokens[k]
        return tokens[a]

    @staticmethod
    def _kind(head, tokens, a, last, details):
        if head.low in SPOKESPEOPLE or head.low in PAPERS:
            return VOICE_OF_ORGANISATION
        if head.low in SOURCES:
            return ANONYMOUS_SOURCE
        if head.low in PEOPLE or phrases.is_agent(head) and not is_body(head):
            return DESCRIBED_ONLY
        if is_body(head) or any(is_body(t) for t in tokens[a:last]):
            return VOICE_OF_ORGANISATION
        return (
            NAMED if head.capital and a + 3 > last else UNKNOWN if not head.capital else VOICE_OF_ORGANISATION
        )

    @staticmethod
    def _plural(head):
        return (
            head.low.endswith("s")
            and head.low in PEOPLE
            and head.low not in {"boss", "actress", "witness", "mps"}
            or head.low in {"staff", "people", "men", "women", "mps", "police", "family"}
        )

    def _office_holder(self, key, head, definite, span, focus):
        holder = self.cast.offices.get(key)
        if holder is not None:
            return holder, "office_by_apposition", 0.95
        if not is_office(key) and not definite:
            return None
        if self.known is not None and is_office(key):
            name = self.known.office_holder(key, self.published)
            if name:
                found = self._by_full_name(name)
                if found:
                    found.details.setdefault("role", _without_article(self.text, span))
                    return found, "office_by_archive", 0.9
        if not definite:
            return None
        if head.low in PRIME_OFFICES or is_office(key):
            same = [
                v
                for k, v in self.cast.offices.items()
                if k.endswith(" " + key) or key.endswith(" " + k) or k.startswith(key + " ")
            ]
            if len({id(v) for v in same}) == 1:
                return same[0], "office_by_part", 0.85
        if head.low in PRIME_OFFICES:
            soon = self._named_next(span[1])
            if soon is not None:
                self.cast.offices[key] = soon
                soon.details.setdefault("role", _without_article(self.text, span))
                return soon, "office_named_next", 0.7
        return None

    def _by_full_name(self, name):
        words = name.lower().split()
        return next(
            (v for v in self.cast.by_surname.get(words[-1], ()) if v.name and v.name.words[0] == words[0]),
            None,
        ) or next(iter(self.cast.by_surname.get(words[-1], ())), None)

    def _named_next(self, at):
        """Somebody first named, without a role, at the head of one of the next paragraphs."""
        place = bisect_left(self.people_starts, (at, -1))
        if place < len(self.people_starts):
            start, number = self.people_starts[place]
            voice = self.cast.people[number]
            line_start = self.text[max(0, start - 1) : start] in ("", "\n", "\r")
            if start - at < NAMED_SOON and line_start and "role" not in voice.details:
                return voice
        return None


def _without_article(text, span):
    words = text[slice(*span)]
    first, _, rest = words.partition(" ")
    return (span[0] + len(first) + 1, span[1]) if first.lower() in DETERMINERS and rest else span
