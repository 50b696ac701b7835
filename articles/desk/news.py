"""What has changed on the desk since a browser last heard of it: so many cards and lines, and no others."""

from functools import cached_property


class News:
    """`page` is the `Page` as it is now, `since` the number of the newest decision that the browser shows.

    `hands` are keys of cards that are shown anew in any case: the one that was in hand, and the one that is.
    """

    def __init__(self, page, since, hands=()):
        self.page, self.since = page, since
        self._hands = {key for key in hands if key}

    @cached_property
    def decisions(self):
        """Those that the browser has not heard of."""
        return [each for each in self.page.sheet.decisions if each.number > self.since]

    @property
    def by_others(self):
        return [each for each in self.decisions if each.by_id != self.page.by.pk]

    @property
    def is_read_anew(self):
        """Whether something happened to the reading as a whole, so that only the whole page tells it."""
        return any(not each.cards for each in self.decisions)

    @cached_property
    def changed(self):
        """Keys of cards that look different now."""
        sheet = self.page.sheet
        keys = {key for each in self.decisions for key in each.cards}
        voices = {key for key in keys if key.startswith("v-")}
        keys |= {card.key for card in sheet.quotes if card.state["voice"] in voices}
        return keys

    @cached_property
    def _before(self):
        """{key: its state} of changed cards that were on the desk before; as they were read: {}."""
        found = {}
        for each in self.page.sheet.decisions:
            if each.number <= self.since:
                found |= each.cards
        as_read = {key for key in self.changed if self._is_read(key)}
        return {key: found.get(key) or {} for key in self.changed if found.get(key) or key in as_read}

    def _is_read(self, key):
        card = self.page.sheet.cards.get(key)
        return card is not None and bool(card.findings)

    @property
    def gone(self):
        """Keys of cards that are no longer there."""
        return [key for key in self._before if key not in self.page.sheet.cards]

    @property
    def cards(self):
        """(card, the key of the card that it goes before, empty for the end; None where it replaces itself)."""
        listed = [shown.key for shown in self.page.cards]
        rows, follows = [], ""
        for key in reversed(listed):
            if key in self.changed and key not in self._before:
                rows.append((self.page.shown(key), follows))
            elif key in self.changed | self._hands:
                rows.append((self.page.shown(key), None))
            follows = key
        return rows

    @property
    def lines(self):
        """(number, slices) of the lines of text that look different now."""
        sheet, marked = self.page.sheet, self.page.marked
        spans = []
        for key in self.changed:
            card = sheet.cards.get(key)
            spans += card.spans if card else []
            spans += [tuple(each) for each in _printed_of(self._before.get(key) or {})]
            spans += [each for finding in (card.findings if card else ()) for each in _spans_of(finding)]
        return list(marked.lines(marked.numbers(spans)))


def _printed_of(state):
    segments = state.get("segments") or state.get("words") or ()
    return [segments] if segments and isinstance(segments[0], int) else segments


def _spans_of(finding):
    return getattr(finding, "segments", None) or [(finding.start, finding.end)]
