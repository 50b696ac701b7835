"""The stylesheet that readers fetch is one file, whatever the number of those it was written in."""

import gzip
import re

import pytest
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command

from web.storage import join


@pytest.fixture
def collected(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "web.storage.JoinedStaticFilesStorage"}
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    return tmp_path


def test_the_collected_stylesheet_imports_nothing_and_names_hashed_fonts(collected):
    css = (collected / staticfiles_storage.stored_name("css/main.css")).read_text()
    assert "@import" not in css
    assert ".quote-card" in css
    fonts = re.findall(r'url\("([^"]+)"\)', css)
    assert len(fonts) == 3
    assert all((collected / "css" / font).resolve().exists() for font in fonts)


def test_the_first_visit_stays_under_its_budget(collected, client):
    # In bytes, compressed; the specimen of the front page is as long as the real one.
    css = (collected / f"{staticfiles_storage.stored_name('css/main.css')}.br").stat().st_size
    html = len(gzip.compress(client.get("/components/front/").content))
    assert css + html < 40 * 1024


def test_the_fonts_stay_under_their_budget_and_carry_their_licences():
    fonts = settings.BASE_DIR / "static" / "fonts"
    assert sum(path.stat().st_size for path in fonts.glob("*.woff2")) < 120 * 1024
    assert all(
        (fonts / f"{path.stem.removesuffix('-italic')}-licence.txt").exists()
        for path in fonts.glob("*.woff2")
    )


def test_a_layer_and_a_medium_are_kept():
    main = '@layer a, b;\n@import url("x.css") layer(a);\n@import url("y.css") layer(b) print;\n'
    joined = join(main, {"x.css": "p { top: 0 }", "y.css": "q { top: 0 }"}.get)
    assert "@layer a, b;" in joined
    assert "@layer a {\np { top: 0 }}" in joined
    assert "@media print {\n@layer b {\nq { top: 0 }}\n}" in joined


def test_a_stylesheet_whose_addresses_would_break_is_refused():
    with pytest.raises(ValueError, match=re.escape("components/x.css")):
        join('@import url("components/x.css") layer(a);', {"components/x.css": "a { b: url(c) }"}.get)
