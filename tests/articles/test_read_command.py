import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from articles.models import Article, Publication, Quote
from articles.reading import read
from people.models import Role, Spokesperson
from records.choices import State
from records.editions import writing
from tests.factories.accounts import CuratorFactory

TEXT = """Porters walked out of Northgate Infirmary at six.

A porter at the gate said: “It was time.”

Imogen Vale, 41, of Lantern Lane, Harbourside, said: “We carry this place on our backs.”
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "porters.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def gazette(db):
    with writing():
        return Publication.objects.create(name="The Harbour Gazette")


def run(*arguments, **options):
    out, err = StringIO(), StringIO()
    call_command("read", *map(str, arguments), stdout=out, stderr=err, **options)
    return out.getvalue() + err.getvalue()


def entered(*arguments, **options):
    typed = {"publication": "the harbour gazette", "published": "2016-04-26", "enter": True}
    return run(*arguments, **typed | options)


def test_a_file_is_entered_as_a_draft_and_reported(file, gazette):
    report = entered(file, headline="Porters walk out")
    article = Article.objects.get()
    assert (article.publication, article.state, str(article)) == (gazette, State.DRAFT, "Porters walk out")
    assert article.current_text.text == TEXT
    assert Quote.objects.count() == 2
    assert f"read as UTF-8; entered as {article.public_id}." in report
    assert "direct: “We carry this place on our backs.” – Imogen Vale" in report
    assert "private details: 1 home" in report


def test_several_files_are_entered_one_by_one(file, gazette, tmp_path):
    other = tmp_path / "other.txt"
    other.write_bytes("Another “text”".encode("windows-1252"))
    report = entered(file, other, basis="inferred", reason="The text says today.", by=None)
    assert Article.objects.count() == 2
    assert "Take care: The file is not UTF-8" in report


def test_a_file_that_fails_does_not_hold_up_the_others(file, gazette, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    with pytest.raises(CommandError, match="3 of 4 files were not read"):
        entered(empty, tmp_path, tmp_path / "missing.txt", file)
    assert Article.objects.count() == 1


def test_the_same_file_is_not_entered_twice(file, gazette):
    entered(file)
    with pytest.raises(CommandError, match="1 of 1 files was not read"):
        entered(file)
    assert Article.objects.count() == 1


def test_it_is_entered_in_the_name_of_a_curator(file, gazette):
    curator = CuratorFactory(username="curator")
    entered(file, by="curator")
    assert Article.objects.get().created_by == curator


def test_an_unknown_publication_is_refused_with_near_names(file, gazette):
    with pytest.raises(CommandError, match="Near to it: The Harbour Gazette"):
        entered(file, publication="The Harbor Gazete")
    assert not Article.objects.exists()


def test_a_publication_is_created_when_asked(file, gazette):
    entered(file, publication="Harbour Echo", create_publication=True)
    assert Article.objects.get().publication == Publication.objects.get(name="Harbour Echo")


def test_a_dry_run_reports_and_writes_nothing(file, gazette):
    report = entered(file, publication="Harbour Echo", create_publication=True, dry_run=True)
    assert "would be entered" in report
    assert not Article.objects.exists()
    assert Publication.objects.get() == gazette


def test_json_prints_the_reading_and_writes_nothing(file, gazette):
    assert json.loads(run(file, json=True)) == json.loads(json.dumps(read(TEXT).to_dict()))
    assert not Article.objects.exists()


def test_json_with_a_date_knows_who_held_an_office_then(file, gazette):
    file.write_text(
        "Tam Oakley and Imogen Vale met at noon.\n\n"
        "The health minister said: “We are sorry for every broken lunch.”"
    )
    with writing():
        minister = Spokesperson.objects.create(name="Tam Oakley")
        Role.objects.create(
            spokesperson=minister, title="Health minister", held_from="2015-05", held_to="2016-07-14"
        )
    then, later = (
        json.loads(run(file, json=True, published=day))["quotes"][0]["speaker"] for day in ("2016-04", "2017")
    )
    assert then == "Tam Oakley"
    assert later != "Tam Oakley"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"published": "2016-02-30"}, "does not exist"),
        ({"published": None}, "Say --publication NAME and --published DATE"),
        ({"publication": None}, "Say --publication NAME"),
        ({"by": "nobody"}, "nobody has the user name"),
    ],
)
def test_wrong_options_are_said_before_anything_is_read(file, gazette, options, said):
    with pytest.raises(CommandError, match=said):
        entered(file, **options)
    assert not Article.objects.exists()


def test_an_inferred_date_needs_its_reason(file, gazette):
    with pytest.raises(CommandError):
        entered(file, basis="inferred")
    assert not Article.objects.exists()


def test_a_headline_is_that_of_one_article(file, gazette):
    with pytest.raises(CommandError, match="--headline is that of one article"):
        entered(file, file, headline="Porters walk out")
