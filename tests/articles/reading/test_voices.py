"""Who is meant when a paper varies its words for one person."""

import pytest

from articles.reading import read

FERN = "Transport Secretary Ivor Fern met drivers.\n\n"


def speakers(text):
    return [q.speaker for q in read(text).quotes]


@pytest.mark.parametrize("again", ["Mr Fern", "Fern", "The Transport Secretary", "He"])
def test_a_politician_under_each_of_his_names(again):
    assert speakers(f"{FERN}{again} said: “I have nothing to add.”") == ["Ivor Fern"]


def test_an_office_may_be_named_only_in_the_next_paragraph():
    text = (
        "Crews walked out after the Transport Secretary said they would not be “bullied”.\n\n"
        "Ivor Fern appealed to drivers on Monday."
    )
    (quote,) = read(text).quotes
    assert (quote.speaker, quote.role) == ("Ivor Fern", "Transport Secretary")
    assert quote.confidence < 0.8


@pytest.mark.parametrize(
    "next_paragraph",
    [
        "Nora Quill was among those at the gates.",
        "Nora Quill, a porter, said she was tired.",
        "Dr Nora Quill said the ward was full.",
        "Nora Quill disagreed.",
        "Nora Quill joined the march.",
        "The march left at noon.\n\nNora Quill said it was the biggest yet.",
    ],
)
def test_whoever_is_named_next_does_not_hold_the_office_before(next_paragraph):
    text = f"The Transport Secretary said crews were being “bullied”.\n\n{next_paragraph}"
    assert speakers(text) == ["Transport Secretary"]


@pytest.mark.parametrize(
    "present",
    [
        "Nora Quill joined the march at dawn.",
        "Shadow transport secretary Ruth Orme joined the march.",
        "Former transport secretary Ruth Orme joined the march.",
    ],
)
def test_an_office_is_not_held_by_somebody_else_who_is_near(present):
    text = f"{present}\n\nThe Transport Secretary said: “I have nothing to add.”"
    assert speakers(text) == ["Transport Secretary"]


def test_the_shadow_secretary_is_not_the_secretary():
    text = "Shadow transport secretary Ruth Orme spoke first.\n\nThe Transport Secretary said: “I have nothing to add.”"
    assert speakers(text) != ["Ruth Orme"]


def test_an_office_in_apposition_names_its_holder():
    text = "The Transport Secretary, Ivor Fern, told the Commons: “I have nothing to add.”"
    (quote,) = read(text).quotes
    assert (quote.speaker, quote.role, quote.venue) == ("Ivor Fern", "Transport Secretary", "the Commons")


def test_a_comma_left_out_behind_the_office_changes_nothing():
    assert speakers("Ivor Fern, director of Ashby Ferries Ltd said: “I have nothing to add.”") == [
        "Ivor Fern"
    ]


def test_she_is_the_woman_and_he_the_man():
    text = "Dr Nora Quill stood beside her husband, Sam Tarn.\n\nShe said: “I am cold.”\n\nHe said: “I brought tea.”"
    assert speakers(text) == ["Dr Nora Quill", "Sam Tarn"]


def test_the_subject_of_the_paragraph_before_is_she():
    text = "Aurelie Vantongeren, 32, is a cleaner at Ashby Infirmary.\n\nShe said: “I am cold.”"
    (quote,) = read(text).quotes
    assert (quote.speaker, quote.age, quote.role) == ("Aurelie Vantongeren", "32", "cleaner")


def test_the_age_points_at_its_owner():
    text = "Nora Quill, 51, and Sam Tarn, 28, linked arms.\n\n“I am cold,” said the 28-year-old."
    assert speakers(text) == ["Sam Tarn"]


def test_the_trade_points_at_its_owner():
    text = "Porter Nora Quill and midwife Ada Finch linked arms.\n\n“I am cold,” said the midwife."
    assert speakers(text) == ["Ada Finch"]


def test_her_colleague_is_named_behind_the_comma():
    text = "Nora Quill shrugged. Her colleague, Dr Sam Tarn, said: “I am cold.”"
    assert speakers(text) == ["Dr Sam Tarn"]


