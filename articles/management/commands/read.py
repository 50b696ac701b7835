import json
from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from articles import actions, decoding
from articles.choices import DateBasis, Genre, Rights
from articles.intake import lookups
from articles.intake.names import names_known_on
from articles.models import Publication
from articles.reading import read
from records.dates import PartialDate
from records.editions import writing


class Command(BaseCommand):
    help = (
        "Read newspaper texts and enter each as a draft, with all that was found in it. "
        "With --json print what would be found, and write nothing."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", type=Path, help="Text files.")
        parser.add_argument("--publication", metavar="NAME", help="Its name or id in the archive.")
        parser.add_argument(
            "--create-publication",
            action="store_true",
            help="Add the publication as a draft if there is none.",
        )
        parser.add_argument("--published", metavar="DATE", help="As far as known: 2016-04-26 or 2016-04.")
        parser.add_argument(
            "--basis", choices=DateBasis.values, default=DateBasis.PRINTED, help="How the date is known."
        )
        parser.add_argument("--reason", default="", help="From what an inferred date was inferred. Public.")
        parser.add_argument("--headline", default="", help="As printed.")
        parser.add_argument(
            "--our-title", default="", help="Our description, for an article without a headline."
        )
        parser.add_argument("--standfirst", default="", help="As printed.")
        parser.add_argument("--byline", default="", help="As printed.")
        parser.add_argument("--address", default="", help="Where the publication has it online.")
        parser.add_argument("--rights", choices=Rights.values, default=Rights.IN_COPYRIGHT)
        parser.add_argument("--genre", choices=Genre.values, default=Genre.REPORT)
        parser.add_argument("--encoding", choices=decoding.ENCODINGS, help="Found out if it is not given.")
        parser.add_argument(
            "--another-printing",
            action="store_true",
            help="Enter a text that the archive has from another publication, such as agency copy.",
        )
        parser.add_argument("--by", metavar="USERNAME", help="The curator in whose name it is entered.")
        parser.add_argument(
            "--dry-run", action="store_true", help="Report what would be entered; write nothing."
        )
        parser.add_argument(
            "--json", action="store_true", help="Print each reading on a line; write nothing."
        )

    def handle(self, *, files, **options):
        day = _date(options["published"])
        if options["json"]:
            return self._print_readings(files, day, options["encoding"])
        if day is None or not options["publication"]:
            raise CommandError("Say --publication NAME and --published DATE, or only look with --json.")
        only_one = [name for name in ("headline", "our_title", "address") if options[name]]
        if len(files) > 1 and only_one:
            raise CommandError(
                f"--{only_one[0].replace('_', '-')} is that of one article: enter one file at a time."
            )
        by = _user(options["by"])
        publication = _publication(options["publication"], may_create=options["create_publication"])
        names = names_known_on(day)
        failed = 0
        for file in files:
            try:
                decoded = _decoded(file, options["encoding"])
                found = read(decoded.text, published=day.earliest, names=names)
                entered = "would be entered"
                if not options["dry_run"]:
                    publication = _saved(publication, by)
                    article = _enter(decoded.text, found, publication, day, options, by)
                    entered = f"entered as {article.public_id}"
            except ValidationError as error:
                failed += 1
                self.stderr.write(f"{file}: {_in_words(error)}")
            else:
                self._report(file, decoded, found, entered)
        if failed:
            raise CommandError(f"{failed} of {len(files)} files {'was' if failed == 1 else 'were'} not read.")
        return None

    def _print_readings(self, files, day, encoding):
        names = None if day is None else names_known_on(day)
        for file in files:
            try:
                text = _decoded(file, encoding).text
            except ValidationError as error:
                raise CommandError(f"{file}: {_in_words(error)}") from None
            found = read(text, published=day and day.earliest, names=names)
            self.stdout.write(json.dumps(found.to_dict(), ensure_ascii=False))

    def _report(self, file, decoded, found, entered):
        self.stdout.write(f"{file}: {len(decoded.text):,} characters, read as {decoded.how}; {entered}.")
        for warning in decoded.warnings:
            self.stdout.write(f"  Take care: {warning}")
        for quote in found.quotes:
            words = " ".join(quote.text.split())
            words = words if len(words) <= 60 else f"{words[:59]}…"
            again = ", printed again" if quote.duplicate_of is not None else ""
            self.stdout.write(f"  {quote.kind}{again}: {words} – {quote.speaker or 'nobody named'}")
        for name, kinds in (("furniture", found.furniture), ("private details", found.private)):
            if kinds:
                self.stdout.write(f"  {name}: {', '.join(_counted(each.kind for each in kinds))}")


def _date(typed):
    if typed is None:
        return None
    try:
        return PartialDate(typed)
    except ValueError as error:
        raise CommandError(f"--published: {error}") from None


def _user(username):
    if username is None:
        return None
    try:
        return get_user_model().objects.get(username=username)
    except get_user_model().DoesNotExist:
        raise CommandError(f"--by: nobody has the user name “{username}”.") from None


def _publication(name, *, may_create):
    """The Publication, or its name if it is to be created with the first article that is entered."""
    try:
        return lookups.publication(name)
    except ValidationError as error:
        if error.code == "unknown" and may_create:
            return name
        near = "; ".join(lookups.near_publications(name)) if error.code == "unknown" else ""
        hint = f" Near to it: {near}." if near else ""
        create = " Add --create-publication to add it." if error.code == "unknown" else ""
        raise CommandError(f"--publication: {error.message}{hint}{create}") from None


def _saved(publication, by):
    if not isinstance(publication, str):
        return publication
    with writing(by=by):
        publication = Publication(name=publication)
        publication.clean_fields()
        publication.save()
    return publication


def _decoded(file, encoding):
    if file.is_dir():
        raise ValidationError("This is a folder: name the files in it.")
    try:
        return decoding.decode(file.read_bytes(), encoding=encoding)
    except OSError as error:
        raise ValidationError(f"The file cannot be read ({error.strerror}).") from None


def _enter(text, found, publication, day, options, by):
    return actions.enter(
        text=text,
        publication=publication,
        published_on=day,
        published_basis=options["basis"],
        published_reason=options["reason"],
        headline=options["headline"],
        our_title=options["our_title"],
        standfirst=options["standfirst"],
        byline=options["byline"],
        source_address=options["address"],
        rights=options["rights"],
        genre=options["genre"],
        accepted=actions.Accepted.all_of(found),
        is_another_printing=options["another_printing"],
        by=by,
    )


def _in_words(error):
    return " ".join(error.messages)


def _counted(kinds):
    kinds = list(kinds)
    return [f"{kinds.count(kind)} {kind.replace('_', ' ')}" for kind in dict.fromkeys(kinds)]
