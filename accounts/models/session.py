from importlib import import_module

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models

from accounts.models.sign_in import SignIn


class Session(AbstractBaseSession):
    """A session that knows whose it is and which log-in began it, so that it can be listed and ended.

    Its key opens the desk, so it is shown to nobody: pages name a session by its log-in.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="sessions")
    sign_in = models.ForeignKey(SignIn, models.SET_NULL, null=True, related_name="sessions")

    @classmethod
    def get_session_store_class(cls):
        # By name, because the store in turn needs the model.
        return import_module("accounts.sessions").SessionStore
