from django.contrib.auth.models import AnonymousUser
from django_otp.middleware import OTPMiddleware

from accounts import second_factor


class SecondFactor(OTPMiddleware):
    """Until the code is given, whoever knows the password is nobody yet: to every page, at the desk or in public.

    `request.account` is then whom the password belongs to; ask `account_of` for it.
    """

    def _verify_user_sync(self, request, user):
        user = super()._verify_user_sync(request, user)
        request.account = user
        if user.is_authenticated and not user.is_verified() and second_factor.is_due(request.session, user):
            user = AnonymousUser()
            self._init_user_fields(user)
        return user


def account_of(request):
    """Whose password was given in this session, with or without the code; None if nobody's."""
    # Both are found out when the user is asked for.
    is_whole = request.user.is_authenticated
    account = request.user if is_whole else request.account
    return account if account.is_authenticated else None
