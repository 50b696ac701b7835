"""What comes of importing whole registers into an empty archive, and how long and how much memory it takes.

    python benchmarks/import_reference.py                      the files in ../shared/data
    python benchmarks/import_reference.py --data FOLDER        those of another folder

In an archive of its own, which is thrown away at the end: NHS.UK's hospitals of 2018, the whole register of trusts and
sites of 2018 and that of trusts of 2026, each by `manage.py import_reference` in a process of its own, whose memory is
measured by the kernel. Then all of them once more, which must change nothing, and where six hospitals stand and who ran
them on 26 April 2016. Seconds are those of one machine.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
FILES = [
    ("nhsuk-hospitals", "nhsuk_Hospital_2018-09.csv", "2018-09"),
    ("etrust", "ods_etrust_2018-09.csv", "2018-09"),
    ("etr", "ods_etr_2026-06.csv", "2026-06"),
]
SEEDS = ["RWY01", "RVR05", "RVR50", "RJ701", "RJ611", "RPY02"]
DAY = "2016-04-26"
# Characters in the code of a trust of 2018.
TRUST = 3
WHERE = """
import json
from strikes.models import Hospital
from records.dates import PartialDate
day = PartialDate({day!r}).earliest
def ran(run):
    return (run.ran_from is None or PartialDate(run.ran_from).earliest <= day) and (
        run.ran_to is None or PartialDate(run.ran_to).latest >= day)
print(json.dumps([
    [each.ods_code, each.name, each.latitude, each.longitude,
     [[run.trust.ods_code, run.trust.name, run.ran_from, run.ran_to] for run in each.run_by.order_by("pk") if ran(run)]]
    for each in Hospital.objects.filter(ods_code__in={codes!r}).order_by("ods_code")]))
"""
SIZES = """
import json
from people.models import Organisation
from strikes.models import Hospital, Proposal
print(json.dumps([model.objects.count() for model in (Organisation, Hospital, Proposal)]))
"""


class Archive:
    """`manage.py` on a database in a folder to throw away, durable as in production."""

    def __init__(self, folder):
        self.environment = {
            **os.environ,
            "ENV_FILE": os.devnull,
            "DEBUG": "on",
            "DATABASE_URL": "",
            "POSTGRES_DATA_DIR": str(folder / "pg"),
            "POSTGRES_DURABLE": "on",
        }

    def manage(self, *arguments):
        """(what it printed, seconds, the most MB that it held at once)."""
        began = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "manage.py", *map(str, arguments)],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"manage.py {' '.join(map(str, arguments))}:\n{said}")
        return said, time.perf_counter() - began, megabytes(used)

    def ask(self, code):
        said, *_ = self.manage("shell", "--verbosity=0", "--command", code)
        return json.loads(said.strip().splitlines()[-1])


def megabytes(used: resource.struct_rusage) -> float:
    # macOS counts bytes, Linux KiB.
    return used.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def table(said):
    """The counts that the command prints before the differences."""
    return said.partition("\n\n")[0].splitlines()


def rows(path):
    with path.open("rb") as file:
        return sum(1 for _ in file)


def show(archive, kind, path, as_of):
    said, seconds, memory = archive.manage(
        "import_reference", kind, path, "--as-of", as_of, "--yes", "--verbosity=0"
    )
    print(f"\n{path.name} ({kind}), {rows(path):,} lines: {seconds:.1f} s, {memory:.0f} MB at most")
    for line in table(said):
        print(f"    {line}")
    if not any(line.startswith("refused") for line in table(said)):
        print("    refused: none")
    return said


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    options = parser.parse_args()
    lacking = [name for _, name, _ in FILES if not (options.data / name).is_file()]
    if lacking:
        raise SystemExit(f"There is no {', '.join(lacking)} in {options.data}: say --data.")
    folder = Path(tempfile.mkdtemp(prefix="pl-"))
    # The account that the embedded server runs under must be able to walk to its data.
    folder.chmod(0o755)
    archive = Archive(folder)
    try:
        archive.manage("migrate", "--verbosity=0")
        _, seconds, memory = archive.manage("check", "--verbosity=0")
        print(f"A command that does nothing: {seconds:.1f} s, {memory:.0f} MB")
        print(
            "\nMEMORY AND LENGTH: the longest file, with all of its sites or fewer, compared and not written"
        )
        measure_lengths(archive, options.data / FILES[1][1], folder)
        print("\nINTO AN EMPTY ARCHIVE")
        for kind, name, as_of in FILES:
            show(archive, kind, options.data / name, as_of)
        sizes = archive.ask(SIZES)
        print("\nIn all: {:,} organisations, {:,} hospitals, {:,} proposals".format(*sizes))
        print("\nONCE MORE")
        for kind, name, as_of in FILES:
            said = show(archive, kind, options.data / name, as_of)
            if "Nothing would change." not in said:
                raise SystemExit(f"The second import of {name} would change something.")
            print("    Nothing would change.")
        if archive.ask(SIZES) != sizes:
            raise SystemExit("The second import changed something.")
        print(f"\nSIX HOSPITALS ON {DAY}")
        for code, name, latitude, longitude, runs in archive.ask(WHERE.format(day=DAY, codes=SEEDS)):
            print(f"    {code} {name}, {latitude}, {longitude}")
            for trust, called, ran_from, ran_to in runs:
                print(f"          {trust} {called}, {ran_from or '…'} to {ran_to or 'now'}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure_lengths(archive, path, folder):
    lines = path.read_bytes().splitlines(keepends=True)
    for share in (8, 4, 2, 1):
        part = folder / f"one-in-{share}.csv"
        # Every trust, for sites are theirs; and of the sites as many as asked for, from all over the file.
        kept = [
            line
            for number, line in enumerate(lines)
            if number % share == 0 or len(line.split(b'"')[1]) == TRUST
        ]
        part.write_bytes(b"".join(kept))
        said, seconds, memory = archive.manage(
            "import_reference", "etrust", part, "--as-of", "2018-09", "--dry-run", "--verbosity=0"
        )
        new = next((line.split()[-1] for line in table(said) if line.startswith("new: hospitals")), "0")
        print(f"    {len(kept):>6,} lines, {new:>5} hospitals: {seconds:5.1f} s, {memory:.0f} MB at most")


if __name__ == "__main__":
    main()
