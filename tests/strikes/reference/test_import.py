"""A register is compared before it is brought in, and brought in whole."""

import datetime

import pytest
from django.db import IntegrityError

from people.models import Organisation
from records import actions, editions
from records.models import Edition, FieldSource, Reference
from strikes.models import Hospital, OtherCode, Proposal, RunBy
from strikes.reference import decide, report
from strikes.reference.apply import Overtaken, apply
from strikes.reference.layouts import LAYOUTS
from tests.factories.accounts import EditorFactory
from tests.factories.strikes import HospitalFactory
from tests.strikes.reference.files import counted, nhsuk, ods, tidy

pytestmark = pytest.mark.django_db

TRUST = ("RX9", "NORTHGATE NHS FOUNDATION TRUST", "NORTHGATE", "HD9 9ZZ", "20010401")
SITE = ("RX901", "NORTHGATE INFIRMARY", "NORTHGATE", "HD9 9ZZ", "20010401")


def hospital(code="RX901"):
    return Hospital.objects.get(ods_code=code)


def test_an_empty_archive_learns_trusts_hospitals_and_who_runs_them(registers):
    registers.bring_in("etrust", ods(TRUST, SITE))
    found = hospital()
    assert (str(found), found.postcode, found.nation) == ("Northgate Infirmary", "HD9 9ZZ", "england")
    run = found.run_by.get()
    assert (run.trust.name, run.ran_from, run.ran_to) == (
        "Northgate NHS Foundation Trust",
        "2001-04-01",
        None,
    )
    assert run.trust.opened_on == "2001-04-01"


def test_every_fact_carries_its_reference(registers):
    registers.bring_in("etrust", ods(TRUST, SITE))
    reference = Reference.objects.get()
    assert (reference.name, reference.published_on) == (
        "ODS trusts and their sites (etrust), September 2018",
        "2018-09",
    )
    assert hospital().sourcings.get().reference == hospital().run_by.get().reference == reference
    fields = set(FieldSource.objects.filter(object_id=hospital().pk).values_list("field", flat=True))
    assert {"name", "town", "postcode", "ods_code", "run_by RX9"} <= fields


def test_the_same_file_once_more_changes_nothing(registers):
    for kind, content in [("etrust", ods(TRUST, SITE)), ("nhsuk-hospitals", nhsuk({}))]:
        registers.bring_in(kind, content)
    before = Reference.objects.count()
    for kind, content in [("etrust", ods(TRUST, SITE)), ("nhsuk-hospitals", nhsuk({}))]:
        assert registers.bring_in(kind, content).changes_nothing
    assert Reference.objects.count() == before


def test_what_is_new_is_a_draft_unless_told_otherwise(registers):
    registers.bring_in("etrust", ods(TRUST, SITE))
    assert hospital().state == "draft"


def test_what_is_published_at_once_has_its_edition(registers):
    registers.bring_in("etrust", ods(TRUST, SITE), publish=True)
    assert hospital().is_public
    assert list(editions.differences()) == []


def test_a_later_list_fills_in_what_the_first_left_open(registers):
    registers.bring_in("nhsuk-hospitals", nhsuk({}))
    assert hospital().run_by.get().ran_from is None
    registers.bring_in("etrust", ods(TRUST, SITE))
    assert hospital().run_by.get().ran_from == "2001-04-01"
    assert (hospital().latitude, hospital().longitude) == (53.65, -1.8)


def test_a_later_edition_brings_its_own_fields_up_to_date(registers):
    registers.bring_in("etr", ods(TRUST), as_of="2018-09")
    renamed = (
        "RX9",
        "NORTHGATE AND HARBOUR NHS FOUNDATION TRUST",
        "NORTHGATE",
        "HD9 9ZZ",
        "20010401",
        "20210930",
    )
    registers.bring_in("etr", ods(renamed), as_of="2026-06")
    trust = Organisation.objects.get()
    assert (trust.name, trust.closed_on) == ("Northgate and Harbour NHS Foundation Trust", "2021-09-30")
    assert [(each.name, each.kind) for each in trust.names.all()] == [
        ("Northgate NHS Foundation Trust", "former")
    ]