def test_two_people_of_one_surname_are_told_apart_by_title():
    text = (
        "Ada Finch and Tom Finch linked arms.\n\nMr Finch said: “I am cold.”\n\nMrs Finch said: “I am not.”"
    )
    assert speakers(text) == ["Tom Finch", "Ada Finch"]


def test_somebody_without_a_name_stays_described():
    reading = read("A porter, who asked not to be named, said: “I am cold.”")
    (quote,) = reading.quotes
    assert (quote.speaker, reading.mentions[quote.mention].kind) == ("porter", "described_only")


def test_another_is_somebody_else():
    text = "“I am cold,” said one porter.\n\n“I am not,” said another."
    first, second = speakers(text)
    assert (first, second) == ("porter", "another")


def test_nobody_is_guessed_where_nobody_was_named():
    assert speakers("“I am cold, I am tired and I want my tea.”\n\nIt rained all day.") == [None]


def test_a_headline_in_capitals_names_nobody():
    text = "Ashby Porters Walk Out As Talks Fail Again Today\n\n“I am cold, I am tired.”"
    assert speakers(text) == [None]


def test_each_voice_is_mentioned_once():
    text = "Nora Quill said: “I am cold.”\n\nMs Quill said: “I am tired.”\n\n“And hungry,” she added."
    reading = read(text)
    assert [m.name for m in reading.mentions] == ["Nora Quill"]
    assert {q.mention for q in reading.quotes} == {0}


def test_a_doctor_keeps_her_title_so_mrs_is_somebody_else():
    text = "Dr Weald was first at the gates.\n\nHer mother came too. “I am proud,” Mrs Weald said."
    assert speakers(text) == ["Mrs Weald"]


def test_the_hospital_that_somebody_left_does_not_speak():
    text = "A doctor who quit the Infirmary has described the contract as “the last straw”."
    assert speakers(text) == ["doctor"]


def test_whoever_echoes_words_says_her_own():
    text = "“I am cold,” said Sam Tarn.\n\nHis words were echoed by Ada Finch, a porter: “We all are, every night.”"
    assert speakers(text) == ["Sam Tarn", "Ada Finch"]


def test_feelings_that_are_reported_are_the_reporters_words():
    assert speakers("Nora Quill said porters felt “abandoned”.") == ["Nora Quill"]


def test_a_surname_means_whom_the_text_keeps_talking_about():
    text = (
        "Sam Tarn, who is married to Ruth Tarn, led the march.\n\n"
        "Tarn said he was hopeful.\n\n“I am cold,” Tarn added."
    )
    assert speakers(text) == ["Sam Tarn"]


def test_letters_behind_a_name_are_no_part_of_it():
    assert speakers("Transport Secretary Ivor Fern MP said: “I have nothing to add.”") == ["Ivor Fern"]


def test_a_month_may_be_a_surname():
    assert speakers("Mrs May said: “I am cold.”") == ["Mrs May"]


def test_a_trade_between_capitals_is_no_verb():
    assert speakers("Security guard Femi Balogun said: “I am cold.”") == ["Femi Balogun"]


def test_a_party_may_stand_for_its_member():
    text = "Ashby MP Sir Ivor Fern hit out at the porters.\n\n“I am not amused,” said the Conservative."
    assert speakers(text) == ["Sir Ivor Fern"]


def test_whose_remarks_are_dismissed_did_not_dismiss_them():
    text = "Ivor Fern spoke first.\n\nMr Fern's remarks were dismissed by Nora Quill as “spin”."
    assert speakers(text) == ["Nora Quill"]


def test_an_explanation_behind_the_voice_is_no_new_voice():
    text = "“I am cold,” according to Dr Ada Finch, a trainee.\n\n“And tired,” she said."
    assert speakers(text) == ["Dr Ada Finch", "Dr Ada Finch"]


def test_it_is_the_body_that_the_sentence_before_was_about():
    text = "Ashby Hospitals NHS Trust has closed two wards.\n\nIt said: “We are sorry.”"
    assert speakers(text) == ["Ashby Hospitals NHS Trust"]


