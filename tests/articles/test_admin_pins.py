"""Words are pinned by pasting them as printed: found letter for letter, or the form says what is wrong."""

import pytest
from django.urls import reverse

from articles.choices import MentionKind, QuoteKind
from articles.models import Article, Furniture, Identification, Mention, Passage, Pin, Quote
from records.models import Edition
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.articles import (
    ArticleFactory,
    MentionFactory,
    QuoteFactory,
    TextVersionFactory,
)
from tests.factories.people import RoleFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory

pytestmark = pytest.mark.django_db

TEXT = """Porters stood at the gate.

“We are tired,” said Robin Invented, 41, a porter. “We are not beaten.

“We are coming back,” he said.

Robin Invented: The porters’ leader. Picture: A Reader

A trust spokeswoman said: “We are tired,” and left it there.
"""
NO_PARTS = {
    f"{prefix}-{name}": "0"
    for prefix in ["records-sourcing-content_type-object_id", "identification"]
    for name in ["TOTAL_FORMS", "INITIAL_FORMS"]
}


@pytest.fixture
def article():
    version = TextVersionFactory(text=TEXT)
    return version.article


@pytest.fixture(autouse=True)
def curator(client):
    client.force_login(CuratorFactory())


def send(client, model, row=None, **typed):
    name = f"admin:articles_{model._meta.model_name}_{'change' if row else 'add'}"
    return client.post(reverse(name, args=[row.pk] if row else []), {**NO_PARTS, **typed})


def add_quote(client, article, words, **typed):
    return send(client, Quote, **{"article": article.pk, "words": words, "kind": "direct"} | typed)


def errors(answer):
    assert answer.status_code == 200
    return answer.context["adminform"].form.errors


def slices(quote):
    return [TEXT[start:end] for start, end in quote.pin.segments]


def test_words_that_stand_once_are_pinned(client, article):
    assert add_quote(client, article, "“We are coming back,”").status_code == 302
    assert slices(Quote.objects.get()) == ["“We are coming back,”"]


def test_paragraphs_apart_by_a_blank_line_become_segments(client, article):
    add_quote(client, article, "“We are not beaten.\r\n\r\n“We are coming back,”")
    assert slices(Quote.objects.get()) == ["“We are not beaten.", "“We are coming back,”"]


def test_words_that_stand_nowhere_are_refused(client, article):
    answer = add_quote(client, article, "“We are delighted”")
    assert "does not stand in the text" in errors(answer)["words"][0]
    assert "“We are delighted”" in answer.text
    assert not Quote.objects.exists() and not Pin.objects.exists()


@pytest.mark.parametrize(
    "typed", ['"We are coming back,"', "“we are coming  back,”", "“We are\u00a0coming back,”"]
)
def test_words_with_other_marks_are_shown_as_the_text_has_them(client, article, typed):
    said = errors(add_quote(client, article, typed))["words"][0]
    assert "Copy them from it: “We are coming back,”" in said


def test_words_that_stand_several_times_ask_which(client, article):
    said = errors(add_quote(client, article, "“We are tired,”"))["words"][0]
    assert "stand 2 times" in said and "(2) …" in said
    assert not Quote.objects.exists()


@pytest.mark.parametrize(("which", "after"), [("1", "said Robin"), ("2", "and left")])
def test_the_place_that_was_meant_is_pinned(client, article, which, after):
    add_quote(client, article, "“We are tired,”", occurrence=which)
    assert after in Quote.objects.get().pin.suffix


@pytest.mark.parametrize("which", ["0", "-1", "3", "99", "x"])
def test_a_place_that_is_none_is_refused(client, article, which):
    assert errors(add_quote(client, article, "“We are tired,”", occurrence=which))
    assert not Quote.objects.exists()


def test_paragraphs_in_the_wrong_order_are_refused(client, article):
    answer = add_quote(client, article, "“We are coming back,”\n\n“We are not beaten.")
    assert "not after the paragraph before it" in errors(answer)["words"][0]


def test_a_stub_has_no_words_to_pin(client):
    answer = add_quote(client, ArticleFactory(), "anything")
    assert "no text yet" in errors(answer)["words"][0]


def test_cue_and_attribution_are_those_nearest_to_the_quote(client, article):
    add_quote(client, article, "“We are coming back,”", cue_words="said", attribution_words="he")
    quote = Quote.objects.get()
    assert quote.cue.starts[0] == TEXT.index("said.")
    assert quote.attribution.starts[0] == TEXT.index("he said.")


def test_a_cue_that_stands_nowhere_is_refused_and_nothing_is_saved(client, article):
    answer = add_quote(client, article, "“We are coming back,”", cue_words="thundered")
    assert "cue_words" in errors(answer)
    assert not Pin.objects.exists()


def quote_with_cue(client, article):
    add_quote(client, article, "“We are coming back,”", cue_words="said", attribution_words="he")
    return Quote.objects.get()


