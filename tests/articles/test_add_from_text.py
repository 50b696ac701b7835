"""*Add article from text* as a curator's browser uses it, with and without accidents."""

import re
from html import unescape

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.actions import Accepted, enter
from articles.models import Article, Identification, Publication, Quote, TextVersion
from articles.reading import read
from people.models import Organisation, Role, Spokesperson
from records.choices import State
from records.editions import writing
from records.models import Edition
from strikes.models import Hospital
from tests.controls import controls
from tests.factories.accounts import CuratorFactory, UserFactory

TEXT = """Porters walked out of Northgate Infirmary at six.

READ MORE:

Imogen Vale, 41, of Lantern Lane, Harbourside, a porter at Northgate Infirmary, said: “We carry this place on our backs.

“Nobody has asked us what a break is for.”

The Harbour Gazette:

Porters at the gate of Northgate Infirmary – picture by Tam Oakley

A Harbour Trust spokesman said: “Every ward is open and every patient is safe tonight.”

A Harbour Trust spokesperson said: “Every ward is open and every patient is safe tonight.”

Ms Vale told the Harbour Wireless the rota was “a bad joke”.
"""


@pytest.fixture
def gazette(db):
    with writing():
        return Publication.objects.create(name="The Harbour Gazette")


@pytest.fixture
def page(client, gazette):
    """The page as an address, with a curator signed in."""
    client.force_login(CuratorFactory())
    return reverse("admin:articles_article_add_from_text")


def details(**given):
    return {
        "step": "read",
        "text": TEXT,
        "publication": "The Harbour Gazette",
        "published_on": "2016-04-26",
        "published_basis": "printed",
        "rights": "in_copyright",
        "genre": "report",
        **given,
    }


def fields_of(response):
    return controls(response.content.decode())


def second_step(client, page, **given):
    response = client.post(page, details(**given))
    assert response.status_code == 200
    assert "What was found in it" in response.content.decode()
    fields = fields_of(response)
    assert fields["step"] == "save", response.content.decode()
    return fields


def key(fields, letter, number, name):
    """The name of a field on the `number`th card of a kind, in the order of the text."""
    prefixes = sorted(
        {re.match(r"[fqv]-(\d+)-\d+-", each)[0] for each in fields if each.startswith(f"{letter}-")},
        key=lambda prefix: int(prefix.split("-")[1]),
    )
    return f"{prefixes[number]}{name}"


def said(response):
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", response.content.decode())))


def test_the_first_step_asks_for_text_and_origin(client, page):
    response = client.get(page)
    assert response.status_code == 200
    assert "Add article from text" in said(response)


def test_a_paste_becomes_a_draft_with_pinned_quotes(client, page):
    response = client.post(page, second_step(client, page, headline="Porters walk out"), follow=True)
    article = Article.objects.get()
    assert response.redirect_chain[-1][0] == reverse("admin:articles_article_change", args=[article.pk])
    assert "Saved “Porters walk out” as a draft with 4 quotes, 3 voices, 1 caption" in said(response)
    assert reverse("admin:articles_article_step", args=[article.pk, "review"]) in response.content.decode()
    assert article.state == State.DRAFT
    assert article.current_text.text == TEXT
    assert article.created_by.username == response.wsgi_request.user.username
    assert not Identification.objects.exists()
    assert not Edition.objects.exists()


def test_text_and_cards_point_at_each_other(client, page):
    html = client.post(page, details()).content.decode()
    cards = re.findall(r'id="(q-\d+-\d+)"', html)
    assert len(cards) == 3
    for card in cards:
        assert f'id="in-text-{card}"' in html
        assert f'href="#{card}"' in html


def test_the_text_with_its_marks_is_the_text(client, page):
    html = client.post(page, details()).content.decode()
    shown = re.search(r'<article class="desk-text".*?>(.*?)</article>', html, re.DOTALL)[1]
    shown = re.sub(r'<a class="in-text-number".*?</a>', "", shown, flags=re.DOTALL)
    paragraphs = [unescape(re.sub(r"<[^>]*>", "", each)) for each in re.findall(r"<p [^>]*>(.*?)</p>", shown)]
    assert paragraphs == [line for line in TEXT.split("\n") if line]


def test_private_details_are_pointed_out(client, page):
    answer = said(client.post(page, details()))
    assert "Private details" in answer
    assert "home Lantern Lane, Harbourside" in answer


def test_a_rejected_finding_is_not_written(client, page):
    fields = second_step(client, page)
    fields[key(fields, "q", 0, "decision")] = "reject"
    fields[key(fields, "f", 1, "decision")] = "reject"
    client.post(page, fields)
    assert [str(quote.pin)[:14] for quote in Quote.objects.in_order()] == ["“Every ward is"] * 2 + [
        "“a bad joke”"
    ]


