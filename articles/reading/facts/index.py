"""Names found in a text by their words, whatever their marks: “St. Bede’s” is “St Bede's”."""

from collections import defaultdict

from articles.reading import paragraphs

SKIPPED = frozenset(".,'’")


def words_of(name):
    """The words of a name as they are compared: small, without marks, possessives and a leading article."""
    return compared(paragraphs.words(name, 0, len(name)))


def compared(tokens):
    found = tuple("and" if t.text == "&" else t.low for t in tokens if t.is_word or t.text == "&")
    return found[1:] if found[:1] == ("the",) else found


class Index:
    """What each name stands for: {words of the name: [(the name as given, what it names)]}."""

    def __init__(self, named):
        self.by_words = defaultdict(list)
        self._longest_first = defaultdict(list)
        self._by_word = defaultdict(set)
        for name, what in named:
            words = words_of(name)
            if words:
                self.by_words[words].append((name, what))
        for words in self.by_words:
            self._longest_first[words[0]].append(words)
            for word in words:
                self._by_word[word].add(words)
        for sequences in self._longest_first.values():
            sequences.sort(key=len, reverse=True)

    def longest(self, tokens, i):
        """(end, words) of the longest name that begins with the token at i, or None."""
        for words in self._longest_first.get(tokens[i].low, ()):
            end = _ends(tokens, i, words)
            if end:
                return end, words
        return None

    def with_all(self, words):
        """The names that hold all of these words, as `by_words` has them."""
        sets = [self._by_word.get(word, set()) for word in words]
        return sorted(set.intersection(*sets)) if sets else []


def _ends(tokens, i, words):
    k, count = i, len(tokens)
    for word in words:
        while k < count and k > i and tokens[k].text in SKIPPED and tokens[k].start == tokens[k - 1].end:
            k += 1
        if k >= count or (tokens[k].low != word and not (tokens[k].text == "&" and word == "and")):
            return 0
        k += 1
    return k
