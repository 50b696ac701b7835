"""Strikes as a sentence tells them: their days, what became of them, and emergency cover."""

from . import action, cover, strike_days
from .told_days import Told
from .when import fact


def find(page, sentence, when):
    """Facts of the kinds strike_day, status and emergency_cover."""
    actions = action.find(page.text, sentence.start, sentence.end)
    statuses = action.statuses(page.text, sentence.start, sentence.end, actions)
    found = strike_days.find(page, sentence, when, actions, statuses)
    for n, status in sorted(statuses.items()):
        found.append(_status(page, sentence, when, actions[n], status))
    found.extend(cover.find(page, sentence))
    return found


def _status(page, sentence, when, act, status):
    text = page.text
    value = {
        "status": status.status,
        "phase": status.phase,
        "strike": text[act.start : act.end],
        "as_printed": text[slice(*status.span)],
        "dates": [day.told.edtf for day in when.days if day.told.edtf],
    }
    words = ((act.start, act.end), status.span)
    span = (min(act.start, status.span[0]), max(act.end, status.span[1]))
    reason = f"“{text[slice(*status.span)]}” is said of “{text[act.start : act.end]}”."
    confidence = 0.6 if page.inside(sentence, span[0]) else 0.8
    return fact(
        page, sentence, "status", span, value, words, Told(None, f"said_{status.status}", confidence, reason)
    )
