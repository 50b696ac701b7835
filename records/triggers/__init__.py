"""Rules that the database holds for every entry, whatever writes to it."""

from records.triggers.checking import CheckAgain, CheckEntryAgain
from records.triggers.keeping import KeepRecord
from records.triggers.support import NeedsSupport
from records.triggers.touching import Touch, touches

__all__ = ["CheckAgain", "CheckEntryAgain", "KeepRecord", "NeedsSupport", "Touch", "touches"]
