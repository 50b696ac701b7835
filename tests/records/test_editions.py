"""The public form follows every public change, whatever made it, in the transaction that made it."""

import json
import re

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Identification, Passage, Quote, TextVersion
from people.models import Organisation
from records import actions, editions
from records.choices import State
from records.editions import writing
from records.models import Edition, Touched
from strikes.models import Hospital
from tests.factories.accounts import EditorFactory
from tests.small_archive import TEXT, entries, pinned, small_archive

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor():
    return EditorFactory(username="editor")


@pytest.fixture
def archive(editor):
    archive = small_archive(by=editor)
    with writing():
        # So that its one article may go.
        archive.picket.sourcings.create(reference=archive.reference)
    return archive


def edition(entry):
    return Edition.objects.get(kind=entry.KIND, public_id=entry.public_id)


def body(entry):
    return json.loads(edition(entry).body)


def assert_true():
    assert list(editions.differences()) == []


def test_everything_published_has_an_edition_and_nothing_waits(archive):
    assert {each.public_id for each in Edition.objects.live()} == {
        each.public_id for each in entries(archive)
    }
    assert not Touched.objects.exists()
    assert_true()


def test_a_draft_has_no_edition(archive):
    with writing():
        draft = Organisation.objects.create(name="Draft", kind="other")
    assert not Edition.objects.filter(public_id=draft.public_id).exists()


def test_a_name_changes_wherever_it_is_carried(archive):
    with writing():
        archive.hospital.name = "Northgate General"
        archive.hospital.save()
    assert body(archive.hospital)["label"] == "Northgate General"
    assert body(archive.quote)["works_at"]["label"] == "Northgate General"
    assert body(archive.strike)["hospitals"][0]["label"] == "Northgate General"
    assert "Northgate General" in body(archive.picket)["label"]
    assert_true()


@pytest.mark.parametrize(
    "change",
    [
        lambda w: Hospital.objects.filter(pk=w.hospital.pk).update(town="Southgate"),
        lambda w: Hospital.objects.bulk_update([w.hospital], ["name"]),
        lambda w: w.name.delete(),
        lambda w: w.run.delete(),
        lambda w: w.identification.delete(),
        lambda w: w.quote.about.clear(),
        lambda w: w.strike.unions.clear(),
        lambda w: w.strike.trusts.set([w.old_trust]),
        lambda w: w.picket.organisations.add(w.trust),
        lambda w: w.related.delete(),
        lambda w: w.milestone.delete(),
        lambda w: Quote.objects.filter(pk=w.reprint.pk).update(utterance=None),
        lambda w: type(w.minister).objects.filter(pk=w.minister.pk).update(has_page=False),
        lambda w: type(w.role).objects.filter(pk=w.role.pk).update(title="Secretary of State"),
        lambda w: type(w.reference).objects.update(name="Almanac"),
        lambda w: type(w.publication).objects.update(name="The Harbour Herald"),
        lambda w: Organisation.objects.update(abbreviation="", name="Renamed body"),
        lambda w: type(w.strike).objects.update(name="Autumn strike"),
        lambda w: type(w.dispute).objects.update(name="Pay dispute"),
        lambda w: type(w.mention).objects.filter(pk=w.mention.pk).update(role=""),
        lambda w: type(w.picket).objects.update(strike_day=None),
        lambda w: Identification.objects.filter(mention=w.mention).update(spokesperson=w.voice, role=None),
        lambda w: Passage.objects.update(picket_event=None, hospital=w.hospital),
        lambda w: Article.objects.filter(pk=w.article.pk).update(rights="ogl"),
        lambda w: type(w.day).objects.update(status="called_off"),
    ],
)
def test_editions_follow_any_kind_of_write(archive, change):
    before = Edition.objects.order_by("-number").first().number
    with writing():
        change(archive)
    assert_true()
    assert not Touched.objects.exists()
    # A change that nobody can see (bulk_update with the same name) makes no edition.
    changed = Edition.objects.filter(number__gt=before)
    assert all(each.digest == editions.digest(each.body or each.reason) for each in changed)


