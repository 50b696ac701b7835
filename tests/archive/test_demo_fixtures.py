"""A slip in a fixture file is named with its place and what to do, and nothing is loaded."""

import re
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from archive.demo import book, pins
from records.models import Edition

NOUNS = [
    "references",
    "organisations",
    "people",
    "hospitals",
    "publications",
    "ballot_law",
    "disputes",
    "strikes",
    "pickets",
    "figures",
    "articles",
]
HEAD = '[a]\nid = "0123456789"\n'
PLACE = HEAD + 'place = "Square"\n'
ARTICLE = HEAD + 'published_on = "2016"\nprecis = "One two."\n'
LAW = '[a]\nname = "The Ballots Act"\nnations = ["england"]\nin_force_from = 2017-03-01\n'
SOURCE = 'reference = {name = "The Ballots Act", address = "https://laws.example/1"}\n'
SPRING = '"2016-03-27"\nfrom = 2016-03-27T01:30:00'


@pytest.fixture
def folder(tmp_path, monkeypatch, db):
    """An empty fixtures folder in place of the real one."""
    monkeypatch.setattr(book, "FOLDER", tmp_path)
    for noun in NOUNS:
        (tmp_path / f"{noun}.toml").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("noun", "text", "complaint"),
    [
        ("hospitals", "[X01\n", "cannot be read"),
        ("organisations", '[a]\nname = "A"\nkind = "union"', "it has no id. Give it this one"),
        ("organisations", HEAD + 'kind = "union"', "This field cannot be blank"),
        ("organisations", HEAD + 'name = "A"\nkind = "club"', "is not a valid choice"),
        ("organisations", HEAD + 'name = "A"\nkind = "union"\ntown = "X"', "nothing here is called town"),
        ("publications", HEAD + 'name = "A"\npublisher = "b"', "no organisation has the handle “b”"),
        ("ballot_law", LAW + "least_turnout = 101\n" + SOURCE, "law_asks_for_shares_of_a_hundred"),
        ("ballot_law", LAW, "“reference” is missing"),
        ("ballot_law", LAW + "quorum = 50\n" + SOURCE, "nothing here is called quorum"),
        ("disputes", HEAD + 'name = "A"\nballots = [{union = "b"}]', "no organisation has the handle “b”"),
        ("strikes", HEAD + 'name = "A"', "“dispute” is missing"),
        ("pickets", PLACE + 'on_date = "2016-02-30"', "does not exist in the calendar"),
        ("pickets", f"{PLACE}on_date = {SPRING}", "does not exist on 2016-03-27"),
        ("pickets", PLACE + 'on_date = "2016-02-10"', "rests on nothing yet"),
        ("articles", ARTICLE + 'passages = [{words = "three"}]', "does not stand in the text"),
        ("articles", ARTICLE + 'passages = [{words = "One"}]', "passage_supports_exactly_one_fact"),
        ("articles", ARTICLE + 'quotes = [{words = "One", mention = "x"}]', "no mention with the handle “x”"),
    ],
)
def test_a_wrong_fixture_is_named_and_nothing_is_loaded(folder, noun, text, complaint):
    (folder / f"{noun}.toml").write_text(text)
    with pytest.raises(CommandError, match=re.escape(complaint)) as refused:
        call_command("load_demo", stdout=StringIO())
    assert f"{noun}.toml" in str(refused.value)
    assert not Edition.objects.exists() and not User.objects.exists()


def test_a_pin_is_the_words_in_brackets():
    text = "He said yes. She said no."
    assert pins.find(text, "She [said] no") == (17, 21)
    assert pins.find(text, "yes") == (8, 11)
    with pytest.raises(ValueError, match="more than once"):
        pins.find(text, "said")
    with pytest.raises(ValueError, match="does not stand"):
        pins.find(text, "perhaps")
