"""Every component has its template, stylesheet and example, and no style is spelt wrong or left over."""

import re
from typing import Literal, get_args, get_origin, get_type_hints

import pytest
from django.conf import settings
from django.template import TemplateSyntaxError, engines

from web import samples
from web.components import REGISTRY, Example
from web.templatetags.components import CATALOGUE
from web.views import SPECIMENS

CSS = settings.BASE_DIR / "static" / "css"
TEMPLATES = settings.BASE_DIR / "templates"
EXAMPLES = [
    pytest.param(component, example, id=f"{component.name}: {example.says}")
    for component in REGISTRY
    for example in component.examples
]


def names(folder, suffix):
    return {path.stem for path in folder.glob(f"*{suffix}") if not path.name.startswith("_")}


def render(source, **context):
    return engines["django"].from_string("{% load components %}" + source).render(context)


def stylesheets():
    return {path: re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.S) for path in CSS.rglob("*.css")}


def styled(css):
    return set(re.findall(r"\.([a-z][a-z0-9-]*)(?=[^{}]*\{)", re.sub(r'"[^"]*"', "", css)))


def worn(html):
    return {name for value in re.findall(r'class="([^"]*)"', html) for name in value.split()}


@pytest.fixture(scope="module")
def shown():
    """All that the gallery and its specimens show, as one HTML text."""
    pages = [engines["django"].get_template(path).render(samples.context()) for path in SPECIMENS.values()]
    gallery = engines["django"].get_template("web/gallery.html")
    pages.append(gallery.render({"components": REGISTRY, "specimens": SPECIMENS}))
    heads = [e.rendered() for component in REGISTRY if component.heads_the_page for e in component.examples]
    return "".join(pages + heads)


def test_each_component_has_a_template_a_stylesheet_and_examples():
    registered = {component.name for component in REGISTRY}
    assert registered == set(CATALOGUE)
    assert registered == names(TEMPLATES / "components", ".html")
    assert registered == names(CSS / "components", ".css")
    assert all(component.examples for component in REGISTRY)


def test_each_component_says_what_it_is():
    assert [component.name for component in REGISTRY if not component.says] == []


@pytest.mark.parametrize(("component", "example"), EXAMPLES)
def test_an_example_renders_its_component_without_inline_style_or_script(component, example):
    html = example.rendered()
    assert any(name == component.name.replace("_", "-") for name in worn(html))
    assert not re.search(r"<(style|script)\b|\s(style|on\w+)=", html)


@pytest.mark.parametrize("component", REGISTRY, ids=lambda component: component.name)
def test_each_value_that_a_signature_allows_has_an_example(component):
    hints = get_type_hints(CATALOGUE[component.name])
    sources = " ".join(example.source for example in component.examples)
    defaults = CATALOGUE[component.name].__kwdefaults__ or {}
    for argument, hint in hints.items():
        values = get_args(hint) if get_origin(hint) is Literal else ()
        shown = {value for value in values if f'{argument}="{value}"' in sources}
        unshown = {value for value in values if isinstance(value, str)} - shown - {defaults.get(argument)}
        assert not unshown, f"no example of {component.name} with {argument} {unshown}"


@pytest.mark.parametrize("name", sorted(CATALOGUE))
@pytest.mark.parametrize("arguments", ['colour="red"', '"red"'], ids=["misspelt", "positional"])
def test_misuse_fails_when_the_template_compiles(name, arguments):
    with pytest.raises(TemplateSyntaxError):
        engines["django"].from_string(f"{{% load components %}}{{% {name} {arguments} %}}{{% end{name} %}}")


def test_a_missing_argument_fails_when_the_template_compiles():
    with pytest.raises(TemplateSyntaxError, match="article"):
        engines["django"].from_string("{% load components %}{% article_card %}")


def test_main_css_imports_every_stylesheet_once_and_names_its_layer():
    main = (CSS / "main.css").read_text()
    layers = re.search(r"@layer ([^;]+);", main)[1].split(", ")
    imports = re.findall(r'@import url\("([^"]+)"\) layer\((\w+)\)', main)
    paths = [path for path, _ in imports]
    assert sorted(paths) == sorted(
        str(path.relative_to(CSS))
        for path in CSS.rglob("*.css")
        if path.name != "main.css" and path.parent.name != "desk"
    )
    assert {layer for _, layer in imports} <= set(layers)


def test_every_class_on_a_page_has_a_rule(shown):
    rules = set().union(*(styled(css) for css in stylesheets().values()))
    assert worn(shown) - rules == set()


def test_every_rule_of_a_component_is_worn_by_an_example(shown):
    components = {path: css for path, css in stylesheets().items() if path.parent.name == "components"}
    added_by_script = {"copy"}
    rules = set().union(*(styled(css) for css in components.values()))
    assert rules - worn(shown) - added_by_script == set()


def test_every_token_used_is_defined_and_every_token_defined_is_used():
    # The desk defines what Django's own stylesheets use.
    css = "".join(css for path, css in stylesheets().items() if path.parent.name != "desk")
    defined = set(re.findall(r"[\s{;](--[a-z0-9-]+)\s*:", css))
    used = set(re.findall(r"var\((--[a-z0-9-]+)", css))
    given_by_pages = {"--gap", "--column"}
    assert used - defined == {"--column"}
    assert defined - used == set()
    assert given_by_pages & used == given_by_pages


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_specimen_page_has_one_main_heading(name):
    html = engines["django"].get_template(SPECIMENS[name]).render(samples.context())
    assert html.count("<h1") == 1


