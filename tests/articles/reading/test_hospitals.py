"""Hospitals as British papers print them, and what is no hospital though it has the word."""

import pytest

from articles.reading import read


def hospitals(text):
    return read(text).hospitals


@pytest.mark.parametrize(
    ("passage", "printed", "name"),
    [
        ("Porters stood outside Ashby Royal Infirmary.", "Ashby Royal Infirmary", "Ashby Royal Infirmary"),
        ("Porters stood outside St. Bede’s Hospital.", "St. Bede’s Hospital", "St. Bede’s Hospital"),
        ("Porters stood outside St Bede's hospital.", "St Bede's hospital", "St Bede's hospital"),
        ("Porters from the Queen’s Medical Centre came.", "Queen’s Medical Centre", "Queen’s Medical Centre"),
        (
            "At Burton Children’s Hospital it was quiet.",
            "Burton Children’s Hospital",
            "Burton Children’s Hospital",
        ),
        (
            "Porters at the University Hospital of Ashby came.",
            "University Hospital of Ashby",
            "University Hospital of Ashby",
        ),
        ("Porters from Addenbrooke’s joined in.", "Addenbrooke’s", "Addenbrooke’s"),
        ("Dr Fern of Coalville Hospital was there.", "Coalville Hospital", "Coalville Hospital"),
    ],
)
def test_a_name_is_found_as_printed(passage, printed, name):
    (found,) = hospitals(passage)
    assert (found.text, found.value["name"]) == (printed, name)
    assert passage[found.start : found.end] == printed


def test_one_noun_may_stand_for_two_hospitals():
    text = "Porters picketed Ashby and St Bede Hospitals at dawn."
    first, second = hospitals(text)
    assert (first.start, first.end) == (second.start, second.end)
    assert first.text == "Ashby and St Bede Hospitals"
    assert [first.value["name"], second.value["name"]] == ["Ashby Hospital", "St Bede Hospital"]
    assert [text[slice(*span)] for span in first.words] == ["Ashby", "Hospitals"]
    assert "several hospitals" in first.reason


def test_two_hospitals_side_by_side_are_two():
    names = [h.value["name"] for h in hospitals("Porters at Ashby Hospital and Burton Infirmary walked out.")]
    assert names == ["Ashby Hospital", "Burton Infirmary"]


def test_before_a_singular_two_words_are_one_name_and_less_sure():
    (found,) = hospitals("Porters left Ashby and Burton Hospital.")
    assert (found.value["name"], found.rule) == ("Ashby and Burton Hospital", "one_name_of_two_words")
    assert found.confidence < 0.8
    (found,) = hospitals("Porters in Leeds and Burton Hospital walked out.")
    assert found.value["name"] == "Burton Hospital"


def test_the_town_behind_it_is_told():
    (found,) = hospitals("Nora Quill works at Royal Fernley Hospital in Ashby.")
    assert (found.value["name"], found.value["town"]) == ("Royal Fernley Hospital", "Ashby")
    (found,) = hospitals("It was quiet at London’s Royal Fernley Hospital.")
    assert (found.text, found.value["town"]) == ("Royal Fernley Hospital", "London")


@pytest.mark.parametrize("when", ["in January", "on Monday"])
def test_a_month_is_no_town(when):
    (found,) = hospitals(f"Porters left Ashby Hospital {when}.")
    assert (found.text, found.value["town"]) == ("Ashby Hospital", None)


def test_a_short_form_goes_to_the_fuller_name():
    text = "Porters stood outside Ashby Royal Infirmary.\n\nMore came to the Infirmary in Mill Lane at noon."
    _, short = hospitals(text)
    assert short.text == "the Infirmary in Mill Lane"
    assert (short.value["name"], short.value["address"]) == ("Ashby Royal Infirmary", "Mill Lane")
    assert short.value["short_for"] == ["Ashby Royal Infirmary"]


def test_a_short_form_that_fits_two_names_is_decided_for_neither():
    text = "Porters left Ashby Infirmary and Burton Infirmary.\n\nThe vote was close at the Infirmary."
    short = hospitals(text)[-1]
    assert short.value["name"] is None
    assert short.value["short_for"] == ["Ashby Infirmary", "Burton Infirmary"]


def test_a_short_form_without_a_fuller_name_is_nothing():
    assert hospitals("It was quiet at the hospital.") == ()


def test_first_letters_stand_for_a_name_that_was_printed_before():
    found = hospitals("Porters left Ashby Royal Infirmary.\n\nNobody at ARI had slept.")[-1]
    assert (found.text, found.value["name"], found.rule) == ("ARI", "Ashby Royal Infirmary", "initials")


@pytest.mark.parametrize(
    "passage",
    [
        "A spokesman for Ashby and Burton University Hospitals NHS Trust said nothing.",
        "Campaigners from Save Our Ashby Hospital sang.",
        "Hospital managers were quiet.",
        "A Leeds hospital was quiet.",
        "Hospitals across the country were quiet.",
        "Junior Hospital Doctors were tired.",
    ],
)
def test_trusts_campaigns_and_hospitals_in_general_are_no_hospital(passage):
    assert hospitals(passage) == ()


def test_what_a_caption_shows_is_said_to_be_in_a_caption():
    story = "Porters walked out at noon, the union said."
    text = f"{story}\n\nPorters outside Ashby Hospital (Image: Ashby Press)\n\n{story}"
    (found,) = hospitals(text)
    assert found.value["in"] == "caption"


def test_only_a_printed_workplace_places_somebody_at_a_hospital():
    text = (
        "Porters stood outside Ashby Royal Infirmary.\n\n"
        "Nora Quill, 51, a nurse at Burton Hospital, said: “We are tired.”\n\n"
        "Dr Ivor Fern told the Press Association: “It is a long night.”"
    )
    reading = read(text)
    assert [h.value["workplace_of"] for h in reading.hospitals] == [[], ["Nora Quill"]]
    assert reading.quotes[1].workplace is None


def test_a_saint_alone_is_the_hospital_that_the_text_names_in_full():
    text = "Pickets stood outside St Bede's at noon.\n\nSt Bede's Hospital was quiet."
    assert [h.value["name"] for h in read(text).hospitals] == ["St Bede's Hospital", "St Bede's Hospital"]


def test_a_saint_alone_is_none_without_it():
    assert read("Pickets stood outside St Bede's at noon.").hospitals == ()
