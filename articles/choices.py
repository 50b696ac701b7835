from django.db import models


class DateBasis(models.TextChoices):
    """How we know when an article was published."""

    PRINTED = "printed", "printed with the article"
    METADATA = "metadata", "from the page's metadata"
    INFERRED = "inferred", "inferred"  # the reason is given beside it


class Genre(models.TextChoices):
    REPORT = "report", "report"
    INTERVIEW = "interview", "interview"
    OPINION = "opinion", "opinion"
    LETTER = "letter", "letter"
    LIVE_BLOG = "live_blog", "live blog"
    FEATURE = "feature", "feature"
    PICTURES = "pictures", "picture story"
    PRESS_RELEASE = "press_release", "press release"
    OTHER = "other", "other"


class EachReport(models.TextChoices):
    ONCE = "report", "each report once"


class EachUtterance(models.TextChoices):
    ONCE = "utterance", "each utterance once"


class Rights(models.TextChoices):
    """What may be shown; the addresses are the statements that machines read."""

    IN_COPYRIGHT = "in_copyright", "in copyright"  # excerpts only
    OGL = "ogl", "Open Government Licence v3.0"  # full text may be shown
    CC_BY = "cc_by", "CC BY 4.0"  # full text may be shown
    OURS = "ours", "our own text"  # full text may be shown
    UNKNOWN = "unknown", "not known"  # treated as in copyright

    @classmethod
    def open(cls):
        return {cls.OGL, cls.CC_BY, cls.OURS}


RIGHTS_ADDRESSES = {
    Rights.IN_COPYRIGHT: "http://rightsstatements.org/vocab/InC/1.0/",
    Rights.OGL: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    Rights.CC_BY: "https://creativecommons.org/licenses/by/4.0/",
    Rights.OURS: "https://creativecommons.org/licenses/by/4.0/",
    Rights.UNKNOWN: "http://rightsstatements.org/vocab/CNE/1.0/",
}


class TextBasis(models.TextChoices):
    AS_PUBLISHED = "as_published", "as published"
    PRECIS = "precis", "our précis"  # never shown as the newspaper's words


class FurnitureKind(models.TextChoices):
    """Words on a page that are no part of the story."""

    TEASER = "teaser", "teaser"
    CAPTION_LABEL = "caption_label", "caption label"
    CAPTION = "caption", "caption"
    CREDIT = "credit", "credit"
    ADVERT = "advert", "advert"
    EMBED = "embed", "embed"
    CALL_TO_ACTION = "call_to_action", "call to action"
    CONTACT = "contact", "contact"
    OTHER = "other", "other"


class MentionKind(models.TextChoices):
    NAMED = "named", "named"
    VOICE = "voice_of_organisation", "voice of an organisation"
    DESCRIBED = "described_only", "described only"  # “a registrar at the hospital”
    ANONYMOUS = "anonymous_source", "anonymous source"  # “sources close to the union”
    UNKNOWN = "unknown", "unknown"

    @classmethod
    def identifiable(cls):
        return {cls.NAMED, cls.VOICE}


class Certainty(models.TextChoices):
    CONFIRMED = "confirmed", "confirmed"
    PROBABLE = "probable", "probable"
    POSSIBLE = "possible", "possible"


class QuoteKind(models.TextChoices):
    DIRECT = "direct", "direct quote"
    PARTIAL = "partial", "partial quote"  # a fragment inside the paper's own sentence
    WRITTEN = "written_statement", "written statement"
    PARAPHRASE = "paraphrase", "paraphrase"  # the paper's words for what somebody said
    SIGN = "sign", "sign"  # words on a banner or placard: nobody's speech


class FigureUnit(models.TextChoices):
    PEOPLE = "people", "people"
    PER_CENT = "per_cent", "per cent"
    OPERATIONS = "operations", "operations"
    APPOINTMENTS = "appointments", "appointments"
    DAYS = "days", "days"
    POUNDS = "pounds", "pounds"
    OTHER = "other", "other"


class Newest(models.TextChoices):
    ONLY = "unrevised", "the newest of each only"


class FigureBasis(models.TextChoices):
    """Whom or what a figure counts. Two figures on different bases are two figures."""

    ABSENT = "absent", "absent, any cause"
    ON_STRIKE = "on_strike", "on strike"
    TOOK_PART = "took_part", "said to have taken part"
    REPORTED = "reported_for_duty", "reported for duty"
    POSTPONED = "postponed", "postponed"
    PRESENT = "present", "present at a picket event"
    TURNOUT = "turnout", "turnout of a ballot"
    VOTED_FOR = "voted_for", "voted for"
    OTHER = "other", "other"


class SearchResult(models.TextChoices):
    """What a search for coverage came to. That nobody searched is no result: there is no search then."""

    FOUND = "found", "coverage found"
    NONE = "none_found", "none found"
    PARTIAL = "unfinished", "not finished"


class ReadingState(models.TextChoices):
    OPEN = "open", "at the desk"
    ENTERED = "entered", "entered"
    DISCARDED = "discarded", "discarded"


class ItemOutcome(models.TextChoices):
    """What became of a text that was read in a batch."""

    READ = "read", "put on the desk"
    SAME_TEXT = "same_text", "same text as another"
    REFUSED = "refused", "refused"


class FindingKind(models.TextChoices):
    """What a rule of reading may be right or wrong about."""

    QUOTE = "quote", "words of a quote"
    QUOTE_KIND = "quote_kind", "kind of a quote"
    SPEAKER = "speaker", "speaker"
    CUE = "cue", "cue"
    VENUE = "venue", "venue"
    PERSON = "person", "person in the archive"
    HOSPITAL = "hospital", "hospital"
    STRIKE_DAY = "strike_day", "strike day"
    PICKET = "picket", "picket event"
    FIGURE = "figure", "figure"
    FURNITURE = "furniture", "furniture"
    PRIVATE = "private", "private detail"


class Outcome(models.TextChoices):
    """What a curator made of a finding."""

    KEPT = "kept", "kept"
    CHANGED = "changed", "changed"
    REJECTED = "rejected", "rejected"
    MISSED = "missed", "missed by the machine"


class PrivateKind(models.TextChoices):
    HOME = "home", "home"
    ORIGIN = "origin", "origin"
    EMAIL = "email", "e-mail address"
    PHONE = "phone", "phone number"
    PATIENT = "patient", "patient's details"
    WITHHELD = "withheld", "name or words withheld from readers"
    OTHER = "other", "other"


class NoticeKind(models.TextChoices):
    """What a publication said later of its own article."""

    CORRECTION = "correction", "correction"
    CLARIFICATION = "clarification", "clarification"
    APOLOGY = "apology", "apology"
    RETRACTION = "retraction", "retraction"
    RULING = "ruling", "ruling of a regulator, as it had to print it"
