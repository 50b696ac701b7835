"""Pages that stand before a page are recognised, and the curator is told what to do."""

import json

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources import web_page
from tests.articles.intake.files import STORY, page, paragraphs

CONSENT = (
    "We value your privacy. We and our 842 partners store and/or access information on a device.",
    "You can accept all cookies or manage your preferences, also where legitimate interest is relied upon.",
)


def warnings(story, **kwargs):
    return " ".join(web_page.read(page(paragraphs(story), **kwargs).encode()).warnings)


def test_a_consent_notice_is_taken_for_no_article():
    assert "looks like a notice about cookies and consent" in warnings(CONSENT)


def test_a_consent_notice_and_nothing_else_says_so_too():
    with pytest.raises(ValidationError, match="answer the notice and save the page again"):
        web_page.read(b"<html><body><p>Before you continue: cookie settings</p></body></html>")


def test_a_story_that_ends_in_a_subscription_may_end_early():
    said = warnings((*STORY[:2], "Subscribe to continue reading this story."))
    assert "The page is for subscribers (“Subscribe to continue”): the text may end early." in said


def test_a_page_that_says_in_its_metadata_that_it_is_not_free():
    node = json.dumps({"@type": "NewsArticle", "isAccessibleForFree": "False"})
    assert "is for subscribers:" in warnings(
        STORY, head=f'<script type="application/ld+json">{node}</script>'
    )


def test_a_door_for_robots_is_no_article():
    with pytest.raises(ValidationError, match="keeps robots out"):
        web_page.read(b"<html><body><h1>Checking your browser</h1></body></html>")


def test_a_story_about_cookies_and_subscribers_is_a_story():
    said = warnings((
        *STORY,
        "The union’s newsletter has 400 subscribers; biscuits and cookies were handed round.",
    ))
    assert said == ""
