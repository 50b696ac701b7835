"""A PDF with a text layer: a page printed from a browser, or from an electronic edition."""

import re
from statistics import median

import pypdfium2
from django.core.exceptions import ValidationError

from articles import decoding

from . import days
from .addresses import canonical, is_front_page
from .blocks import clean
from .details import Gathering
from .pdf_lines import lines
from .pdf_paragraphs import paragraphs, without_running_heads
from .source import Source
from .titles import without_site

_MOST_PAGES = 60
_FEWEST_CHARACTERS = 40
_DOUBTFUL_NAMED = 5
_ADDRESS = re.compile(r"https?://[^\s<>“”\"]{4,}")
_NO_TITLE = re.compile(
    r"^(?:untitled|microsoft word\b|document\d*|print(?:ed)?\b|page \d|scan)|\.(?:docx?|indd|pdf|qxp|html?)$",
    re.I,
)
_LARGE = 1.4
_HEAD_LINES = 12
_PDF_DAY = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)'?)?)?")
_PASTE = "paste the text of the article, or type it out"


def read(data, **_):
    """The Source in the bytes of a PDF; ValidationError where no words can be had from it."""
    document = _opened(data)
    try:
        return _read(document)
    except pypdfium2.PdfiumError:
        raise _broken() from None


def _opened(data):
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise ValidationError(
                "The PDF is locked with a password. Open it with the password and print it to a new PDF, or "
                "paste the text.",
                code="encrypted",
            ) from None
        raise _broken() from None


def _broken():
    return ValidationError(
        f"The PDF is broken and cannot be read. Get it from its source again, or {_PASTE}.", code="broken"
    )


def _read(document):
    pages = len(document)
    if pages > _MOST_PAGES:
        raise ValidationError(
            f"The PDF has {pages:,} pages; an article may have {_MOST_PAGES}. Print the pages of the article to a "
            "PDF of their own.",
            code="too_long",
        )
    found, heights, wordless = [], [], []
    for number in range(pages):
        page = document[number]
        heights.append(page.get_height())
        here = lines(page.get_textpage(), number, found[-1].column + 1 if found else 0)
        if not here:
            wordless.append(number + 1)
        found += here
    if sum(len(line.text) for line in found) < _FEWEST_CHARACTERS:
        raise ValidationError(
            "The PDF holds pictures of pages and no words, as a scanner makes them. Have the words recognised by "
            f"another program and save it again, or {_PASTE}.",
            code="no_text",
        )
    for line in found:
        line.text = clean(line.text)
    story, heads = without_running_heads([line for line in found if line.text.strip()], heights)
    said, doubtful = paragraphs(story)
    text = decoding.as_text("\n\n".join(said))
    warnings = []
    if wordless:
        warnings.append(f"No words on {_pages(wordless)}: what is printed there is a picture.")
    if doubtful:
        named = ", ".join(f"“{word}”" for word in doubtful[:_DOUBTFUL_NAMED])
        more = "" if len(doubtful) <= _DOUBTFUL_NAMED else f" and {len(doubtful) - _DOUBTFUL_NAMED} more"
        warnings.append(
            f"Words parted at the ends of lines were put together without their hyphens: {named}{more}. "
            "Check that none belongs there."
        )
    warnings.append(
        "Paragraphs and columns were told from where the words stand: compare them with the page."
    )
    gathered = _details(document, story, heads)
    return Source(
        text=text,
        how=f"PDF, {pages} {'page' if pages == 1 else 'pages'}, put together from its lines",
        warnings=(*warnings, *gathered.disagreements(), *decoding.warnings(text)),
        details=gathered,
    )


def _details(document, story, heads):
    found, said = Gathering(), document.get_metadata_dict()
    title, site = without_site(clean(said.get("Title", "")))
    if title and not _NO_TITLE.search(title):
        found.add("headline", title, "PDF metadata Title")
    found.add("headline", _largest(story), "largest type on the first page", is_printed=True)
    author = clean(said.get("Author", ""))
    if len(author.split()) > 1 and "@" not in author:
        found.add("byline", author, "PDF metadata Author")
    printed = [line.text for line in heads] + [line.text for line in story[:_HEAD_LINES]]
    for words in printed:
        # What a browser prints above a page is the day of printing.
        day = None if re.search(r"\d{4},\s+\d{1,2}:\d\d", words) else days.in_words(words)
        if day is not None:
            found.add("published_on", day.edtf, day.basis("date printed on the page"), is_printed=True)
            break
    made = _PDF_DAY.match(said.get("CreationDate", ""))
    if made and (day := days.day_of(_iso(made))):
        found.add("published_on", day.edtf, "PDF metadata CreationDate, when the PDF was made")
    found.add("publication", site, "PDF metadata Title")
    for line in heads:
        address = _ADDRESS.search(line.text)
        whole = canonical(address[0]) if address else ""
        if whole and not is_front_page(whole):
            found.add("source_address", whole, "address printed on the page")
    return found.details()


def _largest(story):
    """The words in the largest type at the head of the first page, if any is much larger than the rest."""
    first = [line for line in story if line.page == 0]
    if not first:
        return ""
    usual, largest = median(line.size for line in story), max(line.size for line in first)
    words = " ".join(line.text for line in first if line.size > 0.95 * largest)
    return words if largest > _LARGE * usual and len(words.split()) < 40 else ""


def _iso(made):
    year, month, day, hour, minute, second, sign, hours, minutes = made.groups()
    time = f"T{hour}:{minute}:{second}" if hour else ""
    zone = f"{sign}{hours}:{minutes}" if sign else "+00:00" if made[0].endswith("Z") else ""
    return f"{year}-{month}-{day}{time}{zone}"


def _pages(numbers):
    if len(numbers) == 1:
        return f"page {numbers[0]}"
    return f"pages {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"
