"""Links from one fact to another and to the archive, as `shapes.Link` has them."""


def to_fact(facts, number):
    """A link to a hospital or an organisation of the text, with what the archive has for it."""
    value = facts[number].value
    return {
        "name": value["name"] or facts[number].text,
        "fact": number,
        "match": value["match"],
        "candidates": value["candidates"],
    }


def to_each(facts, numbers):
    """Links to several facts, each name once."""
    found = {}
    for number in numbers:
        link = to_fact(facts, number)
        found.setdefault(link["match"] or link["name"], link)
    return list(found.values())
