"""From a phrase to a voice: “Mr Hunt”, “the Health Secretary”, “she”, “a spokesman for the trust”."""

from . import apposed, descriptions, names, phrase_head, phrases
from .cast import (
    NAMED,
    UNKNOWN,
    VOICE_OF_ORGANISATION,
    Voice,
    names_a_thing_called,
)
from .details import is_body, is_plural
from .kin import OWNERS, Kin
from .names import bare_end, is_possessive
from .office_keys import office_key
from .offices import Offices
from .papers import Papers
from .presentation import around_name, around_phrase
from .words.first_names import MEN, WOMEN
from .words.nouns import FEMALE_NOUNS, MALE_NOUNS, PAPERS, SPOKESPEOPLE
from .words.small import DETERMINERS, LINKS, POSSESSIVES, PRONOUNS, SENTENCE_OPENERS, SUBJECT_PRONOUNS

# Words that open a sentence before its subject does.
LEADING = SENTENCE_OPENERS - DETERMINERS


class Speakers:
    """Resolves the phrases of one text against its cast and against the names that the archive knows."""

    def __init__(self, text, cast, names_known=None, published=None):
        self.text = text
        self.cast = cast
        self.offices = Offices(text, cast, names_known, published)
        self.papers = Papers()
        self.kin = Kin(text, cast)
        self.last_spokesperson = {}
        self._read, self._names = None, {}

    def resolve(self, tokens, first, last, focus, sentence_subject=None):
        """(voice, rule, confidence, mention span) of tokens [first, last) of a sentence."""
        if first < 0 or first >= last:
            return None, "no_subject", 0.0, None
        pronoun = POSSESSIVES.get(tokens[first].low, tokens[first].low)
        if last - first == 1 and pronoun in SUBJECT_PRONOUNS:
            span = (tokens[first].start, tokens[first].end)
            voice, rule, confidence = (
                self._it(focus, sentence_subject)
                if pronoun == "it"
                else focus.pronoun(pronoun, sentence_subject)
            )
            return voice, rule, confidence, span
        while first < last - 1 and tokens[first].low in LEADING:
            first += 1
        span = (tokens[first].start, bare_end(tokens[last - 1]))
        together = self._together(tokens, first, last, span)
        if together is not None:
            return together, "named_together", 0.9, span
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
            voice = self.cast.first_named(name) or self.cast.named(name, around_name(tokens, name))
            voice.learn(around_phrase(tokens, first, last))
            mention = (name.start if name.honorific_start is None else name.honorific_start, name.end)
            return voice, rule, 0.95, mention
        voice = self.kin.find(tokens, first, last, sentence_subject, focus)
        if voice is not None:
            return voice, "kin", 0.85, span
        if tokens[first].low in OWNERS and (
            tokens[last - 1].low in PAPERS or (last - first > 1 and tokens[first + 1].low == "voice")
        ):
            # “His letter began”, “her voice shook”: whoever wrote it, and whose it is.
            voice, rule, confidence = focus.pronoun(OWNERS[tokens[first].low], sentence_subject)
            if voice is not None:
                return voice, rule, confidence, span
        return (*self._described(tokens, first, last, span, focus), span)

    def told_before(self, tokens, clauses, clause, focus):
        """Whose “he” may be in “Dr Roe told members that he …”: the subject of the verb before in the sentence."""
        if clause.first < 0 or tokens[clause.first].low not in {"he", "she", "it"}:
            return None
        if tokens[clause.first].low == "it":
            return self._according_to(tokens, clause.first, focus)
        for other in reversed(clauses):
            named = other.has_subject and tokens[other.first].low not in PRONOUNS
            if other.cue < clause.first and other.strong and named:
                voice = self.resolve(tokens, other.first, other.last, focus)[0]
                return voice if voice is not None and voice.kind == NAMED else None
        return None

    def _according_to(self, tokens, i, focus):
        """The body of “according to the union, … it …”."""
        k = next((k for k in range(i - 2) if tokens[k].low == "according"), None)
        if k is None:
            return None
        return self.resolve(tokens, k + 2, phrases.right(tokens, k + 2, i), focus)[0]

    def _it(self, focus, sentence_subject):
        """“It said”: a body of the same sentence, the one that spoke last, or that of the last sentence."""
        if sentence_subject is not None and sentence_subject.kind == VOICE_OF_ORGANISATION:
            return sentence_subject, "it_is_body_of_sentence", 0.8
        if focus.speaker is not None and (
            focus.speaker is self.papers.last or focus.speaker.kind == VOICE_OF_ORGANISATION
        ):
            return focus.speaker, "it_is_last_body", 0.7
        return focus.body, "it_is_body_of_last_sentence", 0.7 if focus.body is not None else 0.0

    def _together(self, tokens, first, last, span):
        """“Jane Roe and John Poe said”: both, as one voice."""
        joint = next((k for k in range(first + 1, last - 1) if tokens[k].low in {"and", "&"}), None)
        if joint is None:
            return None
        voices = [self._one_of(tokens, *part) for part in ((first, joint), (joint + 1, last))]
        if None in voices or voices[0] is voices[1]:
            return None
        return self.cast.together(voices, span) if any(v.sure or v.details for v in voices) else None

    def _one_of(self, tokens, first, last):
        name = self._named(tokens, first, last)
        if name is None:
            return self._short_name(tokens, first, last)
        return self.cast.named(name, around_name(tokens, name))

    def _named(self, tokens, first, last):
        """The first name that the phrase is about: not one behind a preposition, nor one before its noun."""
        if self._read is not tokens:
            self._read, self._names = tokens, {}
        if (first, last) not in self._names:
            # Asked for again when a verb, a quote or the focus turns to the same words.
            self._names[first, last] = self._name_in(tokens, first, last)
        return self._names[first, last]

    @staticmethod
    def _name_in(tokens, first, last):
        found = names.find(tokens[first:last])
        nearest = phrase_head.belongs_to(tokens, first, last) if found else None
        for name in found:
            at, end = first + name.first, first + name.last
            if at >= nearest:
                # “A spokesman for the Labour leader Jane Roe”
                break
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
            name = name._replace(first=at, last=end)
            return None if names_a_thing_called(tokens, name) else name
        return None

    def is_named(self, tokens, first, last):
        """Whether a phrase names somebody, for sure."""
        name = self._named(tokens, first, last)
        if name is not None:
            voice = self.cast.named(name)
            return voice.sure or bool(voice.details)
        if self._short_name(tokens, first, last) is not None:
            return True
        # Somebody of whom the text gives no more than a surname, and who has spoken under it.
        known = self.cast.described.get(tokens[first].low) if last - first == 1 else None
        return known is not None and known.kind == NAMED

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
        called = phrase_head.is_called(tokens, a, last, head)
        if called:
            known = self._short_name(tokens, last - 1, last)
            if known is not None:
                return known, "short_name", 0.85
            a, words = last - 1, [head]
        title = self.text[tokens[a].start : span[1]]
        key = office_key(title) or title.lower()
        if definite or tokens[first].low not in DETERMINERS:
            found = self.offices.holder(key, head, definite, span)
            if found:
                return found
        if definite and len(words) == 1 and head.low in self.last_spokesperson:
            return self.last_spokesperson[head.low], "same_spokesperson", 0.85
        if definite and head.low in PAPERS and len(words) == 1:
            issuer = self.papers.issuer(head.low, span[0], focus.speaker)
            if issuer is not None:
                return issuer, "same_statement", 0.7
        if definite and key not in self.cast.described:
            found = descriptions.known_by(self.text, self.cast, words, head, focus)
            if found:
                return found
        details = around_phrase(tokens, first, last)
        kind = NAMED if called else phrase_head.kind(tokens, first, a, last, head)
        voice_title = title
        if head.low in PAPERS and details.organisation:
            voice_title = self.text[slice(*details.organisation)]
            key = office_key(voice_title) + " (statement)"
        gender = "m" if head.low in MALE_NOUNS or (len(words) == 1 and head.low in MEN) else None
        gender = "f" if head.low in FEMALE_NOUNS or (len(words) == 1 and head.low in WOMEN) else gender
        voice = self.cast.describe(
            key,
            lambda: Voice(
                kind,
                voice_title,
                *span,
                gender,
                plural=is_plural(head, tokens[first]),
                sure=phrases.is_agent(head) or head.capital,
                rule="description",
            ),
        )
        voice.learn(details)
        if span not in voice.occurrences[-3:]:
            voice.occurrences.append(span)
        if kind == VOICE_OF_ORGANISATION and head.low in SPOKESPEOPLE:
            self.last_spokesperson[head.low] = voice
        return voice, kind, 0.95 if kind != UNKNOWN else 0.5
