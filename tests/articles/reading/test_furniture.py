"""What stands on a page and is no part of the story. Nothing is removed; it is marked."""

import pytest

from articles.reading import read

STORY = "Porters walked out at noon on Monday, the union said."


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("READ MORE:", "teaser"),
        ("READ MORE: Porters vote to walk out", "teaser"),
        ("From today: Porters walk out", "teaser"),
        ("From January 9: In pictures: the first walk-out", "teaser"),
        ("Ashby Gazette:", "caption_label"),
        ("Nora Quill at the gates (Image: Ashby Press)", "caption"),
        ("Porters at the gates today - picture from @ashbypress", "caption"),
        ("Porters outside Ashby Infirmary as the second strike begins.", "caption"),
        ("(Image: Ashby Press)", "credit"),
        ("Photo: Ashby Press", "credit"),
        ("Advertisement", "advert"),
        ("Article continues below", "advert"),
        ("What do you think? Get in touch at desk@ashby.example", "call_to_action"),
        ("Are you a porter? Email our newsdesk", "call_to_action"),
        ("Sign up to our newsletter", "call_to_action"),
        ("Follow @ashbynews on Twitter", "call_to_action"),
        ("— Nora Quill (@noraquill) 3 May 2016", "embed"),
        ("pic.twitter.com/abc123", "embed"),
        ("Email: desk@ashby.example", "contact"),
    ],
)
def test_a_line_between_paragraphs(line, kind):
    text = f"{STORY}\n\n{line}\n\n{STORY} It was cold."
    (found,) = read(text).furniture
    assert (found.kind, found.text, text[found.start : found.end]) == (kind, line, line)


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "Nora Quill said:",
        "Live music kept the pickets warm.",
        "From Monday the canteen will open at six.",
        "Are you listening, minister? So asked every porter at the gates on Monday.",
        "The Ashby Gazette was first to report the vote.",
        "Pickets at both gates were joined by two hundred supporters.",
    ],
)
def test_a_line_of_the_story_is_left_alone(line):
    assert read(f"{STORY}\n\n{line}\n\n{STORY}").furniture == ()


def test_a_caption_keeps_its_credit():
    text = f"{STORY}\n\nNora Quill at the gates (Image: Ashby Press)\n\n{STORY}"
    (caption,) = read(text).furniture
    assert caption.credit == "Ashby Press"
    assert text[caption.credit_start : caption.credit_end] == "Ashby Press"


def test_a_caption_follows_its_label():
    label = "Ashby Gazette:"
    speech = "A trust spokesman said: “All is well.”"
    text = "\n\n".join([STORY, label, "Porters outside the town hall", STORY, label, speech])
    reading = read(text)
    assert [f.kind for f in reading.furniture] == ["caption_label", "caption", "caption_label"]
    assert reading.quotes[0].speaker == "trust spokesman"
