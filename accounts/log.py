"""Notes every log-in."""

from django.contrib.auth import get_user_model
from django.contrib.auth.signals import user_logged_in, user_login_failed

from accounts import second_factor, whence
from accounts.choices import Outcome
from accounts.models import SignIn
from accounts.sessions import SIGN_IN


def follow():
    user_logged_in.connect(_signed_in, dispatch_uid="accounts.log")
    user_login_failed.connect(_failed, dispatch_uid="accounts.log")


def note(request, user, outcome):
    return SignIn.objects.create(
        user=user, network=whence.network(request), browser=whence.browser(request), outcome=outcome
    )


def code_taken(request):
    """The log-in of this session is complete."""
    SignIn.objects.filter(pk=request.session.get(SIGN_IN)).update(outcome=Outcome.SIGNED_IN)


def _signed_in(sender, request, user, **kwargs):
    is_due = second_factor.ask_for_it(request.session, user)
    signed_in = note(request, user, Outcome.CODE_DUE if is_due else Outcome.SIGNED_IN)
    request.session[SIGN_IN] = signed_in.pk


def _failed(sender, credentials, request=None, **kwargs):
    # Who is locked out may go on knocking; that is counted, and not noted each time.
    if request is None or getattr(request, "axes_locked_out", False):
        return
    user = get_user_model().objects.filter(username=credentials.get("username", "")).first()
    if user is not None:
        note(request, user, Outcome.WRONG_PASSWORD)
