import datetime
from io import StringIO

import pytest
from django.core.management import CommandError

from articles.choices import FigureBasis, FigureUnit
from articles.models import Figure
from people.models import Organisation
from records.editions import differences
from records.models import Edition
from tests.articles.figures.tables import import_figures, written
from tests.factories.strikes import ClaimFactory, StrikeDayFactory, StrikeFactory, hours

pytestmark = pytest.mark.django_db

DAY = datetime.date(2016, 4, 26)
NEXT = DAY + datetime.timedelta(days=1)


@pytest.fixture
def strike():
    """Two days, of which one row of a chronology told the first, another the second, and a third one both."""
    strike = StrikeFactory(name="Two days in April", published=True)
    for day, key in [(DAY, "2016-04-26-jd"), (NEXT, "2016-04-27-jd")]:
        StrikeDayFactory(strike=strike, on=day, status="went_ahead", published=True)
        ClaimFactory(strike=strike, key=key, span=hours(day))
    whole = hours(DAY)
    ClaimFactory(strike=strike, key="both", span=(whole.lower, hours(NEXT).upper))
    return strike


@pytest.fixture
def september():
    strike = StrikeFactory(name="A day in September", published=True)
    day = datetime.date(2016, 9, 12)
    StrikeDayFactory(strike=strike, on=day, status="went_ahead", published=True)
    ClaimFactory(strike=strike, key="september", span=hours(day))
    return strike


def everything():
    return list(Figure.objects.order_by("pk").values()), Edition.objects.count()


def test_a_row_becomes_a_figure_with_its_basis_and_its_source(strike, tmp_path):
    import_figures(written(tmp_path, {"qualifier": "includes other absence"}), publish=True)
    figure = Figure.objects.get()
    assert figure.is_public
    assert figure.subject == strike.days.order_by("on_date").first()
    assert (figure.as_printed, figure.basis, figure.unit) == ("78%", FigureBasis.ABSENT, FigureUnit.PER_CENT)
    assert figure.out_of_what == "junior doctors expected to work"
    assert (figure.note, figure.as_of) == ("includes other absence", "2016-04-26")
    assert figure.sourcings.get().reference.address == "https://register.example/figures"
    assert list(differences()) == []


def test_a_row_of_several_days_is_about_the_strike(strike, tmp_path):
    import_figures(written(tmp_path, {"strike_id": "both"}))
    assert Figure.objects.get().subject == strike
    assert not Edition.objects.filter(kind="figures").exists()


def test_a_joint_figure_names_every_strike_and_stands_with_each(strike, september, tmp_path, client):
    row = {"strike_id": "both+september", "measure": "total_rescheduled", "value": "129913", "unit": "count"}
    import_figures(written(tmp_path, row), publish=True)
    figure = Figure.objects.get()
    assert (figure.subject, list(figure.also_about.all())) == (strike, [september])
    assert figure.as_printed == "129,913"
    for each in (strike, september):
        page = client.get(each.get_absolute_url()).text
        assert "129,913" in page
        assert "together with A day in September" in page


def test_a_sum_since_a_day_is_about_every_strike_since(strike, september, tmp_path):
    row = {
        "strike_id": "cumulative since 2016-04-26",
        "measure": "total_rescheduled",
        "value": "5",
        "unit": "count",
        "as_of": "2016-10",
    }
    import_figures(written(tmp_path, row))
    figure = Figure.objects.get()
    assert (figure.subject, list(figure.also_about.all())) == (strike, [september])
    assert figure.what.endswith("since 26 April 2016")


def test_39_reported_for_duty_and_61_on_strike_are_two_figures(strike, tmp_path, client):
    rows = [
        {"measure": "pct_junior_doctors_reported_for_duty", "value": "39"},
        {"measure": "junior_doctors_on_strike_per_day", "value": "12800", "unit": "count"},
        {},
    ]
    import_figures(written(tmp_path, *rows), publish=True)
    page = client.get(strike.get_absolute_url()).text
    assert "junior doctors: reported for duty" in page
    assert "junior doctors, a day: on strike" in page
    assert "junior doctors: absent, any cause" in page


def test_shares_are_drawn_beside_each_other_with_their_numbers(strike, tmp_path, client):
    rows = [
        {"measure": "pct_junior_doctors_reported_for_duty", "value": "39.5"},
        {"measure": "pct_total_medical_workforce_in", "value": "71"},
        {"measure": "junior_doctors_on_strike_per_day", "value": "12800", "unit": "count"},
    ]
    import_figures(written(tmp_path, *rows), publish=True)
    page = client.get(strike.get_absolute_url()).text
    table = page[page.index('<table class="shares">') : page.index("</table>")]
    assert table.index('width="71"') < table.index('width="39.5"')
    assert table.index("71%") < table.index("39.5%")
    assert "12,800" not in table


