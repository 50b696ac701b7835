"""Husbands, daughters and mothers: people whom a text names by whose they are.

“Jane Roe and her husband Tom” ties the two. From then on “her husband” is Tom, “his wife” is Jane, and
“Mr Roe” is Tom as well, though nobody printed his surname.
"""

from . import names
from .cast import Voice
from .names import bare_end, is_possessive
from .words.kin import CHILDREN, DESCRIBING_KIN, KIN, PARENTS, SIBLINGS, SPOUSES
from .words.nouns import FEMALE_NOUNS, MALE_NOUNS, PEOPLE

# What somebody is to whoever is their husband, their daughter …
OTHER_WAY = {SPOUSES: SPOUSES, CHILDREN: PARENTS, PARENTS: CHILDREN, SIBLINGS: SIBLINGS}
OWNERS = {"his": "he", "her": "she"}
MOST_DESCRIBING = 3


class Kin:
    """Remembers who is whose, as a text goes on."""

    def __init__(self, text, cast):
        self.text = text
        self.cast = cast
        self.ties: dict[tuple[int, str], Voice] = {}
        self.named: dict[str, list[Voice]] = {}

    def meet(self, tokens, known, subject, focus):
        """Tie everybody whom a sentence names by whose they are; `known` are the names in it."""
        for j in [j for j, token in enumerate(tokens) if token.low in KIN]:
            at = _owner(tokens, j)
            if at is None:
                continue
            voice = self._name_behind(tokens, j)
            if voice is None:
                continue
            voice.gender = voice.gender or _gender(tokens[j].low)
            owner = self._whose(tokens, at, known, subject if subject is not voice else None, focus)
            if owner is not None and owner is not voice:
                self._tie(owner, tokens[j].low, voice)

    def find(self, tokens, first, last, subject, focus):
        """Who “her husband” is at tokens [first, last), of somebody who was named by it; None where nobody was."""
        noun = tokens[last - 1].low
        if noun not in KIN or _owner(tokens, last - 1) != first:
            return None
        owner = self._whose(tokens, first, (), subject, focus)
        if owner is not None and (id(owner), noun) in self.ties:
            return self.ties[id(owner), noun]
        named = self.named.get(noun, ())
        return named[0] if len(named) == 1 else None

    def _whose(self, tokens, at, known, subject, focus):
        """Whose kin it is: a name with its ’s; the name nearest before “his”, or whoever the text is about."""
        if is_possessive(tokens[at]):
            return self.cast.surnamed(tokens[at].low, tokens[at].start) or next(
                iter(self.cast.by_first.get(tokens[at].low, ())), None
            )
        pronoun = OWNERS.get(tokens[at].low)
        if pronoun is None:
            return None
        gender = "m" if pronoun == "he" else "f"
        for name in reversed(known):
            if name.end < tokens[at].start and name.start >= tokens[0].start and name.is_full:
                voice = self.cast.named(name)
                if voice.gender in (None, gender):
                    return _of_gender(voice, gender)
        voice = focus.pronoun(pronoun, subject)[0]
        return _of_gender(voice, gender) if voice is not None else None

    def _name_behind(self, tokens, j):
        """“her husband Tom”, “his wife, Jane Roe, 40,”: the voice of the name behind the noun at j."""
        k = j + 1
        if k < len(tokens) and tokens[k].text == ",":
            k += 1
        if k >= len(tokens) or not tokens[k].capital or is_possessive(tokens[k]):
            return None
        found = names.find(tokens[k : k + 6])
        if found and found[0].first == 0:
            return self.cast.named(found[0])
        if k + 1 < len(tokens) and tokens[k + 1].capital:
            return None
        if k > j + 1 and not (k + 1 < len(tokens) and tokens[k + 1].text in {",", ".", "("}):
            # “… told her husband, Unison said”
            return None
        token = tokens[k]
        span = (token.start, bare_end(token))
        return self.cast.first_named(names.Name(k, k + 1, *span, (token.low,), None, None, True))

    def _tie(self, owner, noun, voice):
        self.ties[id(owner), noun] = voice
        named = self.named.setdefault(noun, [])
        # One of them may be meant without a word of whose he is; of two, which one is not asked.
        if len(named) < 2 and voice not in named:
            named.append(voice)
        for one, other in OTHER_WAY.items():
            if noun in one:
                for back in other:
                    if owner.gender == _gender(back) or _gender(back) is None:
                        self.ties.setdefault((id(voice), back), owner)
        if owner.surname and voice.surname is None:
            self.cast.joins_family(owner.surname, voice)


def _owner(tokens, j):
    """The word that tells whose kin the noun at j is: “her”, “Roe’s”; None where none does."""
    for at in range(j - 1, max(-1, j - 2 - MOST_DESCRIBING), -1):
        token = tokens[at]
        if token.low in OWNERS or (token.capital and is_possessive(token)):
            return at
        if token.low not in DESCRIBING_KIN and token.low not in PEOPLE:
            return None
    return None


def _of_gender(voice, gender):
    voice.gender = voice.gender or gender
    return voice


def _gender(noun):
    return "m" if noun in MALE_NOUNS else "f" if noun in FEMALE_NOUNS else None
