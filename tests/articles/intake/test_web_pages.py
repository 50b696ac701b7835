"""The story of a saved web page, in the page's own words."""

import json

import pytest
from django.core.exceptions import ValidationError

from articles.intake.sources import web_page
from tests.articles.intake.files import STORY, TEXT, page, paragraphs


def read(source, **kwargs):
    return web_page.read(source.encode() if isinstance(source, str) else source, **kwargs)


def refused(source):
    with pytest.raises(ValidationError) as caught:
        read(source)
    (message,) = caught.value.messages
    return message


def test_a_story_comes_without_what_stands_around_it():
    source = read(page())
    assert source.text == TEXT
    assert source.how == "web page, extracted; decoded as UTF-8 (meta tag)"
    assert source.warnings == ()


def test_words_stay_exactly_as_the_page_has_them():
    odd = "She paid £5\u202fa\u00a0day\u2026 at the cafe\u0301, ‘so to speak’, ``or not'' \u2013 and \u201estill\u201c."
    source = read(page(paragraphs((*STORY[:3], odd, *STORY[3:]))))
    assert odd in source.text.split("\n\n")


def test_white_space_is_that_of_a_reader_not_of_the_source():
    wrapped = paragraphs().replace(" the ", "\n\t   the\r\n ").replace("porter", "<b>por</b><i>ter</i>")
    assert read(page(wrapped)).text == TEXT


def test_one_break_begins_a_line_and_two_a_paragraph():
    verse = "<p>Stand at the gate, said the porter.<br>Stand in the rain, said his wife.<br><br>They stood all day.</p>"
    assert (
        "Stand at the gate, said the porter.\nStand in the rain, said his wife.\n\nThey stood all day."
        in read(page(paragraphs() + verse + paragraphs(STORY[:1]))).text
    )


def test_a_story_of_nothing_but_breaks_has_its_paragraphs():
    assert read(page(f"<div>{'<br><br>'.join(STORY)}</div>")).text == TEXT


def test_short_answers_and_bare_lines_inside_a_story_are_part_of_it():
    answer = "<p>“No.”</p><p>Why?</p>"
    bare = "<div>Her colleagues in the kitchens had come out to watch, aprons on.</div>"
    text = read(page(paragraphs(STORY[:3]) + answer + bare + paragraphs(STORY[3:]))).text
    assert "\n\n“No.”\n\nWhy?\n\nHer colleagues in the kitchens had come out to watch, aprons on.\n\n" in text


def test_lists_have_no_marks_that_were_not_printed():
    demands = "<p>The porters want:</p><ul><li>A break after four hours of work</li><li>Two people for each bed</li></ul>"
    text = read(page(paragraphs(STORY[:3]) + demands + paragraphs(STORY[3:]))).text
    assert "The porters want:\n\nA break after four hours of work\n\nTwo people for each bed\n\n" in text


def test_quote_elements_have_the_marks_that_a_browser_shows():
    said = "<p>She asked him: <q>Who told you <q>rest</q>, then?</q> and went back to the gate with her flask.</p>"
    text = read(page(paragraphs() + said + paragraphs(STORY[:1]))).text
    assert "She asked him: “Who told you ‘rest’, then?” and went back" in text


def test_rows_of_a_table_stay_rows():
    table = "<table><tr><th>Ward</th><th>Porters</th></tr><tr><td>Surgery</td><td>4</td></tr></table>"
    text = read(page(paragraphs(STORY[:3]) + table + paragraphs(STORY[3:]))).text
    assert "Ward\tPorters\n\nSurgery\t4" in text


def test_the_headline_has_a_field_of_its_own_and_crossheads_stay():
    source = read(page(paragraphs(STORY[:3]) + "<h2>‘A bad joke’</h2>" + paragraphs(STORY[3:])))
    assert "\n\n‘A bad joke’\n\n" in source.text
    assert "Porters walk out over the rota" not in source.text


def test_teasers_and_pull_quotes_beside_the_story_are_left_out():
    teaser = '<div class="related"><a href="/3">Ferry crews plan a walkout of their own next week</a></div>'
    pull = "<aside>“We carry this place on our backs”</aside>"
    assert read(page(paragraphs(STORY[:3]) + teaser + pull + paragraphs(STORY[3:]))).text == TEXT


def test_byline_and_date_above_the_story_are_no_part_of_it():
    above = (
        '<p class="standfirst">Wards are without porters today, and managers push the beds to theatre themselves.</p>'
        '<p class="byline">By Imogen Hale</p><p>26 April 2016</p>'
    )
    text = read(page(above=above)).text
    assert text.startswith(
        "Wards are without porters today, and managers push the beds to theatre themselves."
    )
    assert "Imogen Hale" not in text
    assert "26 April" not in text


def test_a_first_line_that_gives_a_day_in_a_sentence_stays():
    text = read(page(paragraphs(("It began on 26 April 2016.", *STORY)))).text
    assert text.startswith("It began on 26 April 2016.\n\n")


def test_what_old_pages_mean_by_forbidden_numbers_is_read():
    source = read(page(paragraphs().replace("“We", "&#147;We").replace("backs,”", "backs,&#148;")))
    assert source.text == TEXT


def test_characters_that_are_no_writing_cost_a_page_nothing():
    odd = paragraphs().replace(" the ", " &#12;\x0cthe\x01&#x1F; ")
    assert read(page(odd, above="<p>\x02&#11;</p>", below="<div>&#x1;<b>\x0b</b>&#8;</div>")).text == TEXT


def test_nothing_in_a_page_is_run():
    text = read(
        page(below="<script>document.write('<p>written by a script, and long enough</p>')</script>")
    ).text
    assert text == TEXT


def test_a_story_that_only_scripts_would_show_is_taken_from_what_they_hold():
    ld = json.dumps({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "articleBody": " ".join(STORY),
    })
    source = read(page("", head=f'<script type="application/ld+json">{ld}</script>'))
    assert source.text.split() == TEXT.split()
    assert source.how.startswith("web page, taken from what it holds for its scripts")
    assert "paragraphs may be missing" in source.warnings[0]


def test_a_short_piece_is_read_and_said_to_be_short():
    source = read(page(paragraphs(STORY[:1])))
    assert source.text == STORY[0]
    assert f"Only {len(STORY[0].split())} words were found" in source.warnings[0]


@pytest.mark.parametrize(
    "source", [page(""), "<html></html>", "<p>Ward</p>", "<html><body><div id=app></div></body>"]
)
def test_a_page_without_a_story_is_refused_with_what_to_do(source):
    message = refused(source)
    assert "No article was found" in message
    assert "copy them and paste them here" in message
