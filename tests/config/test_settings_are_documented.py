import re
import sys

import pytest
from django.conf import settings


@pytest.mark.parametrize(
    ("document", "pattern"),
    [("docs/settings.md", r"^\| `([A-Z_]+)` \|"), (".env.example", r"^([A-Z_]+)=")],
)
def test_every_setting_is_documented_and_nothing_else(document, pattern):
    text = (settings.BASE_DIR / document).read_text()
    assert sorted(re.findall(pattern, text, re.MULTILINE)) == sorted(sys.modules["config.settings"].env.names)


def test_the_environment_is_read_in_one_place():
    readers = [
        path.relative_to(settings.BASE_DIR)
        for app in ["accounts", "archive", "articles", "config", "people", "records", "strikes", "web"]
        for path in (settings.BASE_DIR / app).rglob("*.py")
        if re.search(r"os\.environ\b(?!\.setdefault|\[\"\w+\"\] =)|getenv", path.read_text())
    ]
    assert readers == []
