"""Words of a PDF in the order of reading, and paragraphs put together again from its lines."""

import random

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources import pdf
from articles.intake.sources.details import Candidate
from tests.articles.intake import printed
from tests.articles.intake.files import HEADLINE, STORY, TEXT, page

HEAD = (50, 780, 24, HEADLINE)


def read(*pages, **kwargs):
    return pdf.read(printed.pdf(*pages, **kwargs))


def refused(data):
    with pytest.raises(ValidationError) as caught:
        pdf.read(data)
    (message,) = caught.value.messages
    return message


def said(source):
    return " ".join(source.warnings)


def by_rows(lines):
    return sorted(lines, key=lambda line: (-line[1], line[0]))


def shuffled(lines):
    return random.Random(26).sample(lines, len(lines))


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("order", [list, by_rows, shuffled], ids=["by columns", "by rows", "at random"])
def test_columns_are_read_one_after_the_other_however_they_were_drawn(count, order):
    lines = [HEAD, *printed.columns(STORY, count=count, hyphens=False)]
    assert read(order(lines)).text.split("\n\n") == [HEADLINE, *STORY]


def test_a_headline_across_columns_parts_what_is_above_it_from_what_is_below():
    above = printed.columns(STORY[:3], top=720, hyphens=False)
    lowest = min(line[1] for line in above)
    crosshead = (50, lowest - 40, 16, "‘A bad joke’, say the porters of Northgate")
    below = printed.columns(STORY[3:], top=lowest - 70, hyphens=False)
    found = read(by_rows([HEAD, *above, crosshead, *below])).text.split("\n\n")
    assert found == [HEADLINE, *STORY[:3], crosshead[3], *STORY[3:]]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page():
    lines = printed.columns(STORY, hyphens=False)
    first = [(x, y, size, words) for x, y, size, words in lines if x < 300]
    second = [(x - 257.5, y, size, words) for x, y, size, words in lines if x >= 300]
    assert not first[-1][3].endswith(".")
    assert read(first, second).text == TEXT


def test_words_parted_at_line_ends_are_whole_again():
    lines = printed.columns(STORY, count=3)
    assert sum(words.endswith("-") for *_, words in lines) > 1
    source = read(lines)
    assert source.text == TEXT
    assert "put together without their hyphens" in said(source)


def test_a_hyphen_that_belongs_to_a_word_stays():
    lines = [
        (50, 700, 10, "The night-time rota was printed again, and the night-"),
        (50, 688, 10, "time rota it was that the long-serving por-"),
        (50, 676, 10, "ters and other porters of the hospital would not sign."),
    ]
    source = read(lines)
    assert "the night-time rota it was that the long-serving porters and other porters" in source.text
    assert "without their hyphens" not in said(source)


def test_ligatures_are_letters():
    font = (
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman"
        b" /Encoding << /Type /Encoding /Differences [1 /fi /fl] >> >>"
    )
    lines = [
        (
            50,
            700,
            10,
            "The \x01rst o\x66\x01ce to \x02y its \x02ag was that of the porters, who had waited for it.",
        )
    ]
    assert read(lines, fonts=font).text.startswith("The first offfice".replace("fff", "ff")[:9])
    assert "to fly its flag" in read(lines, fonts=font).text


def test_running_heads_and_page_numbers_are_left_out():
    lines = printed.columns(STORY, hyphens=False, count=1)
    heads = [(50, 815, 8, "The Harbour Gazette, Tuesday, April 26, 2016"), (530, 30, 8, "Page 4")]
    more = [(50, 815, 8, "The Harbour Gazette, Tuesday, April 26, 2016"), (530, 30, 8, "Page 5")]
    source = read([*heads, *lines[:12]], [*more, *lines[12:]])
    assert source.text == TEXT
    assert source.details.published_on[0] == Candidate("2016-04-26", "date printed on the page", True)


def test_what_a_browser_prints_around_a_page_gives_its_address_and_no_day():
    address = "https://harbourgazette.example/news/porters-4711"
    around = [(24, 825, 8, f"21/11/2026, 10:12   {HEADLINE}"), (24, 15, 8, address), (560, 15, 8, "1/1")]
    source = read([*around, *printed.columns(STORY, count=1, hyphens=False)])
    assert source.text == TEXT
    assert source.details.source_address == (Candidate(address, "address printed on the page"),)
    assert source.details.published_on == ()


def test_metadata_say_least_and_it_is_said_what_they_are():
    info = (
        f"/Title ({HEADLINE} | The Harbour Gazette) /Author (Imogen Hale) /CreationDate (D:20160425233000Z) "
    )
    details = read([HEAD, *printed.columns(STORY)], info=info).details
    assert details.headline == (Candidate(HEADLINE, "PDF metadata Title"),)
    assert details.byline == (Candidate("Imogen Hale", "PDF metadata Author"),)
    assert details.publication == (Candidate("The Harbour Gazette", "PDF metadata Title"),)
    assert details.published_on == (
        Candidate("2016-04-26", "PDF metadata CreationDate, when the PDF was made"),
    )


def test_a_title_that_is_only_a_file_name_is_none():
    details = read([HEAD, *printed.columns(STORY)], info="/Title (Microsoft Word - rota.docx)").details
    assert details.headline == (Candidate(HEADLINE, "largest type on the first page", True),)


def test_pages_without_words_are_named():
    source = read(printed.columns(STORY), [], [(50, 700, 10, "The end of it, on a page of its own.")])
    assert "No words on page 2: what is printed there is a picture." in said(source)


def test_a_scan_is_refused_with_what_to_do():
    message = refused(printed.pdf([], []))
    assert "pictures of pages and no words" in message
    assert "type it out" in message


def test_a_locked_pdf_is_refused_with_what_to_do():
    locked = printed.assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [] /Count 0 >>",
            b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"00" * 32, b"11" * 32),
        ],
        b"/Encrypt 3 0 R /ID [<00><00>]",
    )
    assert "locked with a password" in refused(locked)


@pytest.mark.parametrize("cut", [9, 200, 900])
def test_a_broken_pdf_is_refused_or_read_as_far_as_it_goes(cut):
    assert "broken" in refused(printed.pdf(printed.columns(STORY))[:cut])


def test_a_whole_newspaper_is_refused():
    assert "61 pages; an article may have 60" in refused(printed.pdf(*[[HEAD]] * 61))


@pytest.mark.browser
def test_a_page_that_chromium_printed_in_two_columns(chromium):
    css = "<style>article { columns: 2; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1em }</style>"
    tab = chromium.new_page()
    tab.set_content(
        page(head=css).replace("<header>", "<header hidden>").replace("<aside>", "<aside hidden>")
    )
    made = tab.pdf(format="A4", display_header_footer=True)
    tab.close()
    found = pdf.read(made).text.split("\n\n")
    assert [each for each in found if each in STORY] == list(STORY)
