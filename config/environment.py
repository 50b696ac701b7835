"""Typed reading of the environment. A value that cannot be right ends the start with one line.

Example: `WEB_WORKERS=lots` prints
`picketline: WEB_WORKERS is “lots”: make it a whole number, 1 or more.` and exits with 1.
"""

import os
import re
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import environ

YES = {"1", "on", "true", "yes"}
NO = {"0", "off", "false", "no"}


def stop(message: str) -> NoReturn:
    raise SystemExit(f"picketline: {message}")


class Environment:
    """Each method reads one variable; an empty one counts as unset.

    `names` collects what was read, so that a test can hold it against the documentation.
    """

    def __init__(self, base: Path) -> None:
        self.base = base
        self.names: list[str] = []
        self._env = environ.Env()

    def file(self, name: str, *, default: Path) -> Path:
        """Further variables are read from this file if it exists; those already set win."""
        path = self.path(name, default=default)
        if path.is_file():
            self._env.read_env(path)
        return path

    def text(self, name: str, *, default: str = "") -> str:
        self.names.append(name)
        value = self._env.str(name, default="").strip()
        if "\0" in value:
            stop(f"{name} holds a NUL character: write it again by hand.")
        return value or default

    def flag(self, name: str, *, default: bool) -> bool:
        value = self.text(name).lower()
        if value and value not in YES | NO:
            self._wrong(name, value, "make it on or off")
        return value in YES if value else default

    def number(self, name: str, *, default: int, least: int, most: int | None = None) -> int:
        value = self.text(name)
        if not value:
            return default
        limits = f"{least} or more" if most is None else f"from {least} to {most}"
        # Not int(), which also takes “1_000” and digits of other scripts.
        if not re.fullmatch(r"[0-9]{1,9}", value):
            self._wrong(name, value, f"make it a whole number, {limits}")
        if int(value) < least or (most is not None and int(value) > most):
            self._wrong(name, value, f"make it {limits}")
        return int(value)

    def choice(self, name: str, *, default: str, among: list[str]) -> str:
        value = self.text(name, default=default).lower()
        if value not in among:
            self._wrong(name, value, f"make it one of {', '.join(among)}")
        return value

    def words(self, name: str, *, default: list[str]) -> list[str]:
        """Separated by commas."""
        return [word.strip() for word in self.text(name).split(",") if word.strip()] or default

    def path(self, name: str, *, default: Path) -> Path:
        """A relative one counts from the project's folder, wherever the process was started."""
        value = self.text(name)
        if not value:
            return default
        return Path(os.path.normpath(self.base / Path(value).expanduser()))

    def site(self, name: str, *, default: str) -> str:
        """Scheme and host of a web site, without a slash at the end."""
        value = self.text(name, default=default)
        fix = "write it like https://archive.example.org, with no path after it"
        try:
            parts = urlsplit(value)
            is_right = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
        except ValueError:
            is_right = False
        if not is_right or parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc:
            self._wrong(name, value, fix)
        return f"{parts.scheme}://{parts.netloc}"

    def email(self, name: str, *, default: str) -> str:
        value = self.text(name, default=default)
        if value and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value):
            self._wrong(name, value, "write one address, like desk@archive.example.org")
        return value

    def postgres(self, name: str) -> dict | None:
        """A Django database, or None if unset. Never shows the value, which may hold a password."""
        value = self.text(name)
        if not value:
            return None
        try:
            database = self._env.db_url_config(value, engine="django.db.backends.postgresql")
            is_right = urlsplit(value).scheme in ("postgres", "postgresql") and database["NAME"]
        except (ValueError, KeyError, environ.ImproperlyConfigured):
            is_right = False
        if not is_right:
            stop(f"{name} names no Postgres database: write it as postgres://user:password@host:5432/name.")
        return database

    def _wrong(self, name: str, value: str, fix: str) -> NoReturn:
        shown = " ".join(value.split())[:80]
        stop(f"{name} is “{shown}”: {fix}.")
