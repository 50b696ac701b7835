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
        ("Image source, Ashby Press", "credit"),
        ('Image caption, Nora Quill says crews would "rather be talking than standing here"', "caption"),
        ("Nora Quill leads the warm-up. “Bend those knees!” Picture: ADA FERN", "caption"),
        ("by Nora Quill", "byline"),
        ("By Nora Quill, health reporter", "byline"),
        ("By Nora Quill Industrial Correspondent", "byline"),
        ("By Nora Quill for the Ashby Gazette", "byline"),
        ("By Nora Quill 4 October 2016", "byline"),
        ("18 January, 2016 By Nora Quill", "byline"),
        ("Nora Quill and Tobias Orme", "byline"),
        ("EXCLUSIVE by NORA QUILL", "byline"),
        ("By Local Democracy Reporter Nora Quill", "byline"),
        ("by Nora van der Quill", "byline"),
        ("Nora Quill @noraquill", "byline"),
        ("posted by Nora", "byline"),
        ("Nora Quill Political editor, and Tobias Orme", "byline"),
        ("15:48 Nora Quill", "other"),
        ("Wed 20 Sep 2023 13.07 BST", "other"),
        ("25/07/2023 18.50", "other"),
        ("4 min read", "other"),
        ("Key events", "other"),
        ("Home > News > Health", "other"),
        ("TURN TO PAGE 6", "teaser"),
        ("MORE FROM ASHBY", "teaser"),
        ("Most viewed", "teaser"),
        ("7.48am", "other"),
        ("Published 10:14", "other"),
        ("Last updated at 10:14 on 3 May 2016", "other"),
        ("12:41, 15 DEC 2016 Updated 17:20, 15 DEC 2016", "other"),
        ("LENGTH: 402 words", "other"),
        ("1.1k View comments", "other"),
        ("Share this article", "other"),
        ("Video Unavailable", "other"),
        ("Notes to editors:", "other"),
        ("ENDS", "other"),
        ("See Page 14: What the porters’ contract says", "teaser"),
        ("Get the latest news from Ashby straight to your inbox", "call_to_action"),
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
        "By noon Nora Quill had gone home",
        "Nora Quill",
        "“We are tired,” said Nora Quill. Picture the ward at night.",
        "“We are tired,” said Nora Quill. (Image: Ashby Press)",
        "The strike ends",
        "It ended at 7.48am.",
        "Comments like that make nurses leave",
        "More from the pickets who spoke to us outside the gates on Monday.",
        "At 15:48 Nora Quill left",
        "Porters share this view",
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


def test_a_writers_name_and_job_stand_in_lines_of_their_own():
    reading = read(f"By\n\nNora Quill\n\nHealth correspondent\n\n{STORY}")
    assert [(f.kind, f.text) for f in reading.furniture] == [
        ("byline", "By"),
        ("byline", "Nora Quill"),
        ("byline", "Health correspondent"),
    ]


def test_a_name_alone_is_the_writers_where_the_day_of_the_page_stands_below_it():
    reading = read(
        f"Porters walk out\n\nNora Quill\n\nSaturday 20 October 2012\n\n{STORY} “It was cold,” she said."
    )
    assert [(f.kind, f.text) for f in reading.furniture] == [
        ("byline", "Nora Quill"),
        ("other", "Saturday 20 October 2012"),
    ]
    assert [quote.speaker for quote in reading.quotes] == [None]


def test_links_stand_below_their_heading():
    links = ["Ashby bridge works: what you need to know", "Cafe owner’s joy as street reopens"]
    reading = read("\n\n".join([STORY, "MORE FROM ASHBY", *links, "“It was cold,” said Nora Quill."]))
    assert [f.text for f in reading.furniture] == ["MORE FROM ASHBY", *links]
    assert [quote.speaker for quote in reading.quotes] == ["Nora Quill"]


def test_a_list_of_days_is_no_time_of_the_page():
    lines = [STORY] * 8 + ["They will walk out on:", "3 May 2016", "10 May 2016"]
    assert read("\n\n".join(lines)).furniture == ()


@pytest.mark.parametrize(
    "line",
    [
        "By Nora Quill, health reporter",
        "Photo: Nora Quill",
        "Tobias Orme at the gates (Image: Nora Quill)",
        "Email nora.quill@ashby.example or call Nora Quill with your story",
    ],
)
def test_whoever_wrote_or_took_the_picture_is_nobody_of_the_story(line):
    text = f"{STORY}\n\n{line}\n\n“It was cold,” she said."
    reading = read(text)
    assert [quote.speaker for quote in reading.quotes] == [None]
    assert "Nora Quill" not in [mention.name for mention in reading.mentions]
