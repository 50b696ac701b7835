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
