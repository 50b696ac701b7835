"""What was printed, what we conclude, and where a quote may be pinned: held by the database."""

import pytest
from django.db import IntegrityError, connection, transaction

from articles.choices import MentionKind, QuoteKind
from articles.models import Article, Identification, Mention, Passage, Pin, Quote, TextVersion
from people.models import Role, Spokesperson
from strikes.models import Hospital, PicketEvent

pytestmark = pytest.mark.django_db

TEXT = (
    "Dr Imogen Vale, 34, a registrar at the Infirmary, said: “We are sorry.” A sign read “Hoot if you agree”."
)


@pytest.fixture
def version():
    article = Article.objects.create(published_on="2016-04-26")
    return TextVersion.objects.create(article=article, text=TEXT)


@pytest.fixture
def other_version():
    article = Article.objects.create(published_on="2016-04-27")
    return TextVersion.objects.create(article=article, text=TEXT + " More.")


@pytest.fixture
def minister():
    return Spokesperson.objects.create(name="Imogen Vale")


def pin(version, words):
    start = version.text.index(words)
    made = Pin.at(version, [(start, start + len(words))])
    made.save()
    return made


def mention(version, **fields):
    fields.setdefault("name", "Imogen Vale")
    return Mention.objects.create(pin=pin(version, "Dr Imogen Vale, 34"), **fields)


def quote(version, words="“We are sorry.”", **fields):
    return Quote.objects.create(article=version.article, pin=pin(version, words), **fields)


def raw(statement, *values):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("name", "Imogen Vail"),
        ("role", "a consultant"),
        ("age", "35"),
        ("workplace", "the hospital"),
        ("described_as", "a nurse"),
    ],
)
def test_a_mention_says_only_what_was_printed(version, field, words):
    made = mention(version, role="registrar", age="34", workplace="the Infirmary")
    with pytest.raises(IntegrityError, match="mention_says_only_what_was_printed"):
        raw(f"UPDATE articles_mention SET {field} = %s WHERE id = %s", words, made.pk)


def test_a_named_mention_has_the_printed_name(version):
    with pytest.raises(IntegrityError, match="named_mention_has_the_printed_name"):
        mention(version, name="")


@pytest.mark.parametrize("kind", sorted(set(MentionKind) - MentionKind.identifiable()))
def test_voices_without_a_name_are_never_identified(version, minister, kind):
    made = mention(version, kind=kind)
    with pytest.raises(IntegrityError, match="only_named_mentions_and_voices_are_identified"):
        Identification.objects.create(mention=made, spokesperson=minister)


def test_an_identified_mention_cannot_become_anonymous(version, minister):
    made = mention(version)
    Identification.objects.create(mention=made, spokesperson=minister)
    with pytest.raises(IntegrityError, match="only_named_mentions_and_voices_are_identified"):
        raw("UPDATE articles_mention SET kind = 'anonymous_source' WHERE id = %s", made.pk)


def test_changing_a_conclusion_leaves_the_printed_layer_as_it_was(version, minister):
    made = mention(version, role="registrar")
    concluded = Identification.objects.create(mention=made, spokesperson=minister)
    before = Mention.objects.filter(pk=made.pk).values().get()
    concluded.spokesperson = Spokesperson.objects.create(name="Another Vale")
    concluded.save()
    concluded.delete()
    assert Mention.objects.filter(pk=made.pk).values().get() == before


def test_a_role_belongs_to_the_person_it_is_given_to(version, minister):
    role = Role.objects.create(
        spokesperson=Spokesperson.objects.create(name="Someone Else"), title="Minister"
    )
    with pytest.raises(IntegrityError, match="identified_role_belongs_to_the_spokesperson"):
        Identification.objects.create(mention=mention(version), spokesperson=minister, role=role)
        connection.check_constraints()


def test_raw_sql_cannot_give_an_identified_role_to_somebody_else(version, minister):
    role = Role.objects.create(spokesperson=minister, title="Minister")
    Identification.objects.create(mention=mention(version), spokesperson=minister, role=role)
    somebody = Spokesperson.objects.create(name="Someone Else")
    with pytest.raises(IntegrityError, match="identified_role_belongs_to_the_spokesperson"):
        raw("UPDATE people_role SET spokesperson_id = %s WHERE id = %s", somebody.pk, role.pk)
        connection.check_constraints()


