"""The strike days of a whole text: each told once, with all that its sentences say of it, and the archive's own."""

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta

from . import archive_days
from .archive_days import staff, told_date
from .periods import add_hours

OFF = {"called_off", "suspended"}
# What is said last counts most: a strike that was announced may be called off.
SURER = {None: 0, "announced": 1, "went_ahead": 2, "suspended": 3, "called_off": 3}
# “The strike” of an article is the one of these days after its own.
NEAR = timedelta(days=7)
DAY, ZERO = timedelta(days=1), timedelta(0)
# No article tells of more; a year pasted at once must not be read in quadratic time.
MOST_OF_A_DAY = 40
HOURS = " Its hours stand in a sentence close by."


class Calendar:
    """`facts` are those of `Reading.strikes`, in order; their values are completed in place.

    `unions` are links to those that the whole text names.
    """

    def __init__(self, page, facts, published, names, unions):
        self.page = page
        self.facts = facts
        self.published = published
        self.names = names
        self.best = {}  # number of a strike_day → number of the fact that tells of the same period best
        self.on = defaultdict(list)  # date → numbers of those best facts
        self._tell_once(unions if len(unions) == 1 else [])
        # The strike days told, each once; those ahead; and those that the article is about.
        self.days = sorted(n for numbers in self.on.values() for n in numbers)
        self.ahead = [n for n in self.days if self._is_ahead(n)]
        self.now = self._now()
        self.latest = self._latest()
        self._in_sentence = defaultdict(set)
        for n, best in self.best.items():
            if told_date(facts[best].value["date"]) is not None:
                self._in_sentence[self._sentence(facts[n])].add(best)
        self._say_what_became()
        self._say_what_was_covered()
        self._ask_the_archive()

    def in_sentence_of(self, fact):
        """The strike days that the sentence of a fact tells of."""
        return sorted(self._in_sentence.get(self._sentence(fact), ()))

    def _sentence(self, fact):
        sentence = self.page.sentence_at(fact.start)
        return sentence and sentence.start

    def touching(self, edtf, moment=None):
        """The strike days on a date; with a moment on it, those that it lies in, nights from the day before too."""
        day = told_date(edtf)
        if day is None:
            return []
        found = list(self.on.get(day, ()))
        for n in self.on.get(day - timedelta(days=1), ()):
            end = self.facts[n].value["end"]
            if end and end[:10] == day.isoformat() and end[11:16] > "00:00" and moment and moment < end:
                found.insert(0, n)
                if self.facts[n].value["from"] == end[11:16]:
                    # From eight to eight: until eight it is the night before.
                    return [n]
        return found

    def link(self, numbers):
        """A link to one strike day, or to the strike that several are of; None where there is none."""
        if not numbers:
            return None
        value = self.facts[numbers[0]].value
        if len(numbers) == 1:
            match, candidates = value["match"], value["candidates"]
            return {"name": called(value), "fact": numbers[0], "match": match, "candidates": candidates}
        strikes = {strike_of(self.facts[n].value) for n in numbers}
        match = strikes.pop() if len(strikes) == 1 else None
        return {"name": value["strike"], "fact": None, "match": match, "candidates": []}

    def _strike_days(self):
        return [(n, fact) for n, fact in enumerate(self.facts) if fact.kind == "strike_day"]

    def _tell_once(self, unions):
        self._date_hours()
        by_date = defaultdict(list)
        for n, fact in self._strike_days():
            by_date[fact.value["date"] or n].append(n)
        groups = _of_the_text(fact.value.get("staff_group") for fact in self.facts)
        for numbers in by_date.values():
            for same in self._same_periods(numbers[:MOST_OF_A_DAY]):
                best = max(same, key=lambda n: (*_how_telling(self.facts[n]), -n))
                self._gather(best, same, groups, unions)
                day = told_date(self.facts[best].value["date"])
                if day is not None:
                    self.on[day].append(best)
            for n in numbers[MOST_OF_A_DAY:]:
                self.best[n] = self.facts[n].value["same_as"] = self.best[numbers[0]]

    def _date_hours(self):
        """“It will run from 7am to 7pm”: those are the hours of the strike days told of right before it."""
        before = []
        for n, fact in self._strike_days():
            value = fact.value
            if value["date"] is not None:
                line = self._line(fact)
                before = [m for m in before[-MOST_OF_A_DAY:] if self._line(self.facts[m]) == line]
                before.append(n)
            elif value["from"] is not None and before:
                days = [m for m in before if self.facts[m].value["start"] is None]
                if days and self._line(fact) - self._line(self.facts[days[0]]) <= 1:
                    for m in days:
                        add_hours(self.facts[m].value, value["from"], value["to"])
                        self.facts[m] = replace(
                            self.facts[m],
                            words=(*self.facts[m].words, *fact.words),
                            reason=self.facts[m].reason + HOURS,
                        )

    def _line(self, fact):
        sentence = self.page.sentence_at(fact.start)
        return sentence.line if sentence else 0

    def _same_periods(self, numbers):
        """Lists of numbers that tell of one period: hours that are not printed agree with any that are."""
        found = []
        for n in sorted(numbers, key=lambda n: (not self.facts[n].value["start"], n)):
            value = self.facts[n].value
            fitting = [same for same in found if all(_agree(value, self.facts[m].value) for m in same)]
            if fitting and (value["start"] or len(fitting) == 1):
                fitting[0].append(n)
            else:
                found.append([n])
        return found

    def _gather(self, best, same, groups, unions):
        """What other sentences say of the same day, where the best one says nothing."""
        value = self.facts[best].value
        for n in same:
            self.best[n] = best
            other = self.facts[n].value
            other["same_as"] = None if n == best else best
            for key in ("staff_group", "scope", "hours", "unions", "at"):
                value[key] = value[key] or other[key]
            if other["in"] != "quote" and SURER[other["status"]] > SURER[value["status"]]:
                value["status"] = other["status"]
        value["staff_group"] = groups.get(value["staff_group"], value["staff_group"])
        value["unions"] = value["unions"] or unions
        day = told_date(value["date"])
        if value["status"] is None and day and self.published and day > self.published:
            value["status"] = "announced"

    def _say_what_became(self):
        for fact in self.facts:
            if fact.kind != "status":
                continue
            status = fact.value["status"]
            fact.value["days"] = days = self._days_of(fact, ahead=status in OFF)
            self._in_sentence[self._sentence(fact)].update(days)
            if fact.value["in"] in {"quote", "teaser"} or fact.value["dates"]:
                continue
            for n in days:
                value = self.facts[n].value
                is_known = status in OFF or (status == "went_ahead" and not self._is_ahead(n))
                if is_known and SURER[status] > SURER[value["status"]]:
                    value["status"] = status

    def _say_what_was_covered(self):
        said = defaultdict(set)
        for fact in self.facts:
            if fact.kind != "emergency_cover" or fact.value["said_as"] == "asked_not_to":
                continue
            fact.value["days"] = days = self._days_of(fact)
            if fact.value["in"] not in {None, "caption"}:
                continue
            for n in days:
                said[n].add(fact.value["cover"])
                value = self.facts[n].value
                value["services"] = list(dict.fromkeys([*value["services"], *fact.value["services"]]))
        for n, covers in said.items():
            # Of two that contradict each other a person decides.
            self.facts[n].value["cover"] = covers.pop() if len(covers) == 1 else None

    def _days_of(self, fact, *, ahead=False):
        """The strike days that a sentence without a strike day of its own is about: of what is off, all that lie ahead."""
        here = self.in_sentence_of(fact)
        if here:
            return here
        dated = [n for edtf in fact.value.get("dates", ()) for n in self.touching(edtf)]
        if dated or fact.value.get("dates"):
            return dated
        if ahead:
            return list(self.ahead)
        return list(self.now or self.ahead or (self.days if len(self.days) == 1 else []))

    def _is_ahead(self, n):
        day = told_date(self.facts[n].value["date"])
        return day is not None and self.published is not None and day > self.published

    def _now(self):
        """The strike that the article is about: the first of its day or soon after it, and the days on end with that."""
        near = sorted(day for day in self.on if self.published and ZERO <= day - self.published <= NEAR)
        if not near:
            return []
        first = last = near[0]
        while first - DAY in self.on:
            first -= DAY
        while last + DAY in self.on:
            last += DAY
        return sorted(n for day, numbers in self.on.items() if first <= day <= last for n in numbers)

    def _latest(self):
        """The strike of the day of the article, else the only one of the week before it."""
        if self.published is None:
            return []
        days = self.on.get(self.published)
        if days:
            return days
        recent = [day for day in self.on if ZERO < self.published - day <= NEAR]
        return self.on[recent[0]] if len(recent) == 1 else []

    def _ask_the_archive(self):
        for n in self.days:
            value = self.facts[n].value
            value["candidates"], value["match"] = archive_days.match(value, self.names)
            value["is_new"] = told_date(value["date"]) is not None and not value["candidates"]
            if value["match"] is None:
                value["strikes"] = archive_days.strikes_near(value, self.names)
        for n, best in self.best.items():
            if n != best:
                for key in ("match", "candidates", "strikes", "is_new"):
                    self.facts[n].value[key] = self.facts[best].value[key]


