"""How the time of reading grows with a text, for newspaper pages and for shapes that no newspaper prints.

    python benchmarks/reading_pace.py                         every shape, at 100,000, 200,000 and 400,000 characters
    python benchmarks/reading_pace.py --only marks names      the shapes with one of these words in their names
    python benchmarks/reading_pace.py --sizes 1250000 2500000 5000000

A rule that looks at each word for each word shows as a ratio well above 1 between one size and twice that
size: the microseconds for a character would have to grow. Ratios of one run can be compared, seconds cannot.
"""

import argparse
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from articles.reading import read  # noqa: E402
from tests.factories.hostile import SHAPES  # noqa: E402

PUBLISHED = "2016-04-26"
# Processor time of one reading, with the caches of a small machine, wavers by about this much.
SUSPECT = 1.5


def seconds(text):
    """Processor time, so that a busy machine does not count."""
    started = time.process_time()
    read(text, published=PUBLISHED)
    return time.process_time() - started


def main():
    parser = argparse.ArgumentParser(description="How the time of reading grows with a text")
    parser.add_argument("--sizes", type=int, nargs="+", default=[100_000, 200_000, 400_000])
    parser.add_argument("--only", nargs="+", help="words of the shapes' names")
    options = parser.parse_args()
    shapes = [
        name for name in SHAPES if not options.only or any(word in name.split() for word in options.only)
    ]
    if not shapes:
        parser.error(f"no shape has one of these words in its name; there are: {', '.join(SHAPES)}")
    read(SHAPES["articles"](options.sizes[0]))
    print(f"{'':34}" + "".join(f"{size:>12,}" for size in options.sizes) + "   µs a character; last ratio")
    suspects = []
    for name in shapes:
        each = []
        for size in options.sizes:
            text = SHAPES[name](size)
            each.append(seconds(text) * 1e6 / max(len(text), 1))
        ratio = each[-1] / each[-2] if len(each) > 1 else 1.0
        print(
            f"{name:34}" + "".join(f"{each_one:12.3f}" for each_one in each) + f"   {ratio:.2f}", flush=True
        )
        if ratio > SUSPECT:
            suspects.append(name)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"Above linear: {', '.join(suspects) or 'none'}. At most {peak} MB of memory.")


if __name__ == "__main__":
    main()
