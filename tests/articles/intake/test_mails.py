"""Newsletters, and articles that somebody sent or forwarded."""

import textwrap
from email.message import EmailMessage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources import mail
from articles.intake.sources.details import Candidate
from tests.articles.intake.files import HEADLINE, STORY, TEXT, page


def message(text=None, html=None, *, cte=None, **headers):
    made = EmailMessage()
    for name, value in {
        "From": "The Harbour Gazette <news@harbourgazette.example>",
        "To": "desk@archive.example",
        "Subject": HEADLINE,
        "Date": "Tue, 26 Apr 2016 00:30:00 +0200",
        **{key.replace("_", "-"): value for key, value in headers.items()},
    }.items():
        if value is not None:
            made[name] = value
    if text is not None:
        made.set_content(text, cte=cte)
    if html is not None:
        (made.add_alternative if text is not None else made.set_content)(html, subtype="html", cte=cte)
    return made


def read(made):
    return mail.read(made if isinstance(made, bytes) else made.as_bytes())


def said(source):
    return " ".join(source.warnings)


@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
def test_plain_words_come_as_they_were_sent(cte):
    source = read(message(TEXT, cte=cte))
    assert source.text == TEXT
    assert source.how == "mail, plain text; decoded as UTF-8 (mail header)"


def test_its_headers_say_what_it_is():
    details = read(
        message(TEXT, List_Unsubscribe="<mailto:x@y.example>", Subject=f"Fwd: RE: {HEADLINE}")
    ).details
    assert details.headline == (Candidate(HEADLINE, "e-mail header Subject"),)
    assert details.published_on == (
        Candidate("2016-04-25", "e-mail header Date (26 April, 00:30 UTC+02:00, by the calendar in London)"),
    )
    assert details.publication == (
        Candidate("The Harbour Gazette", "e-mail header From"),
        Candidate("harbourgazette.example", "e-mail header From, where its address is"),
    )


def test_whoever_sends_an_article_is_no_publication():
    details = read(message(TEXT, From="Wilf Barr <wilf.barr@gmail.com>")).details
    assert details.publication == ()
    assert "Barr" not in str(details)


def test_headers_in_other_scripts_and_encodings_are_words():
    made = message(TEXT, Subject="Café strike: “no tea”")
    assert read(made).details.headline[0].value == "Café strike: “no tea”"
    raw = message(TEXT, Subject=None).as_bytes().replace(b"To: ", b"Subject: =?klingon?q?nuq?=\nTo: ", 1)
    assert read(raw).text == TEXT


def test_the_web_part_of_a_newsletter_is_read_as_a_page():
    source = read(message("See it in your browser.", page()))
    assert source.text == TEXT
    assert source.how == "mail, its web part, extracted; decoded as UTF-8 (mail header)"


def test_the_plain_part_is_read_where_the_web_part_lacks_most_of_it():
    source = read(message(TEXT, page(f"<p>{STORY[0]}</p>")))
    assert source.text == TEXT
    assert source.how.startswith("mail, plain text")


def test_a_text_in_an_old_encoding_is_read_in_it():
    made = EmailMessage()
    made["Subject"] = HEADLINE
    made.set_content(TEXT, charset="windows-1252")
    source = read(made)
    assert source.text == TEXT
    assert "Windows-1252 (mail header)" in source.how


def test_a_wrong_encoding_is_noticed():
    raw = message(TEXT, cte="8bit").as_bytes().replace(TEXT.encode(), TEXT.encode("cp1252"))
    source = read(raw)
    assert source.text == TEXT
    assert "says that it is UTF-8, but it is not" in said(source)


def test_lines_that_flow_are_paragraphs_again():
    flowed = "\n\n".join(" \n".join(textwrap.wrap(each, 60)) for each in STORY)
    assert flowed.count(" \n") > len(STORY)
    made = EmailMessage()
    made.set_content(flowed, cte="8bit")
    made.set_param("format", "flowed")
    assert read(made).text == TEXT


def test_lines_that_flow_without_their_space_are_put_together_as_they_say():
    made = EmailMessage()
    made.set_content("\n".join([*STORY[:5], "The por \nters sang."]), cte="8bit")
    made.set_param("format", "flowed")
    made.set_param("delsp", "yes")
    assert read(made).text.endswith("\nThe porters sang.")


