"""The two seed articles, against their hand-checked answers."""

import importlib.util
import json
import os
from pathlib import Path

import pytest

from articles.reading import read

SEEDS = Path(os.environ.get("SEEDS_DIR", Path(__file__).parents[4] / "shared" / "seeds"))
GOLD = SEEDS.parent / "gold"
SPEECH = {"direct", "written_statement"}

pytestmark = pytest.mark.seeds


@pytest.fixture(scope="module")
def scorer():
    spec = importlib.util.spec_from_file_location("scorer", GOLD / "scorer.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def documents():
    answers = json.loads((GOLD / "seeds.json").read_text(encoding="utf-8"))
    return [
        {
            "id": answer["id"],
            "text": (SEEDS / Path(answer["file"]).name).read_bytes().decode(),
            "gold": answer["quotes"],
            "meta": answer,
        }
        for answer in answers
    ]


def answers(documents, *kinds):
    for document in documents:
        by_span = {(q.start, q.end): q for q in read(document["text"]).quotes}
        for answer in document["gold"]:
            if answer["kind"] in kinds:
                yield answer, by_span.get((answer["start"], answer["end"]))


def test_every_direct_quote_is_found_whole_with_its_speaker(scorer, documents):
    def speech(text):
        return [(q.start, q.end, q.speaker) for q in read(text).quotes if q.kind in SPEECH]

    errors = []
    result = scorer.score(speech, documents, level="quote", errors=errors)
    assert errors == []
    assert result["exact"]["F"] == result["e2e_F"] == 1


def test_a_long_quote_has_a_segment_for_each_paragraph(documents):
    for answer, quote in answers(documents, "direct"):
        assert [list(segment) for segment in quote.segments] == answer["segments"]


def test_cues_are_right(documents):
    for answer, quote in answers(documents, "direct", "partial"):
        assert (quote.cue, quote.cue_start) == (answer["cue"], answer["cue_start"])


def test_venues_are_right_and_none_is_invented(documents):
    for answer, quote in answers(documents, "direct", "partial"):
        assert quote.venue == answer["venue"]


def test_fragments_are_partial_and_their_speakers_right(scorer, documents):
    pairs = list(answers(documents, "partial"))
    assert {quote.kind for _, quote in pairs} == {"partial"}
    assert sum(scorer.speaker_ok(quote.speaker, answer) for answer, quote in pairs) >= 10


def test_banners_and_nested_words_are_never_speech(documents):
    assert [quote.kind for _, quote in answers(documents, "sign")] == ["sign", "sign"]
    assert [quote for _, quote in answers(documents, "nested")] == [None, None]


def test_ages_and_workplaces_are_as_printed(documents):
    for answer, quote in answers(documents, "direct"):
        assert quote.age == (str(answer["age"]) if answer.get("age") else None)
        if answer.get("workplace"):
            assert quote.workplace in answer["workplace"]


def test_the_statement_printed_twice_is_marked(documents):
    text = documents[1]["text"]
    quotes = read(text).quotes
    (repeated,) = [q for q in quotes if q.duplicate_of is not None]
    assert quotes[repeated.duplicate_of].text == repeated.text


def test_furniture_is_marked_and_typed(documents):
    for document in documents:
        found = {(f.start, f.end, f.kind) for f in read(document["text"]).furniture}
        assert found == {(b["start"], b["end"], b["kind"]) for b in document["meta"]["boilerplate"]}


def test_homes_origins_and_addresses_are_private(documents):
    kinds = [p.kind for document in documents for p in read(document["text"]).private]
    assert sorted(kinds) == ["email", "home", "home", "origin"]


PUBLISHED = ("2016-04-26", "2016-02-10")


def facts(documents, group):
    for document, day in zip(documents, PUBLISHED, strict=True):
        yield document, getattr(read(document["text"], published=day), group)


def overlapping(found, answer):
    return [each for each in found if each.start < answer["end"] and answer["start"] < each.end]


def test_every_hospital_and_organisation_is_found_where_it_is_printed(documents):
    for document, hospitals in facts(documents, "hospitals"):
        trusts = [o for o in read(document["text"]).organisations if o.kind == "trust"]
        for answer in document["meta"]["mentions"]["hospitals"]:
            found = overlapping(trusts if answer.get("trust") else hospitals, answer)
            assert found, answer
            if answer.get("same_as"):
                assert [f.value["name"] for f in found] == [answer["same_as"]]
            if answer.get("in_"):
                assert {f.value["in"] for f in found} == {answer["in_"]}
            for key in ("address", "town"):
                if answer.get(key):
                    assert found[0].value[key] == answer[key]
    for document, organisations in facts(documents, "organisations"):
        spans = {(o.start, o.end) for o in organisations}
        for answer in document["meta"]["mentions"]["orgs"]:
            assert (answer["start"], answer["end"]) in spans, answer


def test_pickets_are_where_and_when_and_as_many_as_printed(documents):
    (first, infirmary), (second, two) = facts(documents, "pickets")
    place, entrance = first["meta"]["mentions"]["pickets"]
    (found,) = overlapping(infirmary, place)
    assert found.value["hospitals"] == [place["hospital"]]
    (found,) = overlapping(infirmary, entrance)
    assert (found.start, found.end) == (entrance["start"], entrance["end"])
    assert (found.value["size_as_printed"], found.value["size_low"]) == (entrance["count"], 13)
    assert (found.value["address"], found.value["start"]) == (entrance["place"], "2016-04-26T08:00+01:00")
    (answer,) = second["meta"]["mentions"]["pickets"]
    (found,) = overlapping(two, answer)
    assert (found.start, found.end) == (answer["start"], answer["end"])
    assert [name.removesuffix(" Hospital") for name in found.value["hospitals"]] == answer["hospital"].split(
        "; "
    )
    assert (found.value["start"], found.value["end"]) == ("2016-02-10T08:00+00:00", "2016-02-11T08:00+00:00")


def test_strikes_have_their_days_hours_and_cover(documents):
    (first, april), (second, february) = facts(documents, "strikes")
    kind, hours, services = first["meta"]["mentions"]["strike"]
    assert any(kind["strike_type"] in s.value["strike"] for s in overlapping(april, kind))
    days = [s.value for s in overlapping(april, hours) if s.kind == "strike_day"]
    assert [(d["date"], d["from"], d["to"]) for d in days] == [
        ("2016-04-26", hours["from_time"], hours["to_time"]),
        ("2016-04-27", hours["from_time"], hours["to_time"]),
    ]
    (cover,) = overlapping(april, services)
    assert (cover.value["cover"], cover.value["services"]) == ("withdrawn", services["services"])
    january, teaser, kept = second["meta"]["mentions"]["strike"]
    assert [s.value["date"] for s in overlapping(february, january) if s.kind == "strike_day"] == [
        "2016-01-12"
    ]
    (announced,) = overlapping(february, teaser)
    assert (announced.value["hours"], announced.value["in"]) == (24, teaser["in_"])
    assert [s.value["cover"] for s in overlapping(february, kept)] == ["kept"]
