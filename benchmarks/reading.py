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
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from articles.reading import read  # noqa: E402

SPEECH = {"direct", "written_statement"}
# The derived answers of PolNeAR count a wholly quoted content of six words as direct, capital or not.
POLNEAR_FRAGMENT_WORDS = 6
RESOLVED = re.compile("office|description_|same_")


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def speech(text):
    return [(q.start, q.end, q.speaker) for q in read(text).quotes if q.kind in SPEECH]


def speech_and_long_fragments(text):
    found = []
    for q in read(text).quotes:
        if (
            q.kind in SPEECH
            or q.kind == "partial"
            and q.speaker
            and len(q.text.split()) >= POLNEAR_FRAGMENT_WORDS
        ):
            # PolNeAR's answer to “the mayor said” is “mayor”; ours is his name. Both words are offered.
            printed = (
                text[q.mention_start : q.mention_end] if q.mention_start and RESOLVED.search(q.rule) else ""
            )
            found += [(start, end, f"{q.speaker or ''} {printed}") for start, end in q.segments]
    return found


def row(name, right, total, aim=""):
    share = f"{100 * right / total:5.1f}%" if total else "    –"
    print(f"  {name:<44}{right:>6} of {total:<6}{share}   {aim}")


def seeds(gold, scorer):
    docs = scorer.load_gold(str(gold / "seeds.json"))
    errors = []
    result = scorer.score(speech, docs, level="quote", errors=errors)
    print("Seeds (a quotation over several paragraphs is one item)")
    print(
        f"  span F {100 * result['olap']['F']:.1f} (must be 100)   quote and speaker F {100 * result['e2e_F']:.1f} (must be 100)"
    )
    furniture = furniture_found = cues = cues_right = venues = venues_right = 0
    partial = partial_offered = partial_right = boards = boards_as_speech = extra = roles = roles_right = 0
    for doc in docs:
        reading = read(doc["text"])
        by_span = {(q.start, q.end): q for q in reading.quotes}
        given = {(f.start, f.end, f.kind) for f in reading.furniture}
        wanted = {(b["start"], b["end"], b["kind"]) for b in doc["meta"]["boilerplate"]}
        furniture += len(wanted)
        furniture_found += len(wanted & given)
        extra += len(given - wanted)
        errors += [
            (doc["id"], "FURNITURE", doc["text"][s:e][:80], kind) for s, e, kind in sorted(wanted ^ given)
        ]
        for answer in doc["gold"]:
            found = by_span.get((answer["start"], answer["end"]))
            if answer["kind"] in {"sign", "nested"}:
                boards += 1
                overlaps = any(
                    q.kind in SPEECH | {"partial"} and q.start < answer["end"] and answer["start"] < q.end
                    for q in reading.quotes
                    if answer["kind"] == "sign" or (q.start, q.end) == (answer["start"], answer["end"])
                )
                boards_as_speech += overlaps
                continue
            if answer["kind"] == "partial":
                partial += 1
                partial_offered += found is not None and found.kind == "partial"
                right = found is not None and scorer.speaker_ok(found.speaker, answer)
                partial_right += right
                if not right:
                    errors.append((
                        doc["id"],
                        "FRAGMENT",
                        answer["text"],
                        answer["speaker"],
                        found and found.speaker,
                    ))
            if answer["cue_start"] is not None:
                cues += 1
                right = (
                    found is not None
                    and found.cue_start == answer["cue_start"]
                    and found.cue == answer["cue"]
                )
                cues_right += right
                if not right:
                    errors.append((doc["id"], "CUE", answer["text"][:60], answer["cue"], found and found.cue))
            if answer["venue"] or found is not None and found.venue:
                venues += 1
                right = found is not None and found.venue == answer["venue"]
                venues_right += right
                if not right:
                    errors.append((
                        doc["id"],
                        "VENUE",
                        answer["text"][:60],
                        answer["venue"],
                        found and found.venue,
                    ))
            if answer["role"] and answer["speaker_kind"] == "person":
                roles += 1
                roles_right += bool(
                    found
                    and found.role
                    and found.role.lower().split()[0] == answer["role"].lower().split()[0]
                )
    row("furniture, span and kind", furniture_found, furniture, f"must be 100%; {extra} extra")
    row("cues", cues_right, cues, "must be 100%")
    row("venues (given or found)", venues_right, venues)
    row("fragments offered as partial", partial_offered, partial)
    row("fragments' speakers", partial_right, partial, "must reach 10 of 11")
    row("roles as printed", roles_right, roles)
    row("banner texts and nested words taken for speech", boards_as_speech, boards, "must be 0")
    return errors


def polnear(gold, data, split):
    os.environ["POLNEAR"] = str(data)
    scorer, loader = load(gold / "scorer.py"), load(gold / "polnear_loader.py")
    docs = loader.load(split)
    errors = []
    result = scorer.score(speech_and_long_fragments, docs, level="segment", errors=errors)
    print(
        f"PolNeAR {split} ({len(docs)} articles, {result['counts']['ngold']} quotations; aim: span F ≥ 96, quote and speaker F ≥ 90)"
    )
    print(
        f"  span P {100 * result['olap']['P']:.1f} R {100 * result['olap']['R']:.1f} F {100 * result['olap']['F']:.1f}   quote and speaker F {100 * result['e2e_F']:.1f}"
    )
    for kind, (share, count) in result["spk"].items():
        row(f"speaker right, {kind}", round(share * count), count)
    return errors


def speed(text):
    words = len(text.split())
    rounds = 40
    started = time.perf_counter()
    for _ in range(rounds):
        read(text)
    each = (time.perf_counter() - started) / rounds
    long = (text + "\n\n") * (5_000_000 // len(text))
    started = time.perf_counter()
    read(long)
    whole = time.perf_counter() - started
    print(
        f"Speed: {each * 1000 * 800 / words:.1f} ms for 800 words (at most 15); {len(long) / 1e6:.0f} MB in {whole:.1f} s"
    )


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
    print(f"{len(errors)} errors")
    for error in errors[: options.errors]:
        print("  ", *(str(part).replace("\n", " ")[:110] for part in error), sep=" | ")


if __name__ == "__main__":
    main()
