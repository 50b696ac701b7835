from dataclasses import dataclass, field


@dataclass(slots=True)
class Opened:
    """A text with what was said of it where it came from, by the names of the form for an article's details, and
    those of its paragraphs that are captions."""

    text: str
    how: str
    warnings: list
    details: dict = field(default_factory=dict)
    captions: tuple = ()
