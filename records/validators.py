from django.core.validators import RegexValidator

# An ODS code is three to six letters and digits; since 2024 trusts, too, may have five.
is_ods_code = RegexValidator(
    r"^[A-Z0-9]{3,6}$", "An ODS code has three to six capital letters and digits, such as RWY01."
)
is_wikidata_id = RegexValidator(r"^Q[1-9]\d*$", "A Wikidata id is a Q and a number, such as Q5928271.")
