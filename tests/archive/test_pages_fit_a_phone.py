import pytest

from tests.small_archive import small_archive

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LISTS = [
    "articles",
    "quotes",
    "publications",
    "hospitals",
    "disputes",
    "figures",
    "strikes",
    "pickets",
    "people",
    "organisations",
]


def test_nothing_scrolls_sideways_at_360_pixels(page):
    w = small_archive()
    entries = [
        w.article,
        w.quote,
        w.publication,
        w.hospital,
        w.dispute,
        w.strike,
        w.picket,
        w.minister,
        w.union,
    ]
    for entry in entries:
        entry.refresh_from_db()
    addresses = [
        "/",
        "/2016/",
        "/2016/04/",
        "/2016/04/26/",
        "/about/",
        "/method/",
        *(f"/{name}/" for name in LISTS),
        *(entry.get_absolute_url() for entry in entries),
    ]
    page.set_viewport_size({"width": 360, "height": 740})
    too_wide = {}
    for address in addresses:
        page.goto(address)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 360:
            too_wide[address] = width
    assert too_wide == {}
