"""Pins hold, whatever writes them: the database compares every segment with the text."""

import pytest
from django.db import DataError, IntegrityError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.choices import DateBasis, TextBasis
from articles.models import Article, Pin, Publication, TextVersion
from articles.models.pin import CONTEXT
from articles.models.text_version import text_sha256

pytestmark = pytest.mark.django_db

TEXT = (
    "A spokesman for the trust said:\n\n“We are sorry. 🪧 It’s cold.\n\n“Nobody was turned away.”\n\nHe left."
)


@pytest.fixture
def article():
    return Article.objects.create(
        publication=Publication.objects.create(name="The Harbour Gazette"), published_on="2016-04-26"
    )


@pytest.fixture
def version(article):
    return TextVersion.objects.create(article=article, text=TEXT)


def raw(statement, *values):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


def saved(version, *segments):
    pin = Pin.at(version, segments)
    pin.save()
    return pin


def insert(version, *, starts, ends, exact, sha256=None, prefix="", suffix=""):
    raw(
        "INSERT INTO articles_pin (text_version_id, version_sha256, starts, ends, exact, prefix, suffix)"
        " VALUES (%s, %s, %s, %s, %s, %s, %s)",
        version.pk,
        sha256 or version.sha256,
        starts,
        ends,
        exact,
        prefix,
        suffix,
    )


def test_offsets_count_code_points_not_bytes_or_utf16_units(version):
    start = TEXT.index("It’s")
    pin = saved(version, (start, start + 4))
    pin.refresh_from_db()
    assert pin.exact == ["It’s"]
    assert pin.prefix == TEXT[start - CONTEXT : start]
    assert pin.suffix == TEXT[start + 4 : start + 4 + CONTEXT]


def test_a_pin_may_run_around_what_is_not_its_own(version):
    first = (TEXT.index("“We"), TEXT.index("\n\n“Nobody"))
    second = (TEXT.index("“Nobody"), TEXT.index("\n\nHe"))
    pin = saved(version, first, second)
    assert pin.segments == [first, second]
    assert pin.words == "“We are sorry. 🪧 It’s cold.\n\n“Nobody was turned away.”"


@pytest.mark.parametrize(
    ("starts", "ends", "exact", "rule"),
    [
        ([2], [11], ["spokesmaN"], "pin_holds_in_its_text_version"),
        ([3], [12], ["spokesman"], "pin_holds_in_its_text_version"),
        ([2, 0], [11, 1], ["spokesman", "A"], "pin_segments_stand_in_order"),
        ([0, 5], [11, 11], ["A spokesman", "kesman"], "pin_segments_stand_in_order"),
        ([2], [2], [""], "pin_segments_stand_in_order"),
        ([11], [2], ["spokesman"], "pin_segments_stand_in_order"),
        ([], [], [], "pin_has_as_many_ends_and_words_as_starts"),
        ([2], [11, 12], ["spokesman"], "pin_has_as_many_ends_and_words_as_starts"),
        ([2], [11], ["spokesman", "for"], "pin_has_as_many_ends_and_words_as_starts"),
        ([2], [5000], ["spokesman"], "pin_holds_in_its_text_version"),
        ([None], [11], ["spokesman"], "pin_holds_in_its_text_version"),
        ([2], [11], [None], "pin_holds_in_its_text_version"),
    ],
)
def test_raw_sql_cannot_pin_words_that_do_not_stand_there(version, starts, ends, exact, rule):
    with pytest.raises(IntegrityError, match=rule):
        insert(version, starts=starts, ends=ends, exact=exact)


def test_raw_sql_cannot_pin_into_another_version_by_its_hash(version):
    with pytest.raises(IntegrityError, match="pin_names_the_hash_of_its_text_version"):
        insert(version, starts=[2], ends=[11], exact=["spokesman"], sha256="0" * 64)


