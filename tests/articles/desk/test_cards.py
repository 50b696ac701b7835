"""Every card is decided with plain forms: what a browser sends without a script is enough."""

import re

import pytest

from articles.desk.states import ACCEPTED, JOINED, REJECTED
from articles.models import Decision, Jotting
from people.models import Role, Spokesperson
from records.choices import State
from records.editions import writing
from strikes.models import Hospital
from tests.articles.desk.at_the_desk import AtTheDesk, in_hand, put_on_the_desk, said
from tests.controls import controls
from tests.factories.accounts import UserFactory
from tests.factories.articles import QuoteFactory
from tests.factories.people import RoleFactory, SpokespersonFactory

pytestmark = pytest.mark.django_db

BACKS = "“We carry this place"
JOKE = "“a bad joke”"
WARD = "“Every ward"


def test_an_accepted_card_is_decided_and_the_next_one_is_in_hand(desk):
    first, second, *_ = desk.sheet.undecided
    response = desk.do(first, "accept")
    assert desk.sheet.cards[first.key].is_accepted
    assert in_hand(response) == second.key
    assert response.redirect_chain[-1][0].endswith(f"?card={second.key}#{second.key}")
    assert "Accepted: " in said(response)


def test_a_rejected_card_is_opened_again(desk):
    card = desk.quote(JOKE)
    desk.do(card, "reject")
    assert desk.sheet.cards[card.key].decision == REJECTED
    response = desk.do(card, "reopen")
    assert desk.sheet.cards[card.key].decision is None
    assert in_hand(response) == card.key


def test_after_the_last_card_comes_the_first_that_was_left(desk):
    first, *_, last = desk.sheet.undecided
    assert in_hand(desk.do(last, "accept")) == first.key


def test_when_all_is_decided_nothing_is_in_hand(desk):
    for card in desk.sheet.undecided:
        response = desk.do(card, "reject")
    assert in_hand(response) is None
    assert "All is decided." in said(response)


def test_fields_are_recorded_as_they_were_sent(desk):
    card = desk.quote(JOKE)
    desk.do(card, "accept", kind="written_statement", criticises_named_person="no", said_on="2016-04-25")
    state = desk.sheet.cards[card.key].state
    assert state["kind"] == "written_statement"
    assert (state["criticises_named_person"], state["said_on"]) == (False, "2016-04-25")


def test_what_is_wrong_in_a_form_is_said_and_nothing_is_lost(desk):
    card = desk.quote(JOKE)
    response = desk.do(card, "accept", said_on="yesterday", kind="sign")
    assert "not a date we can read" in said(response)
    fields = desk.fields(card, response)
    assert (fields[f"{card.key}-said_on"], fields[f"{card.key}-kind"]) == ("yesterday", "sign")
    assert not Decision.objects.exists()


@pytest.mark.parametrize("value", ["999999999999999999999", "1-1", "x", "-1", "1'; DROP TABLE", "\0"])
@pytest.mark.parametrize("name", ["kind", "voice", "criticises_named_person", "same_as", "about", "again"])
def test_a_tampered_choice_is_no_500_and_decides_nothing(desk, name, value):
    card = desk.quote(WARD)
    response = desk.do(card, "accept", **{name: value})
    assert response.status_code == 200
    assert not desk.sheet.cards[card.key].is_accepted


@pytest.mark.parametrize("value", ["999999999999999999999", "x", "\0", "1'; DROP TABLE"])
@pytest.mark.parametrize("name", ["person_0", "person_1", "works_at_0", "role_held"])
def test_a_tampered_voice_is_no_500_and_decides_nothing(desk, name, value):
    card = desk.quote(JOKE)
    fields = desk.fields(card) | {f"{card.state['voice']}-{name}": value}
    assert desk.do(card, "accept", fields).status_code == 200
    assert not desk.sheet.cards[card.key].is_accepted


