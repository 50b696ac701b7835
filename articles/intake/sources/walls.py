"""Pages that stand before a page: consent banners, subscriptions, registrations, robots' doors."""

import re

_SHORT = 250
_SUBSCRIBE = re.compile(
    r"subscribe (?:now )?to (?:continue|keep|read|unlock)|to (?:continue|keep) reading|already a subscriber\b"
    r"|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?(?:\w+ )?(?:subscribers|members)"
    r"|(?:register|sign up|log in|sign in)(?: for free)? to (?:continue|keep|read)"
    r"|you(?:’|')?(?:ve| have) (?:reached|read) your|subscribers[- ]only|premium (?:article|content)\b"
    r"|unlock this article|support .{0,40} by subscribing",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"we value your privacy|we (?:and|use) (?:our )?(?:\d[\d,]* )?(?:technology |third[- ]party |vendors|partners|cookies)"
    r"|store and/or access information|accept (?:all )?cookies|manage (?:my |your )?(?:cookies|preferences|choices)"
    r"|before you continue\b|consent or pay|legitimate interest|cookie (?:policy|settings|notice)",
    re.IGNORECASE,
)
_ROBOTS = re.compile(
    r"checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|enable javascript and cookies|are you a robot"
    r"|access (?:to this page )?(?:has been )?denied|unusual traffic",
    re.IGNORECASE,
)
_NEEDED = 2


def warnings(story, page, *, is_for_subscribers):
    """What stands in the way of the whole story, in words. `story` and `page` are the words of each."""
    found, words = [], len(story.split())
    if len({each.lower() for each in _CONSENT.findall(story)}) >= _NEEDED:
        found.append(
            "What was found looks like a notice about cookies and consent, not like an article. Open the page in a "
            "browser, answer the notice and save the page again, or paste the text."
        )
    elif _ROBOTS.search(story) and words < _SHORT:
        found.append(
            "What was found looks like a page that keeps robots out, not like an article. Open the page in a "
            "browser and save it from there, or paste the text."
        )
    wall = _SUBSCRIBE.search(page)
    if is_for_subscribers or (wall and words < _SHORT) or _SUBSCRIBE.search(story):
        said = f" (“{' '.join(wall.group().split())}”)" if wall else ""
        found.append(
            f"The page is for subscribers{said}: the text may end early. Compare it with what a subscriber sees."
        )
    return found
