import datetime
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from people.models import Organisation
from records.editions import differences
from records.models import Edition, Reference
from strikes.choices import Cover, Scope, Standing, Status, TimePrecision
from strikes.models import Claim, Dispute, Milestone, Strike, StrikeDay
from tests.factories.accounts import EditorFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import DisputeFactory, HospitalFactory, StrikeDayFactory, StrikeFactory
from tests.strikes.chronology.chronicle import import_strikes, written

pytestmark = pytest.mark.django_db

SECOND = {"id": "2016-04-27-jd", "start": "2016-04-27T08:00", "end": "2016-04-27T17:00"}
OTHER_SOURCE = {"source_url": "https://gazette.example/april"}


def everything():
    """What the archive holds, in numbers and newest editions."""
    counts = [
        model.objects.count()
        for model in (Dispute, Strike, StrikeDay, Claim, Reference, Organisation, Milestone)
    ]
    return counts, Edition.objects.order_by("-number").values_list("number", flat=True).first()


def test_a_row_becomes_a_strike_with_its_day_hours_and_source(tmp_path):
    import_strikes(written(tmp_path, {}), publish=True)
    day = StrikeDay.objects.get()
    assert day.is_public
    assert (day.on_date, day.hours_text) == (datetime.date(2016, 4, 26), "8am–5pm")
    assert (day.status, day.cover) == (Status.WENT_AHEAD, Cover.WITHDRAWN)
    assert day.sourcings.get().reference.address == "https://register.example/april"
    strike = day.strike
    assert strike.name == "Strike by junior doctors, 26 April 2016"
    assert (strike.staff_group, strike.scope, strike.nations) == (
        "junior doctors",
        Scope.NATIONAL,
        ["england"],
    )
    assert [union.name for union in strike.unions.all()] == ["UWS"]
    assert strike.dispute.name == "Rota dispute 2016"
    assert list(differences()) == []


def test_without_being_told_nothing_becomes_public(tmp_path):
    import_strikes(written(tmp_path, {}))
    assert Strike.objects.get().state == "draft"
    assert not Edition.objects.exists()


def test_whoever_imports_is_named(tmp_path):
    editor = EditorFactory()
    import_strikes(written(tmp_path, {}), by=editor.username)
    assert Strike.objects.get().created_by == editor


def test_the_next_day_of_the_same_call_belongs_to_the_same_strike(tmp_path):
    import_strikes(written(tmp_path, {}, SECOND))
    strike = Strike.objects.get()
    assert strike.name == "Strike by junior doctors, 26–27 April 2016"
    assert strike.days.count() == strike.claims.count() == 2


@pytest.mark.parametrize("other", [{"unions": "GMB"}, {"staff_group": "nurses"}, {"status": "suspended"}])
def test_another_call_on_the_next_day_is_another_strike(tmp_path, other):
    import_strikes(written(tmp_path, {}, SECOND | other))
    assert Strike.objects.count() == 2


@pytest.mark.parametrize(
    ("written_as", "status"),
    [
        ("called off", Status.CALLED_OFF),
        ("Suspended", Status.SUSPENDED),
        ("announced (outcome not in source)", Status.ANNOUNCED),
    ],
)
def test_strikes_that_did_not_happen_are_kept(tmp_path, written_as, status):
    import_strikes(written(tmp_path, {"status": written_as}))
    assert StrikeDay.objects.get().status == status


def test_what_says_nothing_certain_of_emergency_cover_is_kept_as_written_only(tmp_path):
    said = import_strikes(written(tmp_path, {"cover": "full walkout"}))
    assert "“full walkout” says nothing certain" in said
    assert StrikeDay.objects.get().cover == Cover.UNKNOWN
    assert Claim.objects.get().row["cover"] == "full walkout"


def test_a_day_without_hours_is_a_whole_day(tmp_path):
    import_strikes(written(tmp_path, {"start": "2016-04-26", "end": "2016-04-26", "cover": ""}))
    assert StrikeDay.objects.get().precision == TimePrecision.DAY


def test_a_local_strike_names_the_hospitals_that_the_archive_has(tmp_path):
    hospital = HospitalFactory(ods_code="RX905")
    import_strikes(written(tmp_path, {"scope": "local: Northgate (RX905), Harbour (RX999)"}))
    strike = Strike.objects.get()
    assert (strike.scope, list(strike.hospitals.all())) == (Scope.SITE, [hospital])
    assert "Harbour (RX999)" in strike.note


