"""How well reading reads: the quality table, and every error behind it.

    python benchmarks/reading.py                          the two seed articles
    python benchmarks/reading.py --polnear DIR            and PolNeAR's dev part (DIR: its data/ folder)
    python benchmarks/reading.py --polnear DIR --split train --errors 40

The hand-checked answers and the scorer lie outside the project (`--gold` or GOLD_DIR, by default
../shared/gold), because the texts they quote are other people's. Rules may be tuned on PolNeAR's
train and dev parts; its test part is run once, at the end.
"""

import argparse
import importlib.util
import os
import re
import sys
import time
from functools import partial
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import reading_facts  # noqa: E402

from articles.reading import read  # noqa: E402

SPEECH = {"direct", "written_statement"}
# The derived answers of PolNeAR count a wholly quoted content of six words as direct, capital or not.
POLNEAR_FRAGMENT_WORDS = 6
RESOLVED = re.compile("office|description_|same_")
MUST = {
    "span F": "dev must reach 96",
    "quote and speaker F": "dev must reach 90",
    "speaker right, pronoun_hand": "dev must reach 88",
}


def say(line):
    sys.stdout.write(line + "\n")


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def speech(text):
    return [(q.start, q.end, q.speaker) for q in read(text).quotes if q.kind in SPEECH]


def speech_and_long_fragments(text, pairs_of_single_marks):
    found = []
    for q in read(text, pairs_of_single_marks=pairs_of_single_marks).quotes:
        if q.kind in SPEECH or (
            q.kind == "partial" and q.speaker and len(q.text.split()) >= POLNEAR_FRAGMENT_WORDS
        ):
            # PolNeAR's answer to “the mayor said” is “mayor”; ours is his name. Both words are offered.
            printed = (
                text[q.mention_start : q.mention_end] if q.mention_start and RESOLVED.search(q.rule) else ""
            )
            found += [(start, end, f"{q.speaker or ''} {printed}") for start, end in q.segments]
    return found


class Tally:
    """How many answers of one sort there are, and how many were right."""

    def __init__(self, name, aim=""):
        self.name, self.aim, self.right, self.total = name, aim, 0, 0

    def count(self, is_right):
        self.total += 1
        self.right += bool(is_right)
        return is_right

    def __str__(self):
        share = f"{100 * self.right / self.total:5.1f}%" if self.total else "    –"
        return f"  {self.name:<44}{self.right:>6} of {self.total:<6}{share}   {self.aim}"


def percent(share):
    return f"{100 * share:.1f}"


def seeds(gold, scorer):
    docs = scorer.load_gold(str(gold / "seeds.json"))
    errors = []
    result = scorer.score(speech, docs, level="quote", errors=errors)
    say("Seeds (a quotation over several paragraphs is one item)")
    say(f"  span F {percent(result['olap']['F'])} (must be 100)")
    say(f"  quote and speaker F {percent(result['e2e_F'])} (must be 100)")
    furniture = Tally("furniture, span and kind", "must be 100%")
    cues = Tally("cues", "must be 100%")
    venues = Tally("venues, given or found")
    offered = Tally("fragments offered as partial")
    fragments = Tally("fragments' speakers", "must reach 10 of 11")
    kept_apart = Tally("banner texts and nested words kept apart", "must be 100%")
    for doc in docs:
        reading = read(doc["text"])
        by_span = {(q.start, q.end): q for q in reading.quotes}
        given = {(f.start, f.end, f.kind) for f in reading.furniture}
        wanted = {(b["start"], b["end"], b["kind"]) for b in doc["meta"]["boilerplate"]}
        for item in sorted(wanted | given):
            if not furniture.count(item in wanted and item in given):
                errors.append((doc["id"], "FURNITURE", doc["text"][item[0] : item[1]], item[2]))
        for answer in doc["gold"]:
            found = by_span.get((answer["start"], answer["end"]))
            if answer["kind"] in {"sign", "nested"}:
                kept_apart.count(found is None or found.kind == "sign")
                continue
            if answer["kind"] == "partial":
                offered.count(found and found.kind == "partial")
                if not fragments.count(found and scorer.speaker_ok(found.speaker, answer)):
                    errors.append((
                        doc["id"],
                        "FRAGMENT",
                        answer["text"],
                        answer["speaker"],
                        found and found.speaker,
                    ))
            if not cues.count(found and (found.cue, found.cue_start) == (answer["cue"], answer["cue_start"])):
                errors.append((doc["id"], "CUE", answer["text"], answer["cue"], found and found.cue))
            has_venue = answer["venue"] or (found and found.venue)
            if has_venue and not venues.count(found and found.venue == answer["venue"]):
                errors.append((
                    doc["id"],
                    "VENUE",
                    answer["text"],
                    answer["venue"],
                    found and found.venue,
                ))
    for tally in (furniture, cues, venues, offered, fragments, kept_apart):
        say(str(tally))
    say("Facts of the seeds (each answer of theirs that was found)")
    tallies, missed = reading_facts.measure(docs, Tally)
    for tally in tallies:
        say(str(tally))
    return errors + missed


