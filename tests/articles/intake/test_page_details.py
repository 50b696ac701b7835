"""What a page says of its article: from which of its voices, in which order, and where these disagree."""

import json

import pytest

from articles.intake.sources import web_page
from articles.intake.sources.details import Candidate
from tests.articles.intake.files import HEADLINE, page, paragraphs

ADDRESS = "https://www.harbourgazette.example/news/porters-walk-out-4711/"


def details(**kwargs):
    return web_page.read(page(**kwargs).encode()).details


def warnings(**kwargs):
    return " ".join(web_page.read(page(**kwargs).encode()).warnings)


def ld(node, **more):
    node = (
        {"@context": "https://schema.org", "@type": "NewsArticle", **node, **more}
        if isinstance(node, dict)
        else node
    )
    source = node if isinstance(node, str) else json.dumps(node)
    return f'<script type="application/ld+json">{source}</script>'


def meta(**said):
    return "".join(
        f'<meta property="{name.replace("_", ":")}" content="{value}">' for name, value in said.items()
    )


def values(found):
    return [each.value for each in found]


WHOLE = {
    "headline": HEADLINE,
    "datePublished": "2016-04-26T06:30:00+01:00",
    "author": [{"@type": "Person", "name": "Imogen Hale"}, {"@type": "Person", "name": "Tam Oakley"}],
    "publisher": {"@type": "Organization", "name": "The Harbour Gazette"},
    "url": ADDRESS,
}


def test_a_page_that_says_all_in_json_ld():
    found = details(head=ld(WHOLE))
    assert found.headline[0] == Candidate(
        HEADLINE, "heading on the page, as in JSON-LD NewsArticle headline", True
    )
    assert found.published_on == (Candidate("2016-04-26", "JSON-LD NewsArticle datePublished"),)
    assert found.byline == (Candidate("Imogen Hale and Tam Oakley", "JSON-LD NewsArticle author"),)
    assert found.publication == (Candidate("The Harbour Gazette", "JSON-LD NewsArticle publisher"),)
    assert found.source_address == (Candidate(ADDRESS, "JSON-LD NewsArticle url"),)


@pytest.mark.parametrize(
    "script",
    [
        ld([{"@type": "BreadcrumbList"}, {"@type": "NewsArticle", **WHOLE}]),
        ld({
            "@context": "https://schema.org",
            "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "Article", **WHOLE}],
        }),
        ld({"@type": "WebPage", "mainEntity": {"@type": ["NewsArticle", "Thing"], **WHOLE}}),
        ld(json.dumps({"@type": "NewsArticle", **WHOLE}) + json.dumps({"@type": "VideoObject"})),
        f'<script type="application/ld+json">//<![CDATA[\n{json.dumps({"@type": "NewsArticle", **WHOLE})}\n//]]></script>',
        ld(json.dumps({"@type": "NewsArticle", **WHOLE})[:-1] + ",\n}"),
        ld(json.dumps({"@type": "NewsArticle", "text": "two\nlines", **WHOLE}).replace("\\n", "\n")),
        ld(json.dumps({"@type": "NewsArticle", **WHOLE}).replace('"url"', '"wordCount": , "url"')),
    ],
    ids=[
        "list",
        "graph",
        "main entity",
        "two in one",
        "wrapped",
        "comma",
        "line end in a string",
        "beyond repair",
    ],
)
def test_json_ld_of_every_make_is_heard(script):
    found = details(head=script)
    assert values(found.published_on) == ["2016-04-26"]
    assert values(found.headline) == [HEADLINE]


def test_what_a_graph_says_elsewhere_is_looked_up():
    graph = [
        {"@type": "NewsArticle", "author": {"@id": "#hale"}, "publisher": {"@id": "#gazette"}},
        {"@type": "Person", "@id": "#hale", "name": "Imogen Hale"},
        {"@type": "Organization", "@id": "#gazette", "name": "The Harbour Gazette"},
    ]
    found = details(head=ld(json.dumps({"@context": "https://schema.org", "@graph": graph})))
    assert values(found.byline) == ["Imogen Hale"]
    assert values(found.publication) == ["The Harbour Gazette"]


def test_of_several_articles_that_of_the_heading_is_meant():
    other = {"@type": "NewsArticle", "headline": "Ferry late again", "datePublished": "2016-05-01"}
    found = details(head=ld([other, {"@type": "NewsArticle", **WHOLE}]))
    assert values(found.published_on) == ["2016-04-26"]


