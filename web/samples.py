"""Invented entries in the shape of editions, for the gallery and its tests. No hospital, paper or
person here exists."""

from datetime import date, timedelta

from django import forms


def reference(kind: str, public_id: str, label: str, page: bool = True) -> dict:
    return {
        "id": public_id,
        "url": f"/api/v1/{kind}/{public_id}/",
        "page": f"/{kind}/{public_id}/" if page else None,
        "label": label,
    }


GAZETTE = reference("publications", "gz4k2m7qwe", "The Harbour Gazette")
INFIRMARY = reference("hospitals", "nf8d3x5rtb", "Northgate Infirmary")
UNION = reference("organisations", "uw2c9v6hjk", "Union of Ward Doctors")
TRUST = reference("organisations", "tr5p1z8ysd", "Harbour Hospitals Trust")
SPOKESWOMAN = reference("people", "sp7b4n0gfa", "Dr Imogen Vale")
DISPUTE = reference("disputes", "dp3e6t1wxc", "The ward rota dispute")
STRIKE = reference("strikes", "st9a0r5kmv", "Two-day walkout, April 2016")

IN_COPYRIGHT = {
    "code": "in_copyright",
    "label": "in copyright",
    "address": "http://rightsstatements.org/vocab/InC/1.0/",
}

ARTICLE = {
    **reference("articles", "ar1q8w4zhd", "Lanterns lit as wards empty for a second day"),
    "headline": "Lanterns lit as wards empty for a second day",
    "title": "Lanterns lit as wards empty for a second day",
    "title_is_ours": False,
    "standfirst": "Rota talks stall over the weekend clause, and both sides dig in",
    "byline": "Tamsin Oakley",
    "publication": GAZETTE,
    "published_on": "2016-04-27",
    "published_on_text": "27 April 2016",
    "published_basis": "printed",
    "source_address": "https://gazette.example/2016/04/27/lanterns",
    "summary": "Reports the second day of the walkout at two hospitals, from the early gathering at "
    "the Mill Lane gate to the trust’s evening statement that urgent care had been staffed "
    "throughout.",
    "genre": "report",
    "rights": IN_COPYRIGHT,
    "quote_count": 6,
    "utterance_count": 5,
    "syndicated_with": [],
    "captions": [{"text": "The gate at six in the morning.", "credit": "R. Adeyemi"}],
}

UNTITLED_ARTICLE = {
    **reference("articles", "ar6m2c9vtx", "Report of pickets at Northgate Infirmary"),
    "headline": "",
    "title": "Report of pickets at Northgate Infirmary",
    "title_is_ours": True,
    "standfirst": "",
    "byline": "",
    "publication": GAZETTE,
    "published_on": "2016-04",
    "published_on_text": "April 2016",
    "published_basis": "inferred",
    "source_address": "",
    "summary": "A short report, cut from a scrapbook, of who stood outside the infirmary and why.",
    "genre": "report",
    "rights": IN_COPYRIGHT,
    "quote_count": 1,
    "utterance_count": 1,
    "syndicated_with": [],
    "captions": [],
}

QUOTED_IN = ("headline", "publication", "published_on", "published_on_text", "source_address")
QUOTED_ARTICLE = {key: ARTICLE[key] for key in ("id", "url", "page", "label", *QUOTED_IN)}


def speaker(name="", role="", age="", workplace="", described_as="", identified_as=None):
    return {
        "printed": {
            "name": name,
            "role": role,
            "age": age,
            "workplace": workplace,
            "described_as": described_as,
        },
        "kind": "named" if name else "described_only",
        "identified_as": identified_as,
        "role": None,
        "certainty": "confirmed" if identified_as else None,
    }


