"""The desk of one reading, as one curator sees it: the text, the cards, and the one in hand."""

from functools import cached_property

from articles.desk.marked import Marked
from articles.desk.sheet import DECIDED_ONE_BY_ONE, Sheet
from articles.desk.shown import InHand, Shown
from articles.intake.details import DetailsForm

LISTED = DECIDED_ONE_BY_ONE | {"private"}
# A long supplement has its cards page by page; its text is always there whole.
PER_PAGE = 100


class Page:
    """`hand` is the key of the card in hand: the first undecided one if there is none of that key."""

    def __init__(self, row, by, *, hand=None):
        self.row, self.by = row, by
        self.sheet = Sheet(row)
        wanted = self._shown.get(hand or "")
        self.hand_key = wanted.key if wanted else self._first_undecided()

    @cached_property
    def _shown(self):
        """{key: Shown} of every card that has its place in the list, in the order of the text."""
        cards = self.sheet.of_kind(*LISTED)
        return {card.key: Shown(self.sheet, card) for card in cards}

    def __contains__(self, key):
        return key in self._shown

    def _first_undecided(self):
        undecided = self.sheet.undecided
        return undecided[0].key if undecided else None

    def after(self, key):
        """The key of the next undecided card behind this one, from the top again after the last."""
        undecided = self.sheet.undecided
        start = int(key.split("-")[1])
        behind = [card for card in undecided if (card.start, card.key) > (start, key)]
        return next((card.key for card in [*behind, *undecided] if card.key != key), None)

    @property
    def keys(self):
        return list(self._shown)

    @cached_property
    def number(self):
        """Of the page of cards that holds the one in hand, from 1."""
        return self.keys.index(self.hand_key) // PER_PAGE + 1 if self.hand_key else 1

    @property
    def cards(self):
        """The cards of this page."""
        start = (self.number - 1) * PER_PAGE
        return list(self._shown.values())[start : start + PER_PAGE]

    @property
    def pages(self):
        """(number, key of its first card, whether it is this one) of every page of cards; empty if one is enough."""
        starts = range(0, len(self.keys), PER_PAGE)
        if len(starts) < 2:
            return []
        return [(at + 1, self.keys[start], at + 1 == self.number) for at, start in enumerate(starts)]

    def shown(self, key):
        return self._shown.get(key)

    def in_hand(self, *, data=None, as_it_is=False):
        """The card in hand with its form; None if there is nothing to decide, or nothing is decided any more.

        What its curator typed and did not settle stands in it, unless it is to be shown `as_it_is`.
        """
        card = self.sheet.cards.get(self.hand_key or "")
        if card is None or not self.row.is_open:
            return None
        jotting = None if as_it_is or data is not None else self._jottings.get(card.key)
        return InHand(self.sheet, card, typed=jotting and jotting.typed, data=data)

    @cached_property
    def _jottings(self):
        return {each.card: each for each in self.row.jottings.filter(by=self.by)}

    def neighbour(self, step):
        """The key of the card before (-1) or behind (1) the one in hand, or None."""
        if self.hand_key is None:
            return None
        at = self.keys.index(self.hand_key) + step
        return self.keys[at] if 0 <= at < len(self.keys) else None

    @property
    def previous(self):
        return self.neighbour(-1)

    @property
    def following(self):
        return self.neighbour(1)

    @property
    def total(self):
        return len(self.sheet.to_decide)

    @property
    def decided(self):
        return self.total - len(self.sheet.undecided)

    @property
    def undecided_furniture(self):
        return sum(card.kind == "furniture" for card in self.sheet.undecided)

    @property
    def since(self):
        """The number of the newest decision that this page shows."""
        return self.sheet.decisions[-1].number if self.sheet.decisions else 0

    @property
    def details_seen(self):
        """The number of the newest decision about the reading as a whole."""
        return max((each.number for each in self.sheet.decisions if not each.cards), default=0)

    @cached_property
    def marked(self):
        return Marked(self.sheet, self._shown)

    @property
    def lines(self):
        return self.marked.lines()

    @cached_property
    def details(self):
        """The form of the details, with what is wrong in them."""
        may_add = self.by.has_perm("articles.add_publication")
        typed = self._jottings.get("details")
        data = typed.typed if typed else self.row.details
        return DetailsForm(data, may_add_publication=may_add, auto_id="id_details_%s")