def test_an_earlier_edition_undoes_nothing(registers):
    closed = (*TRUST, "20210930")
    registers.bring_in("etr", ods(closed), as_of="2026-06")
    earlier = ("RX9", "NORTHGATE HEALTHCARE NHS TRUST", "NORTHGATE", "HD9 9ZZ", "19940401")
    plan = registers.bring_in("etr", ods(earlier), as_of="2018-09")
    trust = Organisation.objects.get()
    assert (trust.opened_on, trust.closed_on) == ("2001-04-01", "2021-09-30")
    assert [name.name for name in trust.names.all()] == ["Northgate Healthcare NHS Trust"]
    assert counted(plan)["kept: a later edition says so"] == 1


def test_what_another_list_says_otherwise_is_kept_and_reported(registers):
    registers.bring_in("nhsuk-hospitals", nhsuk({"City": "Harbour"}))
    plan = registers.bring_in("etrust", ods(TRUST, SITE))
    assert hospital().town == "Harbour"
    kept = [(each.field, each.present, each.offered, each.why) for each in plan.kept]
    assert kept == [("town", "Harbour", "Northgate", "another list says so")]


@pytest.mark.parametrize("town", ["Harbour", ""])
def test_what_a_curator_changed_or_took_out_is_never_overwritten(registers, town):
    registers.bring_in("etrust", ods(TRUST, SITE), as_of="2018-09")
    Hospital.objects.update(town=town)
    moved = ("RX901", "NORTHGATE INFIRMARY", "EASTGATE", "HD9 9ZZ", "20010401")
    plan = registers.bring_in("etrust", ods(TRUST, moved), as_of="2026-06")
    assert hospital().town == town
    assert [(each.field, each.offered) for each in plan.kept] == [("town", "Eastgate")]


def test_what_a_curator_entered_is_filled_in_and_not_overwritten(registers):
    HospitalFactory(ods_code="RX901", name="The Old Infirmary", town="Harbour", postcode="")
    registers.bring_in("etrust", ods(TRUST, SITE))
    assert (hospital().name, hospital().town, hospital().postcode) == (
        "The Old Infirmary",
        "Harbour",
        "HD9 9ZZ",
    )
    assert [name.name for name in hospital().names.all()] == ["Northgate Infirmary"]


def test_a_name_or_trust_that_a_curator_took_out_does_not_come_back(registers):
    HospitalFactory(ods_code="RX901", name="The Old Infirmary")
    registers.bring_in("etrust", ods(TRUST, SITE))
    hospital().names.all().delete()
    RunBy.objects.all().delete()
    plan = registers.bring_in("etrust", ods(TRUST, SITE), as_of="2026-06")
    assert not hospital().names.exists()
    assert not hospital().run_by.exists()
    assert [each.field for each in plan.kept if each.why == "a curator took it out"] == ["names", "run by"]


def test_a_withdrawn_hospital_is_left_alone(registers):
    registers.bring_in("etrust", ods(TRUST, SITE), publish=True)
    actions.withdraw(entry=hospital(), reason="Never a hospital.", by=None)
    plan = registers.bring_in("etrust", ods(TRUST, SITE), as_of="2026-06")
    assert counted(plan)["kept: it was withdrawn"] == 1


def test_a_trust_of_five_characters_is_a_trust(registers):
    young = ("G6Z2S", "HARBOUR NHS FOUNDATION TRUST", "HARBOUR", "HD9 1AA", "20241101")
    registers.bring_in("etrust", ods(TRUST, young, SITE))
    assert set(Organisation.objects.values_list("ods_code", flat=True)) == {"RX9", "G6Z2S"}
    assert set(Hospital.objects.values_list("ods_code", flat=True)) == {"RX901"}


