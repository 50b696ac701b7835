"""Who changed what when, read from the history that triggers keep of every row, and the way back."""

from records.history.changes import Change, Difference, RowChange, changes_of
from records.history.restoring import Restoration, restoration, restore

__all__ = ["Change", "Difference", "Restoration", "RowChange", "changes_of", "restoration", "restore"]