@pytest.mark.parametrize("context", [{"prefix": "B "}, {"suffix": " against"}])
def test_raw_sql_cannot_invent_the_context(version, context):
    with pytest.raises(IntegrityError, match="pin_context_is_what_stands_around_it"):
        insert(version, starts=[2], ends=[11], exact=["spokesman"], **context)


@pytest.mark.parametrize(
    "change", ["starts = '{3}'", "ends = '{12}'", "exact = '{spokeswoman}'", "prefix = 'x'"]
)
def test_raw_sql_cannot_bend_a_pin_afterwards(version, change):
    pin = saved(version, (2, 11))
    with pytest.raises(IntegrityError, match="pin_"):
        raw(f"UPDATE articles_pin SET {change} WHERE id = %s", pin.pk)


@pytest.mark.parametrize(
    "change",
    ["text = 'other'", "sha256 = repeat('0', 64)", "basis = 'precis'", "seen_at = now() - interval '1 year'"],
)
def test_raw_sql_cannot_edit_a_text_version(version, change):
    with pytest.raises(IntegrityError, match="text_version_is_never_edited"):
        raw(f"UPDATE articles_textversion SET {change} WHERE id = %s", version.pk)


def test_a_text_version_names_the_hash_of_its_own_text(article):
    with pytest.raises(IntegrityError, match="text_version_hash_is_that_of_its_text"):
        TextVersion.objects.create(article=article, text="Words.", sha256=text_sha256("Other words."))


@pytest.mark.parametrize(
    ("text", "rule"), [("", "text_version_is_not_empty"), ("A\r\nB", "text_version_has_lf_line_ends")]
)
def test_a_text_version_has_text_with_lf_line_ends(article, text, rule):
    with pytest.raises(IntegrityError, match=rule):
        TextVersion.objects.create(article=article, text=text)


def test_a_nul_byte_cannot_reach_the_text(article):
    with pytest.raises((DataError, ValueError)):
        TextVersion.objects.create(article=article, text="A\x00B")


def test_the_same_text_is_kept_once(version):
    with pytest.raises(IntegrityError, match="text_version_is_kept_once"):
        TextVersion.objects.create(article=version.article, text=TEXT, basis=TextBasis.PRECIS)


def test_a_correction_is_a_new_version_and_old_pins_stay_where_they_were(version):
    pin = saved(version, (2, 11))
    corrected = TextVersion.objects.create(article=version.article, text="The " + TEXT)
    pin.refresh_from_db()
    assert version.article.current_text == corrected
    assert pin.text_version == version
    assert pin.exact == ["spokesman"]


@pytest.mark.parametrize(
    "segments", [[], [(5, 5)], [(5, 3)], [(0, 5), (4, 6)], [(-1, 4)], [(0, len(TEXT) + 1)]]
)
def test_a_pin_is_only_made_of_segments_in_order_inside_the_text(version, segments):
    with pytest.raises(ValueError, match=r"segment|in order"):
        Pin.at(version, segments)


def test_an_inferred_date_gives_its_reason():
    with pytest.raises(IntegrityError, match="inferred_date_gives_its_reason"):
        Article.objects.create(published_on="2016", published_basis=DateBasis.INFERRED)


texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), min_size=1, max_size=60
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts, st.data())
def test_any_slice_of_any_text_can_be_pinned_and_nothing_else(article, text, data):
    with transaction.atomic():
        article.text_versions.all().delete()
        version = TextVersion.objects.create(article=article, text=text)
        cuts = data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True).map(sorted))
        segments = list(zip(cuts[::2], cuts[1::2], strict=False))
        pin = saved(version, *segments)
        pin.refresh_from_db()
        assert pin.exact == [text[start:end] for start, end in segments]
        wrong = pin.exact[0] + "x"
        with pytest.raises(IntegrityError):
            raw("UPDATE articles_pin SET exact[1] = %s WHERE id = %s", wrong, pin.pk)
        pin.delete()