def polnear(gold, data, split):
    """Every article of a part, as its loader gives it: read without pairs of single marks, and with them.

    The loader derived its answers from “ and " alone. Seven articles of dev type a double mark as two single
    ones (''): whoever reads them finds speech there that the answers do not know, and all of it counts as
    wrong. So the first column is the score; the second is how the archive reads.
    """
    os.environ["POLNEAR"] = str(data)
    scorer, loader = load(gold / "scorer.py"), load(gold / "polnear_loader.py")
    docs = loader.load(split)
    errors, columns = [], []
    for pairs in (False, True):
        extract = partial(speech_and_long_fragments, pairs_of_single_marks=pairs)
        columns.append(scorer.score(extract, docs, level="segment", errors=None if pairs else errors))
    official, _ = columns
    typed = sum("''" in doc["text"] for doc in docs)
    say(
        f"PolNeAR {split}: {len(docs)} articles, {official['counts']['ngold']} quotations; errors of the first column"
    )
    say(f"  {typed} articles type a double mark as two single ones ('')")
    say(f"  {'pairs_of_single_marks':<34}{'False':>8}{'True':>8}")
    rows = [(f"span {key}", lambda r, key=key: r["olap"][key]) for key in "PRF"]
    rows.append(("quote and speaker F", lambda r: r["e2e_F"]))
    rows += [(f"speaker right, {kind}", lambda r, kind=kind: r["spk"][kind][0]) for kind in official["spk"]]
    for name, share in rows:
        say(
            f"  {name:<34}{percent(share(official)):>8}{percent(share(columns[1])):>8}   {MUST.get(name, '')}"
        )
    return errors


def speed(text):
    """Processor time for 800 words, each reading beside a loop of a fixed length.

    Shared machines run at half their pace for minutes on end: the loop tells how fast this one is at the moment, and
    the ratio of the two does not change with it.
    """
    words, read_in, looped_in = len(text.split()), [], []
    read(text)
    for _ in range(60):
        read_in.append(_seconds(read, text) * 1000 * 800 / words)
        looped_in.append(_seconds(_loop) * 1000)
    ratio = median(one / other for one, other in zip(read_in, looped_in, strict=True))
    whole = _seconds(read, (text + "\n\n") * (5_000_000 // len(text)))
    say(
        f"Speed for 800 words: best {min(read_in):.1f} ms, median {median(read_in):.1f} ms (at most 15); "
        f"5 MB in {whole:.1f} s"
    )
    say(
        f"The loop beside it: best {min(looped_in):.1f} ms, median {median(looped_in):.1f} ms; "
        f"a reading takes {ratio:.2f} of it"
    )


def _seconds(do, *given):
    started = time.process_time()
    do(*given)
    return time.process_time() - started


def _loop():
    total = 0
    for number in range(200_000):
        total += number
    return total


def main():
    parser = argparse.ArgumentParser(description="Quality and speed of articles.reading")
    parser.add_argument(
        "--gold", type=Path, default=Path(os.environ.get("GOLD_DIR", ROOT.parent / "shared" / "gold"))
    )
    parser.add_argument(
        "--polnear", type=Path, default=os.environ.get("POLNEAR"), help="PolNeAR's data/ folder"
    )
    parser.add_argument("--split", default="dev", choices=["train", "dev", "test"])
    parser.add_argument("--errors", type=int, default=60, help="how many errors to print")
    options = parser.parse_args()
    if not (options.gold / "seeds.json").is_file():
        parser.error(f"no seeds.json in {options.gold}: name the folder of answers with --gold or GOLD_DIR")
    scorer = load(options.gold / "scorer.py")
    errors = seeds(options.gold, scorer)
    if options.polnear:
        errors += polnear(options.gold, Path(options.polnear), options.split)
    speed(scorer.load_gold(str(options.gold / "seeds.json"))[1]["text"])
    say(f"{len(errors)} errors")
    for error in errors[: options.errors]:
        say("   | " + " | ".join(str(part).replace("\n", " ")[:110] for part in error))


if __name__ == "__main__":
    main()
