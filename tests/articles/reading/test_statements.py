"""Bodies speak through spokespeople and papers."""

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
