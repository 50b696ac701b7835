"""Names that may mean the same person or body: what is shown before a new one is entered."""

import re
import unicodedata

from rapidfuzz import fuzz, process

LIKELY = 87
MOST = 8

# Words that say what kind of thing it is, not which one.
_COMMON = {
    "and", "dr", "for", "foundation", "group", "hospital", "hospitals", "nhs", "of", "prof", "sir", "the",
    "trust", "university",
}  # fmt: skip


def plain(name):
    """`Guy's & St Thomas’ NHS Foundation Trust` → `guys and st thomas nhs foundation trust`."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(each for each in decomposed if not unicodedata.combining(each))
    words = re.sub(r"['’‘]", "", letters).replace("&", " and ")
    return " ".join(re.sub(r"[^\w]+", " ", words).split())


def telling(name):
    """The words of a plain name that tell it from others; all of them if none do."""
    words = name.split()
    return " ".join(word for word in words if word not in _COMMON) or name


def likeness(first, second, **kwargs):
    """0 to 100 for two plain names, whatever the order of their words."""
    told, other = telling(first), telling(second)
    if _is_short_for(told.split(), other.split()) or _is_short_for(first.split(), second.split()):
        return 95
    # A whole name inside a longer one counts; a single shared word does not.
    inside = fuzz.token_set_ratio(told, other) if min(len(told.split()), len(other.split())) > 1 else 0
    return max(fuzz.token_sort_ratio(told, other), inside, fuzz.token_sort_ratio(first, second))


def _is_short_for(first, second):
    """“j smith” and “jane smith”; “bma” and “british medical association”."""
    short, full = sorted([first, second], key=lambda words: sum(map(len, words)))
    if len(short) == 1 and len(full) > 1 and len(short[0]) > 1:
        return short[0] == "".join(word[0] for word in full)
    return (
        len(short) == len(full) == 2
        and short[1] == full[1]
        and len(short[0]) == 1
        and full[0].startswith(short[0])
    )


def likely(names, existing):
    """Keys of `existing` ({key: name}) that may mean one of `names`, likest first, at most a handful."""
    choices = {key: plain(name) for key, name in existing.items()}
    scores = {}
    for name in filter(None, map(plain, names)):
        found = process.extract(name, choices, scorer=likeness, score_cutoff=LIKELY, limit=4 * MOST)
        for _, score, key in found:
            scores[key] = max(score, scores.get(key, 0))
    return sorted(scores, key=lambda key: -scores[key])


def names_in_use(model):
    """{key: (public key, name)}: every name that entries of a kind have or had."""
    names = [((pk, 0), name) for pk, name in model.objects.order_by("pk").values_list("pk", "name")]
    relation = model._meta.get_field("names")
    rows = relation.related_model.objects.order_by("pk").values_list(relation.field.attname, "pk", "name")
    names += [((owner, pk), name) for owner, pk, name in rows]
    if any(column.name == "abbreviation" for column in model._meta.fields):
        short = model.objects.exclude(abbreviation="").order_by("pk").values_list("pk", "abbreviation")
        names += [((pk, -1), name) for pk, name in short]
    return dict(names)
