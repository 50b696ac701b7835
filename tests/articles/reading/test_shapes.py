"""Every fact holds exactly the keys that its kind is said to have."""

from articles.reading import read
from articles.reading.facts import shapes

TEXT = """Junior doctors at Ashby Royal Infirmary walked out from 8am to 5pm today, the British Medical Association said.

Emergency cover was withdrawn for the first time. The strike called for May 3 may be called off.

About 40 pickets stood at the main gate of the Infirmary in Mill Lane shortly after 8am this morning.

Members of Keep Our NHS Public rallied outside Ashby station for two hours.

NHS England said 78 per cent of doctors had not reported for duty, and 12,711 operations were postponed.
"""
GROUPS = ("hospitals", "organisations", "dates", "strikes", "pickets", "figures")


def test_facts_of_every_kind_have_their_shape():
    reading = read(TEXT, published="2016-04-26")
    kinds = set()
    for group in GROUPS:
        for fact in getattr(reading, group):
            assert set(fact.value) == set(shapes.of(group, fact.kind).__annotations__), (group, fact.kind)
            kinds.add((group, fact.kind if group in {"dates", "strikes"} else ""))
    assert kinds >= {
        ("strikes", "strike_day"),
        ("strikes", "status"),
        ("strikes", "emergency_cover"),
        ("dates", "date"),
        ("dates", "time"),
        ("dates", "hours"),
        ("dates", "duration"),
    } | {(group, "") for group in ("hospitals", "organisations", "pickets", "figures")}
