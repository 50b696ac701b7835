import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from articles.actions import Accepted, AcceptedQuote, dated_title, enter
from articles.choices import DateBasis, MentionKind, QuoteKind
from articles.models import Article, Mention, Pin, Publication, Quote, TextVersion
from articles.reading import read
from people.models import Spokesperson
from records.choices import State
from records.editions import writing
from records.models import Edition
from tests.factories.accounts import CuratorFactory

TEXT = """Porters walked out of Northgate Infirmary at six.

From March 3: Porters vote to walk out over lunch breaks

Imogen Vale, 41, of Lantern Lane, Harbourside, a porter at Northgate Infirmary, said: “We carry this place on our backs.

“Nobody has asked us what a break is for.”

The Harbour Gazette:

Porters at the gate of Northgate Infirmary – picture by Tam Oakley

A Harbour Trust spokesman said: “Every ward is open and every patient is safe tonight.”

The Harbour Gazette:

A Harbour Trust spokesperson said: “Every ward is open and every patient is safe tonight.”

Ms Vale told the Harbour Wireless the rota was “a bad joke”.

Banners outside read: “Breaks not breakdowns”.
"""


@pytest.fixture
def curator(db):
    return CuratorFactory(username="curator")


@pytest.fixture
def gazette(db):
    with writing():
        return Publication.objects.create(name="The Harbour Gazette")


@pytest.fixture
def save(gazette, curator):
    def save(text=TEXT, **given):
        given.setdefault("accepted", Accepted.all_of(read(text)))
        return enter(**{
            "text": text,
            "publication": gazette,
            "published_on": "2016-04-26",
            "by": curator,
            **given,
        })

    return save


def refused(call, **given):
    with pytest.raises(ValidationError) as caught:
        call(**given)
    assert not Article.objects.exists()
    return caught.value.message_dict


def words(article):
    return [(quote.kind, str(quote.pin)) for quote in article.quotes.in_order()]


def test_an_article_is_written_as_a_draft_with_all_that_was_accepted(save, curator):
    article = save()
    assert article.state == State.DRAFT
    assert article.current_text.text == TEXT
    assert [kind for kind, _ in words(article)] == ["direct", "direct", "direct", "partial", "sign"]
    assert {quote.state for quote in article.quotes.in_order()} == {State.DRAFT}
    article.refresh_from_db()
    assert article.created_by == curator
    assert not Edition.objects.exists()


def test_quotes_are_pinned_with_cue_attribution_and_mention(save):
    first = save().quotes.in_order()[0]
    assert first.pin.exact == [
        "“We carry this place on our backs.",
        "“Nobody has asked us what a break is for.”",
    ]
    assert first.cue.words == "said"
    assert (first.mention.kind, first.mention.name, first.mention.age) == ("named", "Imogen Vale", "41")
    assert first.mention.pin.words == "Imogen Vale"


def test_an_attribution_that_runs_over_a_home_street_is_cut_to_the_name(save):
    article = save()
    first = article.quotes.in_order()[0]
    assert first.attribution.words == "Imogen Vale"
    pinned = " ".join(part for pin in Pin.objects.order_by("pk") for part in pin.exact)
    assert "Lantern Lane" not in pinned


def test_a_voice_is_pinned_once_however_often_it_speaks(save):
    article = save()
    names = [quote.mention.name for quote in article.quotes.in_order() if quote.mention]
    assert names.count("Imogen Vale") == 2
    assert Mention.objects.filter(name="Imogen Vale").count() == 1


def test_the_voice_of_an_organisation_stands_as_described(save):
    spokesman = save().quotes.in_order()[1].mention
    assert spokesman.kind == MentionKind.VOICE
    assert (spokesman.name, spokesman.described_as) == ("", "A Harbour Trust spokesman")


def test_a_statement_printed_twice_is_two_quotes_of_one_utterance(save):
    article = save()
    _, once, again, *rest = article.quotes.in_order()
    assert once.utterance is not None
    assert once.utterance == again.utterance
    assert once.mention != again.mention
    assert {quote.utterance for quote in rest} == {None}


def test_a_sign_has_no_speaker(save):
    sign = save().quotes.in_order()[4]
    assert (sign.kind, sign.mention, sign.cue, sign.attribution) == (QuoteKind.SIGN, None, None, None)


def test_one_tells_an_agency_and_is_not_at_it(save):
    told = save().quotes.in_order()[3]
    assert (told.venue, told.said_to) == ("", "the Harbour Wireless")


def test_captions_and_related_coverage_are_kept_as_facts(save):
    article = save()
    (caption,) = article.captions.order_by("pk")
    assert caption.text == "Porters at the gate of Northgate Infirmary – picture by Tam Oakley"
    assert caption.credit == "Tam Oakley"
    (other,) = article.related_coverage.order_by("pk")
    assert (other.dated_as_printed, other.title) == (
        "From March 3",
        "Porters vote to walk out over lunch breaks",
    )


def test_furniture_is_marked_where_it_stands(save):
    version = save().current_text
    for furniture in version.furniture.order_by("start"):
        assert version.text[furniture.start : furniture.end].strip()
    assert {each.kind for each in version.furniture.order_by("pk")} == {"teaser", "caption_label", "caption"}


def test_what_was_rejected_is_not_written(save):
    found = read(TEXT)
    one = AcceptedQuote(finding=found.quotes[4], voice=None, kind=QuoteKind.SIGN)
    article = save(accepted=Accepted(reading=found, quotes=(one,)))
    assert words(article) == [("sign", "“Breaks not breakdowns”")]
    assert not Mention.objects.exists()
    assert not article.captions.exists()
    assert not article.current_text.furniture.exists()


