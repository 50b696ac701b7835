"""History of every row by trigger: any kind of write leaves one line, with who and why."""

import pghistory.models
import pytest
from django.apps import apps
from django.contrib.auth.models import User

from articles.models import Batch, BatchItem, Decision, Jotting, QuoteFingerprint, TextFingerprint, Verdict
from records.editions import writing
from records.models import Edition, Erasure, FieldSource, FileImport, Job, RemovalRequest, Touched, Withdrawal
from strikes.models import Hospital

pytestmark = pytest.mark.django_db

# What is derived from other rows, and can be built again, has no history of its own.
# Made of other rows, or never changed once written: a decision at the desk is its own history. What somebody typed
# and has not said yet is nobody else's business. Batches, imports and jobs are the log of what was done, and where a
# field was filled in from is that of an import. The log of the ladder is only added to, and what people write to us
# about themselves is not kept twice.
WITHOUT_HISTORY = {
    Batch,
    BatchItem,
    Decision,
    Edition,
    Erasure,
    FieldSource,
    FileImport,
    Job,
    Jotting,
    QuoteFingerprint,
    RemovalRequest,
    TextFingerprint,
    Touched,
    Verdict,
    Withdrawal,
}


def lines(hospital):
    events = hospital.events.model.objects.filter(pgh_obj_id=hospital.pk)
    return [(event.pgh_label, event.name) for event in events.order_by("pgh_id")]


def test_five_kinds_of_write_leave_five_lines():
    hospital = Hospital.objects.create(name="First")
    Hospital.objects.filter(pk=hospital.pk).update(name="Second")
    hospital.name = "Third"
    Hospital.objects.bulk_update([hospital], ["name"])
    hospital.name = "Fourth"
    hospital.save()
    Hospital.objects.filter(pk=hospital.pk).delete()
    assert lines(hospital) == [
        ("insert", "First"),
        ("update", "Second"),
        ("update", "Third"),
        ("update", "Fourth"),
        ("delete", "Fourth"),
    ]


def test_a_line_says_who_wrote_and_why():
    curator = User.objects.create(username="curator")
    with writing(by=curator, why="spelling"):
        hospital = Hospital.objects.create(name="First")
    event = pghistory.models.Events.objects.tracks(hospital).get()
    assert event.pgh_context == {"user": curator.pk, "why": "spelling"}


def test_every_table_of_ours_keeps_its_history():
    ours = [
        model
        for app in ("records", "people", "strikes", "articles")
        for model in apps.get_app_config(app).get_models(include_auto_created=True)
        if not hasattr(model, "pgh_tracked_model") and model not in WITHOUT_HISTORY
    ]
    tracked = {
        model.pgh_tracked_model._meta.db_table
        for model in apps.get_models()
        if hasattr(model, "pgh_tracked_model")
    }
    assert {model._meta.db_table for model in ours} - tracked == set()
    assert len(ours) > 30
