"""Whoever was just presented is soon called by what they do, in words that nobody has printed yet."""

import pytest

from articles.reading import read

SAID = "said: “The kettle is the only thing that works.”"


def speakers(text):
    return [q.speaker for q in read(text).quotes]


@pytest.mark.parametrize(
    ("presented", "again", "who"),
    [
        ("Ruth Orme, 44, wept as the march set off.", "The staff nurse", "Ruth Orme"),
        ("There was applause for Ruth Orme of the Denwick branch.", "The regional organiser", "Ruth Orme"),
        ("Baroness Ruth Orme rose to her feet.", "The Labour peer", "Baroness Ruth Orme"),
        ("Denwick MSP Ruth Orme has put down a motion.", "The Green backbencher", "Ruth Orme"),
        ("Independent councillor Cllr Ruth Orme was shouted down.", "The Quay ward member", "Cllr Ruth Orme"),
        ("Miner’s widow Peggy Orme, 83, brought pies.", "The great-gran", "Peggy Orme"),
        ("Jane Vane, a cook, and Ruth Orme, a porter, held a banner.", "The porter", "Ruth Orme"),
    ],
)
def test_a_description_means_whoever_was_just_presented(presented, again, who):
    assert speakers(f"{presented}\n\n{again} {SAID}") == [who]


@pytest.mark.parametrize(
    ("before", "again"),
    [
        ("Ruth Orme, a porter, wept as the march set off.", "The pharmacist"),
        ("A nurse wept beside Ruth Orme as the march set off.", "The nurse"),
        ("Care minister Lord Vane rose to his feet.", "The crossbencher"),
        ("Ruth Orme wept as the march set off.", "The union member"),
        ("Jane Vane joined Ruth Orme and Tom Fern.", "The grandfather"),
    ],
)
def test_a_description_that_does_not_fit_stays_one(before, again):
    assert speakers(f"{before}\n\n{again} {SAID}") == [again.removeprefix("The ")]


def test_of_two_nurses_the_one_whose_ward_it_is():
    text = (
        "Jane Vane, a cardiac nurse, had stood since dawn.\n\n"
        "Ruth Orme works in theatres. The theatre nurse “is past caring”, she said."
    )
    assert "Jane Vane" not in speakers(text)


def test_a_name_beside_a_description_may_stand_before_a_dash():
    text = "His deputy, Ruth Orme – no relation – has been here since it opened. “I was 16,” she said."
    assert speakers(text) == ["Ruth Orme"]


def test_somebody_new_who_is_only_described_takes_over():
    text = (
        "“I am tired,” said Ruth Orme, a porter.\n\n"
        "Her colleague put it more bluntly. “We are finished,” said the young woman."
    )
    assert speakers(text) == ["Ruth Orme", "colleague"]