@pytest.mark.parametrize(
    "what",
    ["", "explode", "accept:me", "new:", "new:q-1-2:person", "use:v-1-2:person:9", "add::", "split", "\0"],
)
def test_a_deed_that_nobody_knows_does_nothing(desk, what):
    card = desk.card("Northgate Infirmary")
    response = desk.do(card, what)
    assert response.status_code == 200
    assert not desk.sheet.cards[card.key].is_decided


def test_a_card_that_is_not_there_is_said_to_be_gone(desk):
    response = desk.client.post(desk.address("card", "q-1-2"), {"do": "accept"}, follow=True)
    assert "no longer on the desk" in said(response)


# The same words in the archive


def test_words_that_another_article_prints_are_offered_and_joined_by_nobody(desk):
    known = QuoteFactory(words="‘Every ward is open, and every patient is safe tonight’")
    card = desk.quote(WARD)
    page = desk.open(card).content.decode()
    assert f'<option value="{known.pk}">The same words, as said by' in page
    desk.do(card, "accept")
    assert desk.sheet.cards[card.key].state["same_as"] is None


def test_chosen_words_are_kept_with_the_card_and_become_one_utterance(desk):
    known = QuoteFactory(words="‘Every ward is open, and every patient is safe tonight’")
    card = desk.quote(WARD)
    desk.do(card, "accept", same_as=str(known.pk))
    assert desk.sheet.cards[card.key].state["same_as"] == known.pk
    assert f'<option value="{known.pk}" selected>' in desk.open(card).content.decode()


def test_other_words_are_not_offered(desk):
    QuoteFactory(words="The rota is a disgrace and we have told them so for years")
    assert "The same words, as said by" not in desk.open(desk.quote(WARD)).content.decode()


# Words


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("end_later", "“a bad joke”."),
        ("end_earlier", "“a bad"),
        ("start_earlier", "was “a bad joke”"),
        ("start_later", "bad joke”"),
    ],
)
def test_ends_move_by_a_word_and_the_card_stays_in_hand(desk, what, words):
    card = desk.quote(JOKE)
    response = desk.do(card, what)
    moved = desk.sheet.cards[card.key]
    assert " ".join(desk.sheet.words(moved.spans[0]).split()) == words
    assert in_hand(response) == card.key


def test_what_was_typed_stays_in_the_boxes_when_an_end_moves(desk):
    card = desk.quote(JOKE)
    response = desk.do(card, "end_earlier", said_on="2016-04-2")
    assert desk.fields(card, response)[f"{card.key}-said_on"] == "2016-04-2"


def test_a_quote_is_split_at_a_word_and_both_halves_are_decided_anew(desk):
    card = desk.quote(BACKS)
    at = desk.sheet.text.index("“Nobody has asked")
    response = desk.do(card, "split", fields=desk.fields(card) | {"at": str(at)})
    first, second = desk.quote(BACKS), desk.quote("“Nobody has asked")
    assert first.state["voice"] == second.state["voice"]
    assert (first.decision, second.decision) == (None, None)
    assert in_hand(response) == first.key


@pytest.mark.parametrize("at", ["", "0", "x", "99999999", "-4"])
def test_a_quote_is_not_split_where_it_has_no_words(desk, at):
    card = desk.quote(BACKS)
    answer = said(desk.do(card, "split", fields=desk.fields(card) | {"at": at}))
    assert "between two of its words" in answer
    assert not Decision.objects.exists()


def test_quotes_are_joined_and_undo_parts_them_again(desk):
    first, second = desk.quote(WARD), desk.quote(JOKE)
    desk.do(first, "join")
    assert desk.sheet.cards[first.key].spans == [*first.spans, *second.spans]
    assert desk.sheet.cards[second.key].decision == JOINED
    desk.send("undo")
    assert desk.sheet.cards[first.key].spans == first.spans
    assert desk.sheet.cards[second.key].decision is None


def test_the_last_quote_has_none_to_be_joined_with(desk):
    last = desk.sheet.quotes[-1]
    assert "No quote follows" in said(desk.do(last, "join"))


