"""Words on a newspaper page that are no part of the story.

They stay where they are, as typed spans: captions and related coverage are facts to keep, and a
quotation runs on across them.
"""

import re
from collections import Counter

from . import page_lines
from .captions import (
    GAP,
    QUOTE_MARKS,
    captioned,
    captions_told,
    count_words,
    credit_within,
    described_picture,
    is_quoted,
    repeated_caption,
)
from .findings import Furniture
from .words.verbs import SAYING

MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
WEEKDAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

TEASER = re.compile(
    rf"(?:READ\s+(?:MORE|ALSO|NEXT)|SEE\s+(?:MORE|ALSO)|MORE(?:\s+ON\s+THIS|\s+NEWS|\s+HERE)?|RELATED(?:\s+(?:STORIES|ARTICLES|NEWS))?"
    rf"|WATCH|LISTEN|GALLERY|VIDEO|LIVE|RECAP|DON['’]T\s+MISS|MUST\s+READ|IN\s+PICTURES|PICTURES)(?:\s+(?:Live|More)|\s*)(?::|>+|»|→|$)"
    rf"|From\s+(?:today|yesterday|earlier|this\s+(?:morning|week)|last\s+(?:week|month|night)|(?:{WEEKDAYS},?\s*)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{MONTHS}(?:\s+\d{{1,2}})?(?:st|nd|rd|th)?"
    rf"|{WEEKDAYS}|the\s+archives?)\s*:\s"
    r"|(?:Click|Tap)\s+here\s+(?:to|for)\b|You\s+(?:may|might)\s+also\s+(?:like|be interested)\b|Most\s+read\b",
    re.IGNORECASE,
)
# “Live:” and the like are teasers in capitals or before a headline, not before somebody's speech.
ADVERT = re.compile(
    r"(?:advertisements?|advertorial|sponsored(?:\s+(?:content|links?))?|promoted(?:\s+(?:stories|content))?|ad\s+feature"
    r"|(?:article|story)\s+continues\s+(?:below|after)\b.*|continue\s+reading(?:\s+below)?|loading(?:\s*\.{3}|…)?|scroll\s+(?:down\s+)?for\s+more)\W*$",
    re.IGNORECASE,
)
EMBED = re.compile(
    rf"(?:—|–|-){GAP}[^\n(]{{1,80}}\(@\w{{1,30}}\)|View\s+this\s+post\s+on\s+Instagram|A\s+post\s+shared\s+by\b|https?://\S+\s*$",
    re.IGNORECASE,
)
LINKED = re.compile(r".{0,400}\bpic\.twitter\.com/|.{0,60}\bvia\s+@\w+\s*$", re.IGNORECASE)
CALL_TO_ACTION = re.compile(
    r"What\s+do\s+you\s+think\b|(?:Do\s+you\s+(?:have|know|agree|think|work)|Have\s+you\s+(?:been|got|had|seen)|Are\s+you\s+(?:a|an|affected|on|taking|striking|one|planning)|Were\s+you)\b[^?]{0,200}\?"
    r"|(?:Let\s+us\s+know|Tell\s+us|Get\s+in\s+touch|Have\s+your\s+say|Join\s+the\s+(?:debate|conversation|discussion)|Leave\s+(?:a|your)\s+comment"
    r"|Share\s+your\s+(?:views|thoughts|story)|Email\s+(?:us|our|your)|Vote\s+in\s+our|Take\s+our\s+poll|Comment\s+below|Sign\s+up\s+(?:to|for)|Subscribe\b|Follow\s+(?:us|our|@)"
    r"|Like\s+us\s+on|Download\s+(?:the|our)|Keep\s+up\s+to\s+date|For\s+(?:more|all\s+the\s+latest)\s+(?:news|stories|updates)|To\s+(?:sign|receive|get)\s+(?:up|our)\b)",
    re.IGNORECASE,
)
REPORTER = re.compile(r"Follow\s+[^@\n]{2,60}@\w{2,30}")
ASIDE = re.compile(r"[“\"]?[(\[][A-Z][A-Z ,]{3,40}\.?[)\]]\.?[”\"]?$")
REACHABLE = re.compile(
    r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|\b0\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}\b|(?<!\w)@\w{2,30}"
)
CONTACT_MAX_WORDS = 25
CONTACT = re.compile(
    r"(?:contact|email|e-mail|call|phone|ring|telephone|tel|tweet|twitter|follow|story\s+by|reporter)\b",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:By|Words\s+by|Report(?:ed)?\s+by|Exclusive\s+by)\s*:?\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,3}(?:\s*,\s*[^.\n]{1,60})?$|Exclusive$|Updated?\s*:?\s+\d.{0,60}$|Published\s*:?\s+\d.{0,60}$"
)
CREDIT = re.compile(
    r"[\[(]?(?:(?:Main\s+)?(?:Photos?|Photographs?|Pictures?|Pics?|Images?|Credit|Copyright|Photo\s+credit|Picture\s+credit|Image\s+credit)"
    rf"\s*(?::|by\b|from\b|courtesy\b){GAP}|©{GAP})(?P<credit>[^\n\])]{{2,80}})[\])]?$",
    re.IGNORECASE,
)
LABEL = re.compile(r"[A-Z][\w&’'.-]*(?:\s+(?:and|of|the|&|[A-Z(][\w&’'.)-]*)){0,6}\s*:$")
PAPER = re.compile(
    r"\b(?:Guardian|Times|News|Post|Echo|Mail|Mercury|Gazette|Argus|Star|Press|Herald|Chronicle|Courier|Telegraph|Examiner|Standard|Advertiser|Observer|Journal|Express|Mirror|Independent|Citizen|Reporter)\b"
)
# Whoever is named in one of these is nobody of the story: a reporter, a photographer, the editor.
OF_THE_PAGE = frozenset({"byline", "credit", "contact", "call_to_action", "advert", "other"})