def quote(public_id: str, words: str, **changes) -> dict:
    return {
        **reference("quotes", public_id, words[:60]),
        "kind": "direct",
        "words": words,
        "as_printed": [f"“{words}”"],
        "attribution": "said Dr Vale",
        "cue": "said",
        "speaker": speaker(
            "Dr Imogen Vale", "registrar", "34", "Northgate Infirmary", identified_as=SPOKESWOMAN
        ),
        "venue": "",
        "said_to": "",
        "said_on": "2016-04-26",
        "article": QUOTED_ARTICLE,
        "works_at": INFIRMARY,
        "speaks_for": UNION,
        "about": [INFIRMARY],
        "picket_event": None,
        "other_printings": [],
        **changes,
    }


QUOTE = quote(
    "qt5x0k3bna",
    "You do not walk away from a ward you love because it is easy. You walk because the rota on the "
    "wall has no people left in it.",
)

LONG_QUOTE = quote(
    "qt8h2p6dre",
    "I have worked nine of the last ten weekends, and I would work the tenth if I thought that it "
    "would be noticed.\n\nWhat nobody has shown us is where the extra hands come from. Spread the "
    "same butter over more bread and you taste less of it.",
    venue="Harbour FM",
)

LONGER_QUOTE = quote(
    "qt9w3b8fvt",
    "People ask what we did all day at the gate. We drank bad tea, we argued about football, and every "
    "few minutes somebody’s telephone rang and they went a little way off to talk a colleague through "
    "something on the ward.\n\nThen they came back and picked up their sign. Nobody I stood with had "
    "stopped being a doctor. They had stopped pretending that there were enough of them.",
)

STATEMENT = quote(
    "qt1z7v4ymc",
    "Every urgent appointment went ahead, and we thank those who covered shifts at short notice.",
    kind="written_statement",
    attribution="a statement from Harbour Hospitals Trust read",
    speaker=speaker(described_as="Harbour Hospitals Trust, in a statement", identified_as=TRUST),
    speaks_for=TRUST,
)

FRAGMENT = quote(
    "qt3j9s5wlu",
    "thin as paper",
    kind="partial",
    speaker=speaker(described_as="a consultant who asked not to be named"),
)

SIGN = quote(
    "qt6f1g8tkq",
    "Tired doctors make tired decisions",
    kind="sign",
    attribution=None,
    cue=None,
    speaker=None,
    works_at=None,
    speaks_for=None,
)

PARAPHRASE = quote(
    "qt0c4y2xvi",
    "Dr Vale accepted that some clinics would have to be rebooked.",
    kind="paraphrase",
)

STRIKE_DAY = {
    **reference("strike-days", "sd2r7e9hpo", "26 April 2016, 8am–5pm", page=False),
    "page": STRIKE["page"],
    "strike": STRIKE,
    "dispute": DISPUTE,
    "starts_at": "2016-04-26T08:00:00+01:00",
    "ends_at": "2016-04-26T17:00:00+01:00",
    "on_date": "2016-04-26",
    "dates": ["2016-04-26"],
    "hours_text": "8am–5pm",
    "status": "went_ahead",
    "cover": "withdrawn",
    "services_affected": ["emergency departments", "maternity"],
}

NIGHT_STRIKE_DAY = {
    **STRIKE_DAY,
    "id": "sd4u6i1abz",
    "label": "10 to 11 February 2016, 8am–8am",
    "starts_at": "2016-02-10T08:00:00+00:00",
    "ends_at": "2016-02-11T08:00:00+00:00",
    "on_date": "2016-02-10",
    "dates": ["2016-02-10", "2016-02-11"],
    "hours_text": "8am–8am the next day",
    "cover": "kept",
    "services_affected": [],
}

CALLED_OFF_STRIKE_DAY = {
    **STRIKE_DAY,
    "id": "sd8o3l5cnw",
    "label": "1 December 2015, 8am–5pm",
    "starts_at": "2015-12-01T08:00:00+00:00",
    "ends_at": "2015-12-01T17:00:00+00:00",
    "on_date": "2015-12-01",
    "dates": ["2015-12-01"],
    "status": "called_off",
    "cover": "unknown",
    "services_affected": [],
}

