"""An article of which nobody knows what may be shown is pointed out."""

import pytest

from articles.choices import Rights
from articles.warnings import rights


@pytest.mark.parametrize("known", sorted(set(Rights) - {Rights.UNKNOWN}))
def test_rights_that_are_known_are_passed_over(known):
    assert rights.warning(known) is None


@pytest.mark.parametrize("missing", [Rights.UNKNOWN, ""])
def test_rights_that_are_missing_are_not(missing):
    assert "not known" in rights.warning(missing).sentence
