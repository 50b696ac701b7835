"""Reading ranks hospitals as the look-up at the desk does: misspelt, short, of another time, near or far."""

import pytest
from django.core.exceptions import ValidationError

from articles.intake import lookups
from articles.intake.names import names_known
from articles.reading import read
from tests.articles.desk.at_the_desk import AtTheDesk, put_on_the_desk, said
from tests.factories.accounts import CuratorFactory
from tests.factories.people import OrganisationFactory
from tests.factories.strikes import HospitalFactory, HospitalNameFactory, RunByFactory
from tests.strikes.places.mentions import HOSPITALS, MENTIONS

pytestmark = pytest.mark.django_db


def hospitals(text, on="2016-04-26"):
    return [each.value for each in read(text, published=on, names=names_known()).hospitals]


def only(text, on="2016-04-26"):
    (value,) = hospitals(text, on)
    return value


def test_a_misspelt_name_is_suggested_with_its_likeness():
    meant = HospitalFactory(name="Huddersfield Royal Infirmary", town="Huddersfield")
    HospitalFactory(name="Harbour Hospital")
    value = only("It was quiet at Hudersfield Royal Infirmary.")
    assert value["match"] == str(meant.pk)
    (candidate,) = value["candidates"]
    assert candidate["how"] == "sought"
    assert "Like “Huddersfield Royal Infirmary”" in candidate["reason"]


def test_of_two_namesakes_the_one_is_meant_whose_neighbour_the_article_names():
    meant = HospitalFactory(name="St Agatha's Hospital", town="Northgate")
    HospitalFactory(name="St Agatha's Hospital", town="Harbour")
    HospitalFactory(name="Northgate Royal Infirmary", town="Northgate")
    alone = only("Porters stood outside St Agatha’s Hospital.")
    assert alone["match"] is None and len(alone["candidates"]) == 2
    beside = hospitals("It was quiet at Northgate Royal Infirmary and at St Agatha’s Hospital.")
    assert beside[1]["match"] == str(meant.pk)
    assert "the text is about another in Northgate" in beside[1]["candidates"][0]["reason"]


def test_the_trust_that_the_article_names_tells_which():
    for town, name in (("Northgate", "Elmet"), ("Harbour", "Ridings")):
        RunByFactory(
            hospital=HospitalFactory(name="St Agatha's Hospital", town=town),
            trust=OrganisationFactory(name=f"{name} Healthcare NHS Trust", trust=True),
        )
    value = only("Ridings Healthcare NHS Trust was sorry.\n\nIt was quiet at St Agatha’s Hospital.")
    assert value["candidates"][0]["more"] == "Harbour"


def test_a_hospital_that_had_closed_is_not_suggested_for_a_later_article():
    HospitalFactory(name="St Agatha's Hospital", town="Northgate", closed_on="2010")
    open_then = HospitalFactory(name="St Agatha's Hospital", town="Harbour", opened_on="2011")
    assert only("It was quiet at St Agatha’s Hospital.")["match"] == str(open_then.pk)
    assert only("It was quiet at St Agatha’s Hospital.", on="2005-03-01")["match"] != str(open_then.pk)


def test_first_letters_of_one_hospital_lead_to_it():
    meant = HospitalFactory(name="Northgate Royal Infirmary", town="Northgate")
    HospitalNameFactory(hospital=HospitalFactory(name="Harbour Hospital"), name="HH", kind="short")
    assert only("Porters stood outside NRI at six.")["match"] == str(meant.pk)


def test_a_change_of_any_name_or_trust_is_seen_by_the_next_reading():
    hospital = HospitalFactory(name="Lantern Hospital", town="Northgate")
    assert only("It was quiet at Lanturn Hospital.")["match"] == str(hospital.pk)
    HospitalFactory(name="Lantarn Hospital", town="Harbour")
    assert only("It was quiet at Lanturn Hospital.")["match"] is None


def test_reading_asks_the_database_nothing(django_assert_num_queries):
    HospitalFactory(name="Lantern Hospital", town="Northgate")
    names = names_known()
    with django_assert_num_queries(0):
        read("It was quiet at Lanturn Hospital and at Harber Infirmary.", published="2016-04-26", names=names)


def test_in_a_text_no_ambiguous_mention_is_decided_and_hardly_any_is_wrong():
    keys, trusts = {}, {}
    for key, (name, town, trust, others) in HOSPITALS.items():
        hospital = HospitalFactory(name=name, town=town)
        keys[str(hospital.pk)] = key
        trusts[trust] = trusts.get(trust) or OrganisationFactory(name=trust, trust=True)
        RunByFactory(hospital=hospital, trust=trusts[trust])
        for other in others:
            HospitalNameFactory(hospital=hospital, name=other, kind="short" if other.isupper() else "alias")
    names, rash, told = names_known(), [], 0
    for text, near, meant in MENTIONS:
        found = read(f"{near or ''}\n\nPorters stood outside {text}.", published="2016-04-26", names=names)
        last = [each for each in found.hospitals if each.start > len(near or "")]
        decided = last and last[-1].value["match"] and keys[last[-1].value["match"]]
        if decided and decided != meant:
            rash.append((text, near, decided, meant))
        told += bool(decided)
    assert rash == []
    assert told > 30


def test_the_card_shows_the_candidates_with_their_reasons(client):
    for town in ("Northgate", "Harbour"):
        HospitalFactory(name="St Agatha's Hospital", town=town)
    curator = CuratorFactory()
    client.force_login(curator)
    desk = AtTheDesk(client, put_on_the_desk("It was quiet at St Agatha’s Hospital.", by=curator))
    (card,) = desk.sheet.of_kind("hospital")
    page = said(client.get(desk.address("desk"), {"card": card.key}))
    assert "It may be St Agatha's Hospital, Harbour as well as St Agatha's Hospital, Northgate." in page
    for town in ("Northgate", "Harbour"):
        assert f"St Agatha's Hospital, {town}: The archive has exactly this name." in page


def test_a_card_says_nothing_of_the_one_hospital_that_is_simply_called_so(client):
    HospitalFactory(name="Lantern Hospital", town="Northgate")
    curator = CuratorFactory()
    client.force_login(curator)
    desk = AtTheDesk(client, put_on_the_desk("It was quiet at Lantern Hospital.", by=curator))
    (card,) = desk.sheet.of_kind("hospital")
    assert "hand-candidates" not in client.get(desk.address("desk"), {"card": card.key}).text


def test_a_slip_in_the_box_for_another_hospital_is_answered_with_those_that_it_may_be():
    meant = HospitalFactory(name="Northgate Royal Infirmary", town="Harbour")
    with pytest.raises(ValidationError) as refused:
        lookups.hospital("Nothgate Royal Infirmary")
    (sentence,) = refused.value.messages
    assert sentence.endswith("Perhaps one of these: Northgate Royal Infirmary, Harbour.")
    assert lookups.hospital("Northgate Royal Infirmary, Harbour") == meant
