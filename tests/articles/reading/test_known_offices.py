"""What the archive knows about offices helps, as far as the day allows."""

from datetime import date

from articles.reading import Names, Office, read

NAMES = Names(
    offices=(
        Office(title="Transport Secretary", name="Ivor Fern", since=date(2012, 9, 4), until=date(2018, 7, 9)),
        Office(title="Transport Secretary", name="Ruth Orme", since=date(2018, 7, 9)),
    )
)
TEXT = "Crews cheered Ivor Fern and Ruth Orme.\n\nIt rained.\n\nThe Transport Secretary said: “I have nothing to add.”"


def test_the_holder_of_the_day_is_meant():
    assert read(TEXT, published=date(2016, 4, 26), names=NAMES).quotes[0].speaker == "Ivor Fern"
    assert read(TEXT, published=date(2019, 4, 26), names=NAMES).quotes[0].speaker == "Ruth Orme"


def test_of_a_month_the_holder_is_meant_who_held_it_all_through():
    assert read(TEXT, published="2016-04", names=NAMES).quotes[0].speaker == "Ivor Fern"
    assert read(TEXT, published="2018-07", names=NAMES).quotes[0].speaker not in {"Ivor Fern", "Ruth Orme"}


def test_without_a_day_two_holders_are_nobody():
    assert read(TEXT, names=NAMES).quotes[0].speaker not in {"Ivor Fern", "Ruth Orme"}


def test_a_holder_whom_the_text_never_names_is_not_put_into_its_mouth():
    text = "The Transport Secretary said: “I have nothing to add.”"
    assert read(text, published=date(2016, 4, 26), names=NAMES).quotes[0].speaker == "Transport Secretary"