def as_it_is(client, quote, **changed):
    page = client.get(reverse("admin:articles_quote_change", args=[quote.pk]))
    form = page.context["adminform"].form
    initial = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}
    shown = {name: "" if value is None else getattr(value, "pk", value) for name, value in initial.items()}
    return {form.OPENED: form.opened_at, **shown, "criticises_named_person": "unknown", **changed}


def test_a_quote_edited_so_that_it_no_longer_matches_is_refused(client, article):
    quote = quote_with_cue(client, article)
    answer = send(
        client, Quote, quote, **as_it_is(client, quote, words="“We were coming back,”", venue="the gate")
    )
    assert "does not stand in the text" in errors(answer)["words"][0]
    stored = Quote.objects.get()
    assert (slices(stored), stored.venue) == (["“We are coming back,”"], "")


def test_a_quote_saved_untouched_keeps_its_pins(client, article):
    quote = quote_with_cue(client, article)
    before = list(Pin.objects.order_by("pk").values())
    assert send(client, Quote, quote, **as_it_is(client, quote, venue="the gate")).status_code == 302
    assert Quote.objects.get().venue == "the gate"
    assert list(Pin.objects.order_by("pk").values()) == before


def test_other_words_move_the_pin_and_leave_no_old_one_behind(client, article):
    quote = quote_with_cue(client, article)
    send(client, Quote, quote, **as_it_is(client, quote, words="“We are not beaten.", attribution_words=""))
    moved = Quote.objects.get()
    assert slices(moved) == ["“We are not beaten."]
    assert (moved.pin_id, moved.attribution, moved.position) == (quote.pin_id, None, moved.pin.starts[0])
    assert Pin.objects.count() == 2  # the words and the cue


def test_a_voice_of_another_article_is_refused(client, article):
    stranger = MentionFactory()
    answer = add_quote(client, article, "“We are coming back,”", mention=stranger.pk)
    assert errors(answer)["mention"] == ["This voice stands in another article."]


def test_a_voice_in_an_older_text_is_refused(client, article):
    old = MentionFactory(pin__text_version=article.current_text, pin__words="Robin Invented")
    TextVersionFactory(article=article, text=TEXT + "Corrected.\n")
    answer = add_quote(client, article, "“We are coming back,”", mention=old.pk)
    assert "another version of the text" in errors(answer)["mention"][0]


def test_a_sign_with_a_speaker_is_refused(client, article):
    voice = MentionFactory(pin__text_version=article.current_text, pin__words="Robin Invented")
    answer = add_quote(client, article, "“We are coming back,”", mention=voice.pk, kind=QuoteKind.SIGN)
    assert errors(answer)["mention"] == ["The words on a sign are nobody's speech: leave the speaker empty."]


def test_the_same_words_elsewhere_share_an_utterance(client, article):
    first = QuoteFactory()
    add_quote(client, article, "“We are coming back,”", same_words_as=first.pk)
    first.refresh_from_db()
    assert first.utterance is not None
    assert Quote.objects.exclude(pk=first.pk).get().utterance == first.utterance


def test_deleting_a_draft_quote_takes_its_pins_along(client, article):
    quote = quote_with_cue(client, article)
    client.force_login(EditorFactory())
    client.post(reverse("admin:articles_quote_delete", args=[quote.pk]), {"post": "yes"})
    assert not Pin.objects.exists()


def add_mention(client, article, **typed):
    return send(
        client,
        Mention,
        **{"article": article.pk, "words": "Robin Invented, 41, a porter", "kind": "named"} | typed,
    )


def test_a_mention_is_entered_with_whom_we_take_it_for(client, article):
    person = SpokespersonFactory()
    answer = add_mention(
        client,
        article,
        name="Robin Invented",
        role="a porter",
        age="41",
        **{
            "identification-TOTAL_FORMS": "1",
            "identification-0-spokesperson": person.pk,
            "identification-0-certainty": "probable",
        },
    )
    assert answer.status_code == 302
    conclusion = Identification.objects.get()
    assert (conclusion.mention.name, conclusion.spokesperson) == ("Robin Invented", person)
    assert conclusion.decided_by.groups.get().name == "curator"


@pytest.mark.parametrize("field", ["name", "role", "age", "workplace", "described_as"])
def test_nothing_is_said_of_a_mention_that_was_not_printed(client, article, field):
    answer = add_mention(client, article, **{"name": "Robin Invented", field: "Sir Robin"})
    assert "does not stand in the text" in errors(answer)[field][0]
    assert not Mention.objects.exists() and not Pin.objects.exists()


def test_a_named_mention_needs_its_name(client, article):
    assert "name" in errors(add_mention(client, article))


def test_an_anonymous_voice_is_not_identified(client, article):
    answer = add_mention(
        client,
        article,
        kind=MentionKind.DESCRIBED,
        described_as="a porter",
        **{
            "identification-TOTAL_FORMS": "1",
            "identification-0-spokesperson": SpokespersonFactory().pk,
            "identification-0-certainty": "possible",
        },
    )
    assert "Only named people and voices" in answer.text
    assert not Mention.objects.exists() and not Pin.objects.exists()


