"""The archive's settings as the tests need them.

They heed nobody's own environment, and their database may forget everything when the power fails.
"""

import os

os.environ |= {
    "ENV_FILE": os.devnull,
    "DEBUG": "off",
    "SECRET_KEY": "for the tests only, and long enough for every check that counts characters",
    "POSTGRES_DATA_DIR": os.environ.get("TEST_POSTGRES_DATA_DIR", "var/postgres-test"),
    "POSTGRES_DURABLE": "off",
    # Invented articles are a line or two, most of it quoted: only tests about the share warn of it.
    "EXCERPT_PER_CENT": "100",
}
for name in ["ALLOWED_HOSTS", "ARCHIVE_CONTACT", "LOG_LEVEL", "PORT", "SITE_URL", "UPLOAD_LIMIT_MB"]:
    os.environ.pop(name, None)

from config.settings import *  # noqa: E402, F403
from config.settings import BASE_DIR, STORAGES  # noqa: E402

# Nothing is collected before the tests, so static files keep their written names.
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
STATIC_ROOT = BASE_DIR / "static"
# The real one is slow on purpose.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