def test_the_gallery_shows_every_component_and_stays_out_of_search_engines(client):
    response = client.get("/components/")
    html = response.content.decode()
    assert response.status_code == 200
    assert all(f'id="{component.name}"' in html for component in REGISTRY)
    assert html.count("<h1") == 1
    assert '<meta name="robots" content="noindex">' in html


def test_an_unknown_specimen_is_not_found(client):
    assert client.get("/components/nothing/").status_code == 404


def test_words_from_outside_are_escaped():
    quote = samples.quote("qt0", "<script>alert(1)</script>")
    html = render("{% quote_card quote=quote %}", quote=quote)
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_each_paragraph_of_a_quote_opens_with_a_mark_and_the_last_one_closes():
    html = render("{% quote_card quote=quote %}", quote=samples.LONG_QUOTE)
    assert html.count("“") == 2
    assert html.count("”") == 1


@pytest.mark.parametrize("quote", [samples.SIGN, samples.PARAPHRASE], ids=["sign", "paraphrase"])
def test_words_that_nobody_spoke_stand_without_marks(quote):
    html = render("{% quote_card quote=quote %}", quote=quote)
    assert "“" not in html


def test_words_that_kept_their_marks_get_no_second_ones():
    quote = samples.quote("qt0", "", as_printed=["“one", "“two”"])
    html = render("{% quote_card quote=quote %}", quote=quote)
    assert html.count("“") == 2


def test_long_words_are_set_smaller():
    assert "quote-card--long" in render(
        "{% quote_card quote=quote %}", quote=samples.quote("qt0", "on " * 200)
    )
    assert "quote-card--long" not in render("{% quote_card quote=quote %}", quote=samples.QUOTE)


def test_a_speaker_without_a_page_is_not_a_link():
    html = render("{% quote_card quote=quote %}", quote=samples.FRAGMENT)
    assert "<strong>a consultant who asked not to be named</strong>" in html
    assert "/people/" not in html


def test_a_title_of_ours_says_so():
    html = render("{% article_card article=article %}", article=samples.UNTITLED_ARTICLE)
    assert "Title supplied by the archive" in html
    assert "Title supplied" not in render("{% article_card article=article %}", article=samples.ARTICLE)


def test_a_picket_without_a_hospital_is_named_by_its_place():
    html = render("{% picket_card picket=picket %}", picket=samples.RALLY)
    assert "Harbour Square" in html
    assert "/hospitals/" not in html


def test_a_picket_at_a_hospital_is_named_by_it_and_leads_to_it():
    html = render("{% picket_card picket=picket %}", picket=samples.PICKET)
    assert html.count("Northgate Infirmary") == 1
    assert f'href="{samples.INFIRMARY["page"]}"' in html


def test_facts_leave_out_what_is_not_known():
    html = render("{% facts rows=rows %}", rows=[("Beds", 0), ("Wikidata", None), ("Names", [])])
    assert "Beds" in html
    assert "Wikidata" not in html
    assert "Names" not in html


def test_a_filter_form_with_an_error_stands_open_and_names_it():
    form = samples.SampleFilters({"since": "2016-02-31"})
    html = render("{% filter_form form=form %}", form=form)
    assert "<details" in html and " open>" in html
    assert 'id="id_since_error"' in html
    assert re.search(r'aria-describedby="[^"]*id_since_error', html)


def test_a_day_with_something_on_it_is_a_link_that_says_what():
    html = render(
        "{% calendar_strip start=day end=day marks=marks label='April' %}",
        day=samples.context()["today"],
        marks=samples.MARKS,
    )
    assert 'href="/2016/04/26/"' in html
    assert "April: 1 strike day, 14 articles, 5 pickets" in html
    assert 'href="/2016/04/20/"' not in html


def test_an_example_is_shown_as_it_is_written():
    assert "stat-value" in Example("", '{% stat value=1204 unit="quotes" %}').rendered()


def test_a_reference_says_who_issued_it_and_when_it_was_seen():
    html = render("{% reference_list references=references %}", references=samples.REFERENCES)
    assert "NHS England; retrieved 2 October 2026; Open Government Licence v3.0" in html
    assert "Harbour Hospitals Trust; May 2016; Page 7" in html


def test_a_quote_says_to_whom_where_and_when_it_was_said():
    quote = samples.quote("qt0", "Yes.", said_to="MPs", venue="Westminster Hall", said_on="2016-04~")
    html = render("{% quote_card quote=quote %}", quote=quote)
    assert "To MPs; Venue: Westminster Hall; Said about April 2016" in html


@pytest.mark.parametrize(("status", "said"), [("went_ahead", True), ("called_off", False)])
def test_unknown_cover_is_said_only_of_a_strike_that_took_place(status, said):
    day = samples.STRIKE_DAY | {"cover": "unknown", "status": status}
    assert ("Emergency cover not known" in render("{% strike_day_row day=day %}", day=day)) is said


def test_the_footer_names_whom_to_write_to(settings):
    settings.ARCHIVE_CONTACT = "desk@picketline.example"
    html = engines["django"].get_template("base.html").render()
    assert '<a href="mailto:desk@picketline.example">' in html
    settings.ARCHIVE_CONTACT = ""
    assert "mailto:" not in engines["django"].get_template("base.html").render()