def test_kind_speaker_and_criticism_are_as_the_curator_says(client, page):
    fields = second_step(client, page)
    fields |= {
        key(fields, "q", 0, "kind"): "written_statement",
        key(fields, "q", 0, "voice"): "",
        key(fields, "q", 0, "criticises_named_person"): "no",
    }
    client.post(page, fields)
    quote = Quote.objects.in_order()[0]
    assert (quote.kind, quote.mention, quote.criticises_named_person) == ("written_statement", None, False)


def test_an_exact_name_is_suggested_and_chosen_only_by_the_curator(client, page):
    with writing():
        vale = Spokesperson.objects.create(name="Imogen Vale", honorific="Dr")
        role = Role.objects.create(spokesperson=vale, title="Branch secretary", held_from="2015")
        hospital = Hospital.objects.create(name="Northgate Infirmary", town="Harbourside")
    fields = second_step(client, page)
    person, place = (key(fields, "v", 0, name) for name in ("spokesperson_0", "works_at_0"))
    assert (fields[person], fields[place]) == ("", "")
    client.post(page, {**fields, person: f"{vale.pk}-{role.pk}", place: str(hospital.pk)})
    decided = Identification.objects.get()
    assert (decided.spokesperson, decided.role) == (vale, role)
    assert decided.rule == "same name, chosen by a curator"
    by_vale = Quote.objects.filter(mention=decided.mention)
    assert by_vale.count() == 2
    assert {quote.works_at for quote in by_vale.order_by("pk")} == {hospital}


def test_another_voice_or_hospital_may_be_typed(client, page):
    with writing():
        Spokesperson.objects.create(name="Imogen Vale-Dale")
        Hospital.objects.create(name="Southgate Infirmary", town="Harbourside")
        Organisation.objects.create(name="Porters Together", abbreviation="PT", kind="union")
    fields = second_step(client, page)
    fields |= {
        key(fields, "v", 0, "spokesperson_1"): "imogen vale-dale",
        key(fields, "v", 0, "works_at_1"): "Southgate Infirmary, Harbourside",
        key(fields, "v", 0, "speaks_for_1"): "PT",
    }
    client.post(page, fields)
    quote = Quote.objects.in_order()[0]
    assert quote.mention.identification.spokesperson.name == "Imogen Vale-Dale"
    assert (quote.works_at.name, quote.speaks_for.name) == ("Southgate Infirmary", "Porters Together")


def test_an_unknown_name_is_an_error_of_its_field_and_nothing_is_lost(client, page):
    fields = second_step(client, page)
    typed, decision = key(fields, "v", 0, "spokesperson_1"), key(fields, "q", 1, "decision")
    response = client.post(page, {**fields, typed: "Nobody Known", decision: "reject"})
    assert "No voice in the archive is called “Nobody Known”." in said(response)
    again = fields_of(response)
    assert (again[typed], again[decision], again["text"]) == ("Nobody Known", "reject", TEXT)
    assert not Article.objects.exists()


def test_a_name_that_two_share_asks_for_the_id(client, page):
    with writing():
        one, other = (Hospital.objects.create(name="St Bride’s", town=town) for town in ("Leeds", "Hull"))
    fields = second_step(client, page)
    typed = key(fields, "v", 0, "works_at_1")
    answer = said(client.post(page, {**fields, typed: "St Bride’s"}))
    assert "More than one hospital" in answer
    assert one.public_id in answer
    client.post(page, {**fields, typed: other.public_id})
    assert Quote.objects.in_order()[0].works_at == other


def test_a_statement_printed_twice_is_one_card_and_two_quotes(client, page):
    fields = second_step(client, page)
    client.post(page, fields)
    once, again = Quote.objects.exclude(utterance=None).order_by("position")
    assert once.utterance == again.utterance
    assert once.mention.described_as == "A Harbour Trust spokesman"
    assert again.mention.described_as == "A Harbour Trust spokesperson"


def test_an_uploaded_file_travels_on_as_text(client, page):
    file = SimpleUploadedFile("porters.txt", TEXT.replace("\n", "\r\n").encode("windows-1252"))
    response = client.post(page, {**details(text=""), "file": file})
    assert "not UTF-8" in said(response)
    client.post(page, fields_of(response))
    assert TextVersion.objects.get().text == TEXT


