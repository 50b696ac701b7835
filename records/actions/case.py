from dataclasses import dataclass

from records.choices import AskedBy, Ground
from records.models import RemovalRequest


@dataclass(frozen=True)
class Case:
    """Why something is taken out of public, and for whom. `note` is private."""

    ground: str = Ground.OWN
    asked_by: str = AskedBy.ARCHIVE
    note: str = ""
    request: RemovalRequest | None = None
