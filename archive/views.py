from datetime import date, timedelta

from django.http import Http404
from django.urls import reverse
from django.utils.formats import date_format
from django.views.generic import TemplateView

from archive import coverage, days
from archive.counts import holdings
from articles.filters import ArticleFilters
from articles.models import Article, Figure, Quote
from people.filters import SpokespersonFilters
from strikes.filters import DisputeFilters, PicketEventFilters
from strikes.models import Hospital, PicketEvent, Strike, StrikeDay
from web.days import Day as MarkedDay
from web.days import counted, total
from web.filters import checked
from web.pages import CACHED
from web.printed import sentence
from web.refs import api_address
from web.related import bodies, first_of, first_rows

# The calendar on the front page ends with the month of the last strike day with a picket.
MONTHS_SHOWN = 4
QUOTES_READ = 20
HOME = ("Picketline", "/")


class Page(TemplateView):
    """A page about no single entry. It reads no parameters, so one that is given is a 400 that says so."""

    def get(self, request, *args, **kwargs):
        checked(request.GET, (), as_page=True)
        response = super().get(request, *args, **kwargs)
        response["Cache-Control"] = CACHED
        return response


class FrontPage(Page):
    """What the archive holds, what came last, and a way in by date, hospital, person and dispute."""

    template_name = "archive/front.html"

    def get_context_data(self, **kwargs):
        picketed = Hospital.objects.published().most_picketed()
        return super().get_context_data(
            holdings=holdings(),
            articles=bodies(Article.objects.published().latest_added()[:6]),
            **self.quotes(),
            hospitals=first_rows(picketed, number=8, address=reverse("strikes:hospital-list")),
            people=first_of(SpokespersonFilters, number=8),
            disputes=first_of(DisputeFilters, number=5),
            **self.calendar(),
            **kwargs,
        )

    def quotes(self):
        """The longest of the newest words stands at the head of the page, below it a few by other voices."""
        newest = bodies(Quote.objects.published().by_public_voices().latest_added()[:QUOTES_READ])
        if not newest:
            return {"hero": None, "quotes": []}
        hero = max(newest, key=lambda quote: len(quote["words"]))
        others = {}
        for quote in newest:
            others.setdefault(_voice(quote), quote)
        return {"hero": hero, "quotes": [quote for quote in others.values() if quote is not hero][:3]}

    def calendar(self):
        years = days.years()
        if not years:
            return {"years": [], "last": None}
        last = days.latest_picketed_day() or date(years[-1], 12, 31)
        first = _months_before(last, MONTHS_SHOWN - 1)
        return {
            "years": years,
            "first": first,
            "last": last,
            "marks": days.marks(min(first, date(last.year, 1, 1)), date(last.year, 12, 31)),
        }


class About(Page):
    template_name = "archive/about.html"


class Method(Page):
    template_name = "archive/method.html"


class Day(Page):
    template_name = "archive/day.html"

    def get_context_data(self, year, month, day, **kwargs):
        day = _day(year, month, day)
        month_marks = days.marks(day.replace(day=1), _end_of_month(day))
        called = StrikeDay.objects.published().on(day).in_order()
        pickets = PicketEvent.objects.published().on(day).by_place()
        articles = Article.objects.published().on(day).newest_first()
        quotes = Quote.objects.published().printed_on(day).by_article()
        return super().get_context_data(
            day=day,
            trail=[HOME, _way_to(day, "year")[::-1], _way_to(day, "month")[::-1]],
            counted=MarkedDay(day, month_marks.get(day, {}), repeated=days.repeated(day, day)).counted,
            strike_days=bodies(called),
            pickets=first_rows(pickets, number=24, address=_list("strikes:picketevent", day)),
            articles=first_rows(articles, number=12, address=_list("articles:article", day)),
            quotes=first_rows(quotes, number=12, address=_list("articles:quote", day)),
            figures=days.figures(day),
            narrowed=f"about_day={day}",
            looked_for=coverage.looked_for(day),
            steps=days.steps(day, day),
            doors=_doors(day),
            marks=month_marks,
            earlier=_way_to(days.preceding(day)),
            later=_way_to(days.following(day)),
            **kwargs,
        )


