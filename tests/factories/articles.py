import datetime

import factory

from articles.choices import (
    FigureBasis,
    FigureUnit,
    FurnitureKind,
    ItemOutcome,
    NoticeKind,
    PrivateKind,
    SearchResult,
    TextBasis,
)
from articles.models import (
    Article,
    Batch,
    BatchItem,
    Caption,
    Figure,
    Furniture,
    Identification,
    Mention,
    Passage,
    Pin,
    PrivateSpan,
    Publication,
    PublisherNotice,
    Quote,
    RelatedCoverage,
    Search,
    TextVersion,
    Utterance,
)
from records.editions import writing
from tests.factories.records import EntryFactory, FactFactory, RowFactory, stands_in

WORDS = "We would rather be on the ward tonight"


class PublicationFactory(EntryFactory):
    class Meta:
        model = Publication

    name = factory.Sequence(lambda n: f"The Invented Gazette {n}")
    place = "Inventon"


class ArticleFactory(EntryFactory):
    class Meta:
        model = Article

    publication = stands_in("articles.PublicationFactory")
    headline = factory.Sequence(lambda n: f"Doctors stand at the gate, part {n}")
    published_on = "2016-04-26"
    source_address = factory.Sequence(lambda n: f"https://gazette.example/news/{n}")
    summary = "Doctors stood at the gate."


class RelatedCoverageFactory(RowFactory):
    class Meta:
        model = RelatedCoverage

    article = factory.SubFactory(ArticleFactory)
    title = "In pictures: at the gate"


class PublisherNoticeFactory(RowFactory):
    class Meta:
        model = PublisherNotice

    article = factory.SubFactory(ArticleFactory)
    kind = NoticeKind.CORRECTION
    published_on = "2016-05-03"
    summary = "The gate was another one."
    address = "https://gazette.example/corrections"


class CaptionFactory(RowFactory):
    class Meta:
        model = Caption

    article = factory.SubFactory(ArticleFactory)
    text = "Doctors at the gate"
    credit = "Invented Pictures"


class TextVersionFactory(RowFactory):
    class Meta:
        model = TextVersion

    article = factory.SubFactory(ArticleFactory)
    text = factory.Sequence(
        lambda n: f"Doctors stood at gate number {n}.\n\n“{WORDS},” said Robin Invented.\n"
    )
    basis = TextBasis.AS_PUBLISHED


class FurnitureFactory(RowFactory):
    class Meta:
        model = Furniture

    text_version = factory.SubFactory(TextVersionFactory)
    kind = FurnitureKind.TEASER
    start, end = 0, 7


class PrivateSpanFactory(RowFactory):
    """The first place where `words` stand in the text version."""

    class Meta:
        model = PrivateSpan

    text_version = factory.SubFactory(
        TextVersionFactory, text=factory.Sequence(lambda n: f"Doctors of Lantern Lane stood at gate {n}.\n")
    )
    kind = PrivateKind.HOME
    words = "Lantern Lane"

    @classmethod
    def _create(cls, model_class, *args, text_version, words, **fields):
        start = text_version.text.index(words)
        place = {"start": start, "end": start + len(words)}
        return super()._create(model_class, *args, text_version=text_version, **place, **fields)


class PinFactory(RowFactory):
    """The first place where `words` stand in the text version."""

    class Meta:
        model = Pin

    text_version = factory.SubFactory(TextVersionFactory)
    words = WORDS

    @classmethod
    def _create(cls, model_class, *args, text_version, words):
        start = text_version.text.index(words)
        with writing():
            pin = Pin.at(text_version, [(start, start + len(words))])
            pin.save()
        return pin


class MentionFactory(RowFactory):
    class Meta:
        model = Mention

    pin = factory.SubFactory(PinFactory, words="Robin Invented")
    name = factory.LazyAttribute(lambda mention: " ".join(mention.pin.exact))


class IdentificationFactory(RowFactory):
    class Meta:
        model = Identification

    mention = factory.SubFactory(MentionFactory)
    spokesperson = factory.SubFactory("tests.factories.people.SpokespersonFactory")


class UtteranceFactory(RowFactory):
    class Meta:
        model = Utterance


class QuoteFactory(EntryFactory):
    """`words` said by somebody printed as `printed_name` (empty for nobody), in a text of its own or in `version`.

    `speaker`, and `speaker_role`, is whom we conclude that to be; `about` are hospitals.
    """

    class Meta:
        model = Quote

    article = stands_in("articles.ArticleFactory")
    words = factory.Sequence(lambda n: f"{WORDS}, says number {n}")
    printed_name = "Robin Invented"
    speaker = None
    speaker_role = None
    version = None
    about = ()

    @classmethod
    def _create(
        cls, model_class, *args, words, printed_name, speaker, speaker_role, version, about, **fields
    ):
        with writing():
            version = version or TextVersionFactory(
                article=fields["article"],
                text=f"Doctors stood at the gate.\n\n“{words},” said {printed_name or 'a banner'}.\n",
            )
            if printed_name and "mention" not in fields:
                fields["mention"] = MentionFactory(pin__text_version=version, pin__words=printed_name)
            if speaker:
                IdentificationFactory(mention=fields["mention"], spokesperson=speaker, role=speaker_role)
            pin = PinFactory(text_version=version, words=words)
            quote = super()._create(model_class, *args, pin=pin, **fields)
            quote.about.set(about)
        return quote


class FigureFactory(FactFactory):
    class Meta:
        model = Figure

    strike_day = stands_in("strikes.StrikeDayFactory")
    what = "junior doctors in England"
    value_low = 78
    as_printed = "78%"
    unit = FigureUnit.PER_CENT
    basis = FigureBasis.ABSENT
    as_of = "2016-04-26"


class PassageFactory(RowFactory):
    """Words of an article that bear out the fact given as `strike_day=…`, `hospital=…` and so on."""

    class Meta:
        model = Passage

    article = factory.SubFactory(ArticleFactory, published=True)
    words = "Doctors stood at gate"
    version = None

    @classmethod
    def _create(cls, model_class, *args, article, words, version, **fields):
        with writing():
            pin = PinFactory(text_version=version or TextVersionFactory(article=article), words=words)
            return super()._create(model_class, *args, article=article, pin=pin, **fields)


class BatchFactory(RowFactory):
    class Meta:
        model = Batch

    key = factory.Sequence(lambda n: f"{n:064}")
    sources = factory.Sequence(lambda n: [f"/srv/clippings/{n}"])
    run = 1


class BatchItemFactory(RowFactory):
    class Meta:
        model = BatchItem

    batch = factory.SubFactory(BatchFactory)
    key = factory.Sequence(lambda n: f"{n:064}")
    place = factory.Sequence(lambda n: f"/srv/clippings/{n}.txt")
    sha256 = factory.Sequence(lambda n: f"{n:064}")
    outcome = ItemOutcome.READ
    run = 1


class SearchFactory(RowFactory):
    """Of one newspaper of 26 April 2016 for a hospital, in vain."""

    class Meta:
        model = Search

    hospital = factory.SubFactory("tests.factories.strikes.HospitalFactory")
    place = "Archive of invented newspapers"
    first_date = datetime.date(2016, 4, 26)
    last_date = datetime.date(2016, 4, 26)
    terms = ("strike", "picket")
    result = SearchResult.NONE
    searched_on = datetime.date(2026, 1, 5)
    searched_by = "A. Reader"

    @factory.post_generation
    def publications(search, create, publications):
        search.publications.set(publications or ())
