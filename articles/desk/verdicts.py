"""What became of each finding: kept, changed or rejected, and what the machine had missed."""

from articles.choices import FindingKind, Outcome
from articles.desk import states
from articles.models import Verdict


def verdicts(sheet):
    """Unsaved Verdicts for every card of a sheet that was decided."""
    for card in sheet.cards.values():
        if not card.is_decided or (card.kind == "private" and card.last is None):
            continue
        for kind, rule, outcome in _JUDGED[card.kind](sheet, card):
            yield Verdict(
                reading=sheet.row,
                card=card.key,
                kind=kind,
                rule=rule[:80],
                confidence=card.found.confidence if card.found and rule else None,
                outcome=outcome,
            )


def _quote(sheet, card):
    found, state = card.found, card.state
    if found is None:
        if card.is_accepted:
            yield FindingKind.QUOTE, "", Outcome.MISSED
        return
    if not card.is_accepted:
        yield FindingKind.QUOTE, found.kind_rule, Outcome.REJECTED
        return
    same = [list(each) for each in found.segments] == state["segments"]
    yield FindingKind.QUOTE, found.kind_rule, _kept(same)
    yield FindingKind.QUOTE_KIND, found.kind_rule, _kept(found.kind == state["kind"])
    as_read = None if found.mention is None else sheet.found.mentions[found.mention]
    key = as_read and states.key("v", as_read.start, as_read.end)
    yield from _detail(FindingKind.SPEAKER, found.rule, key, state["voice"])
    for kind, name in ((FindingKind.CUE, "cue"), (FindingKind.VENUE, "venue")):
        yield from _detail(kind, found.rule, states.span(found, name), state[name])


def _detail(kind, rule, suggested, decided):
    """A detail that was found or not, and let stand, changed, taken away or added."""
    if suggested is None and decided is None:
        return
    if suggested is None:
        yield kind, "", Outcome.MISSED
    elif decided is None:
        yield kind, rule, Outcome.REJECTED
    else:
        yield kind, rule, _kept(suggested == decided)


def _voice(sheet, card):
    mention, state = card.found, card.state
    if mention is None or not card.is_accepted:
        return
    yield from _detail(FindingKind.PERSON, mention.rule, mention.match, _text(state["person"]))
    yield from _detail(FindingKind.HOSPITAL, mention.rule, mention.works_at, _text(state["works_at"]))


def _fact(kind):
    def judged(sheet, card):
        if card.found is None:
            if card.is_accepted:
                yield kind, "", Outcome.MISSED
            return
        if not card.is_accepted:
            yield kind, card.found.rule, Outcome.REJECTED
            return
        match = card.found.value.get("match")
        same = match is None or match == _text(card.state["entry"])
        yield kind, card.found.rule, _kept(same)

    return judged


def _simple(kind):
    def judged(sheet, card):
        if card.found is None:
            yield kind, "", Outcome.MISSED
        elif not card.is_accepted:
            yield kind, card.found.rule, Outcome.REJECTED
        else:
            yield kind, card.found.rule, _kept(card.found.kind == card.state["kind"])

    return judged


_JUDGED = {
    "quote": _quote,
    "voice": _voice,
    "furniture": _simple(FindingKind.FURNITURE),
    "private": _simple(FindingKind.PRIVATE),
    "hospital": _fact(FindingKind.HOSPITAL),
    "strike_day": _fact(FindingKind.STRIKE_DAY),
    "cover": _fact(FindingKind.STRIKE_DAY),
    "picket": _fact(FindingKind.PICKET),
    "figure": _fact(FindingKind.FIGURE),
}


def _kept(is_same):
    return Outcome.KEPT if is_same else Outcome.CHANGED


def _text(key):
    return None if key is None else str(key)
