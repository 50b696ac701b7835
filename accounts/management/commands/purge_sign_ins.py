from datetime import timedelta

from axes.models import AccessAttempt
from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from accounts.models import SignIn
from accounts.sessions import SessionStore


class Command(BaseCommand):
    help = (
        "Forget log-ins older than SIGN_IN_LOG_DAYS, sessions that have expired, and counted tries that no longer count. "
        "Run it every night."
    )

    def handle(self, **options):
        now = timezone.now()
        old, _ = SignIn.objects.filter(at__lt=now - timedelta(days=settings.SIGN_IN_LOG_DAYS)).delete()
        AccessAttempt.objects.filter(attempt_time__lt=now - settings.AXES_COOLOFF_TIME).delete()
        SessionStore.clear_expired()
        self.stdout.write(
            f"Log-ins from more than {settings.SIGN_IN_LOG_DAYS} days ago that were forgotten: {old:,}."
        )