def test_a_curator_may_change_kind_and_voice(save):
    found = read(TEXT)
    spokesman = found.mentions[found.quotes[1].mention]
    changed = AcceptedQuote(finding=found.quotes[0], voice=spokesman, kind=QuoteKind.PARAPHRASE)
    quote = save(accepted=Accepted(reading=found, quotes=(changed,))).quotes.get()
    assert (quote.kind, quote.mention.described_as) == ("paraphrase", "A Harbour Trust spokesman")


def test_a_chosen_spokesperson_is_linked_with_rule_and_curator(save, curator):
    with writing():
        vale = Spokesperson.objects.create(name="Imogen Vale")
    found = read(TEXT)
    chosen = [
        AcceptedQuote(
            finding=quote,
            voice=found.mentions[quote.mention],
            kind=QuoteKind.DIRECT,
            spokesperson=vale,
            rule="same name",
        )
        for quote in (found.quotes[0], found.quotes[3])
    ]
    article = save(accepted=Accepted(reading=found, quotes=tuple(chosen)))
    decided = article.quotes.in_order()[0].mention.identification
    assert (decided.spokesperson, decided.rule, decided.decided_by) == (vale, "same name", curator)


def test_one_voice_cannot_be_two_people(save):
    with writing():
        one, other = (Spokesperson.objects.create(name=name) for name in ("Imogen Vale", "Imogen Dale"))
    found = read(TEXT)
    voice = found.mentions[found.quotes[0].mention]
    chosen = tuple(
        AcceptedQuote(finding=quote, voice=voice, kind=QuoteKind.DIRECT, spokesperson=person)
        for quote, person in ((found.quotes[0], one), (found.quotes[3], other))
    )
    with pytest.raises(ValidationError, match="cannot be both"):
        save(accepted=Accepted(reading=found, quotes=chosen))
    assert not Article.objects.exists()
    assert not TextVersion.objects.exists()


def test_nothing_is_written_if_the_database_refuses_the_last_part(save, monkeypatch):
    """A trigger in the middle of saving takes the article, its text and its pins with it."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE articles_quote ADD CONSTRAINT refuse CHECK (kind <> 'sign')")
    with pytest.raises(Exception, match="refuse"):
        save()
    for model in (Article, TextVersion, Pin, Mention, Quote):
        assert not model.objects.exists()


def test_line_ends_become_lf_and_pins_hold(save):
    text = TEXT.replace("\n", "\r\n")
    article = save(text=text, accepted=Accepted.all_of(read(TEXT)))
    assert article.current_text.text == TEXT


@pytest.mark.parametrize(
    ("given", "field", "said"),
    [
        ({"text": " \n"}, "text", "no text yet"),
        ({"text": "pay\0"}, "text", "NUL"),
        ({"text": "x" * 1_000_001}, "text", "1,000,001"),
        ({"publication": None}, "publication", "Say which publication"),
        ({"published_on": ""}, "published_on", "Say when"),
        ({"published_on": "2016-02-30"}, "published_on", "does not exist"),
        ({"published_on": "26 April 2016"}, "published_on", "not a date we can read"),
        ({"published_basis": DateBasis.INFERRED}, "published_reason", "say from what"),
        ({"source_address": "not an address"}, "source_address", "valid URL"),
        ({"source_address": "javascript:alert(1)"}, "source_address", "valid URL"),
        ({"headline": "x" * 301}, "headline", "at most 300"),
        ({"headline": "caf\udce9"}, "headline", "U+DCE9"),
        ({"rights": "mine"}, "rights", "not a valid choice"),
    ],
)
def test_bad_input_is_refused_with_the_field_and_the_reason(save, given, field, said):
    if "text" in given:
        given = {**given, "accepted": None}
    errors = refused(save, **given)
    assert list(errors) == [field]
    assert said in errors[field][0]


def test_findings_of_another_text_are_refused(save):
    errors = refused(save, text=f"One more word. {TEXT}", accepted=Accepted.all_of(read(TEXT)))
    assert "another text" in errors["text"][0]


def test_the_same_text_is_not_entered_twice(save):
    first = save()
    with pytest.raises(ValidationError) as caught:
        save(published_on="2016-04-27")
    assert first.public_id in caught.value.message_dict["text"][0]
    assert Article.objects.count() == 1


def test_the_same_address_is_not_entered_twice(save):
    first = save(source_address="https://gazette.example/1")
    with pytest.raises(ValidationError) as caught:
        save(text="Another text.", source_address="https://gazette.example/1")
    assert first.public_id in caught.value.message_dict["source_address"][0]


def test_agency_copy_is_entered_when_a_curator_says_so_and_shares_its_utterances(save):
    first = save()
    with writing():
        echo = Publication.objects.create(name="Harbour Echo")
    with pytest.raises(ValidationError) as caught:
        save(publication=echo)
    assert "another printing" in caught.value.message_dict["text"][0]
    copy = save(publication=echo, is_another_printing=True)
    for one, other in zip(first.quotes.in_order(), copy.quotes.in_order(), strict=True):
        assert one.utterance == other.utterance
        assert one.utterance is not None


@pytest.mark.parametrize(
    ("teaser", "kept"),
    [
        ("READ MORE:", ("", "")),
        ("Read more: Porters vote again", ("", "Porters vote again")),
        ("From today: In pictures: the gate", ("From today", "In pictures: the gate")),
        ("From January 13:\u00a0A vote", ("From January 13", "A vote")),
        ("Most read", ("", "Most read")),
    ],
)
def test_a_teaser_is_a_date_and_a_title(teaser, kept):
    assert dated_title(teaser) == kept
