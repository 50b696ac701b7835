from django.core.exceptions import ValidationError


def needs_support(entry, *, by):
    """The promise, said before the database has to: no fact without a passage or a reference.

    That the article of a passage is public itself is left to the end, as the two may become so together.
    """
    if not entry.sourcings.exists() and not entry.passages.exists():
        raise ValidationError(
            f"“{entry}” rests on nothing yet. Add a reference, or a passage of an article that bears it out, "
            "and publish it then.",
            code="support",
        )
