"""What was decided at the desk stays decided: the record of it can be added to, never changed."""

import pytest
from django.db import IntegrityError, connection

from articles.models import Decision
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "change", ["cards = '{\"q-0-6\": null}'", "said = 'accepted'", "number = 2", "undoes_id = id"]
)
def test_a_decision_is_never_changed(change):
    small_archive()
    with pytest.raises(IntegrityError, match="decision_is_never_changed"), connection.cursor() as cursor:
        cursor.execute(f"UPDATE articles_decision SET {change}")


def test_a_decision_outlives_the_account_of_whoever_made_it(django_user_model):
    decision = small_archive().decision
    curator = django_user_model.objects.create(username="curator")
    other = Decision.objects.create(reading=decision.reading, number=2, said="accepted", cards={}, by=curator)
    curator.delete()
    other.refresh_from_db()
    assert other.by is None
