"""Writes that touch an article and what hangs on it: entered, corrected, identified, published, as one."""

from articles.actions.accepted import Accepted, AcceptedFact, AcceptedQuote, dated_title
from articles.actions.desk import (
    ChangedByOther,
    change_details,
    decide,
    discard_reading,
    jot,
    reread,
    start_reading,
    take_up_reading,
    undo,
)
from articles.actions.discard import discard, entered_only_with
from articles.actions.enter import enter
from articles.actions.identify import identify
from articles.actions.printings import join_cluster, leave_cluster, same_utterance, separate_utterance
from articles.actions.states import publish, resting_only_on, send_to_review, withdraw
from articles.actions.versions import Checked, new_text_version

__all__ = [
    "Accepted",
    "AcceptedFact",
    "AcceptedQuote",
    "ChangedByOther",
    "Checked",
    "change_details",
    "dated_title",
    "decide",
    "discard",
    "discard_reading",
    "enter",
    "entered_only_with",
    "identify",
    "join_cluster",
    "jot",
    "leave_cluster",
    "new_text_version",
    "publish",
    "reread",
    "resting_only_on",
    "same_utterance",
    "send_to_review",
    "separate_utterance",
    "start_reading",
    "take_up_reading",
    "undo",
    "withdraw",
]
