import pytest

from records.editions import writing
from tests.articles.desk.at_the_desk import AtTheDesk, put_on_the_desk
from tests.factories.accounts import CuratorFactory
from tests.factories.articles import PublicationFactory
from tests.factories.strikes import HospitalFactory


@pytest.fixture
def ada(db):
    return CuratorFactory(username="ada")


@pytest.fixture
def ben(db):
    return CuratorFactory(username="ben")


@pytest.fixture
def infirmary(db):
    with writing():
        PublicationFactory(name="The Harbour Gazette", published=True)
        return HospitalFactory(name="Northgate Infirmary", town="Harbourside", published=True)


@pytest.fixture
def desk(client, infirmary, ada):
    """Ada at the desk, with a text read a moment ago."""
    client.force_login(ada)
    return AtTheDesk(client, put_on_the_desk(by=ada))