def find(text, paragraphs, told=()):
    """{paragraph number: Furniture}, a whole paragraph each. `told` are captions as in `read`."""
    told = captions_told(paragraphs, told)
    lines = [text[p.start : p.end] if p.end - p.start < 1200 else "" for p in paragraphs]
    repeated = Counter(line for line in lines if line.endswith(":") and len(line) < 60)
    seen_captions = set()
    found = {}
    for paragraph, line, following in zip(paragraphs, lines, [*lines, ""][1:], strict=True):
        if not line:
            continue
        before = found.get(paragraph.number - 1)
        kind, rule, confidence = (
            _teaser(line)
            or _label(line, repeated)
            or _advert(line)
            or _embed(line)
            or _aside(line)
            or _call_to_action(line)
            or _contact(line)
            or page_lines.found(line, paragraph.number, before, following)
            or _byline(line, paragraph.number)
            or _credit(line)
            or (("caption", "caption_of_the_page", 0.99) if paragraph.number in told else None)
            or captioned(line, before)
            or described_picture(line)
            or repeated_caption(line, seen_captions)
            or (None, None, None)
        )
        if kind is None:
            continue
        if kind == "caption":
            seen_captions.add(line)
        start, end = _credited(paragraph, line, kind, told.get(paragraph.number))
        found[paragraph.number] = Furniture(
            kind=kind,
            start=paragraph.start,
            end=paragraph.end,
            text=line,
            rule=rule,
            confidence=confidence,
            credit=None if start is None else text[start:end],
            credit_start=start,
            credit_end=end,
        )
    return found


def _credited(paragraph, line, kind, told):
    """The span of the credit in a credit or caption; (None, None) without one."""
    if kind == "caption" and told is not None and told.credit_start is not None:
        return told.credit_start, told.credit_end
    match = CREDIT.match(line) if kind == "credit" else credit_within(line) if kind == "caption" else None
    if match is None:
        return None, None
    return paragraph.start + match.start("credit"), paragraph.start + match.end("credit")


def _teaser(line):
    match = TEASER.match(line)
    if not match:
        return None
    if is_quoted(line[match.end() :]) and line[match.end() :].rstrip()[-1:] in tuple('.!?”"'):
        return None
    if (
        match
        .group()
        .lower()
        .startswith(("live", "watch", "listen", "more", "pictures", "video", "gallery", "recap", "related"))
        and not match.group().isupper()
        and not match.group().rstrip().endswith((":", ">", "»"))
    ):
        return None
    return "teaser", "teaser_opening", 0.95


def _label(line, repeated):
    if not LABEL.match(line) or any(word.strip(":").lower() in SAYING for word in line.split()):
        return None
    if repeated[line] > 1:
        return "caption_label", "repeated_label", 0.95
    if PAPER.search(line) and count_words(line) <= 6:
        return "caption_label", "newspaper_label", 0.8
    return None


def _advert(line):
    return ("advert", "advert_words", 0.95) if ADVERT.match(line) else None


def _embed(line):
    if EMBED.match(line) or (("/" in line or "@" in line) and LINKED.match(line)):
        return "embed", "embedded_post", 0.9
    return None


def _aside(line):
    """“(APPLAUSE)” in a transcript."""
    return ("aside", "stage_direction", 0.9) if ASIDE.match(line) else None


def _call_to_action(line):
    if line[0] in QUOTE_MARKS and REPORTER.match(line, 1):
        return "call_to_action", "follow_the_reporter", 0.85
    if is_quoted(line) or not CALL_TO_ACTION.match(line):
        return None
    return "call_to_action", "invitation_to_readers", 0.9


def _contact(line):
    if count_words(line) > CONTACT_MAX_WORDS or ("@" not in line and "0" not in line):
        return None
    reach = REACHABLE.search(line)
    if (
        reach
        and not is_quoted(line)
        and (CONTACT.match(line) or reach.start() <= 3 or len(reach.group()) > len(line) / 2)
    ):
        return "contact", "how_to_reach", 0.9
    return None


def _byline(line, number):
    return ("byline", "byline_opening", 0.8) if number < 4 and BYLINE.match(line) else None


def _credit(line):
    return ("credit", "credit_words", 0.9) if CREDIT.match(line) else None


def of_the_story(tokens, found):
    """The words of a line in which people of the story may be named; `found` is its furniture, or None."""
    if found is None:
        return tokens
    if found.kind in OF_THE_PAGE:
        return []
    return tokens if found.credit_start is None else [t for t in tokens if t.start < found.credit_start]