class Month(Page):
    template_name = "archive/month.html"

    def get_context_data(self, year, month, **kwargs):
        first = _day(year, month, 1)
        last = _end_of_month(first)
        marks = days.marks(first, last)
        span = days.span(first, last)
        text = f"{first:%Y-%m}"
        return super().get_context_data(
            first=first,
            trail=[HOME, _way_to(first, "year")[::-1]],
            counted=counted(_total(marks), repeated=days.repeated(first, last)),
            strike_days=bodies(StrikeDay.objects.published().touching(span).in_order()),
            doors=_doors(text),
            pickets=first_of(PicketEventFilters, number=12, on=text),
            articles=first_of(ArticleFilters, number=12, on=text),
            steps=days.steps(first, last),
            marks=marks,
            earlier=_way_to(days.preceding(first), "month"),
            later=_way_to(days.following(last), "month"),
            **kwargs,
        )


class Year(Page):
    template_name = "archive/year.html"

    def get_context_data(self, year, **kwargs):
        first = _day(year, 1, 1)
        last = date(year, 12, 31)
        marks = days.marks(first, last)
        span = days.span(first, last)
        return super().get_context_data(
            year=year,
            first=first,
            last=last,
            trail=[HOME],
            counted=counted(_total(marks), repeated=days.repeated(first, last)),
            doors=_doors(year),
            strikes=bodies(Strike.objects.published().during(span).earliest_first()),
            articles=first_of(ArticleFilters, number=6, on=f"{year}"),
            steps=days.steps(first, last),
            marks=marks,
            earlier=_way_to(days.preceding(first), "year"),
            later=_way_to(days.following(last), "year"),
            **kwargs,
        )


def _day(year, month, day):
    """The date that an address names. Raises Http404, with help for whoever mistyped it."""
    if not days.FIRST_YEAR <= year <= days.LAST_YEAR:
        raise Http404(
            f"The archive’s calendar runs from {days.FIRST_YEAR} to {days.LAST_YEAR}; {year} lies outside it."
        )
    try:
        return date(year, month, day)
    except ValueError:
        raise Http404(
            f"{year}/{month:02}/{day:02} is not in the calendar. A day’s address is written year, month, day, "
            "as /2016/04/26/."
        ) from None


def _doors(date):
    """What the archive has on a date, as programs take it: each list of the API with the same filter."""
    lists = [(each, "on") for each in (StrikeDay, PicketEvent, Article, Quote)] + [(Figure, "about_day")]
    return [
        (sentence(each._meta.verbose_name_plural), f"{api_address(each.KIND)}?{parameter}={date}")
        for each, parameter in lists
    ]


def _list(name, day):
    return f"{reverse(f'{name}-list')}?on={day}"


def _voice(quote):
    """Whose words they are, as far as that tells them apart: all signs speak with one voice."""
    speaker = quote["speaker"]
    return speaker["identified_as"]["id"] if speaker and speaker["identified_as"] else None


def _end_of_month(day):
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _months_before(day, number):
    months = day.year * 12 + day.month - 1 - number
    return date(months // 12, months % 12 + 1, 1)


def _total(marks):
    return total(MarkedDay(on, counts) for on, counts in marks.items())


def _way_to(day, unit="day"):
    """(address, words) of the page of a day, or of its month or year; (None, "") without a day."""
    if day is None:
        return None, ""
    shown = {"day": "j F Y", "month": "F Y", "year": "Y"}[unit]
    parts = [day.year, day.month, day.day][: len(shown.split())]
    return reverse(f"archive:{unit}", args=parts), date_format(day, shown)