FORWARDS = {
    "Gmail": (
        "Worth keeping?\n\n---------- Forwarded message ---------\nFrom: The Harbour Gazette <news@harbourgazette.example>\n"
        f"Date: Tue, 26 Apr 2016 at 06:30\nSubject: {HEADLINE}\nTo: Wilf Barr <wilf.barr@gmail.com>\n\n\n"
    ),
    "Apple": (
        "Begin forwarded message:\n\n> From: The Harbour Gazette <news@harbourgazette.example>\n"
        f"> Subject: {HEADLINE}\n> Date: 26 April 2016 at 06:30:12 BST\n> To: Wilf\n>\n"
    ),
    "Outlook": (
        "FYI\n\n________________________________\nFrom: The Harbour Gazette [mailto:news@harbourgazette.example]\n"
        f"Sent: Tuesday, April 26, 2016 6:30 AM\nTo: Barr, Wilf\nSubject: {HEADLINE}\n\n"
    ),
    "bold": (
        "*From:* The Harbour Gazette <news@harbourgazette.example>\n"
        f"*Sent:* 26 April 2016 06:30\n*Subject:* {HEADLINE}\n\n"
    ),
}


@pytest.mark.parametrize("above", FORWARDS.values(), ids=FORWARDS)
def test_of_a_forwarded_message_its_own_words_and_headers_count(above):
    made = message(
        above + TEXT,
        From="Wilf Barr <wilf.barr@gmail.com>",
        Subject="Fwd: look",
        Date="Mon, 2 May 2016 10:00:00 +0100",
    )
    source = read(made)
    assert source.text == TEXT
    assert source.details.headline == (Candidate(HEADLINE, "Subject of the forwarded message"),)
    assert source.details.published_on == (Candidate("2016-04-26", "Date of the forwarded message"),)
    assert source.details.publication[0] == Candidate("The Harbour Gazette", "From of the forwarded message")
    assert "Only the message that was forwarded was taken" in said(source)
    assert "Wilf Barr" not in str(source.details)


def test_of_a_chain_the_innermost_message_counts():
    made = message(FORWARDS["Gmail"].replace(HEADLINE, "Fwd: look") + FORWARDS["Outlook"] + TEXT)
    source = read(made)
    assert source.text == TEXT
    assert source.details.headline[0].value == HEADLINE


def test_a_message_forwarded_as_an_attachment_is_read_itself():
    outer = MIMEMultipart()
    outer["From"], outer["Subject"] = "Wilf Barr <wilf.barr@gmail.com>", "look"
    outer.attach(MIMEMessage(message(TEXT)))
    source = read(outer)
    assert source.text == TEXT
    assert source.details.headline[0].value == HEADLINE
    assert "attached to this mail was read" in said(source)


def test_marks_of_quoting_are_taken_off_where_every_line_has_one():
    assert read(message("\n".join(f"> {line}".rstrip() for line in TEXT.split("\n")))).text == TEXT


def test_attachments_are_named():
    made = message(TEXT)
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="rota.pdf")
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="gate.png")
    source = read(made)
    assert source.text == TEXT
    assert "Not read: the attachments “rota.pdf”, “gate.png”." in said(source)


def test_a_mail_of_nothing_but_an_attachment_says_where_the_article_may_be():
    made = message("")
    made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="rota.pdf")
    with pytest.raises(
        ValidationError, match=r"It brings the attachment “rota\.pdf”: save that and choose it"
    ):
        read(made)


def test_captions_of_a_forwarded_page_stand_where_they_say():
    figure = "<figure><img src='a'><figcaption>At the gate. Photo: Tam Oakley</figcaption></figure>"
    above = (
        "<div>Look at this.</div><div>"
        + FORWARDS["Gmail"].replace("\n", "<br>").replace("<news", "&lt;news")
        + "</div>"
    )
    source = read(
        message(
            None,
            page(
                above
                + "".join(f"<p>{each}</p>" for each in STORY[:4])
                + figure
                + f"<p>{STORY[4]}</p><p>{STORY[5]}</p>"
            ),
        )
    )
    (caption,) = source.details.captions
    assert source.text.startswith(STORY[0])
    assert source.text[caption.start : caption.end] == caption.text == "At the gate. Photo: Tam Oakley"


def test_a_broken_mail_is_refused_or_read_but_never_worse():
    with pytest.raises(ValidationError):
        read(b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: image/png\n\n\x89PNG\n")
    deep = b""
    for number in range(3_000):
        deep += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    with pytest.raises(ValidationError):
        read(deep)
