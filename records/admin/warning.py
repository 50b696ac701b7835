"""What to look at before entries become public: shown on the page of the step, and ticked before it is taken."""

from contextlib import nullcontext

import pghistory
from django.core.exceptions import ValidationError

from records import actions


class WarnsBeforePublication:
    """A page of the admin that warns before a step.

    A tick sends back the marks of the warnings beside which it stood, so that it covers what was shown and nothing
    that came up since.
    """

    def made_public(self, step, entry):
        """Entries that readers will see by the step, itself first."""
        return [entry]

    def warned(self, step, entries):
        """[(entry, [(the entry that it is about, warning)])] of those that are warned about."""
        if step.act is not actions.publish:
            return []
        found = ((entry, self._warnings(step, entry)) for entry in entries)
        return [(entry, warnings) for entry, warnings in found if warnings]

    def warned_for_page(self, warned, looked_at):
        """The same as (entry, [(what it is about, or None for itself; sentence)], marks, whether it was ticked)."""
        return [
            (
                entry,
                [("" if about == entry else about, warning.sentence) for about, warning in warnings],
                " ".join(_marks(warnings)),
                looked_at.issuperset(_marks(warnings)),
            )
            for entry, warnings in warned
        ]

    def is_unseen(self, step, entry, leave_out, looked_at):
        try:
            self.acknowledged(step, entry, leave_out=leave_out, looked_at=looked_at)
        except ValidationError:
            return True
        return False

    def looked_at(self, request):
        """Marks of the warnings that were ticked."""
        return set(" ".join(request.POST.getlist("looked_at")).split())

    def acknowledged(self, step, entry, *, leave_out, looked_at):
        """{public id: what was looked at} before an entry becomes public.

        ValidationError if it is warned of something that was not, in `entry` or what goes with it, but for those
        entries in `leave_out`.
        """
        found = [
            (about, warning)
            for _, warnings in self.warned(step, [entry])
            for about, warning in warnings
            if about not in leave_out
        ]
        if not looked_at.issuperset(_marks(found)):
            raise ValidationError(
                f"“{entry}” stays back: look at its warnings first, and tick that you have.", code="warned"
            )
        noted = {}
        for about, warning in found:
            noted.setdefault(about.public_id, []).append(warning.code.replace("_", " "))
        return {key: ", ".join(dict.fromkeys(codes)) for key, codes in noted.items()}

    def _warnings(self, step, entry):
        return [
            (each, warning)
            for each in self.made_public(step, entry)
            for warning in actions.publication_warnings(each)
        ]


def noting(looked_at):
    """A context in which the history says what was looked at: not the words, which an erasure would have to find."""
    return pghistory.context(looked_at=looked_at) if looked_at else nullcontext()


def _marks(warnings):
    return [f"{about.public_id}-{warning.name}" for about, warning in warnings]
