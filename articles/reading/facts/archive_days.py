"""Which of the archive's strike days a text tells of: by date, hours, staff and union, with the reason."""

from datetime import date, datetime, timedelta

# Words of a group that tell it from no other.
NOT_TELLING = frozenset({"nhs", "the", "and", "of", "hospital", "member", "striking", "staff"})
ALIKE = {"medic": "doctor", "physio": "physiotherapist"}
# “8am” is told, and ten past was called.
ALLOWANCE = timedelta(minutes=15)
# Of strikes whose days lie within these, a new day may be another.
SAME_STRIKE = timedelta(days=60)
FITS = 0.7
MOST = 5


def match(value, names):
    """(candidates, match) for a strike_day's value; a match is the only one that fits date, hours, staff and union."""
    on = told_date(value["date"])
    if names is None or on is None:
        return [], None
    ranked = [_compared(value, on, day) for day in names.strike_days_on.get(on, ())]
    ranked.sort(key=lambda each: (-each["score"], each["name"], str(each["key"])))
    fitting = [each for each in ranked if each["score"] >= FITS]
    return ranked[:MOST], fitting[0]["key"] if len(fitting) == 1 else None


def strikes_near(value, names):
    """Candidates: the strikes of the archive that a new day may belong to, those of the nearest days first."""
    on = told_date(value["date"])
    if names is None or on is None:
        return []
    nearest = {}
    for day in names.strike_days_between(on - SAME_STRIKE, on + SAME_STRIKE):
        gap = abs(day.on - on)
        if day.strike not in nearest or gap < nearest[day.strike][0]:
            score, said = _whose(value, day)
            if score > 0.5:
                nearest[day.strike] = (gap, day, score, said)
    ranked = sorted(nearest.values(), key=lambda each: (-each[2], each[0], each[1].strike_name))
    return [
        {
            "key": day.strike,
            "name": day.strike_name,
            "how": "near",
            "score": round(0.7 * score * (1 - gap / (2 * SAME_STRIKE)), 3),
            "reason": f"A strike day of it is {gap.days} day{'' if gap.days == 1 else 's'} away{said}.",
            "more": _long(day.on),
        }
        for gap, day, score, said in ranked[:MOST]
    ]


def told_date(edtf):
    """The day that an EDTF string tells without a doubt, or None."""
    try:
        return date.fromisoformat(edtf) if edtf and len(edtf) == 10 else None
    except ValueError:
        return None


def _compared(value, on, day):
    how, score, reason = _hours(value, on, day)
    part, said = _whose(value, day)
    where, said_where = _where(value, day)
    return {
        "key": day.key,
        "name": f"{day.strike_name}, {_long(day.on)}",
        "how": how,
        "score": round(min(score * part * where, 1.0), 3),
        "reason": f"{reason}{said}{said_where}.",
        "more": hours_text(day),
        "strike": day.strike,
    }


def _hours(value, on, day):
    """(how, score, reason): the same hours, the same day, or a night that began the day before."""
    hours = hours_text(day)
    if day.on != on:
        return "touches", 0.4, f"It began on {_long(day.on)} and lasted into that day"
    if value["start"] is None or day.precision == "day":
        unsaid = "its hours are not known" if day.precision == "day" else f"it is known from {hours}"
        return "day", 0.85, f"The same day; {unsaid}"
    opens = abs(datetime.fromisoformat(value["start"]) - day.start) <= ALLOWANCE
    if value["end"] is None:
        if opens:
            return "hours", 0.88, f"The same day and beginning, known from {hours}"
        return "day", 0.55, f"The same day, but known from {hours}"
    if opens and abs(datetime.fromisoformat(value["end"]) - day.end) <= ALLOWANCE:
        return "hours", 0.95, f"The same day and hours, {hours}"
    return "day", 0.5, f"The same day, but known from {hours}"


def _whose(value, day):
    """(factor, words): whether staff and unions agree, as far as both are known."""
    printed, known = staff(value["staff_group"]), staff(day.staff_group)
    unions = {link["match"] for link in value["unions"]} - {None}
    if printed and known and not (printed <= known or known <= printed):
        return 0.4, f", but of {day.staff_group}"
    if unions and day.unions and unions.isdisjoint(day.unions) and len(unions) == len(value["unions"]):
        return 0.5, ", but of another union"
    if printed and known:
        return 1.03, f", of {day.staff_group}"
    return 1.0, ""


def _where(value, day):
    """A strike of named trusts or one site is not the one told of elsewhere."""
    if day.scope == "national" or not value["at"]:
        return 1.0, ""
    there = {link["match"] for link in value["at"]} - {None}
    if there & {*day.hospitals, *day.trusts}:
        return 1.02, ", at the same place"
    return (0.6, ", but elsewhere") if there else (1.0, "")


def staff(words):
    """The words that set a group of staff apart: “junior doctors” are “doctors”, nurses are not."""
    found = (word.rstrip("s’'") for word in (words or "").lower().split())
    return {ALIKE.get(word, word) for word in found} - NOT_TELLING


def hours_text(day):
    if day.precision == "day":
        return "hours not known"
    return f"{day.start:%H:%M}–{day.end:%H:%M}"


def _long(day):
    return f"{day.day} {day:%B %Y}"