def test_a_selection_becomes_a_quote_of_whole_words(desk):
    start = desk.sheet.text.index("alked out of North")
    response = desk.send("add", **{"as": "quote", "start": start, "end": start + 18})
    card = desk.quote("walked out of Northgate")
    assert card.state["kind"] == "paraphrase"
    assert in_hand(response) == card.key
    desk.send("undo")
    assert card.key not in desk.sheet.cards


def test_pasted_words_become_a_quote_too(desk):
    desk.send("add", **{"as": "quote", "words": "“Hands off our breaks”. "})
    assert "on a card of their own already" in said(
        desk.send("add", **{"as": "quote", "words": "“Hands off our breaks”"})
    )
    assert "It has “a porter”" in said(desk.send("add", **{"as": "quote", "words": "A PORTER"}))
    assert "do not stand in the text" in said(
        desk.send("add", **{"as": "quote", "words": "Quite other words"})
    )
    assert "Select the words" in said(desk.send("add", **{"as": "quote"}))


@pytest.mark.parametrize(("start", "end"), [("5", "5"), ("9", "4"), ("0", "999999"), ("x", "y"), ("-3", "7")])
def test_a_selection_of_nothing_is_said(desk, start, end):
    assert "Select some words" in said(desk.send("add", **{"as": "quote", "start": start, "end": end}))
    assert not Decision.objects.exists()


def test_a_selected_voice_speaks_in_the_quote_in_hand(desk):
    card = desk.quote("“Hands off")
    start = desk.sheet.text.index("Tam Oakley")
    response = desk.send("add", **{"as": "voice", "start": start, "end": start + 10, "was": card.key})
    voice = desk.sheet.voice_of(desk.sheet.cards[card.key])
    assert desk.sheet.words(voice.state["words"]) == "Tam Oakley"
    assert voice.state["kind"] == "named"
    assert in_hand(response) == card.key


# Speakers


def test_another_speaker_is_laid_out_before_it_counts(desk):
    card, other = desk.quote(JOKE), desk.quote(WARD).state["voice"]
    response = desk.do(card, "accept", voice=other)
    assert not desk.sheet.cards[card.key].is_decided
    assert in_hand(response) == card.key
    fields = desk.fields(card, response)
    assert fields["voice-shown"] == other
    assert f"{other}-works_at_0" in fields
    desk.do(card, "accept", fields)
    assert desk.sheet.cards[card.key].state["voice"] == other


def test_nobody_may_be_the_speaker(desk):
    card = desk.quote(JOKE)
    response = desk.do(card, "speaker", voice="")
    desk.do(card, "accept", desk.fields(card, response))
    assert desk.sheet.cards[card.key].state["voice"] is None
    assert desk.sheet.cards[card.key].is_accepted


def test_who_a_voice_is_holds_for_all_of_its_quotes(desk):
    with writing():
        vale = SpokespersonFactory(name="Imogen Vale", published=True)
        role = RoleFactory(spokesperson=vale, title="Porter", held_from="2015", published=True)
    first, second = desk.quote(BACKS), desk.quote(JOKE)
    fields = desk.fields(first)
    voice = first.state["voice"]
    # The name is the same, so it is suggested; that it is she is for the curator to say.
    assert fields[f"{voice}-person_0"] == str(vale.pk)
    fields |= {f"{voice}-role_held": str(role.pk)}
    response = desk.do(first, "accept", fields)
    assert desk.sheet.cards[voice].state["person"] == vale.pk
    assert "Imogen Vale" in said(response)
    assert desk.fields(second)[f"{voice}-role_held"] == str(role.pk)


# What the archive lacks


def test_a_new_voice_is_added_from_the_printed_words(desk):
    card = desk.quote(BACKS)
    voice = card.state["voice"]
    response = desk.do(card, f"new:{voice}:person")
    vale = Spokesperson.objects.get(name="Imogen Vale")
    assert (vale.state, vale.has_page) == (State.DRAFT, False)
    assert "added to the archive as a draft" in said(response)
    assert desk.fields(card, response)[f"{voice}-person_0"] == str(vale.pk)
    assert not desk.sheet.cards[card.key].is_decided


