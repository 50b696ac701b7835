"""Rows of a queryset without an order come back last first.

Postgres may return them in any order and mostly returns them as they were written, so code that
forgot `order_by` would pass its tests and fail in the archive.
"""

from django.conf import settings
from django.db.models import QuerySet


def set_up() -> None:
    QuerySet._fetch_all = _backwards(QuerySet._fetch_all)


def _backwards(fetch_all):
    def backwards(self):
        is_new = self._result_cache is None
        fetch_all(self)
        if is_new and self.model.__module__.startswith(_OUR_MODULES) and not self.ordered:
            self._result_cache.reverse()

    return backwards


_OUR_MODULES = tuple(f"{app}." for app in settings.INSTALLED_APPS if (settings.BASE_DIR / app).is_dir())
