"""Whatever is chosen as a file: an article comes of it, or a sentence that says what to do."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles import decoding
from articles.intake.sources import Source, open_source
from tests.articles.intake import printed
from tests.articles.intake.files import HEADLINE, STORY, TEXT, page

ENDINGS = ["txt", "html", "mhtml", "eml", "pdf"]
MAIL = (
    "From: The Harbour Gazette <news@harbourgazette.example>\r\nDate: Tue, 26 Apr 2016 06:30:00 +0100\r\n"
    f"Subject: {HEADLINE}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
    f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{TEXT}\r\n"
    f"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page()}\r\n--b--\r\n"
)
WHOLE = {
    "txt": TEXT.encode(),
    "html": page(
        head='<meta charset="utf-8"><link rel="canonical" href="https://harbourgazette.example/4711">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2016-04-26", "author": {"name": '
        '"Imogen Hale"}}</script>',
        below="<figure><figcaption>At the gate (Photo: Tam Oakley)</figcaption></figure>",
    ).encode(),
    "mhtml": MAIL.replace("From: The Harbour Gazette <news@", "From: <Saved by Blink@").encode(),
    "eml": MAIL.encode(),
    "pdf": printed.pdf(
        printed.columns(STORY), info=f"/Title ({HEADLINE}) /CreationDate (D:20160426063000+01'00')"
    ),
}
# A process is asked for every example, so speed says nothing of an example.
patient = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def comes_to_an_end(data, reader, **kwargs):
    try:
        source = open_source(data, reader=reader, **kwargs)
    except ValidationError as error:
        assert error.messages
        assert getattr(error, "code", None) not in ("died", "too_slow"), error.messages
        return
    assert decoding.as_text(source.text) == source.text
    assert Source.from_dict(source.to_dict()) == source
    for caption in source.details.captions:
        assert source.text[caption.start : caption.end] == caption.text


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_files_that_are_broken_below_are_whole(ending, reader):
    assert STORY[1] in open_source(WHOLE[ending], name=f"porters.{ending}", reader=reader).text


@pytest.mark.parametrize("ending", ENDINGS)
@patient
@given(data=st.binary(max_size=3_000), encoding=st.sampled_from([None, *decoding.ENCODINGS]))
def test_noise_is_refused(ending, reader, data, encoding):
    comes_to_an_end(data, reader, name=f"noise.{ending}", encoding=encoding)


@pytest.mark.parametrize("ending", ENDINGS)
@patient
@given(data=st.data())
def test_broken_files_are_read_or_refused(ending, reader, data):
    whole = WHOLE[ending]
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(whole)))
        end = data.draw(st.integers(start, min(start + 400, len(whole))))
        put = data.draw(
            st.one_of(
                st.binary(max_size=20),
                st.just(whole[start:end] * 3),
                st.sampled_from([
                    b"<",
                    b">",
                    b'"',
                    b"\0",
                    b"\r\n\r\n",
                    b"--b\r\n",
                    b"<!--",
                    b"]]>",
                    b"&#0;",
                    b"=?",
                    b"\xff",
                ]),
            )
        )
        whole = whole[:start] + put + whole[end:]
    comes_to_an_end(whole, reader, name=f"broken.{ending}")


@patient
@given(name=st.text(max_size=80), called=st.text(max_size=80), data=st.binary(min_size=1, max_size=200))
def test_any_name_will_do(reader, name, called, data):
    comes_to_an_end(data, reader, name=name, content_type=called)