def test_a_union_is_known_by_any_of_its_names(tmp_path):
    union = OrganisationFactory(name="Union of Ward Staff", abbreviation="UWS")
    import_strikes(written(tmp_path, {"unions": "uws; Porters' League"}))
    assert union in Strike.objects.get().unions.all()
    assert Organisation.objects.count() == 2


def test_a_ballot_becomes_a_step_of_its_dispute(tmp_path):
    ballot = {
        "status": "ballot won (dates not in source)",
        "start": "2025-08-14",
        "end": "",
        "note": "81% turnout",
    }
    import_strikes(written(tmp_path, ballot), publish=True)
    assert not Strike.objects.exists()
    step = Milestone.objects.get()
    assert (str(step.happened_on), step.title, step.text) == ("2025-08-14", "Ballot won", "81% turnout")
    assert step.dispute.claims.get().row["note"] == "81% turnout"


def test_the_second_import_changes_nothing(tmp_path):
    ballot = {"id": "b", "status": "ballot won", "start": "2025-08-14", "end": ""}
    path = written(
        tmp_path, {}, SECOND, ballot, {"id": "other", "start": "2016-04-27T08:00", "end": "2016-04-28T08:00"}
    )
    import_strikes(path, publish=True)
    before = everything()
    said = import_strikes(path, publish=True)
    assert "4 rows: nothing new" in said
    assert "The archive has all of it already." in said
    assert everything() == before


def test_a_dry_run_shows_and_writes_nothing(tmp_path):
    before = everything()
    said = import_strikes(written(tmp_path, {}, SECOND), dry_run=True)
    assert "line 2, 2016-04-26-jd: new strike “Strike by junior doctors, 26–27 April 2016”, 2 days" in said
    assert "Nothing was written." in said
    assert everything() == before


def test_a_strike_in_the_archive_is_found_and_left_as_it_is(tmp_path):
    strike = StrikeFactory(
        name="Two days in April",
        staff_group="Junior doctors",
        dispute=DisputeFactory(name="The rota dispute, 2016"),
        published=False,
    )
    day = StrikeDayFactory(strike=strike, on=datetime.date(2016, 4, 26), status=Status.CALLED_OFF)
    said = import_strikes(written(tmp_path, {}))
    assert "claim on a strike in the archive “Two days in April”" in said
    assert "CONFLICT with the archive in status" in said
    day.refresh_from_db()
    assert (day.status, Strike.objects.count()) == (Status.CALLED_OFF, 1)
    assert strike.claims.get().differs_in([day]) == ["status"]


def test_other_strikes_of_a_dispute_found_so_join_it(tmp_path):
    dispute = DisputeFactory(name="Doctors against the rota")
    StrikeDayFactory(
        strike=StrikeFactory(dispute=dispute, staff_group="junior doctors"), on=datetime.date(2016, 4, 26)
    )
    import_strikes(written(tmp_path, {"id": "may", "start": "2016-05-02", "end": "2016-05-02"}, {}))
    assert Dispute.objects.get() == dispute
    assert Strike.objects.count() == 2


def test_two_sources_that_contradict_each_other_stand_side_by_side(tmp_path, client):
    path = written(tmp_path, {}, OTHER_SOURCE | {"status": "called off", "end": "2016-04-26T20:00"})
    said = import_strikes(path, publish=True)
    assert "CONFLICT with the archive in days, status" in said
    strike = Strike.objects.get()
    entry = client.get(f"/api/v1/strikes/{strike.public_id}/").json()
    assert [(each["as_written"]["status"], each["differs_in"]) for each in entry["claims"]] == [
        ("held", []),
        ("called off", ["status", "end"]),
    ]
    assert [each["reference"]["address"] for each in entry["claims"]] == [
        "https://register.example/april",
        "https://gazette.example/april",
    ]
    page = client.get(strike.get_absolute_url()).text
    assert "The archive follows another source on: status, end." in page
    assert "8am–5pm" in page


