"""The archive's own hospitals and organisations are suggested beside what is printed."""

from articles.reading import Known, Names, read

NAMES = Names(
    places=(
        Known(
            key="h1", name="Ashby Royal Infirmary", aliases=("ARI", "Ashby Workhouse Hospital"), town="Ashby"
        ),
        Known(key="h2", name="St Bede's Hospital", town="Burton"),
        Known(key="h3", name="St Bede's Hospital", town="Coalville"),
        Known(key="h4", name="Mill Lane", town="Ashby"),
    ),
    organisations=(
        Known(
            key="o1",
            name="Ashby Hospitals NHS Trust",
            aliases=("Ashby Infirmary NHS Trust",),
            kind="trust",
        ),
        Known(key="o2", name="Porters United", aliases=("PU",), kind="union"),
    ),
)


def only_hospital(text):
    (found,) = read(text, names=NAMES).hospitals
    return found.value


def test_the_exact_name_is_matched_whatever_its_marks():
    value = only_hospital("It was quiet at the Ashby Royal Infirmary.")
    assert value["match"] == "h1"
    assert value["candidates"][0]["how"] == "exact"


def test_a_former_name_and_an_abbreviation_are_told_apart():
    assert only_hospital("It was quiet at Ashby Workhouse Hospital.")["candidates"][0]["how"] == "alias"
    assert only_hospital("It was quiet at ARI today.")["candidates"][0]["how"] == "abbreviation"


def test_two_hospitals_of_one_name_are_candidates_and_neither_is_chosen():
    value = only_hospital("It was quiet at St. Bede’s Hospital.")
    assert value["match"] is None
    assert [c["key"] for c in value["candidates"]] == ["h2", "h3"]


def test_the_town_ranks_them():
    value = only_hospital("It was quiet at St Bede’s Hospital in Coalville.")
    assert [c["key"] for c in value["candidates"]] == ["h3", "h2"]
    assert "not in Coalville" in value["candidates"][1]["reason"]


def test_a_town_elsewhere_in_the_text_ranks_but_does_not_choose():
    value = only_hospital("Coalville woke early.\n\nIt was quiet at St Bede’s Hospital.")
    assert (value["match"], value["candidates"][0]["key"]) == (None, "h3")
    assert "the text names Coalville" in value["candidates"][0]["reason"]


def test_a_shared_part_of_a_name_is_a_candidate_only():
    value = only_hospital("It was quiet at Ashby Hospital.")
    assert value["match"] is None
    assert "part" in {c["how"] for c in value["candidates"]}


def test_a_short_form_is_matched_by_its_fuller_name():
    text = "Porters left Ashby Royal Infirmary.\n\nIt was quiet at the Infirmary."
    assert read(text, names=NAMES).hospitals[1].value["match"] == "h1"


def test_a_name_without_the_noun_is_found_if_the_archive_has_it():
    assert only_hospital("It was quiet at Mill Lane.")["match"] == "h4"


def test_organisations_of_the_archive_are_found_by_their_names():
    text = "Porters United met Ashby Infirmary NHS Trust."
    found = read(text, names=NAMES).organisations
    assert [(o.kind, o.value["match"]) for o in found] == [("union", "o2"), ("trust", "o1")]
