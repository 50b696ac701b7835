import base64
import hashlib
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django_otp.models import Device, ThrottlingMixin

CODES = 10
_BYTES = 10


class RecoverySheet(ThrottlingMixin, Device):
    """Codes on paper, each good for one log-in, for the day on which the phone is gone."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="recovery_sheets")

    def __str__(self):
        return f"Recovery codes of {self.user}"

    def renew(self):
        """Ten new codes in place of whatever was left; they are returned, and stored nowhere in readable form."""
        codes = [_new_code() for _ in range(CODES)]
        self.codes.all().delete()
        RecoveryCode.objects.bulk_create([
            RecoveryCode(sheet=self, digest=self.digest(code)) for code in codes
        ])
        return codes

    @property
    def left(self):
        return self.codes.filter(used_at=None).count()

    def verify_token(self, token):
        is_allowed, _ = self.verify_is_allowed()
        if not is_allowed:
            return False
        digest = self.digest(token)
        # One statement, so that a code sent twice at once is taken once.
        if self.codes.filter(digest=digest, used_at=None).update(used_at=timezone.now()):
            self.throttle_reset()
            return True
        self.throttle_increment()
        return False

    def get_throttle_factor(self):
        return 1

    def digest(self, code):
        # A code is 80 random bits: nobody tries them all, so it needs no slow hash such as a password does.
        plain = "".join(code.split()).replace("-", "").lower()
        return hashlib.sha256(f"{self.pk}:{plain}".encode()).hexdigest()


class RecoveryCode(models.Model):
    sheet = models.ForeignKey(RecoverySheet, models.CASCADE, related_name="codes")
    digest = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True)


def _new_code():
    """Sixteen letters and digits in groups of four, none of them easily taken for another."""
    letters = base64.b32encode(secrets.token_bytes(_BYTES)).decode().lower()
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))
