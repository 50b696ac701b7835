"""In whose name a command writes."""

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from records import rights


def user(username, **verbs):
    """The User that `--by` names; None if it names nobody, for the archive itself. `verbs` are the rights that they
    must have, each with the models. Raises CommandError."""
    if username is None:
        return None
    try:
        found = get_user_model().objects.get(username=username)
        for verb, models in verbs.items():
            for model in models:
                rights.demand(found, verb, model)
    except get_user_model().DoesNotExist:
        raise CommandError(f"--by: nobody has the user name “{username}”.") from None
    except ValidationError as error:
        raise CommandError(f"--by: {' '.join(error.messages)}") from None
    return found
