import secrets

from django.core.validators import RegexValidator

# Crockford's alphabet: no i, l, o or u, so that an id survives being read aloud and spells nothing.
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 10
PATTERN = rf"[{ALPHABET}]{{{LENGTH}}}"

is_public_id = RegexValidator(rf"^{PATTERN}$", "An id has ten letters and digits, such as 7k2m9qd4x1.")


def new_public_id():
    """Ten random characters, 50 bits: the chance that four million entries hold a clash is below 1%,
    and then the unique constraint refuses the second one."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