def test_role_and_identification_may_move_together(version, minister):
    role = Role.objects.create(spokesperson=minister, title="Minister")
    Identification.objects.create(mention=mention(version), spokesperson=minister, role=role)
    same = Spokesperson.objects.create(name="I. Vale")
    with transaction.atomic():
        Role.objects.update(spokesperson=same)
        Identification.objects.update(spokesperson=same)
        connection.check_constraints()
    assert Identification.objects.get().role.spokesperson == same


def test_a_quote_is_pinned_in_its_own_article(version, other_version):
    with pytest.raises(IntegrityError, match="quote_is_pinned_in_its_own_article"):
        Quote.objects.create(article=version.article, pin=pin(other_version, "“We are sorry.”"))


@pytest.mark.parametrize("part", ["cue", "attribution"])
def test_cue_and_attribution_stand_beside_the_words(version, other_version, part):
    with pytest.raises(IntegrityError, match="quote_and_attribution_stand_in_one_text_version"):
        quote(version, **{part: pin(other_version, "said")})


def test_the_speaker_is_mentioned_in_the_same_text(version, other_version):
    with pytest.raises(IntegrityError, match="quote_and_attribution_stand_in_one_text_version"):
        quote(version, mention=mention(other_version))


def test_raw_sql_cannot_move_words_or_voice_of_a_quote_into_another_text(version, other_version):
    made = quote(version, mention=mention(version))
    with pytest.raises(IntegrityError, match="pin_stays_in_its_text_version"):
        raw(
            "UPDATE articles_pin SET text_version_id = %s, version_sha256 = %s WHERE id = %s",
            other_version.pk,
            other_version.sha256,
            made.pin_id,
        )
    elsewhere = pin(other_version, "Dr Imogen Vale, 34")
    with pytest.raises(IntegrityError, match="quote_and_attribution_stand_in_one_text_version"):
        raw("UPDATE articles_mention SET pin_id = %s WHERE id = %s", elsewhere.pk, made.mention_id)


def test_a_quote_knows_its_place_whatever_moves_its_pin(version):
    made = quote(version)
    banner = TEXT.index("“Hoot")
    raw(
        "UPDATE articles_pin SET starts = %s, ends = %s, exact = %s, prefix = '', suffix = '' WHERE id = %s",
        [banner],
        [banner + 5],
        ["“Hoot"],
        made.pin_id,
    )
    made.refresh_from_db()
    assert made.position == banner
    raw("UPDATE articles_quote SET position = 0 WHERE id = %s", made.pk)
    made.refresh_from_db()
    assert made.position == banner


def test_a_sign_is_nobodys_speech(version):
    with pytest.raises(IntegrityError, match="sign_has_no_speaker"):
        quote(version, "“Hoot if you agree”", kind=QuoteKind.SIGN, mention=mention(version))


def test_only_a_sign_belongs_to_a_picket_event(version):
    event = PicketEvent.objects.create(place="Station", on_date="2016-04-26")
    assert quote(version, "“Hoot if you agree”", kind=QuoteKind.SIGN, picket_event=event).pk
    with pytest.raises(IntegrityError, match="only_a_sign_belongs_to_a_picket_event"):
        quote(version, picket_event=event)


def test_a_pin_holds_one_quote(version):
    words = pin(version, "“We are sorry.”")
    Quote.objects.create(article=version.article, pin=words)
    with pytest.raises(IntegrityError, match="pin_id"):
        Quote.objects.create(article=version.article, pin=words)


def test_a_passage_supports_exactly_one_fact(version):
    hospital = Hospital.objects.create(name="Northgate Infirmary")
    event = PicketEvent.objects.create(place="Station", on_date="2016-04-26")
    for facts in ({}, {"hospital": hospital, "picket_event": event}):
        with pytest.raises(IntegrityError, match="passage_supports_exactly_one_fact"), transaction.atomic():
            Passage.objects.create(article=version.article, pin=pin(version, "the Infirmary"), **facts)


def test_a_passage_is_pinned_in_its_own_article(version, other_version):
    with pytest.raises(IntegrityError, match="passage_is_pinned_in_its_own_article"):
        Passage.objects.create(
            article=version.article,
            pin=pin(other_version, "the Infirmary"),
            hospital=Hospital.objects.create(name="Northgate Infirmary"),
        )


def test_a_passage_shows_at_most_fifteen_words(version):
    passage = Passage(article=version.article, pin=pin(version, TEXT))
    assert len(passage.public_words.split()) == 16
    assert passage.public_words.endswith(" …")
