"""A curator at the desk, without a script: pages are asked for, forms are sent as a browser would."""

import re
from html import unescape

from django.urls import reverse

from articles import reading
from articles.actions import start_reading
from articles.desk.sheet import Sheet
from articles.intake.names import names_known
from articles.models import Reading
from tests.controls import controls

DAY = "2016-04-26"
TEXT = """Porters walked out of Northgate Infirmary at six this morning.

READ MORE: Nurses to vote on strike

Imogen Vale, 41, of Lantern Lane, Harbourside, a porter at Northgate Infirmary, said: “We carry this place on our backs.

“Nobody has asked us what a break is for.”

The Harbour Gazette:

Porters at the gate of Northgate Infirmary – picture by Tam Oakley

A spokesman for Eastmere NHS Trust said: “Every ward is open and every patient is safe tonight.”

A spokesperson for Eastmere NHS Trust said: “Every ward is open and every patient is safe tonight.”

Ms Vale told the Harbour Wireless the rota was “a bad joke”.

One banner read: “Hands off our breaks”.
"""


def put_on_the_desk(text=TEXT, *, by, day=DAY, **details):
    details = {
        "publication": "The Harbour Gazette",
        "published_on": day,
        "published_basis": "printed",
        "rights": "in_copyright",
        "genre": "report",
        **details,
    }
    found = reading.read(text, published=day, names=names_known())
    return start_reading(text=text, found=found.to_dict(), details=details, by=by)


def said(response):
    """The words of a page, without its markup."""
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", response.content.decode())))


class AtTheDesk:
    """`client` is signed in; every answer is followed to the page that it leads to."""

    def __init__(self, client, row):
        self.client, self.row = client, row

    def address(self, name, *args):
        return reverse(f"admin:articles_reading_{name}", args=[self.row.pk, *args])

    @property
    def sheet(self):
        return Sheet(Reading.objects.get(pk=self.row.pk))

    def card(self, words):
        """The card whose words begin so."""
        sheet = self.sheet
        return next(
            card
            for card in sheet.cards.values()
            if card.kind != "voice" and sheet.words(card.spans[0]).startswith(words)
        )

    def quote(self, words):
        sheet = self.sheet
        return next(card for card in sheet.quotes if sheet.words(card.spans[0]).startswith(words))

    def open(self, card=None):
        address = self.address("desk")
        return self.client.get(f"{address}?card={card.key}" if card else address)

    def fields(self, card, response=None):
        """What the form of a card in hand would send, as it stands on a page."""
        html = (response or self.open(card)).content.decode()
        hand = re.search(rf'<article [^>]*id="{card.key}" data-hand.*?</article>', html, re.DOTALL)
        return controls(hand[0])

    def do(self, card, what, fields=None, follow=True, **changes):
        """Presses the button `what` on a card. `changes` are fields of it by their short name."""
        fields = self.fields(card) if fields is None else fields
        fields = {**fields, **{f"{card.key}-{name}": value for name, value in changes.items()}, "do": what}
        return self.client.post(self.address("card", card.key), fields, follow=follow)

    def send(self, name, **fields):
        return self.client.post(self.address(name), fields, follow=True)


def in_hand(response):
    """The key of the card in hand on a page, or None."""
    found = re.search(r'id="([^"]+)" data-hand', response.content.decode())
    return found and found[1]
