from articles.models.article import Article, RelatedCoverage
from articles.models.batch import Batch, BatchItem
from articles.models.caption import Caption
from articles.models.figure import Figure
from articles.models.fingerprint import QuoteFingerprint, TextFingerprint
from articles.models.jotting import Jotting
from articles.models.mention import Identification, Mention
from articles.models.passage import Passage
from articles.models.pin import Pin
from articles.models.publication import Publication
from articles.models.publisher_notice import PublisherNotice
from articles.models.quote import Quote, Utterance
from articles.models.reading import Decision, PrivateSpan, Reading, Verdict
from articles.models.search import Search
from articles.models.syndication import SyndicationCluster
from articles.models.text_version import Furniture, TextVersion

__all__ = [
    "Article",
    "Batch",
    "BatchItem",
    "Caption",
    "Decision",
    "Figure",
    "Furniture",
    "Identification",
    "Jotting",
    "Mention",
    "Passage",
    "Pin",
    "PrivateSpan",
    "Publication",
    "PublisherNotice",
    "Quote",
    "QuoteFingerprint",
    "Reading",
    "RelatedCoverage",
    "Search",
    "SyndicationCluster",
    "TextFingerprint",
    "TextVersion",
    "Utterance",
    "Verdict",
]