def test_a_successor_takes_over_on_a_day(registers):
    rows = [
        {"ods_code": "RX9", "name": "Northgate NHS Trust", "closed_on": "2017-09-30", "successor": "R0Z",
         "succeeded_on": "2017-10-01"},
        {"ods_code": "R0Z", "name": "Harbour NHS Trust"},
    ]  # fmt: skip
    registers.bring_in("organisations", tidy(*rows))
    trust = Organisation.objects.get(ods_code="RX9")
    assert (trust.successor.name, trust.succeeded_on) == ("Harbour NHS Trust", "2017-10-01")
    assert registers.bring_in("organisations", tidy(*rows)).changes_nothing


def test_clinics_and_departments_are_no_hospitals(registers):
    others = [
        ("RX902", "LANTERN STREET CLINIC"),
        ("RX903", "DERMATOLOGY (NORTHGATE INFIRMARY)"),
        ("RX904", "NORTHGATE INFIRMARY - PRESCRIBING"),
        ("RX905", "HOSPITAL ROAD SURGERY"),
        ("RX906", "NORTHGATE DAY HOSPITAL"),
    ]
    plan = registers.bring_in("etrust", ods(TRUST, SITE, *others))
    assert Hospital.objects.count() == 1
    assert dict(plan.asides) == {
        "no hospital by its name": 1,
        "a part of a hospital, or a service in one": 2,
        "on a road named after a hospital": 1,
        "a day hospital": 1,
    }


GUEST = ("RX8", "HARBOUR NHS TRUST", "HARBOUR", "HD8 8ZZ", "20010401")
GUEST_SITE = ("RX877", "NORTHGATE INFIRMARY", "NORTHGATE", "HD9 9ZZ", "20010401")


def test_a_building_with_several_codes_is_one_hospital_and_the_rest_is_proposed(registers):
    # The guest comes first in the file; the host has more sites in the house.
    wards = [(f"RX9{number}", f"WARD {number}", "NORTHGATE", "HD9 9ZZ") for number in range(10, 13)]
    registers.bring_in("etrust", ods(GUEST, GUEST_SITE, TRUST, SITE, *wards))
    assert hospital().proposals.get().value == "RX877"
    assert Hospital.objects.count() == 1
    assert not OtherCode.objects.exists()


def test_an_accepted_code_is_known_and_says_nothing_of_who_runs_the_house(registers):
    files = ods(TRUST, SITE), ods(TRUST, SITE, GUEST, GUEST_SITE)
    for content in files:
        registers.bring_in("etrust", content)
    editor = EditorFactory()
    decide.accept(proposal=Proposal.objects.get(), by=editor)
    assert [code.code for code in hospital().other_codes.all()] == ["RX877"]
    assert [run.trust.ods_code for run in hospital().run_by.all()] == ["RX9"]
    plan = registers.bring_in("etrust", files[1])
    assert plan.changes_nothing
    assert counted(plan)["matched: hospitals, by another of their codes"] == 1
    assert Proposal.objects.get().decided_by == editor


def test_a_rejected_code_is_a_hospital_of_its_own_from_then_on(registers):
    content = ods(TRUST, SITE, GUEST, GUEST_SITE)
    registers.bring_in("etrust", content)
    decide.reject(proposal=Proposal.objects.get(), by=EditorFactory())
    registers.bring_in("etrust", content)
    assert hospital("RX877").run_by.get().trust.ods_code == "RX8"


def test_a_house_that_changed_hands_is_proposed_with_the_trust_before(registers):
    before = ("RX877", "NORTHGATE INFIRMARY", "NORTHGATE", "HD9 9ZZ", "19940401", "20170930")
    after = ("RX901", "NORTHGATE INFIRMARY", "NORTHGATE", "HD9 9ZZ", "20171001")
    registers.bring_in("etrust", ods(GUEST, before, TRUST, after))
    proposal = Proposal.objects.get()
    assert proposal.kind == "handover"
    decide.accept(proposal=proposal, by=EditorFactory())
    runs = hospital().run_by
    assert [run.trust.ods_code for run in runs.on(datetime.date(2016, 4, 26))] == ["RX8"]
    assert [run.trust.ods_code for run in runs.on(datetime.date(2018, 4, 26))] == ["RX9"]


