"""Captions: lines that describe a picture, told by the page, a label before them, a credit in them, or a scene without
a verb."""

import re
from collections import deque

from .words.small import PRONOUNS
from .words.verbs import FINITE, SAYING

# Gaps have a measure: of two that meet, each would try all the lengths of the other on a line of spaces.
GAP = r"\s{0,8}"
CREDIT_WITHIN = re.compile(
    r"(?:(?<=[\s\[(])|(?<=\s[-–—]))"
    rf"(?:(?:photo|photograph|picture|pic|image)s?{GAP}(?:credit)?{GAP}(?::|by\b|from\b|courtesy(?:\s+of)?\b)|credit\s*:|©)"
    rf"{GAP}(?P<credit>[^\n\])]{{2,60}}?){GAP}[\])]?\.?$",
    re.IGNORECASE,
)
# Most lines credit nobody, which this tells faster.
CREDITED = ("photo", "pic", "image", "credit", "©")
CAPTION_WORD = re.compile(
    r"(?:\b(?:pictured|above|below|left|right|file\s+(?:photo|picture|image)|stock\s+(?:photo|image))\b)",
    re.IGNORECASE,
)
SCENE = re.compile(
    r"(?:[A-Z][\w’'-]*)(?:\s+[\w’'&-]+){0,5}?\s+(?:outside|at|in|on|near|during|holding|picketing|protesting|marching|demonstrating|standing|gather|joining)\s"
)
PRESENT = re.compile(
    r"\b(?:begins?|starts?|continues?|takes?|gets?|walks?|strikes?|gather|gathers|join|joins|stage|stages|hold|holds|protest|protests|march|marches|picket|pickets)\b"
)
QUOTE_MARKS = set('“”"')
CAPTION_MAX_WORDS = 40
SCENE_MAX_WORDS = 22


def captions_told(paragraphs, told):
    """{paragraph number: caption} of those that are said to be captions; both come in the order of the text."""
    found, left = {}, deque(told)
    for paragraph in paragraphs:
        while left and left[0].end <= paragraph.start:
            left.popleft()
        if left and left[0].start <= paragraph.start and paragraph.end <= left[0].end:
            found[paragraph.number] = left[0]
    return found


def count_words(line):
    return line.count(" ") + line.count("\xa0") + 1


def is_quoted(line):
    return "“" in line or "”" in line or '"' in line


def credit_within(line):
    """The match of CREDIT_WITHIN in a line, or None."""
    low = line.lower()
    return CREDIT_WITHIN.search(line) if any(word in low for word in CREDITED) else None


def captioned(line, before):
    """A verbless or unpunctuated line straight after a caption label."""
    if (
        not before
        or before.kind != "caption_label"
        or count_words(line) > CAPTION_MAX_WORDS
        or line.endswith(":")
    ):
        return None
    if credit_within(line):
        return "caption", "caption_after_label", 0.95
    if is_quoted(line) and line[-1] in '”".':
        return None
    if line[-1] not in '.!?”"' or _is_scene(line):
        return "caption", "caption_after_label", 0.95
    return None


def described_picture(line):
    if count_words(line) > CAPTION_MAX_WORDS or line.endswith(":"):
        return None
    if is_quoted(line):
        # A cry or a placard may be quoted before a credit, but whoever speaks at length has a verb for it.
        return ("caption", "caption_with_credit", 0.8) if _is_credited_scene(line) else None
    if credit_within(line):
        return "caption", "caption_with_credit", 0.9
    if (
        count_words(line) <= SCENE_MAX_WORDS
        and _is_scene(line)
        and (line.endswith(".") or CAPTION_WORD.search(line))
    ):
        return "caption", "verbless_scene", 0.7
    return None


def _is_credited_scene(line):
    words = {word.strip(".,;:()'’“”").lower() for word in line.split()}
    return count_words(line) <= SCENE_MAX_WORDS and credit_within(line) is not None and not words & SAYING


def repeated_caption(line, seen):
    return ("caption", "caption_printed_again", 0.9) if line in seen else None


def _is_scene(line):
    """“Picket line outside the hospital as the strike begins.”: a place, no verb but a present one after “as”."""
    match = SCENE.match(line)
    if not match or ". " in line:
        return False
    scene, _, rest = line.partition(" as ")
    words = [word.strip(".,;:()'’").lower() for word in scene.split()]
    if words[0] in PRONOUNS or words[0] in {
        "the",
        "a",
        "an",
        "in",
        "on",
        "at",
        "but",
        "and",
        "there",
        "it",
        "this",
        "under",
        "about",
        "around",
        "more",
    }:
        return False
    if any(
        word in FINITE or word in SAYING or (word.endswith("ed") and word not in {"retired", "united"})
        for word in words
    ):
        return False
    return not rest or bool(PRESENT.search(rest))
