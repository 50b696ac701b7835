from django.db.models import TextChoices


class Outcome(TextChoices):
    """What became of a log-in."""

    SIGNED_IN = "signed_in", "signed in"
    CODE_DUE = "code_due", "password right, code not given"
    WRONG_CODE = "wrong_code", "wrong code"
    WRONG_PASSWORD = "wrong_password", "wrong password"
