"""Findings held against hand-checked answers, counted as if a curator had decided them.

A file of answers is a list of documents `{id, file, quotes, boilerplate}`: `file` is the text's path from the folder
above the answers; a quote has `start`, `end`, `text`, `kind`, the words by which its speaker may be named in
`accept`, `cue` and `cue_start`; a piece of boilerplate `start`, `end` and `kind`. Offsets count code points.
"""

import json
import re
from collections import Counter

from articles.choices import FindingKind, Outcome
from articles.quality.scores import scores
from articles.reading import read

SPEECH = {"direct", "written_statement"}
# Where an answer is neither wanted nor wrong to give.
INDIFFERENT = {"partial", "headline", "standfirst", "caption", "unmarked", "nested"}
# Spans that share this much of what they cover together are the same quotation, drawn a little otherwise.
SAME = 0.8
_MARKS = "“”\"‘’'`«» \t\r\n\xa0"


class UnusableAnswers(Exception):
    """The file is no file of answers, or one of its texts is not there or not the one that was checked."""


def documents(path):
    """(name, text, answers) of every document of a file of answers. Raises UnusableAnswers with what is wrong."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(found, list):
            raise TypeError("not a list")
        for document in found:
            text = (path.resolve().parent.parent / document["file"]).read_bytes().decode()
            for answer in [*document["quotes"], *document.get("boilerplate", ())]:
                if text[answer["start"] : answer["end"]] != answer["text"]:
                    raise UnusableAnswers(
                        f"{path}: the text of {document['id']} is not the one that was checked."
                    )
            yield document["id"], text, document
    except OSError as error:
        raise UnusableAnswers(f"{error.filename}: {error.strerror}.") from None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnusableAnswers(f"{path} is no file of answers ({error!r}).") from None


def of_gold(paths):
    """[Score] of reading every text of some files of answers. Raises UnusableAnswers."""
    counted = Counter()
    for path in paths:
        for _, text, document in documents(path):
            counted.update(judged(text, document, read(text)))
    return scores((*row, count) for row, count in counted.items())


def judged(text, document, reading):
    """(kind, rule, outcome) of every finding of a reading that the answers speak of, and of what it missed."""
    quotes = [quote for quote in reading.quotes if quote.kind != "sign"]
    answers = document["quotes"]
    pairs = _pairs(text, quotes, answers)
    for quote in quotes:
        answer = pairs.get(id(quote))
        if answer is None:
            if quote.kind in SPEECH and not _is_indifferent(quote, answers):
                yield FindingKind.QUOTE, quote.kind_rule, Outcome.REJECTED
            continue
        if answer["kind"] in INDIFFERENT and answer["kind"] != "partial":
            continue
        exact = _trimmed(text, quote.start, quote.end) == _trimmed(text, answer["start"], answer["end"])
        yield FindingKind.QUOTE, quote.kind_rule, _kept(exact)
        is_same_kind = (quote.kind in SPEECH) == (answer["kind"] in SPEECH)
        yield FindingKind.QUOTE_KIND, quote.kind_rule, _kept(is_same_kind)
        yield from _speaker(quote, answer)
        yield from _cue(quote, answer)
    given = {id(answer) for answer in pairs.values()}
    for answer in answers:
        if answer["kind"] in SPEECH and id(answer) not in given:
            yield FindingKind.QUOTE, "", Outcome.MISSED
    yield from _furniture(reading.furniture, document.get("boilerplate", ()))


def _pairs(text, quotes, answers):
    """{id of a quote: its answer}, each answer given once, those that overlap most first."""
    near = []
    for quote in quotes:
        for answer in answers:
            shared = _shared(
                _trimmed(text, quote.start, quote.end), _trimmed(text, answer["start"], answer["end"])
            )
            if shared >= SAME:
                near.append((shared, quote.start, answer["start"], quote, answer))
    pairs, taken = {}, set()
    for *_, quote, answer in sorted(near, key=lambda each: (-each[0], each[1], each[2])):
        if id(quote) not in pairs and id(answer) not in taken:
            pairs[id(quote)] = answer
            taken.add(id(answer))
    return pairs


def _speaker(quote, answer):
    if not answer["accept"]:
        return
    if quote.speaker is None:
        yield FindingKind.SPEAKER, "", Outcome.MISSED
    else:
        yield FindingKind.SPEAKER, quote.rule, _kept(_names(quote.speaker, answer["accept"]))


def _cue(quote, answer):
    if quote.cue is None and answer["cue"] is None:
        return
    if quote.cue is None:
        yield FindingKind.CUE, "", Outcome.MISSED
    elif answer["cue"] is None:
        yield FindingKind.CUE, quote.rule, Outcome.REJECTED
    else:
        yield FindingKind.CUE, quote.rule, _kept(quote.cue_start == answer["cue_start"])


def _furniture(found, answers):
    wanted = {(each["start"], each["end"]): each["kind"] for each in answers}
    for each in found:
        kind = wanted.pop((each.start, each.end), None)
        outcome = Outcome.REJECTED if kind is None else _kept(kind == each.kind)
        yield FindingKind.FURNITURE, each.rule, outcome
    yield from ((FindingKind.FURNITURE, "", Outcome.MISSED) for _ in wanted)


def _is_indifferent(quote, answers):
    return any(
        answer["kind"] in INDIFFERENT and answer["start"] < quote.end and quote.start < answer["end"]
        for answer in answers
    )


def _names(speaker, accept):
    words = {re.sub(r"['’]s?$", "", word).strip("'’.-") for word in re.findall(r"[\w'’.-]+", speaker.lower())}
    return any(set(each.split()) <= words for each in accept)


def _trimmed(text, start, end):
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return start, end


def _shared(one, other):
    both = min(one[1], other[1]) - max(one[0], other[0])
    return 0.0 if both <= 0 else both / (max(one[1], other[1]) - min(one[0], other[0]))


def _kept(is_right):
    return Outcome.KEPT if is_right else Outcome.CHANGED
