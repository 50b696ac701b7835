"""Which of the archive's hospitals or organisations a printed name may stand for: suggestions, never a decision."""

from articles.reading.words.listing import listed

from .index import words_of

# Words that set no hospital apart from another.
COMMON = listed(
    "hospital hospitals infirmary royal general nhs trust foundation university teaching and of the st"
)
MOST = 5


def candidates(index, printed, *, town=None, text_words=frozenset()):
    """Ranked list of {key, name, how, score, reason}; `text_words` are the words of the whole text."""
    if index is None or not printed:
        return []
    words = words_of(printed)
    best = {}
    for matched, base in _matches(index, words):
        for given, entry in index.by_words[matched]:
            how, reason, score = _how(given, entry, matched == words)
            score *= base
            if town and entry.town:
                same = words_of(town) == words_of(entry.town)
                score = min(1.0, score + 0.05) if same else score * 0.5
                reason += f", and it is in {entry.town}" + ("" if same else f", not in {town}")
            elif entry.town and set(words_of(entry.town)) <= text_words:
                score = min(1.0, score + 0.02)
                reason += f", and the text names {entry.town}"
            known = best.get(entry.key)
            if known is None or known["score"] < score:
                best[entry.key] = {
                    "key": entry.key,
                    "name": entry.name,
                    "how": how,
                    "score": round(score, 3),
                    "reason": f"{reason}.",
                }
    return sorted(best.values(), key=lambda each: (-each["score"], each["name"], str(each["key"])))[:MOST]


def only(ranked):
    """The key of the one candidate that bears the printed name and that nothing contradicts, or None."""
    whole = [each for each in ranked if each["how"] != "part" and each["score"] >= 0.8]
    return whole[0]["key"] if len(whole) == 1 else None


def _matches(index, words):
    if words in index.by_words:
        yield words, 1.0
    telling = [word for word in words if word not in COMMON]
    if not telling:
        return
    for matched in index.with_all(telling)[: 4 * MOST]:
        if matched != words:
            shared = len(set(words) & set(matched)) / len(set(words) | set(matched))
            yield matched, 0.45 + 0.4 * shared


def _how(given, entry, is_whole):
    if not is_whole:
        return "part", f"“{given}” shares the words that set the printed name apart", 1.0
    if given == entry.name:
        return "exact", "The archive has exactly this name", 0.95
    if given.isupper() and " " not in given:
        return "abbreviation", f"“{given}” is short for {entry.name}", 0.85
    return "alias", f"“{given}” is another name of {entry.name}", 0.9
