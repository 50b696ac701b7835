"""From a phrase to a voice: “Mr Hunt”, “the Health Secretary”, “she”, “a spokesman for the trust”."""

from . import apposed, descriptions, names, phrase_head
from .cast import (
    UNKNOWN,
    VOICE_OF_ORGANISATION,
    Voice,
    office_key,
)
from .details import is_body, is_plural
from .names import bare_end, is_possessive
from .offices import Offices
from .presentation import around_name, around_phrase
from .words.first_names import MEN, WOMEN
from .words.nouns import FEMALE_NOUNS, MALE_NOUNS, PAPERS, SPOKESPEOPLE
from .words.small import DETERMINERS, LINKS, SENTENCE_OPENERS, SUBJECT_PRONOUNS


class Speakers:
    """Resolves the phrases of one text against its cast and against the names that the archive knows."""

    def __init__(self, text, cast, names_known=None, published=None):
        self.text = text
        self.cast = cast
        self.offices = Offices(text, cast, names_known, published)
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
        beside = apposed.name_beside(tokens, first, last)
        if beside is not None:
            name, rule = beside
            voice = self.cast.named(name, around_name(tokens, name))
            voice.learn(around_phrase(tokens, first, last))
            mention = (name.start if name.honorific_start is None else name.honorific_start, name.end)
            return voice, rule, 0.95, mention
        return (*self._described(tokens, first, last, span, focus), span)

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
        head = phrase_head.find(tokens, a, last)
        title = self.text[tokens[a].start : span[1]]
        key = office_key(title)
        if definite or tokens[first].low not in DETERMINERS:
            found = self.offices.holder(key, head, definite, span)
            if found:
                return found
        if definite and len(words) == 1 and head.low in self.last_spokesperson:
            return self.last_spokesperson[head.low], "same_spokesperson", 0.85
        if definite and head.low in PAPERS and self.last_body is not None and len(words) == 1:
            return self.last_body, "same_statement", 0.7
        if definite and key not in self.cast.described:
            found = descriptions.known_by(self.text, self.cast, words, head, focus)
            if found:
                return found
        details = around_phrase(tokens, first, last)
        kind = phrase_head.kind(tokens, first, a, last, head)
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
        if span not in voice.occurrences[-3:]:
            voice.occurrences.append(span)
        if kind == VOICE_OF_ORGANISATION:
            if head.low in SPOKESPEOPLE:
                self.last_spokesperson[head.low] = voice
            self.last_body = voice
        return voice, kind, 0.95 if kind != UNKNOWN else 0.5
