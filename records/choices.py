from django.db import models


class State(models.TextChoices):
    DRAFT = "draft", "draft"  # seen by curators only
    IN_REVIEW = "in_review", "in review"  # finished by its curator, waits for an editor
    PUBLISHED = "published", "published"  # public, with an edition
    WITHDRAWN = "withdrawn", "withdrawn"  # was public; its address answers 410 with the reason

    @classmethod
    def ever_public(cls):
        return {cls.PUBLISHED, cls.WITHDRAWN}


# Where a state may go. Nothing once published goes back to draft (design: said in public).
NEXT_STATES = {
    State.DRAFT: {State.IN_REVIEW, State.PUBLISHED},
    State.IN_REVIEW: {State.DRAFT, State.PUBLISHED},
    State.PUBLISHED: {State.WITHDRAWN},
    State.WITHDRAWN: {State.PUBLISHED},
}


class NameKind(models.TextChoices):
    OFFICIAL = "official", "official name"
    FORMER = "former", "former name"
    SHORT = "short", "abbreviation"
    ALIAS = "alias", "other name"  # what papers also call it


class ImportState(models.TextChoices):
    COMPARING = "comparing", "being compared"
    UNREADABLE = "unreadable", "cannot be imported"
    BARRED = "barred", "rows to be corrected"
    IDLE = "idle", "nothing new"
    OPEN = "open", "to be decided"
    WRITING = "writing", "being imported"
    NOT_WRITTEN = "not_written", "not imported"
    WRITTEN = "written", "imported"
    DISCARDED = "discarded", "discarded"


class JobState(models.TextChoices):
    WAITING = "waiting", "waiting for a worker"
    RUNNING = "running", "being done"
    DONE = "done", "done"
    FAILED = "failed", "not done"

    @classmethod
    def ended(cls):
        return [cls.DONE, cls.FAILED]


class AskedBy(models.TextChoices):
    """Who asked for a change or a withdrawal: a role, never a name."""

    ARCHIVE = "archive", "the archive itself"
    READER = "reader", "a reader"
    PERSON = "person", "the person concerned"
    RELATIVE = "relative", "a relative or carer of the person concerned"
    ORGANISATION = "organisation", "an organisation concerned"
    PUBLISHER = "publisher", "the publisher or author"
    LAWYER = "lawyer", "a lawyer for somebody concerned"
    AUTHORITY = "authority", "a court or an authority"


class Rung(models.IntegerChoices):
    """How far an entry is taken out of public. Each rung hides what those below it hide."""

    SHOWN = 0, "shown in full"
    NO_INDEX = 1, "kept from search engines"
    NAME_HIDDEN = 2, "name hidden"
    WORDS_HIDDEN = 3, "words hidden"
    TOMBSTONE = 4, "withdrawn"  # its address answers 410 with the reason
    ERASED = 5, "erased"  # the same, and the words are kept nowhere

    @property
    def code(self):
        """As the API writes it."""
        return self.name.lower()


class Ground(models.TextChoices):
    """Why something is taken out of public, for the totals of a year."""

    DATA_PROTECTION = "data_protection", "data protection law"
    PRIVACY = "privacy", "private life"
    CHILD = "child", "a child is concerned"
    SAFETY = "safety", "danger to life, limb or health"
    DEFAMATION = "defamation", "defamation"
    COURT = "court", "order of a court or authority"
    COPYRIGHT = "copyright", "copyright"
    SOURCE = "source", "the publisher changed or withdrew the source"
    INACCURATE = "inaccurate", "wrong, and not to be mended"
    ERROR = "error", "entered by mistake"
    OWN = "own", "the archive’s own judgement"


class RequestState(models.TextChoices):
    OPEN = "open", "to be decided"
    GRANTED = "granted", "granted"
    IN_PART = "in_part", "granted in part"
    REFUSED = "refused", "refused"
