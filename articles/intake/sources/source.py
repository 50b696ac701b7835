from dataclasses import dataclass, field

from .details import Details


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The text of an article as a file had it, how it was come by, and what the file says of the article.

    `text` is what `decoding.as_text` accepts; `how` tells in words how it was made of the file, `warnings` what a
    curator should see before trusting it, a sentence each.
    """

    text: str
    how: str
    warnings: tuple[str, ...] = ()
    details: Details = field(default_factory=Details)

    def to_dict(self):
        return {
            "text": self.text,
            "how": self.how,
            "warnings": list(self.warnings),
            "details": self.details.to_dict(),
        }

    @classmethod
    def from_dict(cls, plain):
        return cls(
            text=plain["text"],
            how=plain["how"],
            warnings=tuple(plain["warnings"]),
            details=Details.from_dict(plain["details"]),
        )
