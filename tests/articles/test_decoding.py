import pytest
from django.core.exceptions import ValidationError

from articles.decoding import LONGEST_TEXT, as_text, decode, invisible_marks, place, warnings

WORDS = "“We’ll stay until six,” said the porters’ café, £5 a cup."


def refused(call, *args, **kwargs):
    with pytest.raises(ValidationError) as caught:
        call(*args, **kwargs)
    (message,) = caught.value.messages
    return message


@pytest.mark.parametrize(
    ("data", "how"),
    [
        (WORDS.encode(), "UTF-8"),
        (b"\xef\xbb\xbf" + WORDS.encode(), "UTF-8, as its byte-order mark says"),
        (WORDS.encode("utf-16"), "UTF-16, as its byte-order mark says"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "UTF-16, as its byte-order mark says"),
        (WORDS.encode("utf-32"), "UTF-32, as its byte-order mark says"),
    ],
)
def test_unicode_is_read_without_a_word(data, how):
    decoded = decode(data)
    assert (decoded.text, decoded.how, decoded.warnings) == (WORDS, how, ())


def test_windows_1252_is_read_and_the_curator_is_told_so():
    decoded = decode(f"First line.\n{WORDS}".encode("windows-1252"))
    assert decoded.text.endswith(WORDS)
    assert decoded.how == "Windows-1252"
    assert "byte 13 (0x93) in line 2" in decoded.warnings[0]


def test_damaged_utf_8_is_not_taken_for_windows_1252():
    message = refused(decode, "A café.\n“Closed”".encode()[:-1])
    assert "UTF-8 but damaged" in message
    assert "in line 2" in message


def test_bytes_that_are_neither_are_refused_with_their_place():
    message = refused(decode, b"fine\nnot fine: \x81")
    assert "byte 16 (0x81) in line 2" in message
    assert "neither UTF-8" in message


def test_a_file_of_nul_bytes_is_refused_with_the_place():
    assert "byte 2" in refused(decode, WORDS.encode("utf-16-le").replace(b"\x1c ", b'"\0', 1))


def test_a_told_encoding_is_used_and_held_to():
    assert decode("£5".encode("utf-16-le"), encoding="utf-16").text == "£5"
    assert decode("£5".encode("mac-roman"), encoding="mac-roman").how == "Mac Roman, as told"
    assert "byte 3 (0x93)" in refused(decode, b"ok\x93", encoding="utf-8")


def test_utf_16_cut_in_the_middle_of_a_character_is_refused():
    assert "is not UTF-16" in refused(decode, WORDS.encode("utf-16")[:-1])


@pytest.mark.parametrize("data", [b"", b" \r\n\t", "\ufeff".encode(), b"\xff\xfe"])
def test_an_empty_file_is_refused(data):
    message = refused(decode, data)
    assert "empty" in message or "no text" in message


@pytest.mark.parametrize("pasted", ["", "  \n ", "\u200b", "\u00a0"])
def test_an_empty_paste_is_refused(pasted):
    assert "no text yet" in refused(as_text, pasted)


def test_line_ends_become_lf_and_nothing_else_changes():
    assert as_text("  a\r\nb\rc\n\n d\u2028e\u00a0\t ") == "  a\nb\nc\n\n d\u2028e\u00a0\t "


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ("ab\n\0c", "NUL (U+0000) in line 2, character 1"),
        ("ab\x0cc", "(U+000C) in line 1, character 3"),
        ("ab\x1b[0m", "(U+001B)"),
        ("a\ud800b", "(U+D800) in line 1, character 2"),
        ("a\uffff", "(U+FFFF)"),
    ],
)
def test_characters_that_are_no_writing_are_refused_with_their_place(pasted, said):
    assert said in refused(as_text, pasted)


@pytest.mark.parametrize(
    "pasted",
    [
        "<!DOCTYPE html>\n<title>Ward</title>",
        "\n <html lang=en><body>Ward",
        '<p class="intro">Ward</p>\n<p>Porters</p>',
        "Ward<br>porters<br/>stay<br />here",
    ],
)
def test_the_source_of_a_web_page_is_refused(pasted):
    assert "HTML" in refused(as_text, pasted)


@pytest.mark.parametrize("pasted", ["Pay <3 per cent> of it", "a <p> in prose", "if a<b and b>c", "<ward>"])
def test_angle_brackets_alone_make_no_web_page(pasted):
    assert as_text(pasted) == pasted


def test_a_text_over_the_limit_is_refused_with_both_numbers():
    message = refused(as_text, "a" * (LONGEST_TEXT + 1))
    assert "1,000,001" in message
    assert "1,000,000" in message
    assert len(as_text("a" * LONGEST_TEXT)) == LONGEST_TEXT


def test_marks_that_cannot_be_seen_are_kept_and_pointed_out():
    text = as_text("pay\u202e rise\nand\u200b rota")
    assert text == "pay\u202e rise\nand\u200b rota"
    assert invisible_marks(text) == [3, 13]
    (warning,) = warnings(text)
    assert "2 invisible marks" in warning
    assert "right-to-left override (U+202E)" in warning
    assert "zero-width space (U+200B)" in warning
    assert "in line 1, character 4" in warning


def test_a_family_of_emoji_is_no_surprise():
    assert warnings("Solidarity 👩\u200d👩\u200d👧 and 👩🏽\u200d⚕️") == ()


def test_lost_characters_and_old_mistakes_are_pointed_out():
    lost, garbled = warnings("caf\ufffd and â€œpayâ€\x9d".replace("\x9d", ""))
    assert "1 character had been lost" in lost
    assert "“â€œ”" in garbled


def test_places_count_from_one():
    assert place("ab\ncd", 0) == "in line 1, character 1"
    assert place("ab\ncd", 4) == "in line 2, character 2"