def test_those_of_a_near_name_are_shown_first_and_may_be_chosen(desk):
    with writing():
        near = SpokespersonFactory(name="I. Vale", published=True)
    card = desk.quote(BACKS)
    voice = card.state["voice"]
    response = desk.do(card, f"new:{voice}:person")
    assert "The archive may have this spokesperson already" in said(response)
    assert not Spokesperson.objects.filter(name="Imogen Vale").exists()
    response = desk.do(card, f"use:{voice}:person:{near.pk}", desk.fields(card, response))
    assert desk.fields(card, response)[f"{voice}-person_0"] == str(near.pk)


def test_none_of_the_near_names_is_added_as_a_new_one(desk):
    with writing():
        SpokespersonFactory(name="I. Vale", published=True)
    card = desk.quote(BACKS)
    desk.do(card, f"add:{card.state['voice']}:person")
    assert Spokesperson.objects.filter(name="Imogen Vale").exists()


def test_a_role_follows_the_person_that_was_just_chosen(desk):
    card = desk.quote(BACKS)
    voice = card.state["voice"]
    response = desk.do(card, f"new:{voice}:person")
    desk.do(card, f"new:{voice}:role_held", desk.fields(card, response))
    role = Role.objects.get()
    assert (role.title, role.spokesperson.name) == ("Porter", "Imogen Vale")
    assert desk.sheet.cards[voice].state["role_held"] == role.pk


def test_a_hospital_is_added_where_the_archive_has_none(client, ada):
    client.force_login(ada)
    desk = AtTheDesk(client, put_on_the_desk("Nurses walked out of Southgate General Hospital.", by=ada))
    card = desk.card("Southgate General Hospital")
    response = desk.do(card, f"new:{card.key}:entry")
    hospital = Hospital.objects.get()
    assert desk.fields(card, response)[f"{card.key}-entry_0"] == str(hospital.pk)


def test_adding_wants_the_right_to_add(client, infirmary):
    user = UserFactory(is_staff=True, may=["add_article", "add_quote", "view_reading"])
    client.force_login(user)
    desk = AtTheDesk(client, put_on_the_desk(by=user))
    card = desk.quote(BACKS)
    answer = said(desk.do(card, f"new:{card.state['voice']}:person"))
    assert "no right to add a spokesperson" in answer
    assert not Spokesperson.objects.exists()


# Furniture and private details


def test_all_furniture_is_accepted_at_once_and_nothing_else(desk):
    response = desk.send("furniture")
    assert all(card.is_accepted for card in desk.sheet.of_kind("furniture"))
    assert not any(card.is_decided for card in desk.sheet.quotes)
    assert "3 pieces of furniture" in said(response)
    assert "No furniture is left" in said(desk.send("furniture"))


def test_a_caption_with_a_private_detail_is_left_to_be_looked_at(client, ada):
    client.force_login(ada)
    text = "READ MORE: Call Imogen Vale on 01632 960 123\n\nREAD MORE: Nurses to vote\n\nShe said: “We will stay.”\n"
    desk = AtTheDesk(client, put_on_the_desk(text, by=ada))
    assert desk.sheet.of_kind("private")
    desk.send("furniture")
    assert [card.is_accepted for card in desk.sheet.of_kind("furniture")] == [False, True]


def test_private_details_are_kept_back_unless_somebody_objects(desk):
    card = desk.card("Lantern Lane")
    assert "kept back" in said(desk.open(card))
    desk.do(card, "reject")
    assert desk.sheet.cards[card.key].is_rejected


def test_words_that_hold_a_private_detail_say_so_in_hand(desk):
    start = desk.sheet.text.index("Imogen Vale, 41")
    response = desk.send("add", **{"as": "quote", "start": start, "end": start + 40})
    assert "Holds a private detail (home): “Lantern Lane, Harbourside”" in said(response)


