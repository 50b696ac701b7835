from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import redirect

from articles.actions import ChangedByOther, decide, jot
from articles.desk import creating, deeds, moves
from articles.desk.deeds import Deed, NotPossible
from articles.desk.forms import form_for
from articles.desk.page import Page
from articles.desk.sheet import Card
from articles.desk.shown import InHand, name_of, when
from articles.desk.states import ACCEPTED, JOINED
from articles.desk.views.answering import OfOneReading, number
from articles.desk.views.refused import Refused

_MOVES = {
    "start_earlier": moves.start_earlier,
    "start_later": moves.start_later,
    "end_earlier": moves.end_earlier,
    "end_later": moves.end_later,
}
_GONE = "This card is no longer on the desk: somebody took back what had made it."
# What a form never says of a card: whose it is, and what for.
_NOT_TYPED = ("csrfmiddlewaretoken", "do", "since", "was", "at", "seen-", "voice-shown")
LONGEST_TYPED = 20_000


class CardView(OfOneReading):
    """One card: taken in hand, and decided. What was done to it is called its `do`."""

    http_method_names = ["get", "post"]

    def get(self, request, key):
        if not request.htmx:
            return redirect(self.address_in_hand(key))
        return self.answer("", hand=key)

    def post(self, request, key):
        self.page = Page(self.row, request.user, hand=key)
        self.card = self.page.sheet.cards.get(key)
        if self.card is None:
            return self.answer(_GONE, hand=self.page.hand_key, level=messages.WARNING)
        do, _, what = request.POST.get("do", "").partition(":")
        try:
            return self._do(do, what)
        except NotPossible as error:
            self._jot()
            return self.answer(str(error), hand=key, level=messages.WARNING)
        except ChangedByOther as error:
            return self._refused(error, do)
        except ValidationError as error:
            self._jot()
            return self.answer(" ".join(error.messages), hand=key, level=messages.WARNING)

    def _do(self, do, what):
        if do == "jot":
            self._jot()
            return HttpResponse(status=204)
        if do == "forget":
            jot(reading=self.row, card=self.card.key, typed={}, by=self.request.user)
            return self.answer("What you had typed is forgotten.", hand=self.card.key)
        if self.card.decision == JOINED:
            raise NotPossible(
                "These words belong to the quote before them: split it, or take the joining back."
            )
        if do == "accept" and not what:
            return self._accept()
        if do in ("new", "add", "use"):
            return self._add(do, what)
        deed = None if what else self._deed(do)
        if deed is None:
            raise NotPossible("Nothing was done: the desk does not know what was asked for.")
        return self._settle(deed, keeps_typed=deed.hand is not None and do != "reopen")

    def _deed(self, do):
        sheet, card, sent = self.page.sheet, self.card, self.request.POST
        if do in _MOVES:
            if card.kind == "voice" or not {"segments", "words"} & card.state.keys():
                raise NotPossible("The ends of these words cannot be moved.")
            return deeds.move(sheet, card, _MOVES[do])
        if do == "reject":
            return deeds.reject(sheet, card)
        if do == "reopen":
            return deeds.reopen(sheet, card)
        if card.kind != "quote":
            return None
        if do == "speaker":
            return deeds.change_speaker(sheet, card, sent.get(f"{card.key}-voice", ""))
        if do == "split":
            at = sent.get("at", "")
            return deeds.split(sheet, card, number(at, -1))
        return deeds.join(sheet, card) if do == "join" else None

    def _accept(self):
        sheet, card, sent = self.page.sheet, self.card, self.request.POST
        voice = sent.get(f"{card.key}-voice")
        if card.kind == "quote" and voice is not None and voice != sent.get("voice-shown", voice):
            # Who that is has not been looked at yet.
            return self._settle(deeds.change_speaker(sheet, card, voice), keeps_typed=True)
        form = form_for(card, sheet, data=sent)
        if not form.is_valid():
            said = "Not accepted yet: please look at what is marked. What you chose is still here."
            return self.answer(said, hand=card.key, level=messages.WARNING, data=sent)
        return self._settle(Deed(form.states(ACCEPTED), "accepted"))

    def _settle(self, deed, *, keeps_typed=False):
        """Stores a deed and takes the next card in hand. One that changes nothing is no decision."""
        sheet = self.page.sheet
        if all(key in sheet.cards and sheet.cards[key].state == deed.cards[key] for key in deed.cards):
            jot(reading=self.row, card=self.card.key, typed={}, by=self.request.user)
            return self.answer(self._told(deed), hand=deed.hand or self.page.after(self.card.key))
        seen = {key: sheet.cards[key].seen for key in deed.cards if key in sheet.cards} | self.seen(
            deed.cards
        )
        decide(reading=self.row, cards=deed.cards, seen=seen, said=deed.said, by=self.request.user)
        if keeps_typed:
            self._jot(but=[f"{self.card.key}-voice"])
        hand = deed.hand or self.page.after(self.card.key)
        return self.answer(self._told(deed), hand=hand)

    def _told(self, deed):
        words = " ".join(self.page.sheet.words(self.card.spans[0]).split())
        short = words if len(words) < 50 else f"{words[:48]}…"
        return f"{deed.said.capitalize()}: {short}"

    def _add(self, do, what):
        """Adds an entry from the printed words, or takes one of its namesakes."""
        key, _, field = what.partition(":")
        field, _, chosen = field.partition(":")
        sheet, card = self.page.sheet, self.page.sheet.cards.get(key)
        if card is None or field not in creating.ADDS.get(card.kind, ()):
            raise NotPossible("There is nothing here that could be added.")
        card = self._as_chosen(card)
        proposal = creating.propose(sheet, card, field)
        if do == "new" and proposal.namesakes:
            self._jot()
            return self.answer("", hand=self.card.key, proposal=proposal, about=key)
        if do == "use":
            entry = next((each for each in proposal.namesakes if str(each.pk) == chosen), None)
            if entry is None:
                raise NotPossible("That entry is no longer there to be chosen.")
            state, said = creating.choose(card, field, entry), f"chose {entry} for"
        else:
            self._ask_for_right(proposal.entry)
            entry, state = creating.add(sheet, card, field, by=self.request.user)
            said = f"added {entry} for"
        sent = self.seen({key: state})
        seen = {key: card.seen} | sent
        decide(reading=self.row, cards={key: state}, seen=seen, said=said[:100], by=self.request.user)
        self._jot(but=[f"{key}-"])
        done = "chosen" if do == "use" else "added to the archive as a draft"
        return self.answer(f"{entry} is {done}.", hand=self.card.key)

    def _as_chosen(self, card):
        """A card with what its form says now, as far as that makes sense."""
        form = form_for(card, self.page.sheet, data=self.request.POST)
        if not form.is_valid():
            return card
        state = {**card.state, **form.changed()}
        return Card(card.key, card.findings, state, card.last)

    def _ask_for_right(self, entry):
        opts = entry._meta
        if not self.request.user.has_perm(f"{opts.app_label}.add_{opts.model_name}"):
            raise NotPossible(f"You have no right to add a {opts.verbose_name}: ask an editor.")

    def _jot(self, but=()):
        """Keeps what was typed and not sent, unless it is what the card says anyway. `but` are prefixes of names."""
        if not self.row.is_open:
            return
        sent = self.request.POST
        typed = {name: sent.getlist(name) for name in sent if not name.startswith((*_NOT_TYPED, *but))}
        hand = InHand(self.page.sheet, self.card, data=sent)
        is_typed = any(
            form.add_prefix(name) in typed or form[name].html_name.startswith(tuple(typed))
            for form in hand.forms
            for name in form.changed_data
        )
        is_too_much = sum(len(value) for values in typed.values() for value in values) > LONGEST_TYPED
        jot(
            reading=self.row,
            card=self.card.key,
            typed=_storable(typed) if is_typed and not is_too_much else {},
            by=self.request.user,
        )

    def _refused(self, error, do):
        """Somebody was faster: the card as it is now, and what was refused beside it, to be applied again."""
        self._jot()
        last = error.decisions[len(error.decisions) - 1]
        page = Page(self.row, self.request.user, hand=self.card.key)
        said = f"{name_of(last.by)} {last.said} this {when(last.at)}."
        return self.answer(
            f"{said} Yours was not saved; it is still here.",
            hand=self.card.key,
            level=messages.WARNING,
            refused=Refused(page, self.card.key, do, self.request.POST, said),
        )


def _storable(typed):
    """What JSON in a database can hold."""
    return {_clean(name): [_clean(value) for value in values] for name, values in typed.items()}


def _clean(text):
    return text.replace("\0", "").encode("utf8", "ignore").decode()