def test_open_graph_and_meta_tags_are_heard_where_there_is_no_json_ld():
    found = details(
        head=meta(og_title=HEADLINE, og_site__name="x").replace("og:site::name", "og:site_name")
        + '<meta property="article:published_time" content="2016-04-26T05:30:00Z"><meta name="author" content="Imogen Hale">'
        + f'<link rel="canonical" href="{ADDRESS}">'
    )
    assert found.headline[0].basis == "heading on the page, as in Open Graph og:title"
    assert found.published_on[0] == Candidate("2016-04-26", "Open Graph article:published_time")
    assert found.byline[0] == Candidate("Imogen Hale", "meta tag author")
    assert found.publication[0] == Candidate("x", "Open Graph og:site_name")
    assert found.source_address[0] == Candidate(ADDRESS, "<link rel=canonical>")


def test_a_page_without_metadata_is_read_as_a_reader_would():
    above = '<p class="byline">By <a rel="author">Imogen Hale</a>, Health Reporter</p><time>Tuesday, April 26, 2016</time>'
    found = details(above=above)
    assert found.byline == (Candidate("By Imogen Hale , Health Reporter", "byline on the page", True),)
    assert found.published_on == (Candidate("2016-04-26", "<time> on the page", True),)
    assert found.publication == (Candidate("The Harbour Gazette", "<title>"),)


def test_the_heading_that_readers_saw_comes_before_that_for_search_engines():
    found = details(
        heading="Porters walk out over the rota",
        head=ld(WHOLE | {"headline": "Northgate strike: all you need to know"}),
        title="Porters walk out over the rota - Harbour Gazette",
    )
    assert values(found.headline) == [HEADLINE, "Northgate strike: all you need to know"]
    assert "headlines" not in warnings(
        heading=HEADLINE, head=ld(WHOLE | {"headline": "Another way to put it"})
    )


def test_the_name_of_the_site_in_large_type_is_no_headline():
    found = details(heading="The Harbour Gazette", head=meta(og_title=HEADLINE), title=HEADLINE)
    assert values(found.headline)[0] == HEADLINE


def test_an_agency_is_not_the_paper_that_prints_it():
    head = '<meta property="og:site_name" content="The Harbour Gazette">' + ld(
        WHOLE | {"publisher": {"name": "Harbour Press Agency"}}
    )
    assert values(details(head=head).publication) == ["The Harbour Gazette", "Harbour Press Agency"]
    assert "different publications: “The Harbour Gazette”" in warnings(head=head)


def test_one_name_in_two_spellings_is_no_disagreement():
    head = '<meta property="og:site_name" content="HarbourGazette">' + ld(WHOLE)
    assert "different" not in warnings(head=head)


def test_a_paper_that_names_itself_as_the_writer_names_none():
    assert details(head=ld(WHOLE | {"author": {"name": "The Harbour Gazette"}})).byline == ()


@pytest.mark.parametrize(
    ("published", "day", "note"),
    [
        ("2016-04-25T23:30:00Z", "2016-04-26", "25 April, 23:30 UTC, by the calendar in London"),
        ("2016-01-12T23:30:00-05:00", "2016-01-13", "12 January, 23:30 UTC-05:00, by the calendar in London"),
        ("2016-04-26T00:10:00", "2016-04-26", ""),
        ("2016-04-26", "2016-04-26", ""),
    ],
)
def test_days_are_those_of_london(published, day, note):
    (found,) = details(head=ld({"datePublished": published})).published_on
    assert found.value == day
    assert found.basis == "JSON-LD NewsArticle datePublished" + (f" ({note})" if note else "")


def test_two_days_are_both_kept_and_said():
    head = ld(WHOLE) + '<meta name="date" content="2016-04-27">'
    assert values(details(head=head).published_on) == ["2016-04-26", "2016-04-27"]
    assert (
        "different dates of publication: “2016-04-26” (JSON-LD NewsArticle datePublished) and “2016-04-27” (meta tag date). "
        "The first is suggested." in warnings(head=head)
    )


def test_a_page_that_knows_only_its_last_change_says_so():
    head = ld({"headline": HEADLINE, "dateModified": "2019-01-01"})
    assert details(head=head).published_on == ()
    assert "last changed, but not when it was published" in warnings(head=head)