def test_they_are_the_two_of_the_sentence_before():
    text = "Ivor Fern and Ruth Orme lead the committee.\n\nThey said: “We are ready to talk.”"
    assert speakers(text) == ["Ivor Fern and Ruth Orme"]


def test_the_first_of_two_is_not_given_the_words_of_both():
    text = "Dr Ivor Fern and Dr Ruth Orme, co-chairs of the committee, said: “We are ready to talk.”"
    assert speakers(text) == ["Dr Ivor Fern and Dr Ruth Orme"]


def test_a_picket_line_says_nothing():
    assert speakers("The picket line was noisy. “I am cold and I am tired.”") == [None]


def test_a_trade_without_any_comma_leaves_the_name_its_words():
    assert speakers("Dr Nora Quill an A&E registrar at Ashby Infirmary said: “I am cold.”") == [
        "Dr Nora Quill"
    ]


def test_a_follower_is_not_whom_he_follows():
    text = "Ivor Fern resigned.\n\n“He had no choice,” said one Fern loyalist.\n\n“None,” said Fern loyalist Sam Tarn."
    assert speakers(text) == ["Fern loyalist", "Sam Tarn"]


@pytest.mark.parametrize("when", ["Hours later, ", "Two weeks ago, ", "Last night, ", "A few days later, "])
def test_a_time_is_nobody(when):
    assert speakers(f"{when}Nora Quill returned the call, telling the Echo: “I am cold.”") == ["Nora Quill"]


def test_a_day_between_a_name_and_its_verb_is_nobody():
    assert speakers("Nora Quill later Thursday told the Echo: “I am cold.”") == ["Nora Quill"]


def test_will_may_be_a_name():
    assert speakers("“I am cold,” said Will Orme, a porter.") == ["Will Orme"]


@pytest.mark.parametrize(
    "whose",
    [
        "A spokesman for Transport Secretary Ivor Fern",
        "An aide to the Labour leader Ivor Fern",
        "A friend of Mr Ivor Fern",
        "Ivor Fern's spokesman",
    ],
)
def test_whoever_speaks_for_somebody_is_not_him(whose):
    (speaker,) = speakers(f"Ivor Fern stayed away.\n\n{whose} said: “He has nothing to add.”")
    assert speaker != "Ivor Fern"
    assert speaker.split()[0] in {"spokesman", "aide", "friend"} or speaker.endswith("spokesman")


def test_he_who_is_told_of_in_a_sentence_is_its_speaker():
    text = "Ivor Fern stayed away.\n\nAt noon Sam Tarn told porters he was “cold but cheerful”."
    assert speakers(text) == ["Sam Tarn"]


def test_among_those_present_was_the_one_who_speaks():
    text = "Among those at the gates was Sam Tarn, 28, a porter. “I am cold,” he said."
    assert speakers(text) == ["Sam Tarn"]


def test_a_county_behind_a_town_is_nobody():
    text = "Speaking outside St Bede's Hospital in Ashby, Kent, Nora Quill turned on Mr Fern, calling him “a disgrace”."
    assert speakers(text) == ["Nora Quill"]


def test_two_interviewers_are_not_the_office_that_they_interview():
    text = "Asked by Sam Tarn and Ada Finch, the Transport Secretary said: “I have nothing to add.”"
    assert speakers(text) == ["Transport Secretary"]


def test_a_verb_set_between_commas_has_its_subject_behind_it():
    assert speakers("The ward, said Dr Quill, was “running on goodwill”.") == ["Dr Quill"]


def test_each_of_two_fragments_has_its_own_voice():
    text = "Mr Fern called the strike “reckless” but Dr Quill said it was “the last resort”."
    assert speakers(text) == ["Mr Fern", "Dr Quill"]


def test_a_mother_of_three_may_speak():
    text = "Kelly Brand, 34, waited. Asked why, the mother of three replied: “I back them.”"
    assert speakers(text) == ["mother of three"]


def test_somebody_without_a_first_name_is_still_she():
    text = "Quill said: “I am cold.”\n\nOn Monday, Quill walked in late. “I am tired,” she said."
    assert speakers(text) == ["Quill", "Quill"]
