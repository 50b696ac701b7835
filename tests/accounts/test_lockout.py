"""Whoever guesses passwords waits; everybody else gets on with their work."""

from datetime import timedelta

import pytest
import time_machine
from axes.models import AccessAttempt
from django.conf import settings
from django.test import Client
from django.utils import timezone

from tests.factories.accounts import AdministratorFactory, CuratorFactory

pytestmark = pytest.mark.django_db

PASSWORD = "open sesame, said the gate"
TRIES = settings.AXES_FAILURE_LIMIT


def log_in(name, password=PASSWORD, address="203.0.113.9", **headers):
    fields = {"username": name, "password": password}
    return Client().post("/admin/login/", fields, REMOTE_ADDR=address, **headers)


def guess(name, times, address="203.0.113.9", **headers):
    return [log_in(name, f"wrong {n}", address, **headers).status_code for n in range(times)]


def test_after_five_wrong_passwords_none_is_taken_for_a_while():
    curator = CuratorFactory()
    with time_machine.travel(timezone.now(), tick=False) as clock:
        assert guess(curator.username, TRIES) == [200] * (TRIES - 1) + [429]
        answer = log_in(curator.username)
        assert answer.status_code == 429
        assert "Wait 15 minutes" in answer.content.decode()
        assert answer["Retry-After"] == "900"
        clock.shift(settings.AXES_COOLOFF_TIME - timedelta(minutes=1))
        # Knocking meanwhile makes it no longer.
        assert log_in(curator.username).status_code == 429
        clock.shift(timedelta(minutes=2))
        assert log_in(curator.username).status_code == 302


def test_the_counts_stand_in_the_database_where_all_workers_see_them():
    guess("curator", 3)
    assert AccessAttempt.objects.get().failures_since_start == 3


def test_whoever_knocks_elsewhere_is_let_in():
    curator, other = CuratorFactory(), CuratorFactory()
    guess(curator.username, TRIES)
    assert log_in(curator.username, address="198.51.100.7").status_code == 302
    assert log_in(other.username).status_code == 302


def test_one_address_cannot_go_through_many_names():
    curator = CuratorFactory()
    codes = [code for n in range(5 * TRIES) for code in guess(f"name{n}", 1)]
    assert codes == [200] * (5 * TRIES - 1) + [429]
    assert log_in(curator.username).status_code == 429
    assert log_in(curator.username, address="198.51.100.7").status_code == 302


def test_many_addresses_cannot_go_on_at_one_name():
    curator = CuratorFactory()
    codes = [code for n in range(10 * TRIES) for code in guess(curator.username, 1, f"198.51.100.{n}")]
    assert codes[-1] == 429 and set(codes[:-1]) == {200}
    assert log_in(curator.username, address="192.0.2.1").status_code == 429


def test_logging_in_with_an_account_of_ones_own_clears_no_guesses_at_others():
    mine = CuratorFactory()
    for n in range(5 * TRIES - 1):
        guess(f"name{n}", 1)
    assert log_in(mine.username).status_code == 302
    assert guess("another", 1) == [429]


def test_a_right_password_clears_ones_own_slips():
    curator = CuratorFactory()
    guess(curator.username, TRIES - 1)
    assert log_in(curator.username).status_code == 302
    assert guess(curator.username, TRIES - 1) == [200] * (TRIES - 1)


def test_an_administrator_lets_somebody_in_at_once(client):
    curator = CuratorFactory()
    guess(curator.username, TRIES)
    client.force_login(AdministratorFactory())
    client.post(
        "/admin/auth/user/", {"action": "lift_lockout", "_selected_action": [curator.pk]}, follow=True
    )
    assert log_in(curator.username).status_code == 302


@pytest.mark.parametrize("told", ["198.51.100.{n}", "198.51.100.{n}, 203.0.113.50", "nonsense {n}"])
def test_a_header_that_anybody_can_send_is_not_believed(told):
    codes = [guess("curator", 1, HTTP_X_FORWARDED_FOR=told.format(n=n))[0] for n in range(TRIES)]
    assert codes[-1] == 429


def test_behind_a_proxy_the_address_is_the_one_that_the_proxy_saw(settings):
    settings.PROXIES = 1
    through = {"address": "10.0.0.1"}
    guess("curator", TRIES, **through, HTTP_X_FORWARDED_FOR="1.2.3.4, 203.0.113.9")
    # What the client says of itself in front changes nothing; another client of the proxy is another one.
    assert guess("curator", 1, **through, HTTP_X_FORWARDED_FOR="5.6.7.8, 203.0.113.9") == [429]
    assert guess("curator", 1, **through, HTTP_X_FORWARDED_FOR="198.51.100.7") == [200]


def test_behind_two_proxies_the_outer_one_is_believed(settings):
    settings.PROXIES = 2
    guess("curator", TRIES, "10.0.0.1", HTTP_X_FORWARDED_FOR="203.0.113.9, 10.0.0.2")
    assert guess("curator", 1, "10.0.0.1", HTTP_X_FORWARDED_FOR="8.8.8.8, 203.0.113.9, 10.0.0.2") == [429]
    assert guess("curator", 1, "10.0.0.1", HTTP_X_FORWARDED_FOR="198.51.100.7, 10.0.0.2") == [200]


@pytest.mark.parametrize("name", ["", "\0", "x" * 300, "“quoted”", "a\nb"])
def test_odd_names_are_refused_politely(name):
    assert log_in(name, HTTP_USER_AGENT="x" * 3000).status_code == 200
