"""Lines that a page prints around a story: who wrote it, when it was put up, and what may be pressed.

Only lines that are nothing else, whole and short: whoever speaks is never among them.
"""

import re

from .names import FIRST_NAMES
from .words.time import MONTHS

MOST_WORDS = 16
LONGEST = 300
# Bylines stand at the head of a page; behind so many lines a name alone is none.
HEAD = 8
NAME = r"[A-Z][\w’'-]+(?:\s(?:(?:van|von|de|der|den|da|di|la|le|du|ap|ab)\s){0,2}[A-Z][\w’'-]+){1,2}"
TIME = r"\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|BST|UTC))?"
MONTH = f"(?:{'|'.join(MONTHS)})"
WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)"
DAY = (
    rf"(?:(?:{WEEKDAY},?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH}|{MONTH}\s\d{{1,2}}),?\s\d{{4}}"
    r"|\d{1,2}/\d{1,2}/\d{4})"
)
JOB = (
    r"(?:(?:[A-Z][\w’'-]+|and|of|&|senior|chief|political|health|local|social|crime|education|science|industrial|news)\s)"
    r"{0,5}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Ww]riter|[Jj]ournalist)"
)
BYLINES = re.compile(
    rf"(?:(?i:{DAY}),?\s)?(?:[Bb]y|BY|[Ww]ords\s(?:by|and\spictures\sby|:)|[Rr]eport(?:ed)?\sby|[Ee]xclusive\sby|EXCLUSIVE\s(?:BY|by)):?\s(?:{JOB}\s)?{NAME}"
    rf"(?:(?:,|\sand|\s&)\s{NAME}){{0,3}}(?:,?\s(?:and\s)?(?:{JOB}|(?:for|at)\s(?:the\s|The\s)?[A-Z][^.\n]{{1,40}}|(?i:{DAY})(?:,?\s{TIME})?))?$",
)
# “Nora Quill @noraquill”, “posted by Nora”, “Nora Quill Political editor, and Tobias Orme”
WRITERS = re.compile(
    rf"{NAME}\s@\w{{2,30}}$|[Pp]osted\sby\s(?:{NAME}|[A-Z][\w’'-]+)$|{NAME},?\s{JOB}(?:,?\sand\s{NAME}(?:,?\s{JOB})?)?$"
)
# An entry of a running report: “15:48 Nora Quill”
ENTRY = re.compile(rf"{TIME}\s{NAME}$")
STAMP = re.compile(
    rf"(?:(?:first\s|last\s)?(?:published|updated|posted|modified|amended)(?:\s(?:on|at))?:?\s)?"
    rf"(?:{TIME}(?:,?\s(?:on\s)?{DAY}|,?\s{DAY})?|{DAY}(?:,?\s(?:at\s)?{TIME}|\s{WEEKDAY})?)"
    rf"(?:[,|·\s]+(?:last\s)?(?:updated|modified):?\s(?:{TIME}|{DAY})(?:,?\s(?:{TIME}|{DAY}))?)?$",
    re.IGNORECASE,
)
TOLD_AS_STAMP = re.compile(
    rf"(?:first|last|published|updated|posted|modified|amended)\b|{TIME}", re.IGNORECASE
)
ARCHIVED = re.compile(
    r"(?:BYLINE|SECTION|LENGTH|LOAD-DATE|DATELINE|HEADLINE|PUBLICATION-TYPE|LANGUAGE|GRAPHIC|JOURNAL-CODE):\s\S.{0,80}$"
    r"|(?:Copyright|©)\s(?:©\s)?\d{4}\s.{2,80}$|All\s[Rr]ights\s[Rr]eserved\.?$"
)
PRESSED = re.compile(
    r"(?:[\d.,]+k?\s)?(?:shares?|(?:view\s)?comments?)(?:\s?\(\d+\))?$"
    r"|share\s(?:this|on|via)(?:\s(?:post|page|article|story|facebook|twitter|whatsapp|x|email|e-mail))?$"
    r"|(?:copy\slink|story\ssaved|bookmark(?:ed)?|print|save|log\sin|sign\sin|more\son|related\s(?:topics|content|articles)|key\spoints|"
    r"key\sevents|\d+\smin(?:ute)?s?\sread|log\sin\sor\sregister\sto\scomment|home(?:\s[>›»]\s[\w&’' -]{2,30}){1,5}|"
    r"most\spopular|recommended|trending|view\sgallery|video\s(?:loading|unavailable)|(?:click|tap)\sto\s(?:play|expand|enlarge))$"
    r"|you\scan\sfind\sthis\sstory\sin\smy\sbookmarks\.?$|the\svideo\swill\s(?:auto-?play|start)\s.{0,40}$"
    r"|the\sviews\sexpressed\s.{0,60}\sown\.?$|(?:-\s*)?ends?(?:\s*-)?$|notes\sto\seditors:?$"
    r"|for\simmediate\srelease\b.{0,40}$|(?:more\s)?newsletters?\b.{0,60}\bsubscrib\w+.{0,40}$",
    re.IGNORECASE,
)
POINTING = re.compile(
    r"(?:turn\sto\spages?\s\d{1,3}|see\spages?\s\d.{0,80}|(?!.*[.!?]).{2,60}:\s(?:see\s)?pages?\s\d[\d\s,&and-]*|read\smore\s(?:about|on|here)\b.{0,80}:|for\smore\son\s.{2,60},\ssee\s.{2,40})$",
    re.IGNORECASE,
)
# Headings of links to other stories, and what may be a link below one: a line without a stop.
LINKS_HEADING = re.compile(
    r"(?:MORE\sFROM\s[A-Z][A-Z&’' -]{1,30}|More\sfrom\s[A-Z][\w&’' -]{1,30}"
    r"|(?i:most\s(?:viewed|read)|explore\smore\son\sthese\stopics|you\s(?:may|might)\salso\s(?:like|be\sinterested\sin)|related\s(?:stories|articles)))$"
)
LINK = re.compile(r"[A-Z][^.!?:;“”‘\"]{2,120}(?::\s[^.!?“”‘\"]{2,100})?$")
INVITING = re.compile(
    r"(?:get|want)\sthe\slatest\b.{0,80}\b(?:inbox|newsletter|phone|whatsapp)\b.{0,60}$|join\sour\swhatsapp\b.{0,60}$",
    re.IGNORECASE,
)
PICTURED = re.compile(r"image\s(?P<what>source|caption),\s\S.*$", re.IGNORECASE)
QUOTES = frozenset('“”"')
OTHER = (
    (STAMP, "time_of_the_page"),
    (ARCHIVED, "line_of_a_press_archive"),
    (PRESSED, "control_of_the_page"),
)


