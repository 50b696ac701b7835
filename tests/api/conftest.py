import pytest
from django.db import transaction

from config.api import VIEWSETS, kind_of
from tests.factories.archive import populate

KINDS = [kind_of(viewset) for viewset in VIEWSETS]


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
    return dict(zip(KINDS, VIEWSETS, strict=True))
