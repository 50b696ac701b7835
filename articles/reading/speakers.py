"""From a phrase to a voice: “Mr Hunt”, “the Health Secretary”, “she”, “a spokesman for the trust”."""

from bisect import bisect_left
from itertools import islice

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
from .details import is_body, is_plural
from .names import FIRST_NAMES, bare_end, is_possessive
from .presentation import around_name, around_phrase
from .words.first_names import MEN, WOMEN
from .words.listing import listed
from .words.nouns import FEMALE_NOUNS, MALE_NOUNS, OFFICES, PAPERS, PEOPLE, SOURCES, SPOKESPEOPLE
from .words.small import DETERMINERS, ENDS, LINKS, SENTENCE_OPENERS, SUBJECT_PRONOUNS

# An office may be named only in the paragraph that follows it.
NAMED_SOON = 900
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
# Nouns that fit anybody: they point at whoever is being talked about.
GENERIC = listed(
    """
    man woman candidate nominee businessman billionaire mogul politician father mother mum dad
    grandmother grandfather mp republican conservative tory guardsman pensioner democrat
    """
)


# No article presents more; a whole year pasted at once must not be read in quadratic time.
MOST_PEOPLE = 300


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
        if last - first == 1 and tokens[first].low in SUBJECT_PRONOUNS:
            span = (tokens[first].start, tokens[first].end)
            if tokens[first].low == "it" and self.last_body is not None:
                return self.last_body, "it_is_last_body", 0.7, span
            voice, rule, confidence = focus.pronoun(tokens[first].low, sentence_subject)
            return voice, rule, confidence, span
        while first < last - 1 and tokens[first].low in SENTENCE_OPENERS - DETERMINERS:
            first += 1
        span = (tokens[first].start, bare_end(tokens[last - 1]))
        name = self._named(tokens, first, last)
        if name is not None:
            # Details look beyond the phrase, at the whole sentence.
            voice = self.cast.named(name, around_name(tokens, name))
            mention = (name.start if name.honorific_start is None else name.honorific_start, name.end)
            return voice, "named", 1.0 if voice.sure else 0.85, mention
        voice = self._short_name(tokens, first, last)
        if voice is not None:
            return voice, "short_name", 0.9, span
        apposed = self._apposed(tokens, first, last)
        if apposed is not None:
            name, rule = apposed
            voice = self.cast.named(name, around_name(tokens, name))
            voice.learn(around_phrase(tokens, first, last))
            mention = (name.start if name.honorific_start is None else name.honorific_start, name.end)
            return voice, rule, 0.95, mention
        return (*self._described(tokens, first, last, span, focus), span)

    def _apposed(self, tokens, first, last):
        """“Her colleague, Dr Roe, said”; “Jane Roe, chief executive of the trust said” with its comma left out."""
        head = self.head(tokens, first, last)
        if is_plural(head) or not (head.low in PEOPLE or head.low in OFFICES):
            return None
        if last < len(tokens) and tokens[last].low == "who":
            last = next((k for k in range(last, min(len(tokens), last + 12)) if tokens[k].text == ","), last)
        if last + 2 < len(tokens) and tokens[last].text == "," and tokens[last + 2].text == ",":
            # “His daughter, Janice, was …”
            token = tokens[last + 1]
            if token.capital and token.low in FIRST_NAMES:
                name = names.Name(
                    last + 1, last + 2, token.start, bare_end(token), (token.low,), None, None, True
                )
                return name, "name_behind_description"
        if last + 1 < len(tokens) and tokens[last].text == ",":
            for name in names.find(tokens[last + 1 : last + 14])[:1]:
                end = last + 1 + name.last
                leads = tokens[last + 1 : last + 1 + name.first]
                if all(t.is_word and t.low not in ENDS and t.low not in phrases.VERBS for t in leads) and (
                    end >= len(tokens) or tokens[end].text in {",", "("}
                ):
                    return name._replace(first=last + 1 + name.first, last=end), "name_behind_description"
        comma = first - 1
        while (
            comma > first - 6
            and comma > 0
            and tokens[comma].is_word
            and tokens[comma].low not in phrases.VERBS
            and tokens[comma].low not in ENDS
        ):
            comma -= 1
        if comma >= 1 and tokens[comma].text == ",":
            first = comma + 1
            lowest = max(0, first - 10)
            for name in names.find(tokens[lowest : first - 1])[-1:]:
                start = lowest + name.first
                alone = start == 0 or not tokens[start - 1].is_word or tokens[start - 1].low in {"and", "but"}
                if lowest + name.last == first - 1 and alone:
                    return name._replace(first=start, last=first - 1), "name_before_description"
        return None

    def _named(self, tokens, first, last):
        """The first name that the phrase is about: not one behind a preposition, nor one before its noun."""
        for name in names.find(tokens[first:last]):
            at, end = first + name.first, first + name.last
            if at > first and tokens[at - 1].low in LINKS and tokens[at - 1].low != "and":
                continue
            if end < last and is_possessive(tokens[end - 1]):
                continue
            if (
                end < last
                and tokens[end].is_word
                and not tokens[end].capital
                and tokens[end].low not in LINKS
            ):
                continue
            return name._replace(first=at, last=end)
        return None

    def is_named(self, tokens, first, last):
        """Whether a phrase names somebody, for sure."""
        name = self._named(tokens, first, last)
        if name is not None:
            voice = self.cast.named(name)
            return voice.sure or bool(voice.details)
        return self._short_name(tokens, first, last) is not None

    def _short_name(self, tokens, first, last):
        """A bare surname or first name of somebody named in full elsewhere."""
        words = [t for t in tokens[first:last] if t.is_word]
        if not words or len(words) > 3 or words[0].low in DETERMINERS:
            return None
        token = words[-1]
        if not token.capital or any(t.low in LINKS or is_possessive(t) for t in words[:-1]):
            return None
        if is_body(token) and token.low not in self.cast.by_surname:
            return None
        voice = self.cast.surnamed(token.low, token.start)
        if voice is None and len(words) == 1:
            firsts = self.cast.by_first.get(token.low, ())
            voice = firsts[0] if len(firsts) == 1 else None
        if voice is not None and voice.occurrences[-1:] != [(token.start, bare_end(token))]:
            voice.occurrences.append((token.start, bare_end(token)))
        return voice

    def _described(self, tokens, first, last, span, focus):
        a = first
        while a < last - 1 and tokens[a].low in DETERMINERS:
            a += 1
        words = [t for t in tokens[a:last] if t.is_word]
        if not words:
            return None, "no_subject", 0.0
        definite = tokens[first].low == "the"
        head = self.head(tokens, a, last)
        title = self.text[tokens[a].start : span[1]]
        key = office_key(title)
        if definite or tokens[first].low not in DETERMINERS:
            found = self._office_holder(key, head, definite, span)
            if found:
                return found
        if definite and len(words) == 1 and head.low in self.last_spokesperson:
            return self.last_spokesperson[head.low], "same_spokesperson", 0.85
        if definite and head.low in PAPERS and self.last_body is not None and len(words) == 1:
            return self.last_body, "same_statement", 0.7
        if definite and key not in self.cast.described:
            found = self._known_by_description(words, head, focus)
            if found:
                return found
        details = around_phrase(tokens, first, last)
        kind = self._kind(tokens, first, a, last, head)
        voice_title = title
        if head.low in PAPERS and details.organisation:
            voice_title = self.text[slice(*details.organisation)]
            key = office_key(voice_title) + " (statement)"
        gender = "m" if head.low in MALE_NOUNS or (len(words) == 1 and head.low in MEN) else None
        gender = "f" if head.low in FEMALE_NOUNS or (len(words) == 1 and head.low in WOMEN) else gender
        voice = self.cast.describe(
            key,
            lambda: Voice(
                kind, voice_title, *span, gender, plural=is_plural(head, tokens[first]), rule="description"
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
    def head(tokens, a, last):
        """The noun that a phrase is about: the last one before a preposition."""
        stop = next(
            (
                k
                for k in range(a + 1, last)
                if tokens[k].low == "by" or (tokens[k].low in LINKS and tokens[k].low not in {"and", "&"})
            ),
            last,
        )
        words = [t for t in tokens[a:stop] if t.is_word] or [tokens[a]]
        if words[-1].low in PEOPLE or words[-1].capital:
            return words[-1]
        # “Sources close to the talks”: an adjective may stand behind its noun.
        return next((t for t in reversed(words) if t.low in PEOPLE or t.low in PAPERS), words[-1])

    @staticmethod
    def _kind(tokens, first, a, last, head):
        if head.low in SPOKESPEOPLE or head.low in PAPERS:
            return VOICE_OF_ORGANISATION
        if head.low in SOURCES:
            return ANONYMOUS_SOURCE
        if head.low in PEOPLE or (phrases.is_agent(head) and not is_body(head)):
            return DESCRIBED_ONLY
        if head.capital and head.low in FIRST_NAMES:
            return NAMED
        if any(is_body(t) for t in tokens[a:last]):
            return VOICE_OF_ORGANISATION
        if head.capital:
            # “Partial transcript”: a capital that only the sentence gave it proves no name.
            bare = first == a and last - a <= 2
            return NAMED if bare and (first > 0 or last - a == 1) else VOICE_OF_ORGANISATION
        return DESCRIBED_ONLY if first < a or head.low in {"one", "another", "others"} else UNKNOWN

    def _known_by_description(self, words, head, focus):
        """“the oncologist”, “the 28-year-old”, “the father-of-two”: somebody named whom the words fit."""
        named = [v for v in self.cast.people[:MOST_PEOPLE] if v.details]
        low = head.low.rpartition("-")[2] if "-of-" not in head.low else head.low
        age = next((w.low.split("-")[0] for w in words if w.low.endswith(("-year-old", "‑year‑old"))), None)
        if age:
            fitting = [v for v in named if self._printed(v, "age") == age]
            if len(fitting) == 1:
                return fitting[0], "description_matches_age", 0.9
        elif low in PEOPLE or low in OFFICES:
            if low in PRIME_OFFICES or low in SPOKESPEOPLE or low in SOURCES or is_plural(head):
                return None
            fitting = [v for v in named if low in self._printed(v, "role").split()]
            if len(fitting) == 1:
                return fitting[0], "description_matches_role", 0.85
            if fitting:
                return None
        elif "-of-" not in low and low not in GENERIC:
            return None
        if len(words) > 4 or not (age or low in GENERIC or "-of-" in low):
            return None
        gender = "m" if low in MALE_NOUNS else "f" if low in FEMALE_NOUNS else None
        for voice in (focus.subject, focus.speaker):
            if (
                voice is not None
                and voice.kind == NAMED
                and not voice.plural
                and gender in (None, voice.gender)
            ):
                return voice, "description_of_last_named", 0.55
        return None

    def _printed(self, voice, key):
        span = voice.details.get(key)
        return self.text[slice(*span)].lower() if span else ""

    def _office_holder(self, key, head, definite, span):
        holder = self.cast.offices.get(key)
        if holder is not None:
            return holder, "office_by_apposition", 0.95
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
                self.cast.offices[key] = soon
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
        """Somebody first named, without a role, at the head of one of the next paragraphs."""
        place = bisect_left(self.people_starts, (at, -1))
        if place < len(self.people_starts):
            start, number = self.people_starts[place]
            voice = self.cast.people[number]
            line_start = self.text[max(0, start - 1) : start] in ("", "\n", "\r")
            if start - at < NAMED_SOON and line_start and "role" not in voice.details:
                return voice
        return None


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
