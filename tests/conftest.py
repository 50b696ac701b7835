"""What every test stands on, and what is said when some cannot run."""

import os
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.db import connection
from django_otp import login as verified_by
from playwright.sync_api import sync_playwright

from accounts import second_factor
from tests.factories.accounts import app_of
from tests.traps import network, templates, unordered

CHROMIUM = Path("/usr/bin/chromium")
# Lists of hospitals, trusts and strikes as others publish them, never part of the project.
REFERENCE_FILES = settings.SEEDS_DIR.parent / "data"


def pytest_configure(config):
    # Playwright runs an event loop in the thread of the test, where Django would refuse to query.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    network.set_up()
    templates.set_up()
    unordered.set_up()
    if settings.CI and missing():
        raise pytest.UsageError("In CI every test must run. " + " ".join(missing().values()))


def missing():
    """What this machine lacks: markers of the tests that need it, with the reason."""
    reasons = {}
    if not CHROMIUM.exists():
        reasons["browser"] = f"There is no {CHROMIUM}: install Debian's package chromium."
    if not any(settings.SEEDS_DIR.glob("*.txt")):
        reasons["seeds"] = f"There are no texts in {settings.SEEDS_DIR}: set SEEDS_DIR."
    if not REFERENCE_FILES.is_dir():
        reasons["reference_files"] = f"There is no {REFERENCE_FILES}: set SEEDS_DIR to the folder beside it."
    return reasons


def pytest_collection_modifyitems(config, items):
    lacking = set(missing())
    left_out = [item for item in items if lacking & {mark.name for mark in item.iter_markers()}]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_report_header(config):
    return [f"NOT RUN: tests marked {marker}. {reason}" for marker, reason in missing().items()]


def pytest_terminal_summary(terminalreporter):
    for line in pytest_report_header(terminalreporter.config):
        terminalreporter.write_line(line, yellow=True, bold=True)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    yield
    # A thread of the live server holds its connection as long as a browser might ask again; the database that
    # they share is about to be dropped.
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.fixture(autouse=True, scope="session")
def codes():
    """`client.force_login` stands for the whole of a log-in: whoever needs a second factor has one, and gave its code."""

    def give(sender, request, user, **kwargs):
        if not request.path and second_factor.is_needed(user):
            request.user = user
            verified_by(request, app_of(user))

    user_logged_in.connect(give)
    yield
    user_logged_in.disconnect(give)


@pytest.fixture(scope="session")
def seeds():
    """The newspaper texts by file name; nothing of them may enter the repository."""
    return {path.name: path.read_text(encoding="utf8") for path in sorted(settings.SEEDS_DIR.glob("*.txt"))}


@pytest.fixture(scope="session")
def reference_files():
    return REFERENCE_FILES


@pytest.fixture(scope="session")
def chromium():
    arguments = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, live_server):
    """A tab with nothing remembered; addresses may be written without the host."""
    context = chromium.new_context(base_url=live_server.url, locale="en-GB", timezone_id="Europe/London")
    yield context.new_page()
    context.close()
