"""A text that the archive or the desk has already is not put on the desk once more."""

import pytest

from articles.actions import discard_reading, enter
from articles.models import BatchItem, Publication, Reading
from records.editions import writing
from tests.articles.batches.command import TEXT, line, read

pytestmark = pytest.mark.django_db

WORDS = TEXT.format(place="Northgate Infirmary")


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "articles.jsonl"

    def write(*rows):
        path.write_text("".join(rows))
        return path

    return write


@pytest.fixture
def entered(db):
    with writing():
        gazette = Publication.objects.create(name="The Harbour Gazette", place="Harbourside")
    return enter(
        text=WORDS, publication=gazette, published_on="2016-04-26", headline="Porters walk out", by=None
    )


def only_reason():
    return BatchItem.objects.get(outcome="same_text").reason


@pytest.mark.parametrize("name", ["the harbour gazette", "The Harbour Gazette (Harbourside)", ""])
def test_what_was_entered_is_not_read_again(lines, entered, name):
    said = read(lines(line(publication=name)))
    assert "1 the same text as another" in said
    assert (
        f"in the archive, as “Porters walk out” (The Harbour Gazette, {entered.public_id})" in only_reason()
    )
    assert not Reading.objects.exists()


def test_the_id_of_the_publication_will_do(lines, entered):
    read(lines(line(publication=entered.publication.public_id)), another_printing=True)
    assert not Reading.objects.exists()


def test_agency_copy_in_another_paper_is_a_reading_with_a_warning(lines, entered):
    read(lines(line(publication="Harbour Echo"), line(publication="Evening Lantern")))
    one, two = Reading.objects.order_by("pk")
    assert "in the archive, as “Porters walk out”" in one.warnings[0]
    assert len(two.warnings) == 2
    assert "in this batch" in two.warnings[1]


def test_without_a_publication_it_is_another_printing_only_if_somebody_says_so(lines, entered):
    read(lines(line()), another_printing=True)
    assert Reading.objects.get().details["is_another_printing"] == "on"


def test_two_files_of_the_same_text_are_one_reading(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(WORDS)
    read(tmp_path)
    assert only_reason() == f"The same text is in this batch, from {tmp_path / 'a.txt'}."
    assert Reading.objects.get().name == "a.txt"


def test_what_was_read_before_by_another_command_is_at_the_desk(tmp_path):
    (tmp_path / "a.txt").write_text(WORDS)
    read(tmp_path)
    read(tmp_path / "a.txt")
    assert only_reason() == f"The same text is at the desk, as “a.txt”, from {tmp_path / 'a.txt'}."


def test_what_was_discarded_does_not_come_back(tmp_path):
    (tmp_path / "a.txt").write_text(WORDS)
    read(tmp_path)
    discard_reading(reading=Reading.objects.get(), by=None)
    read(tmp_path / "a.txt")
    assert "discarded at the desk" in only_reason()


def test_the_look_up_goes_by_an_index(tmp_path, django_assert_max_num_queries):
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text(TEXT.format(place=f"gate {number}"))
    with django_assert_max_num_queries(75):
        read(tmp_path)
