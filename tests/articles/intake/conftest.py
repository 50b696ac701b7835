import pytest

from articles.intake.sources.apart import Reader


@pytest.fixture(scope="module")
def reader():
    """The process that reads files, kept for the tests of a module."""
    with Reader() as reader:
        yield reader
