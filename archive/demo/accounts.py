import secrets
from typing import NamedTuple

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts import second_factor


class Opened(NamedTuple):
    """What opens a new account. Nothing but the secret is stored in readable form."""

    password: str
    secret: str = ""
    recovery_codes: tuple = ()


def open_account(name):
    """Opens an account of the desk, called as its group, with a second factor where its rights ask for one; None if
    there is such an account already."""
    users = get_user_model().objects
    if users.filter(username=name).exists():
        return None
    password = secrets.token_urlsafe(12)
    user = users.create_user(username=name, password=password, is_staff=True)
    user.groups.set(Group.objects.filter(name=name))
    if not second_factor.is_needed(user):
        return Opened(password)
    app = TOTPDevice.objects.create(user=user, name="app")
    codes = second_factor.new_recovery_codes(user)
    return Opened(password, second_factor.secret_in_words(app), tuple(codes))