def test_one_share_alone_is_not_drawn(strike, tmp_path, client):
    import_figures(written(tmp_path, {}), publish=True)
    assert "shares-bar" not in client.get(strike.get_absolute_url()).text


REVISED = {"value": "80", "as_of": "2016-05-05 (revised)", "source_url": "https://register.example/later"}


def test_a_revised_figure_replaces_nothing(strike, tmp_path, client):
    said = import_figures(written(tmp_path, REVISED, {}), publish=True)
    assert "revises another, about" in said
    assert "instead of 78% as of 26 April 2016" in said
    former, latest = Figure.objects.order_by("value_low")
    assert (latest.revises, former.revised_by) == (former, latest)
    page = client.get(strike.get_absolute_url()).text
    assert page.index("80%") < page.index("<del>78%</del> as of 26 April 2016, revised")
    entry = client.get(f"/api/v1/figures/{former.public_id}/").json()
    assert entry["revised_by"]["id"] == latest.public_id
    found = client.get("/api/v1/figures/?revision=unrevised").json()["results"]
    assert [each["id"] for each in found] == [latest.public_id]


def test_what_is_known_to_the_month_only_comes_before_its_revision(strike, tmp_path):
    import_figures(written(tmp_path, REVISED, {"as_of": "2016-05 (first)"}))
    assert Figure.objects.get(value_low=80).revises.value_low == 78


def test_a_revision_may_come_in_a_later_file(strike, tmp_path):
    import_figures(written(tmp_path, {}))
    import_figures(written(tmp_path, {}, REVISED))
    assert Figure.objects.get(revises__isnull=False).revises.as_printed == "78%"


def test_another_value_from_the_same_source_revises_the_one_before(strike, tmp_path):
    import_figures(written(tmp_path, {}))
    said = import_figures(written(tmp_path, {"value": "77.5"}))
    assert "77.5% junior doctors: absent, any cause: revises another" in said
    assert Figure.objects.get(value_low="77.5").revises.value_low == 78


def test_a_second_import_changes_nothing(strike, september, tmp_path):
    path = written(
        tmp_path,
        {},
        REVISED,
        {"strike_id": "both+september", "measure": "peak_staff_absent", "unit": "count"},
    )
    import_figures(path, publish=True)
    before = everything()
    assert "3 rows: nothing new" in import_figures(path, publish=True)
    assert everything() == before


def test_a_dry_run_writes_nothing(strike, tmp_path):
    assert "Nothing was written." in import_figures(written(tmp_path, {}), dry_run=True)
    assert not Figure.objects.exists()


def test_who_gave_it_out_is_said_by_the_page_or_by_the_table(strike, tmp_path):
    rows = [
        {"source_url": "https://www.england.nhs.uk/2016/04/update/"},
        {"value": "80", "issuer": "Union of Ward Staff"},
        {"value": "81", "source_url": "https://gazette.example/"},
    ]
    import_figures(written(tmp_path, *rows))
    issuers = [figure.issuer and figure.issuer.name for figure in Figure.objects.order_by("value_low")]
    assert issuers == ["NHS England", "Union of Ward Staff", None]
    assert Organisation.objects.filter(name="NHS England").count() == 1


@pytest.mark.parametrize(
    ("wrong", "field", "why"),
    [
        ({"strike_id": "1926-05-04"}, "strike_id", "Import the chronology first"),
        ({"strike_id": "cumulative since May"}, "strike_id", "is not a date"),
        ({"strike_id": "cumulative since 2031"}, "strike_id", "no strike of these dates"),
        ({"measure": "vibes"}, "measure", "so neither is whom it counts"),
        ({"value": "many"}, "value", "Write digits"),
        ({"value": "-1"}, "value", "Write digits"),
        ({"value": "NaN"}, "value", "Write digits"),
        ({"value": "1e99"}, "value", "Write digits"),
        ({"value": "101"}, "value", "not above 100%"),
        ({"unit": "count"}, "unit", "is not the unit"),
        ({"as_of": "lately"}, "as_of", "not a date"),
        ({"source_url": "a friend"}, "source_url", "no web address"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_half_imported(strike, tmp_path, wrong, field, why):
    out = StringIO()
    with pytest.raises(CommandError, match="Nothing was imported"):
        import_figures(written(tmp_path, {"value": "12"}, wrong), stdout=out)
    assert f"REFUSED line 3, {field}: " in out.getvalue()
    assert why in out.getvalue()
    assert not Figure.objects.exists()


def test_the_same_figure_twice_is_refused(strike, tmp_path):
    with pytest.raises(CommandError):
        import_figures(written(tmp_path, {}, {"value": "12"}))