def test_raw_sql_reaches_the_editions_with_the_next_write(archive):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE strikes_hospital SET name = 'Raw Infirmary'")
    assert ("touched", "", "1 changed rows wait for their editions") in editions.differences()
    with writing():
        pass
    assert body(archive.quote)["works_at"]["label"] == "Raw Infirmary"
    assert_true()


def test_withdrawing_an_article_takes_its_quotes_along_and_says_why(archive, editor):
    actions.withdraw(entry=archive.article, reason="The publisher withdrew it.", by=editor)
    assert edition(archive.article).reason == "The publisher withdrew it."
    gone = edition(archive.quote)
    assert gone.body is None
    assert gone.reason.endswith(": The publisher withdrew it.")
    assert body(archive.reprint)["other_printings"] == []
    assert body(archive.picket)["passages"] == []
    assert_true()


def test_a_withdrawn_entry_returns_with_everything_that_hung_on_it(archive, editor):
    before = {each.public_id: each.body for each in Edition.objects.all()}
    actions.withdraw(entry=archive.article, reason="By mistake.", by=editor)
    actions.publish(entry=archive.article, reason="It was a mistake.", by=editor)
    assert {each.public_id: each.body for each in Edition.objects.all()} == before
    assert_true()


@pytest.mark.parametrize("kind", sorted(editions.kinds()))
def test_no_edition_names_an_entry_that_is_not_public(archive, editor, kind):
    """Withdraws one entry of each kind, as raw as can be, and looks for its id everywhere else."""
    victim = next(each for each in entries(archive) if kind == each.KIND)
    with writing():
        type(victim).objects.filter(pk=victim.pk).update(state=State.WITHDRAWN, state_reason="why")
    holders = [each for each in Edition.objects.live() if victim.public_id in each.body]
    # What stands on a withdrawn strike or article is gone with it; nothing else may point there.
    assert holders == []
    assert_true()


@pytest.mark.parametrize("name", ["hospital", "union", "publication"])
def test_no_edition_says_the_name_of_what_is_not_public(archive, name):
    victim = getattr(archive, name)
    said = victim.name
    with writing():
        type(victim).objects.filter(pk=victim.pk).update(state=State.WITHDRAWN, state_reason="why")
    holders = {each.kind for each in Edition.objects.live() if said in each.body}
    # An article's own words may name the place: they were printed.
    assert holders <= {"picket-events", "articles"}
    for each in Edition.objects.live():
        shown = json.loads(each.body)
        assert said not in shown["label"] + (shown["page"] or "")


def test_an_unchanged_public_form_keeps_its_number_and_its_date(archive):
    before = edition(archive.hospital)
    with writing():
        archive.hospital.save()
    after = edition(archive.hospital)
    assert (after.number, after.changed_at) == (before.number, before.changed_at)


def test_a_change_takes_a_later_number_than_everything_before(archive):
    last = Edition.objects.order_by("-number").first().number
    with writing():
        Hospital.objects.update(name="Later Infirmary")
    assert edition(archive.hospital).number > last


def test_a_failed_block_leaves_editions_and_tables_as_they_were(archive):
    before = list(Edition.objects.order_by("pk").values())
    with pytest.raises(RuntimeError), writing():
        Hospital.objects.update(name="Half written")
        raise RuntimeError
    assert list(Edition.objects.order_by("pk").values()) == before
    assert not Touched.objects.exists()


def test_nested_blocks_build_editions_once_at_the_end(archive):
    with writing():
        with writing():
            Hospital.objects.update(name="Inner")
        assert body(archive.hospital)["name"] == "Northgate Infirmary"
        Hospital.objects.update(name="Outer")
    assert body(archive.hospital)["name"] == "Outer"


def test_private_text_is_in_no_edition(archive):
    assert not [each for each in Edition.objects.live() if "Private words" in each.body]


def test_full_text_is_public_only_with_open_rights(archive):
    assert body(archive.article)["text"] is None
    with writing():
        Article.objects.filter(pk=archive.article.pk).update(rights="ogl")
    assert body(archive.article)["text"] == archive.version.text


