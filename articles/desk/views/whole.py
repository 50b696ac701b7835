"""What is done to the desk as a whole, or to cards that nobody has in hand."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect

from articles import finding
from articles.actions import ChangedByOther, decide, discard_reading, take_up_reading, undo
from articles.choices import ReadingState
from articles.desk import deeds
from articles.desk.deeds import NotPossible
from articles.desk.page import Page
from articles.desk.views.answering import OfOneReading, number


class Deciding(OfOneReading):
    """Settles cards by a deed that needs no form."""

    http_method_names = ["post"]

    def post(self, request):
        page = Page(self.row, request.user, hand=request.POST.get("was"))
        try:
            return self.settle(page)
        except (NotPossible, ChangedByOther, ValidationError) as error:
            said = " ".join(error.messages) if isinstance(error, ValidationError) else str(error)
            return self.answer(said, hand=page.hand_key, level=messages.WARNING)

    def decide(self, page, deed):
        seen = {key: page.sheet.cards[key].seen for key in deed.cards if key in page.sheet.cards}
        decide(reading=self.row, cards=deed.cards, seen=seen, said=deed.said, by=self.request.user)


class FurnitureView(Deciding):
    """Accepts all furniture at once: the only thing that is decided in bulk."""

    def settle(self, page):
        deed = deeds.accept_furniture(page.sheet)
        self.decide(page, deed)
        # Whoever had some furniture in hand begins again with what is left.
        hand = None if page.hand_key in deed.cards else page.hand_key
        return self.answer(f"{deed.said.capitalize()}.", hand=hand)


class UndoView(Deciding):
    def settle(self, page):
        taken_back = undo(reading=self.row, by=self.request.user)
        if taken_back is None:
            raise NotPossible("There is nothing of yours to take back.")
        hand = next((key for key in taken_back.cards if key in page), page.hand_key)
        return self.answer(f"{taken_back.said.capitalize()}.", hand=hand)


class AddView(Deciding):
    """Adds what the machine missed: words selected in the text, or pasted as they stand there."""

    def settle(self, page):
        sent = self.request.POST
        start, end = self._place(page.sheet.text)
        if sent.get("as") != "voice":
            deed = deeds.add_quote(page.sheet, start, end)
            self.decide(page, deed)
            return self.answer("A quote was added: look at it and accept it.", hand=deed.hand)
        card = page.sheet.cards.get(page.hand_key or "")
        speaks_in = card if card is not None and card.kind == "quote" else None
        deed = deeds.add_voice(page.sheet, start, end, speaks_in=speaks_in)
        if not deed.cards:
            raise NotPossible("This voice is on the desk already: choose it as the speaker of a quote.")
        self.decide(page, deed)
        said = "It is the speaker of this quote." if speaks_in else "Choose it as the speaker of a quote."
        return self.answer(f"A voice was added. {said}", hand=deed.hand or page.hand_key)

    def _place(self, text):
        sent = self.request.POST
        if sent.get("end"):
            return number(sent.get("start", ""), -1), number(sent["end"], -1)
        words = sent.get("words", "").replace("\r\n", "\n").strip()
        if not words:
            raise NotPossible("Select the words in the text, or paste them.")
        places = finding.places(text, [words])
        if not places:
            near = finding.as_the_text_has_it(text, words)
            hint = f" It has “{near}”." if near else ""
            raise NotPossible(f"These words do not stand in the text, letter for letter.{hint}")
        return places[0][0]


class MoveView(OfOneReading):
    """Takes a reading off the desk, or back on it."""

    http_method_names = ["post"]

    def post(self, request):
        name = self.admin_site.name
        try:
            if request.POST.get("to") == ReadingState.OPEN:
                take_up_reading(reading=self.row, by=request.user)
                messages.success(request, "The reading is at the desk again, with all that was decided.")
                return redirect(self.address("desk"))
            discard_reading(reading=self.row, by=request.user)
        except ValidationError as error:
            messages.warning(request, " ".join(error.messages))
            return redirect(self.address("desk"))
        messages.success(
            request,
            f"“{self.row}” is discarded. It is kept: take it up again from the list of the discarded.",
        )
        return redirect(f"{name}:articles_reading_changelist")