def test_a_source_that_says_otherwise_later_does_not_overwrite(tmp_path, client):
    import_strikes(written(tmp_path, {"status": "announced"}), publish=True)
    path = written(tmp_path, {"status": "held"})
    said = import_strikes(path, dry_run=True)
    assert "status: “announced” → “held”" in said
    import_strikes(path)
    strike = Strike.objects.get()
    assert StrikeDay.objects.get().status == Status.ANNOUNCED
    entry = client.get(f"/api/v1/strikes/{strike.public_id}/").json()
    assert [
        (each["as_written"]["status"], each["is_latest"], each["differs_in"]) for each in entry["claims"]
    ] == [
        ("announced", False, []),
        ("held", True, ["status"]),
    ]
    assert "nothing new" in import_strikes(path)
    # An older file brought in again is no news either.
    assert "nothing new" in import_strikes(written(tmp_path, {"status": "announced"}))


def test_a_row_that_marks_a_conflict_is_marked_and_left_to_an_editor(tmp_path, client):
    import_strikes(written(tmp_path, {"note": "CONFLICT: one list has it, another has not"}), publish=True)
    assert Claim.objects.get().standing == Standing.DISPUTED
    strike = Strike.objects.get()
    assert (strike.state, strike.dispute.state) == ("draft", "draft")
    client.force_login(EditorFactory())
    assert "Sources contradict each other." in client.get(strike.get_absolute_url()).text


def test_a_disputed_row_keeps_nothing_else_of_its_dispute_from_the_public(tmp_path):
    disputed = {"id": "may", "start": "2016-05-02", "end": "2016-05-02", "note": "CONFLICT"}
    import_strikes(written(tmp_path, disputed, {}), publish=True)
    assert {strike.first_published_at is None for strike in Strike.objects.all()} == {True, False}
    assert Dispute.objects.get().is_public
    assert Organisation.objects.get().is_public


def test_what_is_from_memory_is_marked_and_does_not_become_public(tmp_path):
    said = import_strikes(written(tmp_path, {"note": "unions *(memory)*"}), publish=True)
    assert "partly from memory" in said
    assert Claim.objects.get().standing == Standing.FROM_MEMORY
    assert not Edition.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "field", "why"),
    [
        ({"status": "maybe"}, "status", "Write held, went ahead"),
        ({"start": "26 April"}, "start", "not a date or time"),
        ({"end": ""}, "end", "needs its last day"),
        ({"end": "2016-04-25T08:00"}, "end", "ends before it starts"),
        ({"nations": "Narnia"}, "nations", "“Narnia” is not known"),
        ({"source_url": "a friend"}, "source_url", "no web address"),
        ({"source_url": ""}, "source_url", "empty"),
        ({"unions": ""}, "unions", "empty"),
        ({"id": "x" * 101}, "id", "longer than 100"),
        ({"unions": "x" * 201}, "unions", "too long"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_half_imported(tmp_path, wrong, field, why):
    before, out = everything(), StringIO()
    with pytest.raises(CommandError, match="Nothing was imported"):
        call_command("import_strikes", str(written(tmp_path, SECOND, wrong)), no_input=True, stdout=out)
    assert f"REFUSED line 3, {field}: " in out.getvalue()
    assert why in out.getvalue()
    assert everything() == before


def test_the_report_says_line_field_reason_and_what_to_do(tmp_path):
    out = StringIO()
    with pytest.raises(CommandError):
        call_command("import_strikes", str(written(tmp_path, SECOND, {"status": "maybe"})), stdout=out)
    assert (
        "REFUSED line 3, status: “maybe” is not known. Write held, went ahead, called off, suspended or announced."
        in out.getvalue()
    )


def test_the_same_row_twice_is_refused(tmp_path):
    with pytest.raises(CommandError):
        import_strikes(written(tmp_path, {}, {"status": "called off"}))


def test_nobody_at_the_keyboard_means_no(tmp_path, monkeypatch):
    monkeypatch.setattr("builtins.input", lambda _: "")
    with pytest.raises(CommandError, match="Nothing was imported"):
        call_command("import_strikes", str(written(tmp_path, {})))
    assert not Strike.objects.exists()


def test_an_unreadable_file_is_said_so(tmp_path):
    path = tmp_path / "strikes.csv"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(CommandError, match="Nothing was imported"):
        import_strikes(path)
