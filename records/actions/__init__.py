"""Writes that concern whole entries, of whatever kind."""

from records.actions.case import Case
from records.actions.erasing import erase, replay
from records.actions.ladder import rungs_for, step, withdrawn_by
from records.actions.merging import merge
from records.actions.requests import TooMany, decide, receive
from records.actions.states import before_publication, publish, return_to_draft, send_to_review, withdraw
from records.actions.telling import tell_readers, withhold
from records.actions.warning import PublicationWarning, publication_warnings, warn_before_publication

__all__ = [
    "Case",
    "PublicationWarning",
    "TooMany",
    "before_publication",
    "decide",
    "erase",
    "merge",
    "publication_warnings",
    "publish",
    "receive",
    "replay",
    "return_to_draft",
    "rungs_for",
    "send_to_review",
    "step",
    "tell_readers",
    "warn_before_publication",
    "withdraw",
    "withdrawn_by",
    "withhold",
]
