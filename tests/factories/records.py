import datetime

import factory
from factory.django import DjangoModelFactory

from records import actions
from records.editions import writing
from records.models import Correction, FileImport, Job, Redirect, Reference, Sourcing


class RowFactory(DjangoModelFactory):
    """Writes as the archive does, so that editions follow."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    @classmethod
    def _create(cls, model_class, *args, **fields):
        with writing():
            return super()._create(model_class, *args, **fields)

    @classmethod
    def _after_postgeneration(cls, instance, create, results=None):
        # What the hooks after creation wrote, such as many-to-many rows, is settled here.
        with writing():
            super()._after_postgeneration(instance, create, results)


class ReferenceFactory(RowFactory):
    class Meta:
        model = Reference
        django_get_or_create = ("name", "address")

    name = "Register of invented facts, 2016"
    address = "https://register.example/2016"
    publisher = "Invented Statistics Office"
    published_on = "2016-05"
    retrieved_on = datetime.date(2026, 1, 5)
    licence = "Open Government Licence v3.0"


class SourcingFactory(RowFactory):
    class Meta:
        model = Sourcing

    entry = None
    reference = factory.SubFactory(ReferenceFactory)


class RedirectFactory(RowFactory):
    class Meta:
        model = Redirect

    reason = "Entered twice."


class JobFactory(RowFactory):
    class Meta:
        model = Job

    what = "Count the gates"


class FileImportFactory(RowFactory):
    class Meta:
        model = FileImport

    kind = "strikes"
    name = "strikes.csv"
    size = 10
    content = b"0123456789"
    comparing = factory.SubFactory(JobFactory, what="Compare strikes.csv")


class CorrectionFactory(RowFactory):
    class Meta:
        model = Correction

    entry = None
    field = "town"
    before = "Inventon"
    after = "Otherton"
    reason = "The town was mistaken for its neighbour."


class EntryFactory(RowFactory):
    """A draft; with `published=True` a public entry, and so is what it stands in."""

    class Meta:
        abstract = True

    published = False

    @classmethod
    def _create(cls, model_class, *args, published, **fields):
        entry = super()._create(model_class, *args, **fields)
        entry.to_be_published = published
        return entry

    @classmethod
    def _after_postgeneration(cls, instance, create, results=None):
        with writing():
            super()._after_postgeneration(instance, create, results)
            if instance.to_be_published:
                cls._support(instance)
                actions.publish(entry=instance, by=None)
        instance.refresh_from_db()

    @classmethod
    def _support(cls, entry):
        pass


class FactFactory(EntryFactory):
    """An entry that may be public only with something to bear it out: a reference, unless it has support already."""

    class Meta:
        abstract = True

    @classmethod
    def _support(cls, entry):
        if not entry.sourcings.exists() and not entry.passages.exists():
            SourcingFactory(entry=entry)


def stands_in(name):
    """The entry that this one stands in is public if this one is."""
    return factory.SubFactory(f"tests.factories.{name}", published=factory.SelfAttribute("..published"))
