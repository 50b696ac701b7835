"""Names, schemes and sizes that a request claims are believed as far as the settings say, and no further."""

import json

import pytest
from gunicorn.config import Config
from gunicorn.http.message import Request
from gunicorn.http.unreader import IterUnreader

from config import gunicorn
from tests.config.test_wrong_settings_stop_the_start import start

SITE = "archive.example.org"
ASKING = """
import json, django
django.setup()
from django.conf import settings
from django.test import Client

client = Client(raise_request_exception=False)
answers = []
for headers in json.loads({headers!r}):
    answer = client.get("/api/v1/", headers=headers)
    answers.append([answer.status_code, dict(answer.headers), answer.text])
cookies = [settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.SESSION_COOKIE_HTTPONLY]
print(json.dumps([answers, cookies]))
"""


def asked(*headers, **variables):
    """Answers of a production whose address is https, to requests with these headers, and flags of its cookies."""
    done = start(
        "-c",
        ASKING.format(headers=json.dumps(headers)),
        DEBUG="off",
        DJANGO_SETTINGS_MODULE="config.settings",
        SECRET_KEY="abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        SITE_URL=f"https://{SITE}",
        **variables,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_behind_its_proxy_https_is_believed_and_told_to_browsers_and_no_other_name_is():
    (plain, secure, stranger, carried), cookies = asked(
        {"host": SITE},
        {"host": SITE, "x-forwarded-proto": "https"},
        {"host": "elsewhere.example", "x-forwarded-proto": "https"},
        {"host": SITE, "x-forwarded-proto": "https", "x-forwarded-host": "elsewhere.example"},
        BEHIND_PROXY="on",
        HSTS_SECONDS="31536000",
    )
    assert (plain[0], plain[1]["Location"]) == (301, f"https://{SITE}/api/v1/")
    assert (secure[0], secure[1]["Strict-Transport-Security"]) == (200, "max-age=31536000")
    assert stranger[0] == 400
    assert carried[0] == 200
    assert f"https://{SITE}/api/v1/hospitals/" in carried[2]
    assert "elsewhere.example" not in stranger[2] + carried[2]
    assert cookies == [True, True, True]


def test_without_a_proxy_nobody_is_believed_to_have_come_by_https():
    ((claimed,), _) = asked({"host": SITE, "x-forwarded-proto": "https"})
    assert claimed[0] == 301


@pytest.mark.parametrize(
    "claim", ["X-Forwarded-Proto: https", "X-Forwarded-Ssl: on", "X-Forwarded-Protocol: ssl"]
)
def test_the_server_leaves_it_to_the_settings_what_a_neighbour_claims(claim):
    config = Config()
    for name in config.settings:
        if hasattr(gunicorn, name):
            config.set(name, getattr(gunicorn, name))
    sent = f"GET / HTTP/1.1\r\nHost: {SITE}\r\n{claim}\r\n\r\n".encode()
    request = Request(config, IterUnreader([sent]), ("127.0.0.1", 50000))
    assert request.scheme == "http"
