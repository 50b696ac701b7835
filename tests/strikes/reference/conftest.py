import pytest

from tests.strikes.reference.files import Registers


@pytest.fixture
def registers(tmp_path):
    return Registers(tmp_path)
