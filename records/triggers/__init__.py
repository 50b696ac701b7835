"""Rules that the database holds for every entry, whatever writes to it."""

from records.triggers.keeping import KeepRecord
from records.triggers.support import NeedsSupport, PassageStays, SourcingStays
from records.triggers.touching import Touch, touches

__all__ = ["KeepRecord", "NeedsSupport", "PassageStays", "SourcingStays", "Touch", "touches"]
