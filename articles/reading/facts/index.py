"""Names found in a text by their words, whatever their marks: “St. Bedes” is “St Bede’s”."""

import re
from collections import defaultdict

SKIPPED = frozenset(".,'’")
NAME_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-\u2010\u2011'’./@][^\W_]+)*|&")
SMALL = frozenset({"of", "the", "and", "for", "on", "in", "at"})
ALIKE = {"&": "and", "saint": "st"}
# Behind a saint, and of these, registers leave out the apostrophe: “St Marys”, “Kings College Hospital”.
OWNERS = frozenset({"kings", "queens", "guys", "barts"})


def words_of(name):
    """The words of a name as they are compared: small, without marks, possessives and a leading article."""
    return _without_article([_compared(word.lower())[0] for word in NAME_WORD.findall(name)])


def _compared(low):
    """(the word as it is compared, whether it lost a possessive ’s)."""
    if low.endswith(("'s", "’s")):
        return low[:-2], True
    return ALIKE.get(low, low), False


def _without_article(words):
    return tuple(words[1:] if words[:1] == ["the"] else words)


def _spellings(name):
    """The words of a name, and those of the same name with and without its apostrophes."""
    compared = [_compared(word.lower()) for word in NAME_WORD.findall(name)]
    words = [word for word, _ in compared]
    yield _without_article(words)
    if any(was_owner for _, was_owner in compared):
        yield _without_article([word + "s" if was_owner else word for word, was_owner in compared])
    bare = [
        word[:-1] if word in OWNERS or (word[-1] == "s" and before == "st" and word != "s") else word
        for before, word in zip(["", *words], words, strict=False)
    ]
    if bare != words:
        yield _without_article(bare)


def _as_in_names(low):
    return ALIKE.get(low, low)


def initials(words):
    """“hri” of Huddersfield Royal Infirmary, so that HRI is found."""
    return "".join(word[0] for word in words if word not in SMALL)


class Index:
    """What each name stands for: {words of the name: [(the name as given, what it names)]}."""

    def __init__(self, named):
        self.by_words = defaultdict(list)
        self._words_with = defaultdict(set)
        # Words one behind another; under "" the words of a name that ends there.
        self._tree = {}
        for name, what in named:
            for words in filter(None, _spellings(name)):
                if words not in self.by_words:
                    self._plant(words)
                self.by_words[words].append((name, what))
        self._by_initials = None

    def _plant(self, words):
        node = self._tree
        for word in words:
            self._words_with[word].add(words)
            node = node.setdefault(word, {})
        node[""] = words

    def longest(self, tokens, i):
        """(end, words) of the longest name that begins with the token at i, or None."""
        node = self._tree.get(_as_in_names(tokens[i].low))
        if node is None:
            return None
        k, count, found = i + 1, len(tokens), None
        while True:
            if "" in node:
                found = (k, node[""])
            while k < count and tokens[k].text in SKIPPED and tokens[k].start == tokens[k - 1].end:
                k += 1
            if k >= count:
                return found
            node = node.get(_as_in_names(tokens[k].low))
            if node is None:
                return found
            k += 1

    def with_all(self, words):
        """The names that hold all of these words, as `by_words` has them."""
        sets = sorted((self._words_with.get(word, ()) for word in words), key=len)
        return sorted(set(sets[0]).intersection(*sets[1:])) if sets and sets[0] else []

    def with_initials(self, letters):
        """The names of two or more words that these small letters begin, as `by_words` has them."""
        if self._by_initials is None:
            self._by_initials = defaultdict(list)
            for words in self.by_words:
                if len(words) > 1:
                    self._by_initials[initials(words)].append(words)
        return self._by_initials.get(letters, [])