def test_the_check_finds_what_was_tampered_with(archive, capsys):
    call_command("rebuild_editions", check=True)
    Edition.objects.filter(public_id=archive.quote.public_id).update(body="{}")
    Edition.objects.filter(public_id=archive.day.public_id).delete()
    with pytest.raises(CommandError, match="2 editions"):
        call_command("rebuild_editions", check=True)
    printed = capsys.readouterr().out
    assert f"quotes {archive.quote.public_id}: differs" in printed
    assert f"strike-days {archive.day.public_id}: missing" in printed
    call_command("rebuild_editions")
    call_command("rebuild_editions", check=True)


def test_the_command_names_the_kinds_there_are():
    with pytest.raises(CommandError, match=r"No kind is called ghosts\. There are articles, disputes"):
        call_command("rebuild_editions", "ghosts")


def test_a_deleted_draft_leaves_nothing_behind(archive):
    with writing():
        draft = Organisation.objects.create(name="Draft", kind="other")
    with writing():
        draft.delete()
    assert_true()


def statements_of_renaming(name):
    with CaptureQueriesContext(connection) as statements, writing():
        Hospital.objects.update(name=name)
    return len(statements)


def test_renaming_a_hospital_costs_the_same_statements_however_many_quotes_carry_it(archive, editor):
    few = statements_of_renaming("Few Quotes Infirmary")
    with writing(by=editor):
        for number in range(20):
            version = TextVersion.objects.create(article=archive.article, text=f"{TEXT} {number}")
            quote = Quote.objects.create(
                article=archive.article, pin=pinned(version, "“We are sorry.”"), works_at=archive.hospital
            )
            quote.about.add(archive.hospital)
            actions.publish(entry=quote, by=editor)
    assert statements_of_renaming("Many Quotes Infirmary") == few


def test_a_block_that_writes_nothing_builds_nothing(archive):
    with transaction.atomic():
        assert editions.settle() == 0


def test_words_of_our_precis_are_never_given_out_as_the_papers(archive, editor):
    assert body(archive.picket)["passages"][0]["text_basis"] == "as_published"
    with writing(by=editor):
        precis = TextVersion.objects.create(
            article=archive.article, text="We say so: Northgate.", basis="precis"
        )
        Passage.objects.create(
            article=archive.article, pin=pinned(precis, "We say so"), hospital=archive.hospital
        )
        quote = Quote.objects.create(article=archive.article, pin=pinned(precis, "Northgate"))
        actions.publish(entry=quote, by=editor)
    assert body(archive.hospital)["passages"][0]["text_basis"] == "precis"
    assert body(archive.article)["supports"][-1]["text_basis"] == "precis"
    assert body(quote)["text_basis"] == "precis"


def test_building_editions_does_not_load_the_texts(archive):
    with CaptureQueriesContext(connection) as statements:
        editions.rebuild()
    # The words of a private span are cut out of it where it lies.
    whole = re.compile(r'(?<!SUBSTRING\()"articles_textversion"."text"')
    assert not [each["sql"] for each in statements if whole.search(each["sql"])]


def test_an_article_that_bears_out_a_figure_follows_what_the_figure_is_about(archive, editor):
    with writing(by=editor):
        precis = TextVersion.objects.create(article=archive.other_article, text="78% stayed away.")
        Passage.objects.create(
            article=archive.other_article, pin=pinned(precis, "78%"), figure=archive.figure
        )
    with writing():
        type(archive.strike).objects.update(name="Renamed strike")
    assert_true()
    actions.withdraw(entry=archive.strike, reason="It never was.", by=editor)
    assert body(archive.other_article)["supports"] == []
    assert_true()


def test_lists_of_entries_stand_in_one_order(archive):
    with writing():
        archive.strike.trusts.add(archive.old_trust)
    labels = [each["label"] for each in body(archive.strike)["trusts"]]
    assert labels == ["Harbour NHS Trust", "Northgate NHS Trust"]