def test_a_role_of_somebody_else_is_refused(client, article):
    answer = add_mention(
        client,
        article,
        name="Robin Invented",
        **{
            "identification-TOTAL_FORMS": "1",
            "identification-0-spokesperson": SpokespersonFactory().pk,
            "identification-0-role": RoleFactory().pk,
            "identification-0-certainty": "possible",
        },
    )
    assert "held by somebody else" in answer.text
    assert not Mention.objects.exists()


def test_a_passage_bears_out_exactly_one_fact(client, article):
    typed = {"article": article.pk, "words": "Porters stood at the gate.", "certainty": "confirmed"}
    hospital, role = HospitalFactory(), RoleFactory()
    for facts in [{}, {"hospital": hospital.pk, "role": role.pk}]:
        assert errors(send(client, Passage, **typed, **facts))["__all__"] == [
            "Choose exactly one fact that these words bear out."
        ]
    assert send(client, Passage, **typed, hospital=hospital.pk).status_code == 302
    assert Passage.objects.get().subject == hospital


def test_words_of_a_public_article_are_added_by_an_editor(client):
    article = ArticleFactory(published=True)
    TextVersionFactory(article=article, text=TEXT)
    typed = {
        "article": article.pk,
        "words": "Porters stood at the gate.",
        "certainty": "confirmed",
        "hospital": HospitalFactory(published=True).pk,
    }
    answer = send(client, Passage, **typed)
    assert "ask an editor" in answer.text and not Passage.objects.exists() and not Pin.objects.exists()
    client.force_login(EditorFactory())
    assert send(client, Passage, **typed).status_code == 302
    assert "Porters stood" in Edition.objects.get(kind="articles").body


def add_article(client, row=None, **typed):
    parts = {
        f"{prefix}-{name}": "0"
        for prefix in ["text_versions", "publisher_notices", "captions", "related_coverage"]
        for name in ["TOTAL_FORMS", "INITIAL_FORMS"]
    }
    chosen = {"published_basis": "printed", "genre": "report", "rights": "in_copyright"}
    return send(client, Article, row, **{**parts, **chosen, **typed})


def with_text(text, **more):
    return {
        "text_versions-TOTAL_FORMS": "1",
        "text_versions-0-text": text,
        "text_versions-0-basis": "as_published",
        "text_versions-0-seen_at_0": "2026-01-05",
        "text_versions-0-seen_at_1": "12:00",
        **more,
    }


def test_a_stub_needs_only_an_address_and_a_date(client):
    answer = add_article(client, source_address="https://gazette.example/1", published_on="2016-04")
    assert answer.status_code == 302
    assert Article.objects.get().current_text is None


def test_an_inferred_date_needs_its_reason(client):
    answer = add_article(client, published_on="2016-04", published_basis="inferred")
    assert errors(answer)["published_reason"] == ["Say how the date was inferred."]


def test_an_address_is_entered_once(client):
    ArticleFactory(source_address="https://gazette.example/1")
    answer = add_article(client, source_address="https://gazette.example/1", published_on="2016-04-26")
    assert errors(answer)["source_address"] == ["The archive has an article with this address already."]


def test_a_text_is_kept_as_it_came_with_plain_line_ends(client):
    add_article(client, published_on="2016-04-26", **with_text("  First.\r\n\r\nSecond.\u200f \r\n"))
    assert Article.objects.get().current_text.text == "  First.\n\nSecond.\u200f \n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\0b", "Null characters"),
        ("<html><body><p>x</p></body></html>", "source code of a web page"),
        ("a\x08b", "no writing"),
    ],
)
def test_what_is_no_text_is_refused_with_everything_else(client, text, said):
    answer = add_article(client, published_on="2016-04-26", headline="Kept", **with_text(text))
    assert said in answer.text and 'value="Kept"' in answer.text
    assert not Article.objects.exists()


def test_a_corrected_text_is_a_new_version_and_lost_words_are_reported(client, article):
    quote_with_cue(client, article)
    path = reverse("admin:articles_article_change", args=[article.pk])
    form = client.get(path).context["adminform"].form
    typed = with_text(TEXT.replace("coming back", "going home"), **{form.OPENED: form.opened_at})
    typed |= {"text_versions-INITIAL_FORMS": "0", "text_versions-0-seen_at_0": "2099-01-01"}
    answer = add_article(client, article, published_on="2016-04-26", headline=article.headline, **typed)
    assert answer.status_code == 302
    assert article.text_versions.count() == 2
    assert "does not stand there in the new text" in client.get(path).text


def test_furniture_is_marked_by_its_words(client, article):
    version = article.current_text
    answer = client.post(
        reverse("admin:articles_textversion_change", args=[version.pk]),
        {
            "furniture-TOTAL_FORMS": "1",
            "furniture-INITIAL_FORMS": "0",
            "furniture-0-kind": "credit",
            "furniture-0-words": "Picture: A Reader",
        },
    )
    assert answer.status_code == 302
    found = Furniture.objects.get()
    assert TEXT[found.start : found.end] == "Picture: A Reader"
