"""The demo archive: what it says is what is known, it can be loaded again, and nothing private stands in it."""

import json
import re
from html import unescape
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection, transaction

from accounts import second_factor
from archive.demo import book
from articles.figures.shown import shares
from articles.models import TextVersion
from records import editions
from records.models import Edition
from strikes.models import Ballot
from tests.archive.seeds import WORDS_IN_A_ROW, private_strings, runs_of_words

CHFT = "Calderdale and Huddersfield NHS Foundation Trust"


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """What `load_demo` printed. Loaded once for this file, and gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load()
        transaction.set_rollback(True)


def load():
    out = StringIO()
    call_command("load_demo", stdout=out)
    with connection.cursor() as cursor:
        # What the database checks at commit is checked now, since this is never committed.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    return out.getvalue()


def bodies(kind):
    return [
        json.loads(edition.body) for edition in Edition.objects.live().filter(kind=kind).order_by("number")
    ]


def only(kind, **wanted):
    found = [body for body in bodies(kind) if wanted.items() <= body.items()]
    assert len(found) == 1, f"{len(found)} {kind} with {wanted}"
    return found[0]


def labels(refs):
    return [ref["label"] for ref in refs]


def figures(strike, **wanted):
    return [
        body
        for body in bodies("figures")
        if strike in body["about"]["label"] and wanted.items() <= body.items()
    ]


def test_loading_again_changes_nothing(demo):
    before = list(Edition.objects.order_by("number").values())
    assert "0 entries loaded" in load()
    assert list(Edition.objects.order_by("number").values()) == before


def test_what_a_curator_changed_stays_changed(demo):
    with transaction.atomic():
        with editions.writing():
            day = Edition.objects.get(kind="strikes", body__contains="26–27 April 2016")
            model = editions.kind("strikes").model
            model.objects.filter(public_id=day.public_id).update(note="Looked up again.")
        load()
        assert only("strikes", name="Junior doctors' strike, 26–27 April 2016")["note"] == "Looked up again."
        transaction.set_rollback(True)


def test_stored_editions_are_what_would_be_built(demo):
    assert list(editions.differences()) == []


def test_every_fact_rests_on_something(demo):
    for kind in ["hospitals", "disputes", "strikes", "strike-days", "picket-events", "roles", "figures"]:
        assert bodies(kind)
        for body in bodies(kind):
            assert body["references"] or body["passages"], f"{kind} {body['label']}"


def test_every_milestone_is_public(demo):
    dispute = only("disputes", name="Junior doctors' contract dispute, 2015–16")
    assert [milestone["happened_on"] for milestone in dispute["milestones"]][-2:] == [
        "2016-09-05",
        "2016-09-24",
    ]
    assert len(dispute["milestones"]) == 15


@pytest.mark.parametrize(
    ("code", "name", "trust", "position"),
    [
        ("RWY01", "Huddersfield Royal Infirmary", CHFT, (53.655476, -1.816323)),
        ("RVR05", "St Helier Hospital", "Epsom and St Helier University Hospitals NHS Trust", (51.380314, -0.183627)),
        ("RVR50", "Epsom Hospital", "Epsom and St Helier University Hospitals NHS Trust", (51.32552, -0.273217)),
        ("RJ701", "St George's Hospital", "St George's University Hospitals NHS Foundation Trust", (51.426682, -0.175705)),
        ("RJ611", "Croydon University Hospital", "Croydon Health Services NHS Trust", (51.390152, -0.110351)),
        ("RPY02", "Royal Marsden Hospital (Sutton)", "The Royal Marsden NHS Foundation Trust", (51.343479, -0.1911)),
    ],
)  # fmt: skip
def test_the_six_hospitals_stand_where_they_stand(demo, code, name, trust, position):
    hospital = only("hospitals", ods_code=code)
    assert hospital["name"] == name
    assert (hospital["position"]["latitude"], hospital["position"]["longitude"]) == position
    on_the_day = [
        run["trust"]["label"]
        for run in hospital["run_by"]
        if run["from"] <= "2016-04-26" and (run["to"] is None or run["to"] >= "2016-04-26")
    ]
    assert on_the_day == [trust]


def test_emergency_cover_was_withdrawn_for_the_first_time_in_april_2016(demo):
    first, second = (only("strike-days", on_date=day) for day in ("2016-04-26", "2016-04-27"))
    for day in (first, second):
        assert (day["hours_text"], day["status"], day["cover"]) == ("8am–5pm", "went_ahead", "withdrawn")
        assert day["services_affected"] == ["A&E", "maternity", "intensive care"]
    assert (first["starts_at"], first["ends_at"]) == (
        "2016-04-26T08:00:00+01:00",
        "2016-04-26T17:00:00+01:00",
    )
    earlier = [
        day
        for day in bodies("strike-days")
        if "2016-01" <= day["on_date"] < "2016-04-26" and day["status"] == "went_ahead"
    ]
    assert [day["cover"] for day in earlier] == ["kept"] * 6


def test_the_strike_of_february_2016_lasts_across_midnight(demo):
    day = only("strike-days", on_date="2016-02-10")
    assert (day["hours_text"], day["cover"]) == ("8am–8am next day", "kept")
    assert day["dates"] == ["2016-02-10", "2016-02-11"]


@pytest.mark.parametrize(
    ("status", "dates"),
    [
        ("called_off", ["2015-12-01", "2015-12-08", "2015-12-16", "2016-01-26", "2016-01-27"]),
        (
            "went_ahead",
            ["2016-01-12", "2016-02-10", "2016-03-09", "2016-03-10", "2016-04-06", "2016-04-07", "2016-04-26", "2016-04-27"],
        ),
        (
            "suspended",
            [
                *[f"2016-09-{day}" for day in range(12, 17)],
                *[f"2016-10-{day:02}" for day in (5, 6, 7, 10, 11)],
                *[f"2016-11-{day}" for day in range(14, 19)],
                *[f"2016-12-{day:02}" for day in range(5, 10)],
            ],
        ),
    ],
)  # fmt: skip
def test_the_strike_days_of_2015_and_2016(demo, status, dates):
    days = [
        day["on_date"]
        for day in bodies("strike-days")
        if day["status"] == status and day["dispute"]["label"] == "Junior doctors' contract dispute, 2015–16"
    ]
    assert sorted(days) == dates


def test_the_conflicting_strike_of_march_2023_is_left_out(demo):
    days = [day for day in bodies("strike-days") if "2023-02-28" <= day["on_date"] <= "2023-03-05"]
    assert days == []


def test_pickets_stood_at_the_main_approach_in_huddersfield(demo):
    event = only("picket-events", entrance="main approach, Acre Street")
    assert event["hospital"]["label"] == "Huddersfield Royal Infirmary"
    assert (event["observation"], event["precision"], event["time_as_printed"]) == (
        "observed",
        "about",
        "shortly after 8am",
    )
    assert event["size"] == {"low": 13, "high": None, "as_printed": "more than a dozen"}
    signs = [quote for quote in bodies("quotes") if quote["kind"] == "sign"]
    assert {sign["words"] for sign in signs} == {"Protect NHS staff", "Fight the junior contracts"}
    for sign in signs:
        assert sign["picket_event"]["id"] == event["id"] and sign["speaker"] is None


def test_the_pickets_of_february_2016_are_at_places_of_their_own(demo):
    events = [event for event in bodies("picket-events") if event["on_date"] == "2016-02-10"]
    at = {event["hospital"]["label"] if event["hospital"] else event["place"]: event for event in events}
    assert set(at) == {
        "Epsom Hospital",
        "St Helier Hospital",
        "Croydon University Hospital",
        "Sutton station",
    }
    assert at["Sutton station"]["kind"] == "gathering"
    assert labels(at["Sutton station"]["organisations"]) == ["Keep Our NHS Public"]
    for name in ("Epsom Hospital", "St Helier Hospital"):
        # The paper went to press while they stood there: the end is an announcement.
        assert at[name]["observation"] == "observed" and at[name]["ends_at"] is None
        assert "announced" in at[name]["note"]


def test_the_picket_of_january_2016_was_at_st_georges(demo):
    event = only("picket-events", on_date="2016-01-12")
    assert event["hospital"]["label"] == "St George's Hospital"


@pytest.mark.parametrize(
    ("strike", "unit", "basis", "value", "as_of"),
    [
        ("12 January 2016", "per_cent", "reported_for_duty", "39.00", "2016-01-12"),
        ("10 February 2016", "per_cent", "reported_for_duty", "43.00", "2016-02-10"),
        ("9–11 March 2016", "per_cent", "reported_for_duty", "44.00", "2016-03-09"),
        ("6–8 April 2016", "per_cent", "reported_for_duty", "46.00", "2016-04-06"),
        ("6–8 April 2016", "per_cent", "on_strike", "88.00", "2016-04-26"),
        ("26–27 April 2016", "people", "absent", "21608.00", "2016-04-26"),
        ("26–27 April 2016", "operations", "postponed", "12711.00", "2016-04-26"),
        ("26–27 April 2016", "appointments", "postponed", "112856.00", "2016-04-26"),
    ],
)
def test_figures_name_unit_basis_issuer_and_date(demo, strike, unit, basis, value, as_of):
    found = figures(strike, unit=unit, basis=basis, value_low=value, as_of=as_of)
    assert len(found) == 1
    assert found[0]["issuer"]["label"] == "NHS England" and found[0]["references"]


def test_absent_and_took_part_are_two_figures(demo):
    found = {
        (figure["basis"], figure["as_printed"])
        for figure in figures("26 April 2016", unit="per_cent", as_of="2016-04-26")
    }
    assert found == {("absent", "78%"), ("took_part", "almost 80%")}


def test_the_minister_has_a_page_and_an_office(demo):
    hunt = only("spokespeople", name="Jeremy Hunt")
    (role,) = hunt["roles"]
    assert (role["title"], role["held_from"], role["held_to"]) == (
        "Secretary of State for Health",
        "2012-09-04",
        "2018-07-09",
    )
    assert {quote["venue"] for quote in quotes_of(hunt)} == {"", "BBC Breakfast", "the Andrew Marr show"}


def quotes_of(spokesperson):
    return [
        quote
        for quote in bodies("quotes")
        if quote["speaker"] and (quote["speaker"]["identified_as"] or {}).get("id") == spokesperson["id"]
    ]


@pytest.mark.parametrize(
    ("name", "age", "workplace"),
    [
        ("Dr Tom Roberts", "28", None),
        ("Krishna Sivakumaran", "27", "St Helier Hospital"),
        ("Aislin Macklin-Doherty", "32", "Royal Marsden Hospital (Sutton)"),
    ],
)
def test_the_doctors_stand_in_their_quotes_and_nowhere_else(demo, name, age, workplace):
    theirs = [
        quote
        for quote in bodies("quotes")
        if quote["speaker"] and quote["speaker"]["printed"]["name"] == name
    ]
    assert len(theirs) >= 3
    for quote in theirs:
        assert quote["speaker"]["printed"]["age"] == age
        assert quote["speaker"]["identified_as"] is None
        # Nobody is filed under the hospital that the article is about.
        assert (quote["works_at"] and quote["works_at"]["label"]) == workplace
    surname = name.split()[-1]
    others = Edition.objects.live().exclude(kind="quotes").filter(body__contains=surname)
    assert not others.exists()


def test_a_statement_printed_twice_is_two_quotes_and_one_utterance(demo):
    first, second = (quote for quote in bodies("quotes") if quote["words"] == "completely unnecessary")
    assert [ref["id"] for ref in first["other_printings"]] == [second["id"]]
    assert {first["speaker"]["printed"]["role"], second["speaker"]["printed"]["role"]} == {
        "spokesman",
        "spokesperson",
    }
    assert first["speaks_for"]["label"] == second["speaks_for"]["label"] == "Department of Health"


def test_the_day_shows_hours_cover_and_both_sides_figures_with_basis_and_issuer(demo, client):
    page = client.get("/2016/04/26/")
    html = unescape(page.content.decode())
    for words in ["8am–5pm", "Emergency cover withdrawn", "A&E, maternity, intensive care"]:
        assert words in html
    shown = {
        (figure["as_printed"], figure["basis"], figure["issuer"]["label"])
        for figure in page.context["figures"]
        if "26–27 April" not in figure["about"]["label"] or ", 26 April" in figure["about"]["label"]
    }
    assert shown == {
        ("78%", "absent", "NHS England"),
        ("21,608", "absent", "NHS England"),
        ("almost 80%", "took_part", "The Guardian"),
        ("Thousands", "on_strike", "Huddersfield Daily Examiner"),
        ("more than a dozen", "present", "Huddersfield Daily Examiner"),
    }
    for words in ["absent, any cause", "said to have taken part", "“have not reported for duty”"]:
        assert words in html
    # As bars beside each other: two bases, never one whole.
    assert [share["as_printed"] for share in shares(page.context["figures"])] == ["almost 80%", "78%"]


def test_the_api_has_the_same_figures_of_the_day(demo, client):
    listed = client.get("/api/v1/figures/", {"about_day": "2016-04-26"}).json()["results"]
    on_page = client.get("/2016/04/26/").context["figures"]
    assert {figure["id"] for figure in listed} == {figure["id"] for figure in on_page}
    assert {figure["issuer"]["label"] for figure in listed} == {
        "NHS England",
        "The Guardian",
        "Huddersfield Daily Examiner",
    }


def test_the_newspapers_figures_rest_on_words_of_their_article(demo):
    for printed in ("Thousands", "more than a dozen"):
        figure = only("figures", as_printed=printed)
        (passage,) = figure["passages"]
        assert passage["article"]["label"].startswith("Picket at Huddersfield Royal Infirmary")


@pytest.mark.parametrize(
    ("dispute", "staff", "closed_on", "turnout", "law", "met"),
    [
        (
            "Junior doctors' contract dispute, 2015–16",
            "junior doctors in England",
            "2015-11-19",
            76.2,
            "Trade Union and Labour Relations (Consolidation) Act 1992",
            None,
        ),
        (
            "Junior and resident doctors' pay dispute, 2022–",
            "junior doctors in England",
            "2023-02-20",
            77.49,
            "Trade Union Act 2016",
            True,
        ),
        (
            "NHS pay dispute, 2022–23",
            "nursing staff in England",
            "2023-06-23",
            43.4,
            "Trade Union Act 2016",
            False,
        ),
    ],
)
def test_ballots_stand_under_the_law_of_their_time(demo, dispute, staff, closed_on, turnout, law, met):
    ballots = only("disputes", name=dispute)["ballots"]
    (ballot,) = (each for each in ballots if each["closed_on"] == closed_on)
    assert (ballot["staff_group"], ballot["turnout"], ballot["met_turnout"]) == (staff, turnout, met)
    assert ballot["law"]["name"] == law
    assert ballot["law"]["reference"]["address"].startswith("https://www.legislation.gov.uk/")


def test_every_ballot_counts_under_a_law_of_its_nation_and_its_day(demo):
    ballots = list(Ballot.objects.select_related("law"))
    assert len(ballots) == 9
    for ballot in ballots:
        opened = (ballot.opened_on or ballot.closed_on).earliest
        assert ballot.law.in_force_from <= opened <= (ballot.law.in_force_to or opened), ballot
        assert "england" in ballot.law.nations


def test_ballots_stand_on_the_timeline_of_their_dispute(demo, client):
    dispute = only("disputes", name="NHS pay dispute, 2022–23")
    told = [event["text"] for event in client.get(dispute["page"]).context["events"]]
    assert any("50% turnout, not reached (Trade Union Act 2016)" in text for text in told)


def test_an_anonymous_source_is_nobody(demo):
    (quote,) = (each for each in bodies("quotes") if each["kind"] == "paraphrase")
    assert quote["speaker"]["kind"] == "anonymous_source"
    assert quote["speaker"]["identified_as"] is None and quote["said_to"] == "the Independent"


def test_dates_that_were_worked_out_say_how(demo):
    for on in ("2016-04-26", "2016-02-10"):
        (article,) = (
            body for body in bodies("articles") if body["published_on"] == on and body["quote_count"]
        )
        assert article["headline"] == "" and article["title_is_ours"]
        assert article["published_basis"] == "inferred" and article["published_reason"]
        assert article["text"] is None


def test_the_text_of_an_article_is_our_precis_and_stands_in_no_edition(demo):
    for version in TextVersion.objects.all():
        assert version.basis == "precis"
        longest = max(version.text.split("\n\n"), key=len)
        assert not Edition.objects.live().filter(body__contains=json.dumps(longest)[1:-1]).exists()


def test_quotes_from_the_papers_are_a_few_words_each(demo):
    quoted = [quote for quote in bodies("quotes") if quote["kind"] != "paraphrase"]
    assert len(quoted) == 27
    assert max(len(quote["words"].split()) for quote in quoted) <= 8


@pytest.mark.seeds
def test_no_private_detail_of_the_articles_stands_in_an_edition(demo, seeds):
    texts = [edition.body.casefold() for edition in Edition.objects.live()]
    found = private_strings(seeds)
    assert len(found) >= 6
    for private in found:
        assert not any(re.search(rf"\b{re.escape(private.casefold())}\b", text) for text in texts), private


@pytest.mark.seeds
def test_nothing_of_the_newspapers_text_stands_in_the_fixtures_or_the_editions(demo, seeds):
    theirs = set().union(*map(runs_of_words, seeds.values()))
    ours = {str(path): path.read_text(encoding="utf8") for path in book.FOLDER.rglob("*") if path.is_file()}
    ours |= {f"{edition.kind} {edition.public_id}": edition.body for edition in Edition.objects.live()}
    for name, text in ours.items():
        assert not theirs & runs_of_words(text), f"{name} repeats {WORDS_IN_A_ROW} words in a row"


def user_called(name):
    return User.objects.get(username=name)


def test_accounts_are_opened_once(demo):
    shown = dict(re.findall(r"Account (\w+), password (\S+) \(shown this once\)", demo))
    assert set(shown) == {"curator", "editor"}
    for name, password in shown.items():
        user = User.objects.get(username=name)
        assert user.is_staff and not user.is_superuser and user.check_password(password)
        assert [group.name for group in user.groups.all()] == [name]
        assert bool(second_factor.app_of(user)) == second_factor.is_needed(user) == (name == "editor")
    secret = re.search(r"one-time codes: ([A-Z2-7 ]+)\n", demo)[1]
    assert secret == second_factor.secret_in_words(second_factor.app_of(user_called("editor")))
    (codes,) = re.findall(r"each good once: (.+)\n", demo)
    assert second_factor.verify(user_called("editor"), codes.split(", ")[2])[0]
    again = load()
    assert "shown this once" not in again
    assert "changepassword curator" in again and "changepassword editor" in again
