"""A file is brought in by clicks; its pages hide nothing from anybody, with a script or without."""

from itertools import product

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connection

from records.choices import JobState
from records.models import Job
from strikes.models import Hospital
from tests.browser.at_the_desk import sign_in
from tests.browser.test_desk_is_accessible import AROUND, STANDARDS
from tests.queue import work_off
from tests.strikes.reference.files import ods

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

FILE = {
    "name": "etrust.csv",
    "mimeType": "text/csv",
    "buffer": ods(
        ("RX9", "NORTHGATE NHS FOUNDATION TRUST", "NORTHGATE", "HD9 9ZZ", "20010401"),
        ("RX901", "NORTHGATE INFIRMARY", "NORTHGATE", "HD9 9ZZ", "20010401"),
        ("RX902", "HARBOUR COMMUNITY HOSPITAL", "HARBOUR", "HD9 1AA", "20010431"),
    ),
}


@pytest.fixture(autouse=True)
def empty_queue():
    yield
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs CASCADE")


def send(page):
    page.goto("/admin/records/fileimport/")
    page.get_by_role("link", name="Import a register of hospitals and trusts").click()
    page.get_by_label("File").set_input_files(FILE)
    page.get_by_label("What it is").select_option("etrust")
    page.get_by_label("Made on").fill("2018-09")
    page.get_by_role("button", name="Show what would change").click()


def test_a_file_is_sent_looked_through_and_imported(page, archive):
    sign_in(page, "editor")
    send(page)
    page.get_by_text("Waiting for a worker").wait_for()
    work_off()
    # The page shows it by itself.
    page.get_by_text("Nothing was written yet.").wait_for()
    page.get_by_role("link", name="refused").click()
    assert page.get_by_role("row").filter(has_text="open date").count() == 1
    page.get_by_role("button", name="Import").click()
    page.get_by_text("Waiting for a worker").wait_for()
    work_off()
    page.get_by_text("Its reference is ODS trusts and their sites").wait_for()
    assert Hospital.objects.filter(ods_code="RX901").exists()


def test_nothing_is_wrong_with_the_pages_of_an_import(page, archive):
    sign_in(page, "editor")
    page.goto("/admin/records/fileimport/new/register/")
    check(page)
    send(page)
    Job.objects.update(state=JobState.RUNNING, done=2, total=3)
    page.get_by_text("2 of 3 lines read").wait_for()
    check(page)
    Job.objects.update(state=JobState.WAITING)
    work_off()
    page.get_by_text("Nothing was written yet.").wait_for()
    check(page)


def check(page):
    for scheme, width in product(["light", "dark"], [360, 768, 1280]):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        # Colours that fade from one scheme to the other are none of either.
        page.reload()
        found = Axe().run(page, context={"exclude": AROUND}, options=STANDARDS)
        assert not found.response["violations"], (page.url, width, scheme, found.generate_report())
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, (page.url, width)
