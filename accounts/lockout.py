"""Who guesses passwords is made to wait."""

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.db.models import Sum
from django.template.response import TemplateResponse

# In the order of AXES_LOCKOUT_PARAMETERS: a name from one address, an address whatever the names, a name from anywhere.
_PATIENCE = (1, 5, 10)
_LONGEST_NAME = 150


class Handler(AxesDatabaseHandler):
    """Wrong passwords of the last minutes, counted in the database, where all workers see them."""

    def get_failures(self, request, credentials=None):
        """The largest of several counts, each in the measure of the first: several people may share an address, and
        nobody should be able to lock somebody else out with a handful of tries."""
        found = [
            attempts.aggregate(count=Sum("failures_since_start"))["count"] or 0
            for attempts in self.get_user_attempts(request, credentials)
        ]
        return max(count // patience for count, patience in zip(found, _PATIENCE, strict=True))

    def reset_user_attempts(self, request, credentials=None):
        """A log-in clears the tries of that name from that address: one's own account does not clear the guesses at
        others."""
        own = AccessAttempt.objects.filter(
            username=name_of(request, credentials), ip_address=request.axes_ip_address
        )
        return own.delete()[0]


def name_of(request, credentials=None):
    """The name that was typed, no longer than a name can be."""
    return ((credentials or request.POST).get("username") or "")[:_LONGEST_NAME]


def locked_out(request, response=None, credentials=None):
    """The answer to a locked-out log-in: what happened, and what to do."""
    minutes = int(settings.AXES_COOLOFF_TIME.total_seconds() // 60)
    answer = TemplateResponse(
        request, "accounts/locked_out.html", {"title": "Log-in paused", "minutes": minutes}, status=429
    )
    answer["Retry-After"] = str(minutes * 60)
    return answer.render()


def lift(user):
    """Lets somebody try again at once; returns how many counted tries that took back."""
    return AccessAttempt.objects.filter(username=user.get_username()).delete()[0]