def test_the_text_of_a_file_is_kept_when_something_else_is_wrong(client, page):
    file = SimpleUploadedFile("porters.txt", TEXT.encode())
    response = client.post(page, {**details(text="", published_on="2016-02-30"), "file": file})
    assert "does not exist in the calendar" in said(response)
    assert fields_of(response)["text"] == TEXT


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ({"text": ""}, "no text yet"),
        ({"text": "A\0B"}, "NUL"),
        ({"text": "<!doctype html><p>Porters"}, "HTML"),
        ({"text": "A\x07B"}, "control character"),
        ({"published_on": "2016-13"}, "does not exist"),
        ({"published_on": "yesterday"}, "not a date we can read"),
        ({"published_on": ""}, "required"),
        ({"publication": ""}, "required"),
        ({"publication": "The Harbor Gazete"}, "Did you mean The Harbour Gazette?"),
        ({"publication": "Nobody’s News"}, "No publication in the archive is called “Nobody’s News”."),
        ({"published_basis": "inferred"}, "how the date was inferred"),
        ({"published_basis": "dreamt"}, "not one of the available choices"),
        ({"headline": "x" * 301}, "at most 300"),
        ({"headline": "abc\u202edef"}, "invisible mark"),
        ({"source_address": "javascript:alert(1)"}, "valid URL"),
        ({"encoding": "klingon"}, "not one of the available choices"),
    ],
)
def test_bad_details_are_field_errors_and_the_text_is_kept(client, page, given, answer):
    response = client.post(page, details(**given))
    assert response.status_code == 200
    assert answer in said(response)
    if "text" not in given:
        assert fields_of(response)["text"] == TEXT
    assert not Article.objects.exists()


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (b"", "The file is empty"),
        ("“caf\xe9”".encode()[:-1], "damaged"),
        (b"\x81\x8d", "neither UTF-8"),
        (b"a\0b", "NUL byte at byte 2"),
    ],
)
def test_a_bad_file_is_a_field_error(client, page, data, answer):
    response = client.post(page, {**details(text=""), "file": SimpleUploadedFile("a.txt", data)})
    assert response.status_code == 200
    assert answer in said(response)


def test_a_paste_and_a_file_at_once_are_refused(client, page):
    response = client.post(page, {**details(), "file": SimpleUploadedFile("a.txt", b"Other words.")})
    assert "not both" in said(response)
    assert fields_of(response)["text"] == TEXT


