"""The desk shows what a batch read and how far it is; nobody changes it there."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.models import Batch, Reading
from tests.articles.batches.command import TEXT, read
from tests.factories.accounts import CuratorFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def batch(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT.format(place="the gate"))
    (tmp_path / "b.txt").write_text(TEXT.format(place="the gate"))
    (tmp_path / "c.txt").touch()
    read(tmp_path, published="2016-04")
    return Batch.objects.get()


@pytest.fixture
def page(client, batch):
    client.force_login(CuratorFactory())
    return lambda: client.get(reverse("admin:articles_batch_change", args=[batch.pk]))


def test_its_page_tells_what_became_of_its_texts(page, batch):
    shown = page()
    for words in (
        batch.sources[0],
        "published on: 2016-04",
        "3 of 3 settled",
        "1 put on the desk",
        "1 quotes",
    ):
        assert words in shown.text
    assert "finished" in shown.text
    assert 'name="_save"' not in shown.text


def test_it_says_whether_a_batch_is_still_being_read(page, batch):
    Batch.objects.update(finished_at=None)
    assert "being read" in page().text
    Batch.objects.update(worked_on_at=timezone.now() - timedelta(hours=1))
    assert "stopped" in page().text


def items(client, batch, outcome):
    client.force_login(CuratorFactory())
    address = reverse("admin:articles_batchitem_changelist")
    return client.get(address, {"batch__id__exact": batch.pk, "outcome__exact": outcome})


def test_each_text_leads_to_its_reading(client, batch):
    shown = items(client, batch, "read")
    assert shown.context["cl"].result_count == 1
    assert reverse("admin:articles_reading_desk", args=[Reading.objects.get().pk]) in shown.text


def test_refusals_are_listed_with_their_reasons(client, batch):
    shown = items(client, batch, "refused")
    assert "The file is empty." in shown.text
    assert "a.txt" not in shown.text
