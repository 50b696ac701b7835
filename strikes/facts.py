"""What stands beside a page's text: (term, value) pairs read off an edition, as the component `facts` takes them."""

import datetime

from people.facts import names, wikidata
from records.dates import PartialDate
from strikes.choices import ActionKind, GatheringKind, Nation, Observation, PartySide, Region, Scope
from web.days import span_text
from web.periods import dated_ref, period
from web.printed import sentence


def of_hospital(hospital):
    position = hospital["position"]
    return [
        ("Run by", [dated_ref(run["trust"], run["from"], run["to"]) for run in hospital["run_by"]]),
        *names(hospital),
        ("Town", hospital["town"]),
        ("Postcode", hospital["postcode"]),
        ("Region", hospital["region"] and Region(hospital["region"]).label),
        ("Nation", hospital["nation"] and Nation(hospital["nation"]).label),
        ("Position", position and f"{position['latitude']:.4f}, {position['longitude']:.4f} (WGS 84)"),
        ("Opened", _text(hospital["opened_on"])),
        ("Closed", _text(hospital["closed_on"])),
        ("ODS site code", hospital["ods_code"]),
        ("Other codes of the site", ", ".join(hospital["other_ods_codes"])),
        ("Wikidata", wikidata(hospital)),
    ]


def of_dispute(dispute):
    return [("Lasted", period(dispute["started_on"], dispute["ended_on"])), *sides(dispute)]


def sides(dispute):
    """(name of the side, its organisations), in the order of the choices."""
    return [
        (
            sentence(side.label),
            [each["organisation"] for each in dispute["parties"] if each["side"] == side],
        )
        for side in PartySide
        if any(each["side"] == side for each in dispute["parties"])
    ]


def of_strike(strike):
    return [
        ("Dispute", strike["dispute"]),
        ("Called by", strike["unions"]),
        ("Staff", strike["staff_group"]),
        ("Kind", sentence(ActionKind(strike["kind"]).label)),
        ("Scope", sentence(Scope(strike["scope"]).label)),
        ("Nations", [Nation(nation).label for nation in strike["nations"]]),
        ("Trusts", strike["trusts"]),
        ("Hospitals", strike["hospitals"]),
        ("Called in print", strike["as_printed"] and f"“{strike['as_printed']}”"),
    ]


def of_picket(picket):
    size = picket["size"]
    return [
        ("Kind", sentence(GatheringKind(picket["kind"]).label)),
        ("Announced or observed", sentence(Observation(picket["observation"]).label)),
        ("Date", picket["on_text"]),
        ("Hours as printed", picket["time_as_printed"]),
        ("Hospital", picket["hospital"]),
        ("Place", picket["place"]),
        ("Entrance", picket["entrance"]),
        ("Size as printed", size["as_printed"] and f"“{size['as_printed']}”"),
        ("Strike day", picket["strike_day"]),
        ("Organisations", picket["organisations"]),
    ]


def _text(date):
    return date and PartialDate(date).text


def runs(days):
    """Strike days in short, earliest first, with neighbours of the same hours and fate told as one:
    `{"when": "10 to 11 February 2016", "hours": "8am–8am next day", "status", "days"}`."""
    found = []
    for day in days:
        on = datetime.date.fromisoformat(day["on_date"])
        alike = (day["hours_text"], day["status"])
        if found and found[-1]["alike"] == alike and on - found[-1]["last"] == datetime.timedelta(days=1):
            found[-1]["last"] = on
            found[-1]["days"].append(day)
        else:
            found.append({"alike": alike, "last": on, "days": [day]})
    return [
        {
            "when": span_text([run["days"][0]["on_date"], run["days"][-1]["on_date"]]),
            "hours": run["alike"][0] if len(run["days"]) == 1 else f"{run['alike'][0]}, each day",
            "status": run["alike"][1],
            "days": run["days"],
        }
        for run in found
    ]


def ballot_title(ballot):
    """“Ballot of junior doctors, Union of Ward Staff”."""
    union = ballot["union"] and ballot["union"]["label"]
    whose = f"Ballot of {ballot['staff_group']}" if ballot["staff_group"] else "Ballot"
    return ", ".join(filter(None, [whose, union]))


def ballot_text(ballot):
    """Votes, what the law asked then and whether they reached it, and the mandate: one sentence each."""
    return " ".join(filter(None, [_votes(ballot), _asked(ballot), _mandate(ballot)]))


def _votes(ballot):
    numbers = [
        _share(ballot["support"], "for action"),
        _count(ballot["voted_for"], "votes for"),
        _share(ballot["turnout"], "turnout"),
        _count(ballot["voted"], "votes cast"),
        _count(ballot["eligible"], "entitled to vote"),
    ]
    said = ", ".join(filter(None, numbers))
    return said and f"{said}."


def _asked(ballot):
    law = ballot["law"]
    if law is None:
        return ""
    asked = [
        _least(law["least_turnout"], "turnout", ballot["met_turnout"]),
        _least(law["least_support"], "of all entitled to vote in favour", ballot["met_support"]),
    ]
    said = "; ".join(filter(None, asked)) or "a majority of those voting"
    return f"The law then asked for {said} ({law['name']})."


def _least(share, of, met):
    if share is None:
        return ""
    reached = {True: "reached", False: "not reached", None: "whether it was reached is not known"}[met]
    return f"{share:g}% {of}, {reached}"


def _mandate(ballot):
    notice = ballot["notice_on"] and f"Notice of action: {_text(ballot['notice_on'])}."
    lasted = period(ballot["mandate_from"], ballot["mandate_to"])
    return " ".join(filter(None, [notice, lasted and f"Mandate: {lasted}."]))


def _share(value, of):
    return "" if value is None else f"{value:g}% {of}"


def _count(value, of):
    return "" if value is None else f"{value:,} {of}"