def test_namesakes_elsewhere_are_hospitals_of_their_own(registers):
    registers.bring_in(
        "nhsuk-hospitals",
        nhsuk(
            {"OrganisationName": "St Mary's Hospital", "City": "Northgate", "Postcode": "HD9 9ZZ"},
            {"OrganisationName": "St Mary's Hospital", "City": "Harbour", "Postcode": "PO9 9ZZ",
             "OrganisationCode": "RX801", "ParentODSCode": "RX8", "ParentName": "Harbour NHS Trust"},
        ),
    )  # fmt: skip
    assert sorted(map(str, Hospital.objects.all())) == [
        "St Mary's Hospital, Harbour",
        "St Mary's Hospital, Northgate",
    ]


def test_a_namesake_in_the_same_town_is_proposed(registers):
    registers.bring_in("nhsuk-hospitals", nhsuk({}))
    plan = registers.bring_in("nhsuk-hospitals", nhsuk({"OrganisationCode": "RX955", "Postcode": "HD9 1AA"}))
    assert [(each.value, each.why) for each in plan.proposals] == [("RX955", "A namesake in Northgate.")]


def test_wikidata_ids_are_candidates(registers):
    registers.bring_in("nhsuk-hospitals", nhsuk({}))
    rows = [
        {"qid": "Q11", "label": "Northgate Infirmary", "latitude": "53.6505", "longitude": "-1.8",
         "country": "England", "region": "Yorkshire and the Humber"},
        {"qid": "Q12", "label": "Harbour Infirmary", "latitude": "53.6505", "longitude": "-1.8",
         "country": "England", "region": "Yorkshire and the Humber"},
        {"qid": "Q13", "label": "Glen Lantern Hospital", "latitude": "56.1", "longitude": "-4.1",
         "country": "Scotland", "region": "Scotland"},
    ]  # fmt: skip
    plan = registers.bring_in("wikidata", tidy(*rows))
    assert {each.value for each in plan.proposals} == {"Q11", "Q13"}
    assert set(Hospital.objects.values_list("wikidata", flat=True)) == {""}
    assert set(Hospital.objects.values_list("name", flat=True)) == {
        "Northgate Infirmary",
        "Glen Lantern Hospital",
    }
    assert registers.bring_in("wikidata", tidy(*rows)).changes_nothing
    decide.accept(proposal=Proposal.objects.get(value="Q11"), by=EditorFactory())
    assert hospital().wikidata == "Q11"


def test_an_item_finds_the_hospital_that_a_later_line_brings(registers):
    scottish = {"country": "Scotland", "region": "Scotland", "latitude": "56.1", "longitude": "-4.1"}
    rows = tidy(
        {"qid": "Q14", "label": "Glen Lantern Treatment Centre"} | scottish,
        {"qid": "Q13", "label": "Glen Lantern Hospital"} | scottish,
    )
    plan = registers.bring_in("wikidata", rows)
    assert {(str(each.subject), each.value) for each in plan.proposals} == {
        ("Glen Lantern Hospital", "Q13"),
        ("Glen Lantern Hospital", "Q14"),
    }
    assert registers.bring_in("wikidata", rows).changes_nothing


def test_nothing_is_written_if_the_archive_changed_since_it_was_shown(registers):
    content = ods(TRUST, SITE)
    agreed = report.digest(registers.plan("etrust", content))
    HospitalFactory(ods_code="RX901")
    before = Hospital.objects.count()
    with pytest.raises(Overtaken):
        apply(
            LAYOUTS["etrust"],
            registers.file(content),
            agreed=agreed,
            edition=None,
            reference={"name": "A register"},
        )
    assert (Hospital.objects.count(), Organisation.objects.count(), Reference.objects.count()) == (
        before,
        0,
        0,
    )


def test_a_failure_at_the_last_step_undoes_all_before_it(registers, monkeypatch):
    def fail(writer):
        raise IntegrityError("The disk is full.")

    monkeypatch.setattr("strikes.reference.apply._Writer._sources", fail)
    with pytest.raises(IntegrityError):
        registers.bring_in("etrust", ods(TRUST, SITE), publish=True)
    assert not any(model.objects.exists() for model in (Organisation, Hospital, RunBy, Reference, Edition))
