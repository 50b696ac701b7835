"""Strikes as a sentence tells them: their days, what became of them, and emergency cover."""

from . import action, cover, hints, strike_days, strikers
from .told_days import Told
from .when import fact


def find(page, sentence, when, places, bodies, published):
    """Facts of the kinds strike_day, status and emergency_cover."""
    actions = action.find(page, sentence.start, sentence.end) if sentence.hints & hints.STRIKE else []
    statuses = action.statuses(page.text, sentence.start, sentence.end, actions)
    whose = [strikers.who(page, sentence, act, places, bodies) for act in actions]
    found = strike_days.find(page, sentence, when, actions, statuses, whose, published)
    for n, status in sorted(statuses.items()):
        told = (strike_days.of_strike(page.text, day, actions[n], status, published) for day in when.days)
        days = [day.told.edtf for day in told if day is not None and day.told.edtf]
        found.append(_status(page, sentence, days, actions[n], status, whose[n]))
    if sentence.hints & hints.COVER:
        found.extend(cover.find(page, sentence))
    return found


def _status(page, sentence, days, act, status, whose):
    text = page.text
    value = {
        "status": status.status,
        "phase": status.phase,
        "strike": text[act.start : act.end],
        "staff_group": whose["staff_group"],
        "as_printed": text[slice(*status.span)],
        "dates": days,
        "days": [],
    }
    words = ((act.start, act.end), status.span)
    span = (min(act.start, status.span[0]), max(act.end, status.span[1]))
    reason = f"“{text[slice(*status.span)]}” is said of “{text[act.start : act.end]}”."
    confidence = 0.6 if page.inside(sentence, span[0]) else 0.8
    return fact(
        page, sentence, "status", span, value, words, Told(None, f"said_{status.status}", confidence, reason)
    )
