"""Django's sessions in the database, beside whose they are."""

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db

from accounts import models

SIGN_IN = "sign_in"


class SessionStore(db.SessionStore):
    @classmethod
    def get_model_class(cls):
        return models.Session

    def create_model_instance(self, data):
        row = super().create_model_instance(data)
        row.user_id = data.get(SESSION_KEY)
        row.sign_in_id = data.get(SIGN_IN)
        return row


def end(sessions):
    """Ends these sessions: whoever is in one is asked for name and password at the next click. Returns how many."""
    count, _ = sessions.delete()
    return count