def found(line, number, before, following=""):
    """(kind, rule, confidence) of a line that belongs to the page.

    `before` is the furniture of the line before, if any; `following` is the line behind.
    """
    if len(line) > LONGEST:
        return None
    words = line.count(" ") + 1
    pictured = PICTURED.match(line) if words <= 3 * MOST_WORDS else None
    if pictured is not None:
        kind = "credit" if pictured["what"].lower() == "source" else "caption"
        return kind, "labelled_picture", 0.95
    if words > MOST_WORDS + 4 or not QUOTES.isdisjoint(line):
        return None
    if INVITING.match(line):
        return "call_to_action", "invitation_to_readers", 0.9
    if words > MOST_WORDS:
        return None
    if LINKS_HEADING.match(line):
        return "teaser", "heading_of_links", 0.9
    below = before is not None and (before.rule == "link_below_heading" or LINKS_HEADING.match(before.text))
    if below and LINK.match(line):
        return "teaser", "link_below_heading", 0.8
    if POINTING.match(line):
        return "teaser", "points_elsewhere", 0.9
    rule = next((rule for pattern, rule in OTHER if pattern.match(line)), None)
    if rule == "time_of_the_page" and number >= HEAD and not TOLD_AS_STAMP.match(line):
        # Further down a day alone may be one of a list of strike days.
        return None
    if rule is not None:
        return "other", rule, 0.9
    if ENTRY.match(line):
        return "other", "entry_of_a_running_report", 0.9
    if number < HEAD and (_is_byline(line, before) or _is_dated_below(line, following)):
        return "byline", "byline_opening", 0.85
    return None


def _is_dated_below(line, following):
    """A name alone, and the day of the page right below it."""
    if not 0 < len(following) < 60 or not re.fullmatch(NAME, line):
        return False
    return line.split()[0].lower() in FIRST_NAMES and STAMP.match(following) is not None


def _is_byline(line, before):
    if BYLINES.match(line) or WRITERS.match(line) or line in {"By", "by", "BY"}:
        return True
    behind = before is not None and before.kind == "byline"
    if behind and re.fullmatch(JOB, line):
        return True
    if not re.fullmatch(rf"{NAME}(?:(?:,|\sand|\s&)\s{NAME}){{0,3}}", line):
        return False
    firsts = [part.split()[0].lower() for part in re.split(r",\s|\sand\s|\s&\s", line)]
    # Two writers side by side, or one behind “By”.
    return all(first in FIRST_NAMES for first in firsts) and (
        len(firsts) > 1 or (behind and before.text in {"By", "by", "BY"})
    )