# Undo and jottings


def test_undo_takes_back_ones_own_last_and_says_so(desk):
    card = desk.quote(JOKE)
    desk.do(card, "accept")
    response = desk.send("undo")
    assert "Took back “accepted”" in said(response)
    assert in_hand(response) == card.key
    assert "nothing of yours" in said(desk.send("undo"))


def test_half_typed_boxes_are_there_again_when_the_page_is(desk):
    card = desk.quote(JOKE)
    response = desk.do(card, "jot", said_on="2016-0", criticises_named_person="yes", follow=False)
    assert response.status_code == 204
    fields = desk.fields(card)
    assert fields[f"{card.key}-said_on"] == "2016-0"
    assert fields[f"{card.key}-criticises_named_person"] == "yes"
    assert "What you chose here before" in said(desk.open(card))
    assert not Decision.objects.exists()
    desk.do(card, "forget")
    assert desk.fields(card)[f"{card.key}-said_on"] == ""


def test_what_was_not_changed_is_not_jotted_down(desk):
    desk.do(desk.quote(JOKE), "jot")
    assert not Jotting.objects.exists()


def test_jottings_hold_what_a_database_can(desk):
    card = desk.quote(JOKE)
    response = desk.do(card, "jot", said_on="2016\0")
    assert response.status_code == 204
    assert desk.fields(card)[f"{card.key}-said_on"] == "2016"
    desk.do(card, "jot", said_on="x" * 30_000)
    assert not Jotting.objects.exists()


# Two curators


def test_whoever_comes_late_sees_the_card_as_it_is_and_may_apply_theirs(desk, ben):
    card = desk.quote(JOKE)
    stale = desk.fields(card)
    desk.do(card, "accept", kind="written_statement")
    desk.client.force_login(ben)
    response = desk.do(card, "accept", stale, kind="sign")
    answer = said(response)
    assert "ada accepted this at" in answer
    assert "Yours was not saved" in answer
    assert "Kind sign instead of written statement" in answer
    assert desk.sheet.cards[card.key].state["kind"] == "written_statement"
    assert desk.fields(card, response)[f"{card.key}-kind"] == "written_statement"
    # What was refused stands in a form of its own, with the numbers of now.
    again = again_of(response)
    assert again[f"{card.key}-kind"] == "sign"
    desk.do(card, "accept", again)
    now = desk.sheet.cards[card.key]
    assert (now.state["kind"], now.last.by) == ("sign", ben)


def test_a_refused_change_survives_a_closed_browser(desk, ben):
    card = desk.quote(JOKE)
    stale = desk.fields(card)
    desk.do(card, "accept")
    desk.client.force_login(ben)
    desk.do(card, "accept", stale, kind="sign")
    assert desk.fields(card)[f"{card.key}-kind"] == "sign"
    desk.client.force_login(desk.row.started_by)
    assert desk.fields(card)[f"{card.key}-kind"] == "partial"


def test_a_late_rejection_is_refused_as_well(desk, ben):
    card = desk.quote(JOKE)
    stale = desk.fields(card)
    desk.do(card, "accept")
    desk.client.force_login(ben)
    answer = said(desk.do(card, "reject", stale))
    assert "You wanted to reject it." in answer
    assert desk.sheet.cards[card.key].decision == ACCEPTED


def test_the_voice_behind_a_quote_is_not_overwritten_unseen_either(desk, ben):
    first, second = desk.quote(BACKS), desk.quote(JOKE)
    stale = desk.fields(second)
    desk.do(first, f"new:{first.state['voice']}:person")
    desk.client.force_login(ben)
    assert "Yours was not saved" in said(desk.do(second, "accept", stale))
    assert desk.sheet.cards[first.state["voice"]].state["person"]


def again_of(response):
    html = response.content.decode()
    return controls(re.search(r'<form id="apply-again".*?</form>', html, re.DOTALL)[0])
