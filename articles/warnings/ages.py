"""Whether an age, as printed, is that of a child: then nothing of theirs becomes public."""

import re

from django.core.exceptions import ValidationError

OF_AGE = 18
_IN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
# The first number counts: “16-year-old”, “aged seventeen”, and neither “45, mother of two” nor “twenty-one”.
_FIRST_NUMBER = rf"((?<![0-9])[0-9]{{1,3}}(?![0-9])|(?<!ty[ -])(?<![a-z])(?:{_IN_WORDS})(?![a-z]))"
_BELOW_A_YEAR = r"(?<![a-z])(?:months?|weeks?|days?)(?![a-z])"

SENTENCE = (
    f"The paper prints an age below {OF_AGE}: the words of a child are not published. Leave the quote out, or correct "
    "the age if the text says another."
)


def is_under_age(age):
    """`age` as printed; False where it gives no number."""
    age = age.lower()
    if re.search(_BELOW_A_YEAR, age):
        return True
    number = re.search(_FIRST_NUMBER, age)
    return bool(number) and (not number[1].isdecimal() or int(number[1]) < OF_AGE)


def under_age_sql(age):
    """The same as an expression of SQL over a column or variable."""
    number = f"substring(lower({age}) from '{_FIRST_NUMBER}')"
    return (
        f"(lower({age}) ~ '{_BELOW_A_YEAR}' OR CASE WHEN {number} ~ '^[0-9]+$' THEN {number}::int < {OF_AGE} "
        f"ELSE {number} IS NOT NULL END)"
    )


def refuse_children(quote, *, by):
    """Raises ValidationError if the printed age of a quote's voice is that of a child."""
    if quote.mention is not None and is_under_age(quote.mention.age):
        raise ValidationError(f"“{quote}”: {SENTENCE}", code="under_age")
