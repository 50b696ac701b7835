from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Now

from accounts.choices import Outcome


class SignIn(models.Model):
    """One log-in of an account, or a failed try: when, roughly from where, with what. Kept for a while and then
    purged; a name that nobody has is not noted, as it may be a password typed into the wrong field."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="sign_ins")
    at = models.DateTimeField(db_default=Now(), db_index=True)
    network = models.CharField("from", max_length=50, blank=True, help_text="The network, not the address.")
    browser = models.CharField(max_length=60, blank=True)
    outcome = models.CharField(max_length=20, choices=Outcome)

    class Meta:
        verbose_name = "log-in"
        default_permissions = ("view", "end")
        constraints = [
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="sign_in_outcome_is_known"),
        ]
        indexes = [models.Index(fields=["user", "-id"], name="sign_ins_of_a_user_by_time")]

    def __str__(self):
        return f"{self.user}, {self.at.astimezone():%-d %B %Y, %H:%M}"
