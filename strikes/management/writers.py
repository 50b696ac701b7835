"""In whose name a command writes, and whether it may. Raises CommandError with the option's name."""

from django.contrib.auth import get_user_model
from django.core.management.base import CommandError


def user(username):
    """The User of this name; None if no name is given, for the archive itself."""
    if username is None:
        return None
    try:
        return get_user_model().objects.get(username=username)
    except get_user_model().DoesNotExist:
        raise CommandError(f"--by: nobody has the user name “{username}”.") from None


def agreed(question):
    """Whether the person at the keyboard says yes."""
    try:
        return input(f"{question} [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        raise CommandError(
            "Nobody is there to say yes: look at it with --dry-run, then say --no-input."
        ) from None
