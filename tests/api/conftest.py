import pytest
from django.db import transaction

from config.api import VIEWSETS, kind_of
from records import editions
from tests.factories.archive import populate

# Corrections are listed with them and are no entries: they have tests of their own.
KINDS = [kind_of(viewset) for viewset in VIEWSETS if kind_of(viewset) in editions.kinds()]


@pytest.fixture(scope="module")
def filled(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        populate(3)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def archive(filled, db):
    """Three public entries, at least, of every kind; made once for a file of tests, which change nothing."""


@pytest.fixture(params=KINDS)
def kind(request):
    return request.param


@pytest.fixture
def viewsets():
    return {kind_of(viewset): viewset for viewset in VIEWSETS}
