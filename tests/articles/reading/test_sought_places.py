"""A hospital that the archive’s names do not settle is looked for by the finder that comes with them."""

from datetime import date

from articles.reading import Known, Names, read

PLACES = (
    Known(key="1", name="Ashby Royal Infirmary", town="Ashby"),
    Known(key="2", name="St Bede's Hospital", town="Burton"),
    Known(key="3", name="St Bede's Hospital", town="Coalville"),
)
BODIES = (Known(key="9", name="Ashby Hospitals NHS Trust", kind="trust"),)
ASHBY = {
    "key": "1",
    "name": "Ashby Royal Infirmary",
    "how": "sought",
    "score": 0.9,
    "reason": "Like it.",
    "more": "Ashby",
}


class Finder:
    """Answers every question alike and remembers what it was asked."""

    def __init__(self, ranked=(), match=None, undecided=""):
        self.answer, self.asked = (list(ranked), match, undecided), []

    def __call__(self, name, *, near, on):
        self.asked.append((name, near, on))
        return self.answer


def read_with(finder, text):
    names = Names(places=PLACES, organisations=BODIES, find_place=finder)
    return read(text, published="2016-04-26", names=names)


def test_what_the_finder_decides_is_the_match_with_its_reason():
    (found,) = read_with(Finder([ASHBY], "1"), "It was quiet at the Ashbey Royal Infirmary.").hospitals
    assert (found.value["match"], found.value["candidates"]) == ("1", [ASHBY])


def test_it_is_asked_with_the_other_places_and_trusts_of_the_text_and_its_day():
    finder = Finder()
    read_with(
        finder,
        "Ashby Hospitals NHS Trust runs Ashby Royal Infirmary.\n\nIt was quiet at St Bede’s Hospital in Derby.",
    )
    assert finder.asked == [
        ("St Bede’s Hospital, Derby", ["1", "Ashby Hospitals NHS Trust"], date(2016, 4, 26))
    ]


def test_what_the_names_settle_is_not_asked():
    finder = Finder()
    read_with(finder, "It was quiet at Ashby Royal Infirmary.\n\nPorters stood outside the Infirmary.")
    assert finder.asked == []


def test_one_name_is_asked_once_in_a_text():
    finder = Finder()
    read_with(finder, "It was quiet at St Bede’s Hospital.\n\nNobody came to St Bede’s Hospital.")
    assert len(finder.asked) == 1


def test_of_two_that_may_be_meant_both_stay_and_the_card_says_why():
    finder = Finder([ASHBY], undecided="It may be the one as well as the other.")
    (found,) = read_with(finder, "It was quiet at St Bede’s Hospital.").hospitals
    assert found.value["match"] is None
    assert [each["key"] for each in found.value["candidates"]] == ["2", "3", "1"]
    assert found.reason.endswith("It may be the one as well as the other.")


def test_a_picket_is_at_the_hospital_that_was_found():
    finder = Finder([ASHBY], "1")
    (picket,) = read_with(finder, "A dozen pickets stood outside the Ashbey Royal Infirmary.").pickets
    assert [link["match"] for link in picket.value["at"]] == ["1"]


def test_a_register_pasted_whole_is_not_asked_for_name_by_name():
    finder = Finder()
    letters = "abcdefghijklmnop"
    towns = [f"{first.upper()}{second}{second}by" for first in letters for second in letters]
    read_with(finder, "\n\n".join(f"It was quiet at {town} Cottage Hospital." for town in towns))
    assert len(towns) == 256 and len(finder.asked) == 100