def test_a_file_of_50_mb_is_413_and_the_rest_is_kept(client, page):
    big = SimpleUploadedFile("big.txt", b"porters " * (50 * 2**20 // 8))
    response = client.post(page, {**details(text="", headline="Porters"), "file": big})
    assert response.status_code == 413
    assert "50 MB" in said(response)
    assert fields_of(response)["headline"] == "Porters"


def test_a_paste_over_the_limit_is_413(client, page):
    response = client.post(page, details(text="porters " * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE // 8 + 1)))
    assert response.status_code == 413


def test_a_paste_longer_than_an_article_is_413_with_the_numbers(client, page):
    response = client.post(page, details(text="porters " * 130_000))
    assert response.status_code == 413
    assert "1,040,000 characters" in said(response)


def test_more_findings_than_a_page_can_show_are_refused(client, page):
    text = "\n\n".join(
        f"Porter {n} said: “We have had enough of number {n} and of the rota.”" for n in range(450)
    )
    response = client.post(page, details(text=text))
    assert response.status_code == 413
    assert "450 findings" in said(response)


@pytest.mark.parametrize(
    "text",
    [
        "She said: “We \u202ehave\u202c had\u200b enough.” 👩🏽\u200d⚕️",
        "لن نعود، said Imogen Vale: “لن نعود حتى الصباح.”",
        "“" * 3000,
        "\u0085\u2028\u2029\ufeff said: “A”",
        "<b>said</b> </textarea><script>alert(1)</script> “{{ x }}” {% y %}",
        "‘’“”\"'«»" * 200,
    ],
)
def test_odd_texts_go_all_the_way_untouched(client, page, text):
    client.post(page, second_step(client, page, text=text))
    assert TextVersion.objects.get().text == text


def test_markup_in_a_text_is_shown_not_run(client, page):
    html = client.post(page, details(text="</textarea><script>alert(1)</script> she said: “Enough of it.”"))
    assert "<script>alert" not in html.content.decode()


def test_a_lone_surrogate_from_a_broken_client_is_no_500(client, page):
    body = "step=read&publication=x&published_on=2016&text=%ED%A0%80+she+said"
    response = client.post(page, body, content_type="application/x-www-form-urlencoded")
    assert response.status_code == 200


def test_a_tampered_text_is_read_again_and_said(client, page):
    fields = second_step(client, page)
    fields[key(fields, "q", 0, "decision")] = "reject"
    fields["text"] = TEXT + "\nMore words.\n"
    response = client.post(page, fields)
    assert "not the one that was read before" in said(response)
    assert not Article.objects.exists()
    again = fields_of(response)
    assert again[key(fields, "q", 0, "decision")] == "reject"
    client.post(page, again)
    assert TextVersion.objects.get().text == TEXT + "\nMore words.\n"
    assert Quote.objects.count() == 3


def test_a_text_shifted_under_its_decisions_is_not_saved(client, page):
    fields = second_step(client, page)
    fields["text"] = f"One.\n\n{TEXT}"
    assert "look through the findings once more" in said(client.post(page, fields))
    assert not Article.objects.exists()


def test_decisions_about_nothing_are_said(client, page):
    fields = second_step(client, page)
    response = client.post(page, {**fields, "q-1-2-decision": "accept"})
    assert "1 decision was about words that the reading no longer finds" in said(response)
    assert not Article.objects.exists()


def test_an_undecided_finding_is_asked_about(client, page):
    fields = second_step(client, page)
    del fields[key(fields, "q", 0, "decision")]
    assert "Accept or reject this finding." in said(client.post(page, fields))
    assert not Article.objects.exists()


@pytest.mark.parametrize("value", ["999999999999999999999", "1-1", "x", "-1", "1'; DROP TABLE"])
def test_a_tampered_choice_is_a_field_error(client, page, value):
    fields = second_step(client, page)
    response = client.post(page, {**fields, key(fields, "v", 0, "works_at_0"): value})
    assert response.status_code == 200
    assert "not one of the available choices" in said(response)
    assert not Article.objects.exists()


def test_the_second_step_may_go_back_with_everything(client, page):
    fields = second_step(client, page, headline="Porters walk out")
    response = client.post(page, {**fields, "back": "yes"})
    assert "Read the text" in response.content.decode()
    again = fields_of(response)
    assert (again["text"], again["headline"], again["step"]) == (TEXT, "Porters walk out", "read")


def test_the_same_text_twice_names_the_article_and_keeps_the_decisions(client, page, gazette):
    first = enter(
        text=TEXT, publication=gazette, published_on="2016-04", accepted=Accepted.all_of(read(TEXT)), by=None
    )
    fields = second_step(client, page)
    response = client.post(page, fields)
    assert first.public_id in said(response)
    assert fields_of(response)[key(fields, "q", 0, "decision")] == "accept"
    assert Article.objects.count() == 1


def test_another_printing_is_entered_once_it_is_confirmed(client, page, gazette):
    with writing():
        echo = Publication.objects.create(name="Harbour Echo")
    enter(text=TEXT, publication=echo, published_on="2016-04", by=None)
    fields = second_step(client, page)
    response = client.post(page, fields)
    assert "another printing" in said(response)
    client.post(page, {**fields_of(response), "is_another_printing": "on"})
    assert Article.objects.count() == 2


def test_a_new_publication_is_added_when_the_curator_says_so(client, page):
    response = client.post(page, details(publication="Harbour Echo"))
    assert "It is new to the archive" in said(response)
    client.post(page, second_step(client, page, publication="Harbour Echo", is_new_publication="on"))
    added = Publication.objects.get(name="Harbour Echo")
    assert (Article.objects.get().publication, added.state) == (added, State.DRAFT)


def test_a_refused_save_adds_no_publication_either(client, page, gazette):
    enter(
        text=TEXT, publication=gazette, published_on="2016-04", source_address="https://g.example/1", by=None
    )
    fields = second_step(
        client,
        page,
        publication="Harbour Echo",
        is_new_publication="on",
        source_address="https://g.example/1",
        is_another_printing="on",
    )
    assert "This address is entered already" in said(client.post(page, fields))
    assert not Publication.objects.filter(name="Harbour Echo").exists()


def test_it_is_for_those_who_may_add_articles(client, db):
    address = reverse("admin:articles_article_add_from_text")
    assert client.get(address).status_code == 302
    client.force_login(UserFactory(is_staff=True))
    assert client.get(address).status_code == 403
    assert client.post(address, details()).status_code == 403


def test_reading_costs_the_same_queries_however_many_quotes_a_voice_has(
    client, page, django_assert_max_num_queries
):
    text = TEXT + "\n".join(
        f"\nMs Vale said: “This is night number {n} of the walkout.”\n" for n in range(60)
    )
    with django_assert_max_num_queries(20):
        assert client.post(page, details(text=text)).status_code == 200
