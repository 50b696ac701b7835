"""What the text says of a quote besides its speaker: the day it was said, the hospitals it is about, where a sign was."""

import re
from bisect import bisect_left
from dataclasses import replace

from articles.reading.kinds import SIGN
from articles.reading.words.listing import listed
from articles.reading.words.verbs import FINITE

from .page import numbers_within

WORD = re.compile(r"[\w’'&-]+")
# Between a speech and its day stand speakers, venues and listeners only; these begin another matter.
ANOTHER_MATTER = FINITE | listed(
    """
    that which who whose when where while after before since if because should to for about over until between he she
    they it we i there met strike strikes striking strikers walkout walkouts action stoppage ballot talks dispute vote
    """
)
NO_VERBS = frozenset({"retired", "united", "so-called", "limited"})
SPOKEN = re.compile(
    r"\b(?:[Ss]peaking|[Ss]poke|[Ii]nterviewed|(?:statement|letter|interview|tweet|post|message|e-?mail|blog|article"
    r"|press conference|briefing|broadcast|programme|address))\b"
)
# “Speaking on Tuesday, she said”
HE = re.compile(r"[\s,]*\b(?:he|she|they|it|we)\s*$", re.ASCII)
ON = re.compile(r"\W*(?:(?:[Oo]n|[Ll]ate|[Ee]arly|[Ee]arlier)\s+)*")
ENDS_THERE = re.compile(r"\s*(?:[.,:;!?“\"‘(–—-]|that\b|in\b|at\b|to\b|as\b|and\b|after\b|before\b|when\b|$)")
CUE_REACH = 110
MOST_WORDS = 12
PLACE_OF_SPEECH = re.compile(
    r"\b(?:[Ss]peaking|[Ss]poke|[Ii]nterviewed|[Ss]tanding)\b.{0,60}\b(?:at|outside|from|near|in front of)\s+(?:the\s+)?$",
    re.DOTALL,
)
INDIRECT = frozenset({"partial", "paraphrase"})
KINDS_OF_DAY = frozenset({"date", "weekday", "relative"})
# “Banners carried by the pickets” are those of the pickets told of a few lines before.
PICKETS_BEFORE = 8
BANNER_REACH = 1500


class Said:
    """The days printed in each sentence, kept as they are read, so that a quote can ask for its own."""

    def __init__(self, page, hospitals):
        self.page = page
        self.hospitals = hospitals
        self.days = {}

    def add(self, sentence, when):
        if when.days:
            self.days[sentence.start] = when.days

    def tell(self, quotes, mentions, pickets):
        return tuple(self._told(quote, mentions, pickets) for quote in quotes)

    def _told(self, quote, mentions, pickets):
        more = {}
        if quote.kind == SIGN:
            picket = self._picket(quote, pickets)
            if picket is not None:
                more["picket"] = picket
        else:
            day = self._day(quote)
            if day is not None:
                more |= {
                    "said_when": self.page.printed[day.start : day.end],
                    "said_when_start": day.start,
                    "said_when_end": day.end,
                    "said_on": day.told.edtf,
                    "said_on_reason": day.told.reason,
                }
        about = self._about(quote, mentions)
        if about:
            more["about"] = about
        return replace(quote, **more) if more else quote

    def _day(self, quote):
        """The day beside the speech verb, if it is the speech's and not that of a strike."""
        if quote.cue_start is None:
            return None
        sentence = self.page.sentence_at(quote.cue_start)
        for day in self.days.get(sentence.start, ()) if sentence else ():
            if (
                day.printed.kind in KINDS_OF_DAY
                and not self.page.quoted_at(day.start)
                and self._is_of_cue(day, quote, sentence)
            ):
                return day
        return None

    def _is_of_cue(self, day, quote, sentence):
        text = self.page.text
        if day.start >= quote.cue_end:
            between = text[quote.cue_end : day.start]
            beside = ON.fullmatch(between) is not None
            return beside or (
                _is_one_matter(between) and ENDS_THERE.match(text, day.end, sentence.end + 1) is not None
            )
        between = HE.sub("", text[day.end : quote.cue_start])
        if self.page.quoted_at(day.end) or not _is_one_matter(between):
            return False
        # “On Tuesday Nora Quill said”, “In a statement on Tuesday the trust said”, “on the Late Show on Sunday”
        before = text[sentence.start : day.start]
        is_behind_venue = quote.venue_end is not None and ON.fullmatch(text, quote.venue_end, day.start)
        return bool(ON.fullmatch(before) or SPOKEN.search(before) or is_behind_venue)

    def _about(self, quote, mentions):
        """The hospitals named in the words of a quote, or in the sentence around them; not where somebody works."""
        spans = list(quote.segments)
        if quote.kind in INDIRECT and quote.cue_end is not None:
            # “said the Infirmary was ‘full’”; around a whole quotation stand only those who speak.
            around = self.page.sentence_at(quote.cue_end)
            spans.append((quote.cue_end, max(quote.cue_end, around.end)))
        found = {}
        for start, end in spans:
            for n in numbers_within(self.hospitals, start, end):
                if self._is_meant(self.hospitals[n], quote, mentions):
                    found.setdefault(self.hospitals[n].value["match"] or self.hospitals[n].value["name"], n)
        return tuple(sorted(found.values()))

    def _is_meant(self, hospital, quote, mentions):
        if hospital.value["name"] is None or (
            hospital.rule == "short_for_fuller_name" and hospital.confidence < 0.8
        ):
            return False
        if self.page.quoted_at(hospital.start):
            return True
        if hospital.value["workplace_of"]:
            return False
        voice = mentions[quote.mention] if quote.mention is not None else None
        details = ((voice.start, voice.end), (voice.role_start, voice.role_end)) if voice is not None else ()
        if any(start is not None and start <= hospital.start < end for start, end in details):
            return False
        lowest = max(0, hospital.start - CUE_REACH)
        return PLACE_OF_SPEECH.search(self.page.text, lowest, hospital.start) is None

    def _picket(self, sign, pickets):
        """Where a sign was carried: at the gathering of its sentence, else at the only one told of before it."""
        sentence = self.page.sentence_at(sign.start)
        if sentence is None:
            return None
        place = bisect_left(pickets, sentence.end, key=lambda each: each.start)
        before = range(max(0, place - PICKETS_BEFORE), place)
        numbers = list(numbers_within(pickets, sentence.start, sentence.end)) or [
            n for n in before if sentence.start - pickets[n].end < BANNER_REACH
        ]
        events = {_event(pickets, n) for n in numbers}
        return events.pop() if len(events) == 1 else None


def _is_one_matter(words):
    """Whether nothing but a speaker, a venue or a listener stands between a speech and its day."""
    if len(words) > CUE_REACH:
        return False
    found = WORD.findall(words)
    return len(found) <= MOST_WORDS and not any(
        word.lower() in ANOTHER_MATTER or (word.islower() and word.endswith("ed") and word not in NO_VERBS)
        for word in found
    )


def _event(pickets, n):
    same = pickets[n].value["same_as"]
    return n if same is None else same
