"""The two newspaper articles on their whole way, in a browser: pasted, checked, saved, published, found."""

import csv
import io
import re
from html import unescape

import pytest
from django.contrib.auth.models import User

from articles.choices import QuoteKind
from articles.models import Article, Passage, Pin
from config.api import VIEWSETS, kind_of
from records import actions
from records.choices import State
from records.editions import differences, writing
from records.models import Edition
from strikes.models import Hospital
from tests.archive.crawl import crawl
from tests.archive.seeds import private_strings
from tests.browser.at_the_desk import publish, read_by_keyboard, sign_in
from tests.factories.strikes import HospitalFactory, PicketEventFactory

pytestmark = [pytest.mark.browser, pytest.mark.seeds, pytest.mark.django_db(transaction=True)]

# Shorter runs of words stand in any text about strikes.
WORDS = 6


def enter_both(page, infirmary, helier):
    sign_in(page, "curator")
    read_by_keyboard(page, infirmary, "Huddersfield Daily Examiner", "2016-04-26")
    read_by_keyboard(page, helier, "Your Local Guardian", "2016-02-10")
    return list(Article.objects.order_by("pk"))


def publish_both(page, articles):
    sign_in(page, "editor")
    for article in articles:
        publish(page, article)


def test_a_reader_browses_from_the_front_page_to_a_hospital_and_a_day(page, archive):
    with writing():
        infirmary = HospitalFactory(name="Northgate Infirmary", published=True)
        PicketEventFactory(hospital=infirmary, on_date="2016-04-26", published=True)
    page.goto("/")
    page.locator("#hospitals").get_by_role("link", name="Northgate Infirmary").click()
    assert page.get_by_role("heading", level=1, name="Northgate Infirmary").is_visible()
    page.goto("/")
    page.get_by_role("link", name="2016", exact=True).first.click()
    assert page.url.endswith("/2016/")
    page.goto("/2016/04/26/")
    assert page.get_by_role("heading", level=1, name="26 April 2016").is_visible()
    assert page.get_by_role("link", name="Northgate Infirmary").first.is_visible()


def test_both_articles_go_from_paste_to_public_pages(page, archive, infirmary, helier):
    one, other = enter_both(page, infirmary, helier)
    assert (one.current_text.text, other.current_text.text) == (infirmary, helier)
    assert (one.state, one.created_by) == (State.IN_REVIEW, User.objects.get(username="curator"))
    assert one.quotes.exclude(kind=QuoteKind.PARAPHRASE).count() == 13
    assert other.quotes.exclude(kind=QuoteKind.PARAPHRASE).count() == 10
    assert not Edition.objects.filter(kind="quotes").exists()
    assert page.goto("/2016/04/26/").ok
    assert "blackmail" not in page.content()

    publish_both(page, (one, other))
    page.goto("/2016/04/26/")
    assert "blackmail" in page.locator("main").inner_text()
    assert "Huddersfield Daily Examiner" in page.locator("main").inner_text()
    page.goto("/hospitals/")
    page.get_by_role("link", name="St Helier Hospital").first.click()
    page.get_by_role("heading", name="Said by its staff").wait_for()
    said = page.locator("main").inner_text()
    assert "Krishna Sivakumaran" in said
    assert "the main obstacle" in said
    assert not list(differences())


def test_private_text_is_nowhere_in_public(page, archive, infirmary, helier, client):
    articles = enter_both(page, infirmary, helier)
    publish_both(page, articles)
    with writing():
        # A picket that rests on a few words of the article, so that passages are public as well.
        version = articles[0].current_text
        start = version.text.index("more than a dozen")
        hospital = Hospital.objects.get(name="Huddersfield Royal Infirmary")
        picket = PicketEventFactory(hospital=hospital, on_date="2016-04-26")
        pin = Pin.at(version, [(start, start + 17)])
        pin.save()
        Passage.objects.create(article=articles[0], pin=pin, picket_event=picket)
        actions.publish(entry=picket, by=None)

    sentences = [each for article in articles for each in private_sentences(article)]
    assert len(sentences) > 25
    answers = public_answers(client)
    assert len(answers) > 60
    public = {address: as_words(answer) for address, answer in answers.items()}
    assert any("no trade union has the right to veto" in words for words in public.values())
    found = [(address, each) for address, words in public.items() for each in sentences if each in words]
    assert not found
    # A photographer's account stands in a caption's credit, which is public.
    private = [each for each in private_strings({1: infirmary, 2: helier}) if not each.startswith("@")]
    assert len(private) >= 5
    assert not [(address, each) for address, html in answers.items() for each in private if each in html]


def private_sentences(article):
    """The sentences of a text, less what is public by design: quotes, who said them, captions, teasers' titles."""
    text = article.current_text.text
    pins = [pin for quote in article.quotes.in_order() for pin in (quote.pin, quote.attribution) if pin]
    pins += Pin.objects.filter(passage__article=article).order_by("pk")
    public = [segment for pin in pins for segment in pin.segments]
    kept = article.current_text.furniture.filter(kind__in=["caption", "teaser"]).order_by("start")
    public += [(each.start, each.end) for each in kept]
    for start, end in public:
        text = text[:start] + re.sub(r"[^\n]", "\n", text[start:end]) + text[end:]
    parts = re.split(r"\n+|(?<=[.?!])\s+", text)
    return [words for part in parts if len((words := as_words(part)).split()) >= WORDS]


def as_words(text):
    """Words alone, in a row: the same in HTML, JSON and CSV."""
    text = unescape(re.sub(r"<[^>]*>", " ", text)).replace("’", "'").replace("\\n", " ").replace('\\"', " ")
    return " ".join(re.findall(r"[a-z0-9']+", text.lower()))


def public_answers(client):
    """Every page that links lead to, every answer of the API, every table and every edition, by address."""
    pages, programs = crawl(client)
    answers = {address: page.html for address, page in pages.items()}
    for kind in map(kind_of, VIEWSETS):
        for address in (f"/api/v1/{kind}/", f"/api/v1/{kind}/?format=csv"):
            programs[address] = 200
    for address in programs:
        response = client.get(address)
        assert response.status_code == 200, address
        body = response.getvalue().decode() if response.streaming else response.content.decode()
        if address.endswith("csv"):
            body = "\n".join(" ".join(row) for row in csv.reader(io.StringIO(body)))
        answers[address] = body
    for edition in Edition.objects.live().order_by("number"):
        answers[f"edition {edition}"] = edition.body
        answers[f"/api/v1/{edition.kind}/{edition.public_id}/"] = client.get(
            f"/api/v1/{edition.kind}/{edition.public_id}/"
        ).content.decode()
    return answers
