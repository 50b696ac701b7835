"""A code beside the password: who needs one, and how it is set up, checked and replaced."""

import io

import segno
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import RecoverySheet

_DECIDING = ("publish", "withdraw", "merge")
_WANTED = "code_wanted"
# From the right password to the right code.
_SECONDS = 600


def is_needed(user):
    """Whoever decides what is public, or sees to accounts, needs more than a password."""
    if user.is_superuser or user.has_perm("auth.change_user"):
        return True
    return any(right.partition(".")[2].startswith(_DECIDING) for right in user.get_all_permissions())


def app_of(user):
    """The confirmed app of a user, or None."""
    return TOTPDevice.objects.filter(user=user, confirmed=True).order_by("pk").first()


def sheet_of(user):
    """The recovery codes of a user, or None."""
    return RecoverySheet.objects.filter(user=user).order_by("pk").first()


# At log-in


def ask_for_it(session, user):
    """Notes in a new session that the password alone does not open the desk; returns whether that is so."""
    if app_of(user) is None and not is_needed(user):
        return False
    session[_WANTED] = True
    session.set_expiry(_SECONDS)
    return True


def is_due(session, user):
    """Whether a session whose password was right still wants its code, for an `user` whom no code has verified."""
    return _WANTED in session or is_needed(user)


def given(session):
    """After the right code; the session has a new key, as it can do more now."""
    session.cycle_key()
    session.set_expiry(None)


def verify(user, code):
    """(the device that took the code, None) or (None, why not, in words). A right code is used up."""
    code = "".join(code.split())
    is_of_app = code.isascii() and code.isdecimal()
    device = app_of(user) if is_of_app else sheet_of(user)
    if device is None:
        return (
            None,
            "That is no code of yours. Give the six digits that your app shows, or one of your recovery codes.",
        )
    with transaction.atomic():
        device = type(device).objects.select_for_update().get(pk=device.pk)
        is_allowed, why = device.verify_is_allowed()
        if not is_allowed:
            return None, _too_fast(why)
        if device.verify_token(code):
            return device, None
    if is_of_app:
        return (
            None,
            "The code is wrong, or was used already. Wait for the next one, and check the clock of your phone.",
        )
    return None, "That is none of your recovery codes, or it was used already."


def _too_fast(why):
    left = max(1, round((why["locked_until"] - timezone.now()).total_seconds()))
    wait = f"{left} second{'s' * (left > 1)}" if left < 120 else f"{-(-left // 60)} minutes"
    return (
        f"Several codes were wrong, so the next one is taken in {wait}. Codes typed before that do not count."
    )


# Enrolment


def enrolling(user):
    """The app that is being set up: a secret of its own until its first code is right."""
    pending = TOTPDevice.objects.filter(user=user, confirmed=False).order_by("-pk").first()
    return pending or TOTPDevice.objects.create(user=user, name="app", confirmed=False)


def confirm(user, code):
    """(the app, None) once `code` is one of the app being set up, which then replaces any other; else (None, why)."""
    code = "".join(code.split())
    with transaction.atomic():
        device = TOTPDevice.objects.select_for_update().get(pk=enrolling(user).pk)
        is_allowed, why = device.verify_is_allowed()
        if not is_allowed:
            return None, _too_fast(why)
        if not device.verify_token(code):
            return (
                None,
                "That is not the code which belongs to this secret. Wait for the next one and type that.",
            )
        device.confirmed = True
        device.save(update_fields=["confirmed"])
        TOTPDevice.objects.filter(user=user).exclude(pk=device.pk).delete()
    return device, None


def new_recovery_codes(user):
    """Ten codes to be shown this once; those from before are void."""
    with transaction.atomic():
        sheet, _ = RecoverySheet.objects.get_or_create(user=user, defaults={"name": "recovery codes"})
        return sheet.renew()


def remove(user):
    """Forgets app and recovery codes, for somebody who has lost both; whoever needs a code then enrols anew."""
    TOTPDevice.objects.filter(user=user).delete()
    RecoverySheet.objects.filter(user=user).delete()


def secret_in_words(device):
    """The secret as apps take it by hand, in groups of four."""
    secret = device.config_url.partition("secret=")[2].partition("&")[0]
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def drawn(device):
    """The address of the secret as a QR code: SVG without a background, in the colour of the text around it."""
    out = io.BytesIO()
    segno.make(device.config_url, error="m").save(
        out, kind="svg", xmldecl=False, svgns=True, border=4, scale=5, omitsize=True, dark="#000", light="#fff",
        title=f"QR code for {settings.OTP_TOTP_ISSUER}",
    )  # fmt: skip
    return out.getvalue().decode()
