"""Writes that concern whole entries, of whatever kind."""

from records.actions.merging import merge
from records.actions.states import before_publication, publish, return_to_draft, send_to_review, withdraw
from records.actions.telling import tell_readers, withhold

__all__ = [
    "before_publication",
    "merge",
    "publish",
    "return_to_draft",
    "send_to_review",
    "tell_readers",
    "withdraw",
    "withhold",
]
