"""A curator at a browser who saves article after article, and writes down every answer."""

import http.client
import re
import time
import urllib.error
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

from tests.controls import controls

ADD = "/admin/articles/article/add-from-text/"
# Each try waits a little longer than the server takes to notice and mend a dead database.
TRIES = 120
WAIT = 0.5


class Refused(Exception):
    """The server did not answer, or answered that it could not."""


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """The redirect is the answer that matters; the page behind it is not asked for."""

    def redirect_request(self, *args, **kwargs):
        return None


class Curator:
    def __init__(self, site, name, password):
        self.site, self.name, self.password = site, name, password
        self.decided = []
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(self.jar), NoRedirects
        )

    def save(self, number, text):
        """The key of the article once the server has said that it is saved.

        Puts the text on the desk, decides every card and saves. Asks again and again while the server is down, as a
        patient person would. `decided` lists (key of the reading, key of the card) as the server said they are kept.
        """
        desk = self._patiently(lambda: self._put_on_the_desk(number, text))
        while self._patiently(lambda: self._decide(desk)):
            pass
        return self._patiently(lambda: self._save(desk))

    def publish(self, key):
        self._patiently(lambda: self._publish(key))

    def log_in(self, code):
        address = "/admin/login/?next=/admin/"
        self._patiently(lambda: self._ask(address))
        self._patiently(lambda: self._send(address, {"username": self.name, "password": self.password}))
        self._patiently(lambda: self._send("/admin/account/code/", {"code": code}))

    def _put_on_the_desk(self, number, text):
        """The address of its reading."""
        leads_to, page = self._send(
            ADD,
            {
                "text": text,
                "publication": "The Harbour Gazette",
                "published_on": "2016-04-26",
                "published_basis": "printed",
                "headline": f"Night {number}",
                "rights": "in_copyright",
                "genre": "report",
            },
        )
        assert leads_to, page
        return leads_to

    def _decide(self, desk):
        """Accepts the card in hand if it is a quote, and rejects what else was found. Whether there was one."""
        _, page = self._ask(desk)
        hand = re.search(r'<article [^>]*id="([^"]+)" data-hand.*?</article>', page, re.DOTALL)
        if hand is None:
            return False
        card = hand[1]
        leads_to, page = self._send(
            f"{desk}cards/{card}/",
            {**controls(hand[0]), "do": "accept" if card.startswith("q-") else "reject"},
        )
        assert leads_to, page
        self.decided.append((int(desk.split("/")[-2]), card))
        return True

    def _save(self, desk):
        leads_to, page = self._send(f"{desk}summary/", {"save": "draft"})
        assert leads_to, page
        return int(leads_to.split("/")[-3])

    def _publish(self, key):
        address = f"/admin/articles/article/{key}/step/publish/"
        _, page = self._ask(address)
        # Without a page it is published already: the answer to an earlier try was lost.
        if page:
            # Quotes that go along, and warnings that were looked at: these texts are mostly quotation.
            ticked = re.findall(r'name="(along|looked_at)" value="([^"]*)"', page)
            leads_to, _ = self._send(address, [("confirmed", "1"), *ticked])
            if not leads_to:
                # Somebody else made the publication public at the same moment.
                raise Refused

    def _send(self, address, fields):
        token = next((cookie.value for cookie in self.jar if cookie.name == "csrftoken"), "")
        fields = [*(fields.items() if isinstance(fields, dict) else fields), ("csrfmiddlewaretoken", token)]
        return self._ask(address, urllib.parse.urlencode(fields).encode())

    def _ask(self, address, data=None):
        """(where it leads, the page); one of them is empty."""
        try:
            with self.opener.open(self.site + address, data, timeout=60) as answer:
                return "", answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                if error.code == 302:
                    return error.headers["Location"], ""
                if error.code < 500:
                    raise
            raise Refused from error
        except (OSError, http.client.HTTPException) as error:
            raise Refused from error

    def _patiently(self, do):
        for _ in range(TRIES - 1):
            try:
                return do()
            except Refused:
                time.sleep(WAIT)
        return do()