def _how_telling(fact):
    value = fact.value
    return (value["in"] is None, bool(value["end"]), bool(value["start"]), fact.confidence)


def _agree(one, other):
    for key in ("from", "to"):
        if one[key] and other[key] and one[key] != other[key]:
            return False
    a, b = staff(one["staff_group"]), staff(other["staff_group"])
    return not a or not b or a <= b or b <= a


def _of_the_text(groups):
    """{group as printed: the fuller group of the text that it is short for}; None stands for the only one."""
    printed = list(dict.fromkeys(filter(None, groups)))[:MOST_OF_A_DAY]
    fuller = {}
    for each in printed:
        longer = [other for other in printed if staff(each) < staff(other)]
        if len(longer) == 1:
            fuller[each] = longer[0]
    telling = {fuller.get(each, each) for each in printed}
    if len({frozenset(staff(each)) for each in telling}) == 1:
        fuller[None] = max(telling, key=len)
    return fuller


def strike_of(value):
    """The key of the strike whose day a strike_day is, in the archive; None where it has no match."""
    return next((each["strike"] for each in value["candidates"] if each["key"] == value["match"]), None)


def called(value):
    day = told_date(value["date"])
    when = f" on {day.day} {day:%B %Y}" if day else ""
    return f"{value['strike']}{when}"
