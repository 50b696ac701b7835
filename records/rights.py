"""Who may do what with which entry. The rights themselves stand in the database, held by groups; pages, actions and
commands all ask here what they come to."""

from django.core.exceptions import ValidationError
from django.db.models import Model

from records.choices import State

_WHO = {
    "add": "those who enter this kind of thing",
    "publish": "an editor",
    "withdraw": "an editor",
    "withhold": "an editor",
    "merge": "an editor",
    "delete": "an editor",
    "review": "a curator",
}


def holds(user, verb, kind):
    """Whether `user` has the right to `verb` entries of a kind: a model, or an entry of it. The archive itself, None,
    has every right."""
    opts = kind._meta
    return user is None or user.has_perm(f"{opts.app_label}.{verb}_{opts.model_name}")


def may(user, verb, entry):
    """The same of this very entry."""
    return holds(user, verb, entry) and (verb != "change" or is_open_to(user, entry))


def is_open_to(user, entry):
    """Whether the state of an entry lets `user` change it and what belongs to it, as far as they may change its kind.

    What is or was public is changed by those who may publish, as the change would be public at once; everything else
    by whoever entered it, as long as it is a draft, and by those who review what others enter.
    """
    if entry.state in State.ever_public():
        return holds(user, "publish", entry)
    if user is not None and entry.state == State.DRAFT and entry.created_by_id == user.pk:
        return True
    return holds(user, "review", entry)


def demand(user, verb, entry):
    """ValidationError, saying whom to ask, unless `user` may do this. `entry` may be a model where there is no entry yet."""
    allowed = may(user, verb, entry) if isinstance(entry, Model) else holds(user, verb, entry)
    if not allowed:
        raise ValidationError(
            f"{user} may not {_what(verb, entry)}: ask {_whom(verb, entry)}.", code="rights"
        )


def _what(verb, entry):
    if isinstance(entry, Model):
        return f"{verb} “{entry}”"
    return f"{verb} {entry._meta.verbose_name_plural}"


def _whom(verb, entry):
    if verb == "change":
        return _WHO["publish" if entry.state in State.ever_public() else "review"]
    return _WHO[verb]
