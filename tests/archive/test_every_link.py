import json

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from records.models import Edition
from tests.archive.crawl import crawl
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """Crawled once for all tests of this file, which change nothing."""
    with django_db_blocker.unblock(), transaction.atomic():
        small_archive()
        yield crawl(Client())
        transaction.set_rollback(True)


def test_every_link_on_every_page_answers(site):
    pages, programs = site
    broken = {address: page.status for address, page in pages.items() if page.status != 200}
    assert broken == {}
    assert {address: status for address, status in programs.items() if status != 200} == {}


def test_every_entry_with_a_page_can_be_reached(site):
    pages, _ = site
    entries = [json.loads(body) for body in Edition.objects.live().values_list("body", flat=True)]
    wanted = {entry["page"].partition("#")[0] for entry in entries if entry["page"]}
    assert wanted - pages.keys() == set()


def test_every_page_has_one_first_heading_and_none_is_skipped(site):
    pages, _ = site
    for address, page in pages.items():
        assert page.headings.count(1) == 1, address
        assert page.headings[0] == 1, address
        steps = zip(page.headings, page.headings[1:], strict=False)
        assert all(later - earlier <= 1 for earlier, later in steps), f"{address}: {page.headings}"


def test_no_id_stands_twice_on_a_page(site):
    pages, _ = site
    for address, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), address


def test_every_page_names_its_own_address_as_the_canonical_one(site):
    pages, _ = site
    for address, page in pages.items():
        # A filter that the form left empty says nothing, so it is left out.
        assert page.canonical.endswith(address.rstrip("?")), address


def test_parts_of_pages_that_links_lead_to_are_there(site):
    pages, _ = site
    for page in pages.values():
        for link in page.links:
            address, mark, part = link.partition("#")
            if mark and (address or page.address) in pages:
                assert part in pages[address or page.address].ids, f"{page.address} leads to {link}"


def test_every_link_of_the_demo_answers(client):
    call_command("load_demo", verbosity=0)
    pages, programs = crawl(client)
    assert {address: page.status for address, page in pages.items() if page.status != 200} == {}
    assert {address: status for address, status in programs.items() if status != 200} == {}
