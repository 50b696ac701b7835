from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse

from articles import reading
from articles.actions import ChangedByOther, change_details, jot, reread
from articles.desk.shown import name_of, when
from articles.desk.views.answering import OfOneReading, number
from articles.intake.details import storable_details
from articles.intake.names import names_known
from records.dates import PartialDate
from records.editions import writing


class DetailsView(OfOneReading):
    """Where and when the text was printed. After another date it is read anew, for “today” is another day then."""

    http_method_names = ["post"]

    def post(self, request):
        hand = request.POST.get("was")
        try:
            details = storable_details(request.POST)
            if request.POST.get("do") == "jot":
                typed = details if details != self.row.details else {}
                jot(reading=self.row, card="details", typed=typed, by=request.user)
                return HttpResponse(status=204)
            said = self._change(details)
        except ChangedByOther as error:
            jot(reading=self.row, card="details", typed=details, by=request.user)
            last = error.decisions[len(error.decisions) - 1]
            said = (
                f"{name_of(last.by)} {last.said} {when(last.at)}. Yours were not saved: they stand in the form "
                "below, beside what is saved now. Save once more to put them in its place."
            )
            return self.answer(said, hand=hand, level=messages.WARNING, details_overtaken=True)
        except ValidationError as error:
            return self.answer(" ".join(error.messages), hand=hand, level=messages.WARNING)
        return self.answer(said, hand=hand)

    def _change(self, details):
        seen = number(self.request.POST.get("details-seen", ""))
        day, before = (_day(each.get("published_on")) for each in (details, self.row.details))
        with writing(by=self.request.user):
            change_details(reading=self.row, details=details, seen=seen, by=self.request.user)
            if day is None or day == before:
                return "The details are saved."
            captions = reading.Reading.from_dict(self.row.found).captions_of_the_page
            found = reading.read(self.row.text, published=day, names=names_known(), captions=captions)
            reread(reading=self.row, found=found.to_dict(), by=self.request.user)
        return (
            f"The details are saved, and the text was read anew for {day.text}. What you had decided stands."
        )


def _day(text):
    try:
        return PartialDate(text) if text else None
    except ValueError:
        return None
