"""Who changed what when, read from the history that triggers keep of every row."""

from records.history.changes import Change, Difference, RowChange, changes_of

__all__ = ["Change", "Difference", "RowChange", "changes_of"]
