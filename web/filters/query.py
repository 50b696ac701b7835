import re

from web.problems import BadQuery

# Put into addresses by others to follow readers about. Pages ignore them and leave them out of every link.
TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|mc_[ce]id|_ga|_gl|ref_src"
)
# Characters of one value: more than any name or address has.
LONGEST = 300


def checked(query, known, *, as_page=False):
    """A QueryDict as a plain dict of single, printable values. Raises BadQuery for anything else."""
    errors, allowed, given = {}, {}, {}
    for name, values in query.lists():
        if as_page and TRACKING.fullmatch(name):
            continue
        if name not in known:
            errors[name] = [_unknown(known)]
            allowed[name] = sorted(known)
        elif len(values) > 1:
            errors[name] = [f"It is given {len(values)} times; give it once."]
        elif "\0" in values[0]:
            errors[name] = ["It contains a NUL byte, which no entry does."]
        elif len(values[0]) > LONGEST:
            errors[name] = [f"It has {len(values[0]):,} characters; at most {LONGEST} can be searched for."]
        elif values[0].strip():
            given[name] = values[0]
        elif not as_page:
            errors[name] = ["It is empty. Give a value, or leave it out."]
    if errors:
        raise BadQuery(errors, allowed=allowed)
    return given


def _unknown(known):
    if not known:
        return "There is no such parameter here, nor any other."
    return f"There is no such parameter here. There are {', '.join(sorted(known))}."
