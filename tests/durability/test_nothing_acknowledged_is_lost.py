"""The server and its database are killed while curators save; what they were told is saved is there."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from .curator import Curator

ARTICLES = 100
CURATORS = 4
PUBLISHED = 5  # every fifth is published at once
PASSWORD = "open sesame, said the gate"
TEXT = """Porters walked out of Northgate Infirmary for the {number}th night.

Imogen Vale, 41, a porter, said: “We carry this place on our backs, and tonight is number {number}.

“Nobody has asked us what a break is for.”

A Harbour Trust spokesman said: “Every ward is open on night {number}.”
"""
PREPARE = f"""
from django.contrib.auth.models import User
from django_otp.plugins.otp_totp.models import TOTPDevice
from accounts.models import RecoverySheet
from articles.models import Publication
from records.editions import writing
with writing():
    user = User.objects.create_superuser("curator", password={PASSWORD!r})
    TOTPDevice.objects.create(user=user, name="app")
    sheet = RecoverySheet.objects.create(user=user, name="recovery codes")
    for number in range({CURATORS}):
        sheet.codes.create(digest=sheet.digest(f"code {{number}}"))
    Publication.objects.create(name="The Harbour Gazette")
"""


class Log:
    """What the server said was done, and the kills that fall due as the list grows."""

    def __init__(self, kills):
        self.saved, self.published, self.decided = {}, [], []
        self.kills = kills
        self.one_at_a_time = threading.Lock()

    def note(self, number, key):
        with self.one_at_a_time:
            self.saved[number] = key
            due = [count for count in self.kills if len(self.saved) >= count]
            for count in due:
                self.kills.pop(count)()


@pytest.mark.durability
def test_killing_server_and_database_loses_nothing_that_was_acknowledged(archive):
    archive.manage("migrate", "--verbosity=0")
    archive.manage("shell", "--verbosity=0", "--command", PREPARE)
    archive.start()

    def kill_both():
        archive.kill_database()
        archive.kill_server()
        archive.start()

    log = Log({25: archive.kill_database, 60: kill_both})

    def work(numbers):
        curator = Curator(archive.site, "curator", PASSWORD)
        curator.log_in(code=f"code {numbers.start}")
        for number in numbers:
            key = curator.save(number, TEXT.format(number=number))
            log.note(number, key)
            if number % PUBLISHED == 0:
                curator.publish(key)
                log.published.append(key)
        log.decided += curator.decided

    with ThreadPoolExecutor(CURATORS) as pool:
        list(pool.map(work, [range(start, ARTICLES, CURATORS) for start in range(CURATORS)]))

    assert not log.kills
    assert len(log.saved) == ARTICLES
    entries = {
        key: (headline, state, parts)
        for key, headline, state, *parts in archive.rows("""
            SELECT a.id, a.headline, a.state,
                   (SELECT count(*) FROM articles_textversion v WHERE v.article_id = a.id),
                   (SELECT count(*) FROM articles_quote q JOIN articles_pin p ON p.id = q.pin_id
                    JOIN articles_textversion v ON v.id = p.text_version_id AND v.article_id = a.id
                    WHERE q.article_id = a.id AND q.state = a.state),
                   (SELECT count(DISTINCT q.mention_id) FROM articles_quote q WHERE q.article_id = a.id)
            FROM articles_article a""")
    }
    # Whether a save was answered or its answer was lost with the server, it is there once, whole.
    assert sorted(headline for headline, *_ in entries.values()) == sorted(
        f"Night {n}" for n in range(ARTICLES)
    )
    assert all(parts == [1, 2, 2] for _, _, parts in entries.values())
    assert all(entries[key][0] == f"Night {number}" for number, key in log.saved.items())
    # So is every decision on the way there.
    decisions = archive.rows("SELECT reading_id, jsonb_object_keys(cards) FROM articles_decision")
    assert len(log.decided) >= 2 * ARTICLES
    assert set(log.decided) <= set(decisions)
    assert {entries[key][1] for key in log.published} == {"published"}
    public = archive.rows("SELECT kind, count(*) FROM records_edition WHERE body IS NOT NULL GROUP BY kind")
    published = sum(state == "published" for _, state, *_ in entries.values())
    assert dict(public) == {"publications": 1, "articles": published, "quotes": 2 * published}
    assert archive.rows("SELECT count(*) FROM records_touched") == [(0,)]
    assert "Every stored edition is what would be built now." in archive.manage("rebuild_editions", "--check")
