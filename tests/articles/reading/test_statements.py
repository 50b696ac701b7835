"""Bodies speak through spokespeople and papers."""

import pytest

from articles.reading import read


def test_an_unnamed_spokesman_is_the_voice_of_his_organisation():
    text = "A spokesman for Ashby Hospitals NHS Trust said: “All clinics are open.”"
    reading = read(text)
    (quote,) = reading.quotes
    assert quote.speaker == "spokesman for Ashby Hospitals NHS Trust"
    assert (quote.role, quote.organisation) == ("spokesman", "Ashby Hospitals NHS Trust")
    assert reading.mentions[quote.mention].kind == "voice_of_organisation"


def test_the_organisation_may_stand_before_him():
    (quote,) = read("A Department for Ferries spokeswoman said: “All boats are sailing.”").quotes
    assert (quote.role, quote.organisation) == ("spokeswoman", "Department for Ferries")


def test_a_trust_with_three_towns_in_its_name_is_one_trust():
    text = "A spokesperson for Ashby, Corley and Denwick University Hospitals NHS Trust said: “All clinics are open.”"
    assert read(text).quotes[0].organisation == "Ashby, Corley and Denwick University Hospitals NHS Trust"


def test_a_statement_that_reads_is_written():
    (quote,) = read("A statement from Ashby Hospitals NHS Trust read: “All clinics are open.”").quotes
    assert (quote.kind, quote.speaker, quote.cue) == (
        "written_statement",
        "Ashby Hospitals NHS Trust",
        "read",
    )


def test_somebody_who_speaks_in_a_statement_has_written():
    (quote,) = read("In a statement, chief executive Nora Quill said: “All clinics are open.”").quotes
    assert (quote.kind, quote.speaker, quote.venue) == ("written_statement", "Nora Quill", "a statement")


def test_a_tweet_is_written():
    (quote,) = read("Nora Quill tweeted: “All clinics are open.”").quotes
    assert quote.kind == "written_statement"


def test_it_said_is_the_statement_before():
    text = "A statement from the Porters' Union read: “We are sorry.”\n\nIt said: “We will be back.”"
    first, second = read(text).quotes
    assert second.speaker == first.speaker


def test_the_spokeswoman_is_the_one_before():
    text = "A spokeswoman for the trust said: “We are sorry.”\n\nThe spokeswoman added: “We will be back.”"
    first, second = read(text).quotes
    assert second.mention == first.mention


def test_one_statement_printed_twice_is_offered_once_with_its_other_place():
    words = "“Every clinic will open as usual on both days.”"
    text = f"A trust spokesman said: {words}\n\nThe union disagrees.\n\nA trust spokesperson said: {words}"
    first, second = read(text).quotes
    assert (first.duplicate_of, second.duplicate_of) == (None, 0)


def test_sources_close_to_somebody_stay_nameless():
    reading = read("Sources close to the talks told the Ashby Echo a deal was “a day away”.")
    (quote,) = reading.quotes
    assert reading.mentions[quote.mention].kind == "anonymous_source"
    assert reading.mentions[quote.mention].name == "Sources close to the talks"


def test_a_statement_issued_by_a_body_is_the_bodys():
    (quote,) = read("A statement issued by Ashby Employers said: “We call for talks.”").quotes
    assert (quote.kind, quote.speaker) == ("written_statement", "Ashby Employers")


def test_number_ten_is_a_body():
    (quote,) = read("A No 10 spokeswoman said: “We call for talks.”").quotes
    assert (quote.role, quote.organisation) == ("spokeswoman", "No 10")


@pytest.mark.parametrize(
    "told",
    [
        "In a letter to the minister, Nora Quill wrote: “Trust has collapsed.”",
        "Nora Quill has written to the minister. In her letter she said: “Trust has collapsed.”",
        "A letter sent to the minister by Nora Quill said: “Trust has collapsed.”",
    ],
)
def test_the_letter_is_whose_letter_was_told_of(told):
    first, second = read(f"{told}\n\nThe letter went on: “It must be rebuilt.”").quotes
    assert (first.kind, second.kind) == ("written_statement", "written_statement")
    assert first.speaker == second.speaker == "Nora Quill"


def test_a_letter_that_somebody_has_seen_is_not_his():
    (quote,) = read("In an email seen by the Ashby Echo, Ms Quill wrote: “All leave is cancelled.”").quotes
    assert (quote.kind, quote.speaker) == ("written_statement", "Ms Quill")


def test_a_letter_that_nobody_is_said_to_have_written_is_nobodys():
    text = "Ashby Council met on Monday.\n\nA protest was held.\n\nThe letter said: “Trust has collapsed.”"
    assert read(text).quotes[0].speaker == "letter"


@pytest.mark.parametrize(
    "passage",
    [
        "Nora Quill said on X: “Proud of our porters.”",
        "Posting on X, Nora Quill said: “Proud of our porters.”",
        "Writing on Twitter, Nora Quill said: “Proud of our porters.”",
        "On Facebook, mum-of-two Nora Quill wrote: “Proud of our porters.”",
    ],
)
def test_a_post_is_written_wherever_it_stood(passage):
    (quote,) = read(passage).quotes
    assert (quote.kind, quote.speaker) == ("written_statement", "Nora Quill")


def test_a_joint_statement_is_of_both():
    (quote,) = read("In a joint statement, Dr Ivor Fern and Dr Ruth Orme said: “We are ready.”").quotes
    assert (quote.kind, quote.speaker) == ("written_statement", "Dr Ivor Fern and Dr Ruth Orme")


def test_health_and_social_care_are_no_person():
    (quote,) = read("The Department of Health and Social Care said: “We made an offer.”").quotes
    assert quote.speaker == "Department of Health and Social Care"
