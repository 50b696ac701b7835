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
