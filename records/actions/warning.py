"""What an editor should look at before an entry becomes public. Nothing here forbids it."""

import hashlib
from dataclasses import dataclass

# {model: [rule]}; apps add theirs in AppConfig.ready.
_warning_rules = {}


@dataclass(frozen=True, slots=True)
class PublicationWarning:
    """`code` says what it is about in a word or two (`private_words`), `sentence` what to look at and why."""

    code: str
    sentence: str

    @property
    def name(self):
        """Tells it from every other warning, and changes with what it says, but does not repeat it."""
        return hashlib.sha256(f"{self.code}\n{self.sentence}".encode()).hexdigest()[:16]


def warn_before_publication(model, rule):
    """`rule(entry)` yields a `PublicationWarning` for each thing to look at before `entry` becomes public."""
    _warning_rules.setdefault(model, []).append(rule)


def publication_warnings(entry):
    """All warnings about an entry, in the order in which their rules were added."""
    return [warning for rule in _warning_rules.get(type(entry), ()) for warning in rule(entry)]
