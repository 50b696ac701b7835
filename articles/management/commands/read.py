from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import Error as DatabaseError

from articles import decoding
from articles.actions.batches import Overtaken, Refused
from articles.choices import DateBasis, Genre, Rights
from articles.intake.batches import report
from articles.intake.batches.crew import CORES, CrewFailed
from articles.intake.batches.items import Sources, is_text
from articles.intake.batches.reader import Reader, Task
from articles.intake.batches.run import Run
from articles.intake.files import Files, in_words
from articles.management import said
from articles.management.interrupts import interrupts
from articles.management.progress import Progress
from articles.models import Article
from records.management import account

GOES_ON = "What was read is kept; the same command goes on from there."


class Command(BaseCommand):
    help = (
        "Read newspaper texts and put each on the desk as a reading, for a curator to check and enter. "
        "Stopped by whatever, the same command goes on where it was. With --json print what would be found, and "
        "write nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "sources",
            nargs="+",
            metavar="SOURCE",
            help="A folder, whose .txt, .html, .eml and .pdf files are read; such a file; a .jsonl file with one "
            "article on each line; or - for such lines on standard input.",
        )
        said_of_all = parser.add_argument_group("where a text does not say it of itself")
        said_of_all.add_argument("--publication", metavar="NAME", help="Its name or id in the archive.")
        said_of_all.add_argument(
            "--create-publication",
            action="store_true",
            help="Add the publication as a draft, with the first article that is entered, if there is none.",
        )
        said_of_all.add_argument(
            "--published", metavar="DATE", help="As far as known: 2016-04-26 or 2016-04."
        )
        said_of_all.add_argument(
            "--basis", choices=DateBasis.values, help="How the date is known: printed, unless told."
        )
        said_of_all.add_argument(
            "--reason", default="", help="From what an inferred date was inferred. Public."
        )
        said_of_all.add_argument("--headline", default="", help="As printed.")
        said_of_all.add_argument(
            "--our-title", default="", help="Our description, for an article without a headline."
        )
        said_of_all.add_argument("--standfirst", default="", help="As printed.")
        said_of_all.add_argument("--byline", default="", help="As printed.")
        said_of_all.add_argument("--address", default="", help="Where the publication has it online.")
        said_of_all.add_argument("--rights", choices=Rights.values, help="In copyright, unless told.")
        said_of_all.add_argument("--genre", choices=Genre.values, help="A report, unless told.")
        said_of_all.add_argument(
            "--encoding", choices=decoding.ENCODINGS, help="Found out if it is not given."
        )
        said_of_all.add_argument(
            "--another-printing",
            action="store_true",
            help="Take a text that the archive has from another publication, such as agency copy.",
        )
        parser.add_argument("--by", metavar="USERNAME", help="The curator in whose name it is done.")
        parser.add_argument(
            "--again",
            action="store_true",
            help="Read once more what was refused, and what nobody has decided on at the desk yet.",
        )
        parser.add_argument(
            "--report", type=Path, metavar="FILE", help="What became of each text, as .csv or .json."
        )
        parser.add_argument(
            "--processes",
            type=int,
            default=CORES,
            help="How many read side by side; 0 reads in the command's own. Default: one for each core.",
        )
        parser.add_argument(
            "--enter",
            action="store_true",
            help="Enter each file as a draft at once, with all that was found in it, and nothing on the desk.",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="Report what would be done; write nothing."
        )
        parser.add_argument(
            "--json", action="store_true", help="Print each reading on a line; write nothing."
        )

    def handle(self, *, sources, **options):
        options["day"] = said.date(options["published"])
        _refuse_details_of_one(sources, options)
        if options["enter"]:
            return self._enter(sources, options)
        try:
            sources = Sources(sources)
        except OSError as error:
            raise CommandError(f"{error.filename}: {error.strerror}.") from None
        return self._print_readings(sources, options) if options["json"] else self._read(sources, options)

    def _read(self, sources, options):
        path = _report_file(options)
        if options["publication"]:
            said.publication(options["publication"], may_create=options["create_publication"])
        run = Run(
            sources,
            details=said.details(options),
            encoding=options["encoding"],
            processes=options["processes"],
            again=options["again"],
            dry_run=options["dry_run"],
            by=account.user(options["by"], add=[Article]),
        )
        run.begin()
        if run.before:
            self.stdout.write(_known(run.before))
        stopped_by = self._run(run, is_quiet=options["verbosity"] == 0)
        for line in report.in_words(run):
            self.stdout.write(line)
        if path:
            report.write(run.batch, path)
            self.stdout.write(f"Text by text: {path}")
        if stopped_by:
            raise CommandError(f"Stopped. {GOES_ON}", returncode=128 + stopped_by)
        refused = run.counts["refused"] if run.dry_run else run.batch.tally["refused"]
        if refused:
            were = "text was" if refused == 1 else "texts were"
            raise CommandError(f"{refused:,} {were} refused; all else was read.")

    def _run(self, run, *, is_quiet):
        """The signal that stopped it, or None."""
        try:
            with (
                interrupts(self._said_on_interrupt) as received,
                Progress(self.stderr, total=run.total, unit="texts", is_quiet=is_quiet) as progress,
            ):
                for count in run.read(is_stopped=lambda: received):
                    progress.advance(count)
            run.end(is_finished=not received)
        except Overtaken:
            raise CommandError(
                "The same command was started again, and that one goes on. This one has stopped."
            ) from None
        except DatabaseError as error:
            raise CommandError(f"The database failed ({_first_line(error)}). {GOES_ON}") from error
        except (CrewFailed, OSError) as error:
            raise CommandError(f"{_first_line(error)} {GOES_ON}") from error
        return received[0] if received else None

    def _said_on_interrupt(self):
        self.stderr.write("Stopping as soon as what is under way is kept. Once more stops at once.")

    def _enter(self, sources, options):
        if options["day"] is None or not options["publication"]:
            raise CommandError("Say --publication NAME and --published DATE, or read without --enter.")
        by = account.user(options["by"], add=[Article])
        publication = said.publication(options["publication"], may_create=options["create_publication"])
        files = Files(publication=publication, day=options["day"], options=options, by=by)
        failed = 0
        for file in map(Path, sources):
            try:
                source, found, article = files.enter(file)
            except ValidationError as error:
                failed += 1
                self.stderr.write(f"{file}: {' '.join(error.messages)}")
            else:
                entered = f"entered as {article.public_id}" if article else "would be entered"
                for line in in_words(file, source, found, entered):
                    self.stdout.write(line)
        if failed:
            were = "was" if failed == 1 else "were"
            raise CommandError(f"{failed} of {len(sources)} files {were} not read.")

    def _print_readings(self, sources, options):
        failed = 0
        with Reader(details=said.details(options), encoding=options["encoding"]) as reader:
            for item in sources.items():
                result = reader.read(Task(item=item))
                if isinstance(result, Refused):
                    failed += 1
                    self.stderr.write(f"{result.place}: {result.reason}")
                else:
                    self.stdout.write(result.found)
        if failed:
            raise CommandError(f"{failed:,} {'text was' if failed == 1 else 'texts were'} not read.")


def _refuse_details_of_one(sources, options):
    only_one = [name for name in ("headline", "our_title", "address") if options[name]]
    if only_one and (len(sources) > 1 or not is_text(sources[0])):
        name = only_one[0].replace("_", "-")
        raise CommandError(f"--{name} is that of one article: read one file at a time.")


def _report_file(options):
    path = options["report"]
    if path is None:
        return None
    if options["dry_run"]:
        raise CommandError("--report tells what became of texts, and with --dry-run nothing does.")
    if path.suffix.lower() not in report.FORMATS:
        raise CommandError(f"--report: name a file that ends in {' or '.join(report.FORMATS)}.")
    try:
        path.touch()
    except OSError as error:
        raise CommandError(f"--report: {path} cannot be written ({error.strerror}).") from None
    return path


def _known(batch):
    count = f"{batch.items.count():,} texts of it are known"
    if batch.finished_at:
        return f"This batch was read to its end on {_moment(batch.finished_at)}: {count}. Looking for what is new."
    return f"This batch was begun on {_moment(batch.started_at)} and not finished: {count}. Going on."


def _moment(when):
    return f"{when.astimezone():%-d %B %Y, %H:%M}"


def _first_line(error):
    return (str(error).strip() or type(error).__name__).splitlines()[0]
