from django.db import migrations

# The database's own reading of a partial date, so that generated columns, filters and raw SQL agree with
# records.dates; a test compares the two.
SPAN = r"""
CREATE FUNCTION records_edtf_span(edtf text) RETURNS daterange
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    bare text := rtrim(edtf, '~?%');
    first_day date;
BEGIN
    IF edtf !~ '^([12][0-9]{2}X|[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?)[~?%]?$' THEN
        RAISE EXCEPTION 'partial_date_is_edtf: % is not a date such as 2016-04-26, 2016-04, 2016 or 201X', edtf
            USING ERRCODE = 'check_violation';
    END IF;
    IF right(bare, 1) = 'X' THEN
        first_day := make_date(left(bare, 3)::int * 10, 1, 1);
        RETURN daterange(first_day, make_date(left(bare, 3)::int * 10 + 9, 12, 31), '[]');
    END IF;
    CASE length(bare)
        WHEN 4 THEN
            RETURN daterange(make_date(bare::int, 1, 1), make_date(bare::int, 12, 31), '[]');
        WHEN 7 THEN
            first_day := make_date(left(bare, 4)::int, right(bare, 2)::int, 1);
            RETURN daterange(first_day, (first_day + interval '1 month')::date);
        ELSE
            first_day := make_date(left(bare, 4)::int, substr(bare, 6, 2)::int, right(bare, 2)::int);
            RETURN daterange(first_day, first_day, '[]');
    END CASE;
EXCEPTION WHEN datetime_field_overflow THEN
    RAISE EXCEPTION 'partial_date_is_edtf: % does not exist in the calendar', edtf
        USING ERRCODE = 'check_violation';
END $$;
"""


class Migration(migrations.Migration):
    initial = True
    operations = [migrations.RunSQL(SPAN, "DROP FUNCTION records_edtf_span(text)")]
