import os
import subprocess
import sys

import pytest
from django.conf import settings


def start(*command, **variables):
    """What a command says that is run with these settings and no others."""
    return subprocess.run(
        [sys.executable, *(command or ["manage.py", "check"])],
        cwd=settings.BASE_DIR,
        env={"PATH": os.defpath, "ENV_FILE": os.devnull, "DEBUG": "on"} | variables,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", "yess"),
        ("PORT", "99999"),
        ("PORT", "８０００"),
        ("WEB_WORKERS", "lots"),
        ("WEB_WORKERS", "0"),
        ("WEB_THREADS", "-1"),
        ("UPLOAD_LIMIT_MB", "1_000"),
        ("SITE_URL", "archive.example.org"),
        ("SITE_URL", "ftp://archive.example.org"),
        ("SITE_URL", "https://archive.example.org/strikes"),
        ("SITE_URL", "https://archive.example.org:port"),
        ("ARCHIVE_CONTACT", "the desk"),
        ("LOG_LEVEL", "loud"),
        ("DATABASE_URL", "mysql://desk@localhost/picketline"),
        ("DATABASE_URL", "postgres://localhost/"),
        ("DATABASE_URL", "picketline"),
    ],
)
def test_one_line_names_the_setting_and_the_fix(name, value):
    done = start(**{name: value})
    assert done.returncode == 1
    assert done.stderr.startswith(f"picketline: {name} ")
    assert done.stderr.count("\n") == 1
    assert ": " in done.stderr.removeprefix("picketline: ")


def test_a_password_is_not_shown():
    assert "hush" not in start(DATABASE_URL="mysql://desk:hush@localhost/picketline").stderr


@pytest.mark.parametrize(
    "command", [["manage.py", "check"], ["-m", "gunicorn", "--config", "python:config.gunicorn"]]
)
def test_without_a_secret_key_nothing_starts_in_production(command):
    done = start(*command, DEBUG="off")
    assert done.returncode == 1
    assert done.stderr.startswith("picketline: SECRET_KEY is not set: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("key", ["hush", "x" * 49, "abcd" * 20, "django-insecure-" + "abcdefghij" * 5])
def test_a_secret_key_that_can_be_guessed_is_refused_in_production_and_not_shown(key):
    done = start(DEBUG="off", SECRET_KEY=key)
    assert done.returncode == 1
    assert done.stderr.startswith("picketline: SECRET_KEY can be guessed: ")
    assert done.stderr.count("\n") == 1
    assert key not in done.stderr
    assert start(DEBUG="on", SECRET_KEY=key).returncode == 0


def test_an_empty_setting_counts_as_unset():
    assert start(PORT="", DATABASE_URL=" ", POSTGRES_DURABLE="").returncode == 0


def test_a_safe_production_has_nothing_left_to_warn_of():
    done = start(
        *["manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        DEBUG="off",
        SECRET_KEY="abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        SITE_URL="https://archive.example.org",
    )
    assert done.returncode == 0, done.stderr


def test_a_database_that_is_not_there_is_said_in_one_line():
    done = start("manage.py", "showmigrations", DATABASE_URL="postgres://desk:hush@127.0.0.1:1/picketline")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("picketline: the database cannot be used: ")
    assert "hush" not in done.stderr
    assert "Traceback" not in done.stderr
