"""What stands beside a page's text: (term, value) pairs read off an edition, as the component `facts` takes them."""

from articles.choices import DateBasis, Genre, MentionKind
from people.facts import wikidata
from web.printed import sentence


def of_article(article):
    basis = DateBasis(article["published_basis"])
    reason = article["published_reason"]
    rights = article["rights"]
    return [
        ("Publication", article["publication"]),
        ("Published", article["published_on_text"]),
        ("Basis of the date", ". ".join(filter(None, [sentence(basis.label), reason]))),
        ("Byline", article["byline"]),
        ("Genre", sentence(Genre(article["genre"]).label)),
        ("Rights", {"page": rights["address"], "label": sentence(rights["label"])}),
    ]


def of_publication(publication):
    rows = [
        ("Place", publication["place"]),
        ("Publisher", publication["publisher"]),
        (
            "Website",
            publication["website"] and {"page": publication["website"], "label": publication["website"]},
        ),
        ("ISSN", publication["issn"]),
        ("Wikidata", wikidata(publication)),
    ]
    return [(term, value) for term, value in rows if value]


def printed(quote):
    """What the article says of the speaker and the occasion, exactly as printed."""
    said = (quote["speaker"] or {}).get("printed", {})
    rows = [
        ("Attribution", quote["attribution"]),
        ("Cue", quote["cue"]),
        ("Name", said.get("name")),
        ("Described as", said.get("described_as")),
        ("Role", said.get("role")),
        ("Age", said.get("age")),
        ("Workplace", said.get("workplace")),
        ("Venue", quote["venue"]),
        ("Said to", quote["said_to"]),
    ]
    return [(term, words) for term, words in rows if words]


def concluded(quote):
    """What the archive concludes from it, as the component `printed_and_concluded` takes it."""
    speaker = quote["speaker"]
    found = []
    if speaker and speaker["identified_as"]:
        found.append({
            "term": "Speaker",
            "value": speaker["identified_as"],
            "certainty": speaker["certainty"],
        })
        if speaker["role"]:
            found.append({"term": "Role at the time", "value": speaker["role"]})
    elif speaker and speaker["kind"] not in MentionKind.identifiable():
        found.append({
            "term": "Speaker",
            "value": f"{sentence(MentionKind(speaker['kind']).label)}; not identified",
        })
    rows = [
        ("Speaks for", quote["speaks_for"]),
        ("Works at", quote["works_at"]),
        ("About", quote["about"]),
        ("Carried at", quote["picket_event"]),
    ]
    return found + [{"term": term, "value": value} for term, value in rows if value]
