"""What a card says before anybody has decided: the finding as plain data, ready for `json.dumps`.

A span is [start, end) in code points of the text. Every state has a `decision`: None, ACCEPTED, REJECTED, or JOINED
for words that went into another card.
"""

from articles.actions import dated_title

ACCEPTED, REJECTED, JOINED = "accepted", "rejected", "joined"
_NOTHING = (None, "", [], ())


def span(found, name):
    """[start, end] of a printed detail of a finding, or None."""
    start = getattr(found, f"{name}_start")
    return None if start is None else [start, getattr(found, f"{name}_end")]


def key(letter, start, end):
    return f"{letter}-{start}-{end}"


def of_quote(quote, *, voice, again):
    """`voice` is the key of the card of who said it; `again` the keys of the same words further down."""
    return {
        "decision": None,
        "segments": [list(each) for each in quote.segments],
        "kind": quote.kind,
        "voice": voice,
        "cue": span(quote, "cue"),
        "mention": span(quote, "mention"),
        "attribution": span(quote, "attribution"),
        "venue": span(quote, "venue"),
        "takes_inherited_venue": False,
        "said_on": "",
        "about": [],
        "criticises_named_person": None,
        "picket": None,
        "same_as": None,
        "again": again,
    }


def of_voice(mention):
    """Who spoke: the printed words, then what a curator concludes from them."""
    printed = {name: span(mention, name) for name in ("role", "age", "workplace", "organisation")}
    return {
        "decision": None,
        "kind": mention.kind,
        "words": [mention.start, mention.end],
        **printed,
        "person": None,
        "role_held": None,
        "certainty": "confirmed",
        "works_at": None,
        "speaks_for": None,
    }


def of_furniture(furniture):
    dated, title = dated_title(furniture.text) if furniture.kind == "teaser" else ("", "")
    return {"decision": None, "kind": furniture.kind, "dated": dated, "title": title}


def of_private(private):
    # What may be private is kept back until somebody says otherwise.
    return {"decision": ACCEPTED, "kind": private.kind}


def of_fact(facts):
    """One thing that several findings say: the one that says most speaks, the others fill in and lend their words."""
    fullest = max(facts, key=lambda fact: sum(value not in _NOTHING for value in fact.value.values()))
    said = dict(fullest.value)
    for fact in facts:
        said |= {name: value for name, value in fact.value.items() if said.get(name) in _NOTHING}
    words = sorted({tuple(each) for fact in facts for each in fact.words})
    return {"decision": None, "entry": None, **said, "words": [list(each) for each in words]}
