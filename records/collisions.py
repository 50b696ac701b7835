"""Two writers who wait for each other: the database sends one of them away, who then begins again."""

from django.core.exceptions import ValidationError
from django.db import OperationalError
from psycopg.errors import DeadlockDetected, SerializationFailure

ATTEMPTS = 3
SAID = (
    "Somebody else is changing the same entries at this moment. Nothing of yours was saved; "
    "try again in a moment."
)


class Busy(ValidationError):
    """Others were in the way each time."""

    def __init__(self):
        super().__init__(SAID, code="busy")


def is_collision(error):
    return isinstance(error.__cause__, (DeadlockDetected, SerializationFailure))


def begun_again(work, *, before_again=lambda: None):
    """What `work()` returns, which writes in a block of its own and is called again when it collides.

    Raises Busy if that does not help.
    """
    for attempt in range(ATTEMPTS):
        if attempt:
            before_again()
        try:
            return work()
        except OperationalError as error:
            if not is_collision(error):
                raise
            collision = error
    raise Busy from collision
