"""Titles as machines give them: the headline, then the site."""

import re

_SITE = re.compile(r"\s+(?:[|»•·–—-]|::)\s+(?P<site>[^|»•·–—]{2,60})$")
_LONGEST_SITE = 5


def without_site(title):
    """(headline, site): “Porters walk out | The Harbour Gazette” in its two parts, the second perhaps empty."""
    title = " ".join(title.split())
    found = _SITE.search(title)
    # A headline may have a dash of its own; only little behind the last one is a site.
    if found and len(found["site"].split()) <= _LONGEST_SITE and len(title[: found.start()].split()) >= 2:
        return title[: found.start()].strip(), found["site"].strip()
    return title, ""
