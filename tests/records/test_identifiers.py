import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.models import Organisation
from records.identifiers import ALPHABET, LENGTH, is_public_id, new_public_id
from web.addresses import Address


def test_ids_are_ten_characters_that_survive_being_read_aloud():
    made = {new_public_id() for _ in range(1000)}
    assert len(made) == 1000
    for each in made:
        assert len(each) == LENGTH
        assert set(each) <= set(ALPHABET)
        is_public_id(each)
    assert not set("ilou") & set(ALPHABET)


@pytest.mark.parametrize(
    ("label", "slug"),
    [
        ("Huddersfield Royal Infirmary", "huddersfield-royal-infirmary"),
        ("Junior doctors' contract dispute, 2015–16", "junior-doctors-contract-dispute-2015-16"),
        ("Ysbyty Glan Clwyd — Bodelwyddan", "ysbyty-glan-clwyd-bodelwyddan"),
        ("Trust_of_the_North", "trust-of-the-north"),
        ("병원", ""),
    ],
)
def test_an_address_begins_with_a_readable_name(label, slug):
    organisation = Organisation(name=label, public_id="0123456789")
    assert organisation.slug == slug
    assert organisation.address == (f"{slug}-0123456789" if slug else "0123456789")


@given(st.text(max_size=200))
def test_every_name_makes_an_address_that_leads_back_to_its_id(name):
    organisation = Organisation(name=name)
    assert Address().to_python(organisation.address) == organisation.public_id
