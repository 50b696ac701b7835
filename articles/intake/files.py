"""Files entered at once as drafts, with everything that was found in them."""

from django.core.exceptions import ValidationError

from articles import actions
from articles.choices import DateBasis, Genre, Rights
from articles.intake.names import names_known
from articles.intake.sources import open_source
from articles.models import Publication
from articles.reading import read
from records.editions import writing


class Files:
    """Enters files of one publication and day. `publication` may be the name of one to be added with the first."""

    def __init__(self, *, publication, day, options, by):
        self.publication, self.day, self.options, self.by = publication, day, options, by
        self.names = names_known()

    def enter(self, file):
        """(Source, Reading, Article); the last is None on a dry run. Raises ValidationError."""
        source = opened(file, self.options["encoding"])
        found = read(source.text, published=self.day, names=self.names, captions=source.details.captions)
        return source, found, None if self.options["dry_run"] else self._entered(source.text, found)

    def _entered(self, text, found):
        if isinstance(self.publication, str):
            self.publication = _added(self.publication, self.by)
        options = self.options
        return actions.enter(
            text=text,
            publication=self.publication,
            published_on=self.day,
            published_basis=options["basis"] or DateBasis.PRINTED,
            published_reason=options["reason"],
            headline=options["headline"],
            our_title=options["our_title"],
            standfirst=options["standfirst"],
            byline=options["byline"],
            source_address=options["address"],
            rights=options["rights"] or Rights.IN_COPYRIGHT,
            genre=options["genre"] or Genre.REPORT,
            accepted=actions.Accepted.all_of(found),
            is_another_printing=options["another_printing"],
            by=self.by,
        )


def opened(file, encoding):
    if file.is_dir():
        raise ValidationError("This is a folder: name the files in it.")
    try:
        return open_source(file.read_bytes(), name=file.name, encoding=encoding)
    except OSError as error:
        raise ValidationError(f"The file cannot be read ({error.strerror}).") from None


def in_words(file, source, found, entered):
    """The lines of a report on one file."""
    yield f"{file}: {len(source.text):,} characters, read as {source.how}; {entered}."
    for warning in source.warnings:
        yield f"  Take care: {warning}"
    for quote in found.quotes:
        words = " ".join(quote.text.split())
        words = words if len(words) <= 60 else f"{words[:59]}…"
        again = ", printed again" if quote.duplicate_of is not None else ""
        yield f"  {quote.kind}{again}: {words} – {quote.speaker or 'nobody named'}"
    for name, kinds in (("furniture", found.furniture), ("private details", found.private)):
        if kinds:
            yield f"  {name}: {', '.join(_counted(each.kind for each in kinds))}"


def _added(name, by):
    with writing(by=by):
        publication = Publication(name=name)
        publication.clean_fields()
        publication.save()
    return publication


def _counted(kinds):
    kinds = list(kinds)
    return [f"{kinds.count(kind)} {kind.replace('_', ' ')}" for kind in dict.fromkeys(kinds)]
