"""The rules of reading are measured by what curators made of their findings, and by checked answers."""

import json

import pytest
from django.core.management import CommandError, call_command

from articles import reading
from articles.choices import FindingKind, Outcome
from articles.desk.entering import enter_reading
from articles.desk.sheet import Sheet
from articles.desk.states import ACCEPTED, REJECTED
from articles.quality import gold, verdicts
from records.editions import writing
from tests.articles.desk.sheets import changed, on_the_desk, settle
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory

TEXT = """Imogen Vale, a porter, said: “We have waited long enough.”

Her colleague Tom Ashe said: “It is time to talk to us.”

READ MORE: Porters to vote
"""


def entered():
    curator = CuratorFactory(username="ada")
    with writing():
        PublicationFactory(name="Evening Gazette", published=True)
    row = on_the_desk(TEXT, by=curator)
    first, second = Sheet(row).quotes
    settle(row, first, ACCEPTED, by=curator)
    start, end = second.spans[0]
    settle(row, second, ACCEPTED, by=curator)
    changed(row, second, by=curator, segments=[[start, end - 7]], voice=first.state["voice"])
    settle(row, Sheet(row).of_kind("furniture")[0], REJECTED, by=curator)
    enter_reading(reading=row, by=curator, leave_undecided_out=True)


def scored(found):
    return {(score.kind, score.rule): score for score in found}


@pytest.mark.django_db
def test_decisions_are_counted_by_kind_and_by_rule():
    entered()
    found = scored(verdicts.of_verdicts())
    quotes = found[FindingKind.QUOTE, ""]
    assert (quotes.kept, quotes.changed, quotes.rejected) == (1, 1, 0)
    assert (quotes.precision, quotes.recall) == (0.5, 0.5)
    speakers = found[FindingKind.SPEAKER, ""]
    assert (speakers.kept, speakers.changed) == (1, 1)
    assert found[FindingKind.FURNITURE, ""].precision == 0
    rules = [score for (kind, rule), score in found.items() if kind == FindingKind.QUOTE and rule]
    assert sum(score.made for score in rules) == 2
    assert all(score.recall is None for score in rules)


@pytest.mark.django_db
def test_every_month_is_counted_apart():
    entered()
    (month,) = verdicts.by_month()
    assert month.day == 1
    assert verdicts.by_month()[month][0].made == 2


@pytest.mark.django_db
def test_the_command_prints_a_table(capsys):
    call_command("reading_quality")
    assert "nothing to measure" in capsys.readouterr().out
    entered()
    call_command("reading_quality")
    table = capsys.readouterr().out
    assert "words of a quote" in table
    assert "50.0%" in table


@pytest.mark.django_db
def test_a_day_that_is_none_is_refused():
    with pytest.raises(CommandError, match="no date"):
        call_command("reading_quality", since="soon")


def answers(**kwargs):
    start = TEXT.index("“We have")
    end = TEXT.index("”", start) + 1
    quote = {
        "start": start,
        "end": end,
        "text": TEXT[start:end],
        "kind": "direct",
        "accept": ["vale"],
        "cue": "said",
        "cue_start": TEXT.index("said"),
    }
    return {"id": "one", "file": "texts/one.txt", "quotes": [quote | kwargs], "boilerplate": []}


def judged(document):
    return list(gold.judged(TEXT, document, reading.read(TEXT)))


def test_right_answers_are_kept():
    outcomes = judged(answers())
    assert (FindingKind.SPEAKER, "before_cue", Outcome.KEPT) in outcomes
    assert (FindingKind.CUE, "before_cue", Outcome.KEPT) in outcomes


def test_a_wrong_speaker_is_a_change_and_no_answer_a_rejection():
    outcomes = judged(answers(accept=["ashe"]))
    assert (FindingKind.SPEAKER, "before_cue", Outcome.CHANGED) in outcomes
    assert [outcome for kind, _, outcome in outcomes if kind == FindingKind.QUOTE] == [
        Outcome.KEPT,
        Outcome.REJECTED,
    ]
    assert [outcome for kind, _, outcome in outcomes if kind == FindingKind.FURNITURE] == [Outcome.REJECTED]


def test_what_was_not_found_is_missed():
    start = TEXT.index("Porters to vote")
    missed = {"start": start, "end": start + 7, "text": TEXT[start : start + 7]}
    outcomes = judged(answers(**missed))
    assert (FindingKind.QUOTE, "", Outcome.MISSED) in outcomes


def test_answers_are_read_from_files(tmp_path, capsys):
    (tmp_path / "texts").mkdir()
    (tmp_path / "answers").mkdir()
    (tmp_path / "texts" / "one.txt").write_text(TEXT, encoding="utf-8")
    file = tmp_path / "answers" / "answers.json"
    file.write_text(json.dumps([answers()]), encoding="utf-8")
    call_command("reading_quality", gold=[file], json=True)
    by_kind = {(row["kind"], row["rule"]): row for row in json.loads(capsys.readouterr().out)}
    assert by_kind["speaker", ""]["precision"] == 1
    (tmp_path / "texts" / "one.txt").write_text(f" {TEXT}", encoding="utf-8")
    with pytest.raises(CommandError, match="not the one that was checked"):
        call_command("reading_quality", gold=[file])


@pytest.mark.parametrize("content", ["", "{}", "[1]", '[{"id": "one"}]', "[[]]"])
def test_other_files_are_refused_with_what_is_wrong(tmp_path, content):
    file = tmp_path / "answers.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(CommandError, match="no file of answers"):
        call_command("reading_quality", gold=[file])
    with pytest.raises(CommandError, match="No such file"):
        call_command("reading_quality", gold=[tmp_path / "nothing.json"])
