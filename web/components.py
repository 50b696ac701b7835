"""The registry of components: what the gallery shows and the tests hold to account."""

import inspect
import re
from dataclasses import dataclass

from django.template import engines
from django.utils.safestring import SafeString

from web import samples
from web.templatetags.components import CATALOGUE

MODULES = re.compile(r"\b[a-z.]+\.(?=[A-Za-z])")


@dataclass(frozen=True)
class Example:
    says: str
    source: str

    def rendered(self) -> SafeString:
        template = engines["django"].from_string("{% load components %}" + self.source)
        return template.render(samples.context())


@dataclass(frozen=True)
class Component:
    name: str
    examples: tuple[Example, ...]
    heads_the_page: bool = False

    @property
    def says(self) -> str:
        return inspect.getdoc(CATALOGUE[self.name]) or ""

    @property
    def signature(self) -> list[str]:
        """The arguments as written, without the names of the modules that types come from."""
        parameters = inspect.signature(CATALOGUE[self.name]).parameters.values()
        return [MODULES.sub("", str(parameter)) for parameter in parameters if parameter.name != "content"]


def component(name: str, *examples: tuple[str, str], heads_the_page: bool = False) -> Component:
    return Component(name, tuple(Example(*example) for example in examples), heads_the_page)


REGISTRY = (
    component(
        "page_header",
        (
            "At the head of this page",
            '{% page_header kicker="How the archive is printed" title="Components" '
            'standfirst="Every shared part of a page, with its arguments and an example." %}',
        ),
        (
            "A title of ours, and a byline",
            '{% page_header title="Report of pickets" ours=True byline="Unsigned" %}',
        ),
        heads_the_page=True,
    ),
    component(
        "quote_card",
        ("The words, in full", "{% quote_card quote=quote %}"),
        ("At the head of a page", '{% quote_card quote=quote variant="hero" %}'),
        ("Over several paragraphs", "{% quote_card quote=long_quote %}"),
        ("More than a glance takes in", "{% quote_card quote=longer_quote %}"),
        ("A written statement", "{% quote_card quote=statement %}"),
        ("Part of a sentence", "{% quote_card quote=fragment %}"),
        ("A placard", "{% quote_card quote=sign %}"),
        ("A paraphrase", "{% quote_card quote=paraphrase %}"),
        ("Compact", '{% quote_card quote=quote variant="compact" %}'),
        ("A compact placard", '{% quote_card quote=sign variant="compact" %}'),
        (
            "On its own article’s page",
            '{% quote_card quote=quote variant="compact" context=False %}',
        ),
    ),
    component(
        "article_card",
        ("With its summary", "{% article_card article=article %}"),
        ("With a title of ours and an inferred date", "{% article_card article=untitled_article %}"),
        ("Compact", '{% article_card article=article variant="compact" %}'),
    ),
    component(
        "pill",
        (
            "Status of a strike day",
            '{% pill status="announced" %} {% pill status="went_ahead" %} '
            '{% pill status="suspended" %} {% pill status="called_off" %}',
        ),
        (
            "Emergency cover",
            '{% pill status="kept" label="Emergency cover kept" %} '
            '{% pill status="partial" label="Emergency cover partial" %} '
            '{% pill status="withdrawn" label="Emergency cover withdrawn" %} '
            '{% pill status="unknown" label="Emergency cover not reported" %}',
        ),
        ("A picket", '{% pill status="observed" %}'),
    ),
    component(
        "strike_day_row",
        ("Went ahead, cover withdrawn", "{% strike_day_row day=day %}"),
        ("Across midnight", "{% strike_day_row day=night_day %}"),
        ("Called off", "{% strike_day_row day=called_off_day %}"),
    ),
    component(
        "picket_card",
        ("Seen at a hospital", "{% picket_card picket=picket %}"),
        ("Announced for another place", "{% picket_card picket=rally %}"),
    ),
    component(
        "calendar_strip",
        (
            "Four months",
            '{% calendar_strip start=start end=end marks=marks label="January to April 2016" '
            "current=today %}",
        ),
    ),
    component("year_strip", ("A year", "{% year_strip year=2016 marks=marks %}")),
    component("timeline", ("A dispute", "{% timeline events=events %}")),
    component(
        "facts",
        ("Beside a text", "{% facts rows=facts %}"),
        ("Across a page", '{% facts rows=facts variant="wide" %}'),
    ),
    component(
        "stat",
        ("Ours", '{% stat value=1204 unit="quotes" url="/quotes/" %}'),
        (
            "Somebody’s, with its basis",
            '{% stat value="78%" unit="absent, any cause" basis="NHS England, 26 April 2016" %}',
        ),
    ),
    component(
        "printed_and_concluded",
        ("A speaker", "{% printed_and_concluded printed=printed concluded=concluded %}"),
    ),
    component("reference_list", ("Two sources", "{% reference_list references=references %}")),
    component(
        "filter_form",
        ("One filter in force", "{% filter_form form=filters active=1 %}"),
        (
            "With a value that is no choice",
            '{% filter_form form=broken_filters active=1 label="Filter quotes" %}',
        ),
    ),
    component(
        "pagination",
        (
            "In the middle",
            '{% pagination previous_url="?before=a" next_url="?after=b" '
            'position="26 April to 12 May 2016" %}',
        ),
        (
            "From day to day",
            '{% pagination previous_url=None next_url="/2016/04/27/" next_label="27 April 2016" '
            'label="Days" %}',
        ),
    ),
    component(
        "correction",
        ("On the page of its entry", "{% correction correction=correction %}"),
        ("In the list of all", "{% correction correction=listed_correction level=3 %}"),
        ("With the words withheld", "{% correction correction=withheld_correction %}"),
    ),
    component("doors", ("Under a list", "{% doors links=links %}")),
    component(
        "cite",
        (
            "A quote",
            '{% cite text="Vale, Imogen, quoted in The Harbour Gazette, 27 April 2016. Picketline." '
            'address="https://picketline.example/quotes/qt5x0k3bna/" downloads=downloads %}',
        ),
    ),
    component("breadcrumbs", ("Two levels down", '{% breadcrumbs trail=trail here="Quotes" %}')),
    component(
        "notice",
        (
            "Information",
            '{% notice kind="info" %}<p>This article is only known from a clipping.</p>{% endnotice %}',
        ),
        (
            "A warning",
            '{% notice kind="warning" title="Two dates" %}<p>The page and its print edition '
            "disagree about the date.</p>{% endnotice %}",
        ),
        (
            "A correction",
            '{% notice kind="correction" title="Corrected on 3 May 2016" %}<p>The speaker’s '
            "workplace was wrong.</p>{% endnotice %}",
        ),
        (
            "A withdrawal",
            '{% notice kind="withdrawn" title="Withdrawn on 9 June 2016" %}<p>The newspaper '
            "withdrew the article.</p>{% endnotice %}",
        ),
    ),
    component(
        "empty_state",
        (
            "A list without results",
            '{% empty_state title="No quotes match" %}<p>Try a wider range of dates, or '
            '<a href="/quotes/">see them all</a>.</p>{% endempty_state %}',
        ),
    ),
)