def test_dates_that_nobody_meant_are_not_heard():
    for nonsense in ("1970-01-01T00:00:00Z", "0001-01-01", "tomorrow", "2016-02-31", "99999999999999999999"):
        assert details(head=ld({"headline": HEADLINE, "datePublished": nonsense})).published_on == ()


def test_addresses_are_whole_and_without_what_follows_readers():
    head = f'<link rel="canonical" href="{ADDRESS}?utm_source=mail&amp;fbclid=1#comments">'
    assert values(details(head=head).source_address) == [ADDRESS]
    head = '<meta property="og:url" content="https://harbourgazette.example/a/"><link rel="canonical" href="/news/4711">'
    assert values(details(head=head).source_address)[0] == "https://harbourgazette.example/news/4711"


@pytest.mark.parametrize(
    "href",
    [
        "https://harbourgazette.example/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[",
        "//",
        "x" * 5000,
    ],
)
def test_what_is_no_address_of_an_article_is_left_out(href):
    assert details(head=f'<link rel="canonical" href="{href}">').source_address == ()


def test_a_page_of_another_site_is_noticed():
    head = (
        f'<link rel="canonical" href="{ADDRESS}"><meta property="og:url" content="https://echo.example/x-1">'
    )
    assert "different addresses" in warnings(head=head)


def test_the_mark_of_a_saving_browser_gives_the_address():
    source = page().replace("<html", f"<!-- saved from url=(0057){ADDRESS} -->\n<html")
    (found,) = web_page.read(source.encode()).details.source_address
    assert found == Candidate(ADDRESS, "address that the page was saved from")


def test_a_standfirst_is_what_is_printed_above_the_story():
    above = '<p class="standfirst">Managers push the beds to theatre.</p>'
    assert details(above=above).standfirst == (
        Candidate("Managers push the beds to theatre.", "standfirst on the page", True),
    )
    told = '<meta name="description" content="Managers push the beds to theatre.">'
    assert details(head=told).standfirst == ()
    (found,) = details(head=told, above="<h2>Managers push the beds to theatre.</h2>").standfirst
    assert found.basis == "meta tag description, printed on the page"


def test_hints_at_rights_and_genre():
    ogl = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
    assert details(below=f'<p><a rel="license" href="{ogl}">OGL</a></p>').rights == (
        Candidate("ogl", "<link rel=license>"),
    )
    assert (
        details(head=ld(WHOLE | {"license": "https://creativecommons.org/licenses/by/4.0/"})).rights[0].value
        == "cc_by"
    )
    assert details(head=ld({"@type": "OpinionNewsArticle"})).genre[0] == Candidate(
        "opinion", "JSON-LD type OpinionNewsArticle"
    )
    assert details(head='<meta property="article:section" content="Letters">').genre[0].value == "letter"
    assert details(head='<meta property="article:section" content="Health">').genre == ()


def test_markup_and_entities_in_values_are_words():
    head = ld({
        "headline": "Porters &amp; <b>cleaners</b> walk out over the rota",
        "datePublished": "2016-04-26",
    })
    assert "Porters & cleaners walk out over the rota" in values(details(head=head).headline)


def test_values_of_any_shape_are_survived():
    for odd in (
        None,
        5,
        [],
        {},
        [[]],
        {"@id": []},
        {"name": {"name": []}},
        [None, {"name": None}],
        "x" * 100_000,
        True,
    ):
        node = dict.fromkeys(
            (*WHOLE, "@type", "license", "articleSection", "isAccessibleForFree", "mainEntityOfPage"), odd
        )
        details(head=ld(json.dumps(node)) + ld(json.dumps({**node, "@type": "NewsArticle"})))


def test_details_survive_as_plain_data():
    found = details(
        head=ld(WHOLE),
        story=paragraphs()
        + "<figure><figcaption>At the gate. Photo: Tam Oakley</figcaption></figure><p>End of it.</p>",
    )
    assert type(found).from_dict(json.loads(json.dumps(found.to_dict()))) == found


def test_characters_that_no_database_holds_are_left_out():
    node = '{"@type": "NewsArticle", "author": {"name": "Imogen \\u0000Vale \\ud800"}}'
    source = web_page.read(page(head=f'<script type="application/ld+json">{node}</script>').encode())
    (byline,) = source.details.byline
    assert (byline.value, byline.basis) == ("Imogen Vale", "JSON-LD NewsArticle author")