PICKET = {
    **reference("pickets", "pk7d0m4vgs", "Picket line at Northgate Infirmary, 26 April 2016"),
    "kind": "picket_line",
    "observation": "observed",
    "hospital": INFIRMARY,
    "place": "",
    "entrance": "Mill Lane gate",
    "on_date": "2016-04-26",
    "on_text": "26 April 2016",
    "time_as_printed": "from 7.30am",
    "size": {"low": 20, "high": None, "as_printed": "a score or more"},
    "strike_day": reference("strike-days", "sd2r7e9hpo", "26 April 2016, 8am–5pm", page=False),
    "organisations": [UNION],
}

RALLY = {
    **reference("pickets", "pk1k5t8ybx", "Rally at Harbour Square, 30 April 2016"),
    "kind": "rally",
    "observation": "announced",
    "hospital": None,
    "place": "Harbour Square",
    "entrance": "",
    "on_date": "2016-04-30",
    "on_text": "30 April 2016",
    "time_as_printed": "noon",
    "size": {"low": None, "high": None, "as_printed": ""},
    "strike_day": None,
    "organisations": [UNION, reference("organisations", "fr4w2q7mzl", "Friends of the Infirmary")],
}

HOSPITAL = {
    **INFIRMARY,
    "name": "Northgate Infirmary",
    "names": [{"name": "Northgate Union Infirmary", "kind": "former", "from": "1899", "to": "1948"}],
    "town": "Harbourton",
    "postcode": "HB1 4QT",
    "nation": "England",
    "region": "South West",
    "ods_code": "ZZ901",
    "wikidata": None,
    "position": {"latitude": 50.7, "longitude": -3.5},
    "run_by": [{"trust": TRUST, "from": "2004", "to": None}],
}

MARKS = {
    date(2016, 4, 26): {"strike_days": 1, "articles": 14, "pickets": 5},
    date(2016, 4, 27): {"strike_days": 1, "articles": 9, "pickets": 3},
    date(2016, 4, 25): {"articles": 6},
    date(2016, 4, 28): {"articles": 4},
    date(2016, 4, 12): {"articles": 1},
    date(2016, 4, 21): {"pickets": 1},
    date(2016, 3, 29): {"called_off": 1},
    date(2016, 4, 29): {"articles": 13},
    date(2016, 4, 18): {"articles": 2},
    date(2016, 3, 9): {"strike_days": 1, "articles": 8, "pickets": 2},
    date(2016, 3, 10): {"strike_days": 1, "articles": 5},
    date(2016, 3, 11): {"articles": 2},
    date(2016, 2, 10): {"strike_days": 1, "articles": 12, "pickets": 4},
    date(2016, 2, 11): {"continued": 1, "articles": 3},
    date(2016, 1, 12): {"strike_days": 1, "articles": 16, "pickets": 6},
    **{date(2016, 5, 3) + timedelta(days=9 * step): {"articles": step % 4 + 1} for step in range(20)},
}

TIMELINE = [
    {
        "on": "5 November 2015",
        "title": "Ballot closes",
        "text": "98% for a strike, turnout 76%, as the union counted them.",
    },
    {
        "on": "1 December 2015",
        "title": "First strike day called off",
        "page": STRIKE["page"],
        "kind": "strike",
    },
    {
        "on": "26 April 2016",
        "title": "Emergency cover withdrawn for the first time",
        "page": STRIKE["page"],
        "text": "8am–5pm at 2 hospitals; 14 articles.",
        "kind": "strike",
    },
    {"on": "27 April 2016", "title": ARTICLE["title"], "page": ARTICLE["page"], "kind": "coverage"},
]

REFERENCES = [
    {
        "name": "NHS Organisation Data Service",
        "address": "https://digital.nhs.uk/services/organisation-data-service",
        "publisher": "NHS England",
        "published_on": None,
        "retrieved_on": "2026-10-02",
        "licence": "Open Government Licence v3.0",
        "note": "",
    },
    {
        "name": "Board paper 16/42",
        "address": "",
        "publisher": "Harbour Hospitals Trust",
        "published_on": "2016-05",
        "retrieved_on": None,
        "licence": "",
        "note": "Page 7",
    },
]

