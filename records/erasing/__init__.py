"""Removing what must not be kept: the words of an entry, of its parts and of their whole history.

Ids, dates, codes and links stay, and who changed what when; the tombstone goes on answering 410. Triggers that guard
texts and logs admit it only inside `erasing`.
"""

from records.erasing.blanking import blank, blank_history, forget, leave_out
from records.erasing.guard import erasing
from records.erasing.scrubbing import erased_by, scrub, scrub_rows

__all__ = ["blank", "blank_history", "erased_by", "erasing", "forget", "leave_out", "scrub", "scrub_rows"]
