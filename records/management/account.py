"""In whose name a command writes."""

from django.contrib.auth import get_user_model
from django.core.management.base import CommandError


def user(username):
    """The User that `--by` names; None if it names nobody, for the archive itself. Raises CommandError."""
    if username is None:
        return None
    try:
        return get_user_model().objects.get(username=username)
    except get_user_model().DoesNotExist:
        raise CommandError(f"--by: nobody has the user name “{username}”.") from None