FACTS = [
    ("Run by", [TRUST]),
    ("Town", "Harbourton"),
    ("Postcode", "HB1 4QT"),
    ("Earlier name", "Northgate Union Infirmary (1899 to 1948)"),
    ("ODS code", "ZZ901"),
    ("Wikidata", None),
]

CONCLUDED = [
    {
        "term": "Speaker",
        "value": SPOKESWOMAN,
        "certainty": "confirmed",
        "rule": "Full name and workplace agree with a dated role",
        "decided": "Decided by a curator on 3 May 2016",
    },
    {"term": "Works at", "value": INFIRMARY, "certainty": "probable", "rule": "Workplace as printed"},
]


class SampleFilters(forms.Form):
    """A list's filters, as the gallery shows them."""

    speaker = forms.CharField(required=False, label="Said by", help_text="A name, or part of one")
    hospital = forms.ChoiceField(
        required=False, choices=[("", "Any hospital"), ("nf8d3x5rtb", "Northgate Infirmary")]
    )
    since = forms.DateField(required=False, label="From", widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(required=False, label="To", widget=forms.DateInput(attrs={"type": "date"}))
    kind = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[("direct", "Direct"), ("partial", "Partial"), ("sign", "Sign")],
    )
    order = forms.ChoiceField(
        required=False,
        widget=forms.RadioSelect,
        choices=[("new", "Newest first"), ("old", "Oldest first")],
    )


CORRECTION = {
    "id": "cr3t8w1yqe",
    "made_at": "2016-05-03T10:20:00+01:00",
    "field": "speaker, workplace as printed",
    "before": "the Infirmary",
    "after": "the Mill Lane clinic",
    "is_withheld": False,
    "reason": "The workplace was taken from the sentence before.",
    "asked_by": "person",
}
LISTED_CORRECTION = {**CORRECTION, "id": "cr5b2k7npa", "entry": INFIRMARY, "kind": "hospitals"}
WITHHELD_CORRECTION = {
    **CORRECTION,
    "id": "cr9d4f6hjm",
    "before": None,
    "after": None,
    "is_withheld": True,
    "reason": "A caption said more of a private person than was needed.",
}


def context() -> dict:
    """Every sample by the name that the examples use."""
    return {
        "article": ARTICLE,
        "untitled_article": UNTITLED_ARTICLE,
        "quote": QUOTE,
        "long_quote": LONG_QUOTE,
        "longer_quote": LONGER_QUOTE,
        "statement": STATEMENT,
        "fragment": FRAGMENT,
        "sign": SIGN,
        "paraphrase": PARAPHRASE,
        "day": STRIKE_DAY,
        "night_day": NIGHT_STRIKE_DAY,
        "called_off_day": CALLED_OFF_STRIKE_DAY,
        "picket": PICKET,
        "rally": RALLY,
        "hospital": HOSPITAL,
        "dispute": DISPUTE,
        "marks": MARKS,
        "start": date(2016, 1, 1),
        "end": date(2016, 4, 30),
        "today": date(2016, 4, 26),
        "correction": CORRECTION,
        "listed_correction": LISTED_CORRECTION,
        "withheld_correction": WITHHELD_CORRECTION,
        "events": TIMELINE,
        "references": REFERENCES,
        "facts": FACTS,
        "printed": [
            ("Name", "Dr Imogen Vale"),
            ("Role", "registrar"),
            ("Age", "34"),
            ("Workplace", "the Infirmary"),
        ],
        "concluded": CONCLUDED,
        "trail": [("Hospitals", "/hospitals/"), ("Northgate Infirmary", INFIRMARY["page"])],
        "links": [("JSON", "/api/v1/quotes/"), ("CSV", "/api/v1/quotes/?format=csv")],
        "downloads": [("RIS", "#ris"), ("BibTeX", "#bibtex")],
        "filters": SampleFilters({"hospital": "nf8d3x5rtb"}, auto_id="id_%s"),
        "broken_filters": SampleFilters({"hospital": "nowhere"}, auto_id="broken_%s"),
    }
