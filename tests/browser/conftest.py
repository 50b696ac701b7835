import datetime

import pytest

from records.editions import writing
from tests.browser.at_the_desk import PASSWORD
from tests.factories.accounts import CuratorFactory, EditorFactory
from tests.factories.articles import PublicationFactory
from tests.factories.people import RoleFactory, SpokespersonFactory
from tests.factories.strikes import HospitalFactory, StrikeDayFactory, StrikeFactory


@pytest.fixture
def archive(db):
    """What the archive knew before the two articles came."""
    CuratorFactory(username="curator", password=PASSWORD)
    EditorFactory(username="editor", password=PASSWORD)
    with writing():
        PublicationFactory(name="Huddersfield Daily Examiner", published=True)
        PublicationFactory(name="Your Local Guardian", published=True)
        HospitalFactory(name="Huddersfield Royal Infirmary", town="Huddersfield", published=True)
        HospitalFactory(name="St Helier Hospital", town="Sutton", published=True)
        hunt = SpokespersonFactory(name="Jeremy Hunt", has_page=True, published=True)
        RoleFactory(
            spokesperson=hunt,
            title="Secretary of State for Health",
            held_from="2012-09-04",
            held_to="2018-07-09",
            published=True,
        )


@pytest.fixture
def strikes(archive):
    """The strike that both articles tell of, with its days."""
    with writing():
        strike = StrikeFactory(name="Junior doctors' strike", published=True)
        for month, day, end in ((1, 12, 8), (2, 10, 8), (4, 26, 17), (4, 27, 17)):
            StrikeDayFactory(
                strike=strike, on=datetime.date(2016, month, day), start=8, end=end, published=True
            )
    return strike


@pytest.fixture
def infirmary(seeds):
    return next(text for text in seeds.values() if "Huddersfield" in text)


@pytest.fixture
def helier(seeds):
    return next(text for text in seeds.values() if "St Helier" in text)
