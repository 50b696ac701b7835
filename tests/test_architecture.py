"""The arrows and the file names of the rooms, held by the code itself."""

import ast
import re
import shutil
import subprocess
import sys

import pytest
from django.conf import settings

# What stands left may use what stands right of it, never the other way.
ROOMS = ["config", "archive", "articles", "strikes", "people", "web", "accounts", "records"]
FORBIDDEN_NAMES = {"utils", "helpers", "common", "core", "services", "lib", "managers", "misc"}


def broken_contracts(folder):
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as lint; lint()",
            "--no-cache",
        ],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(folder), "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in done.stdout, done.stdout + done.stderr
    return re.findall(r"^(.+) BROKEN$", done.stdout, re.MULTILINE)


@pytest.fixture
def copy(tmp_path):
    """The code base, to be damaged."""
    for room in ROOMS:
        shutil.copytree(
            settings.BASE_DIR / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(settings.BASE_DIR / "pyproject.toml", tmp_path)
    return tmp_path


def test_imports_run_one_way():
    assert broken_contracts(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("records/dates.py", "import web.urls", "Imports run one way"),
        ("people/apps.py", "import strikes.choices", "Imports run one way"),
        ("web/urls.py", "import config.urls", "Imports run one way"),
        ("articles/models/__init__.py", "import articles.views", "Models, querysets, choices and actions"),
        ("records/actions/states.py", "import web.views", "Models, querysets, choices and actions"),
        ("articles/reading/__init__.py", "import django.utils.text", "articles.reading imports no Django"),
    ],
)
def test_a_crossed_arrow_is_noticed(copy, module, line, contract):
    with (copy / module).open("a") as file:
        file.write(f"\n{line}\n")
    assert any(name.startswith(contract) for name in broken_contracts(copy))


def test_dotted_names_point_along_the_arrows():
    """A string that names a module is an import that no linter sees."""
    wrong = []
    for position, room in enumerate(ROOMS[1:], start=1):
        left = "|".join(ROOMS[:position])
        for path in (settings.BASE_DIR / room).rglob("*.py"):
            strings = [
                each.value for each in ast.walk(ast.parse(path.read_text())) if isinstance(each, ast.Constant)
            ]
            found = [each for each in strings if re.fullmatch(rf"(?:{left})(?:\.\w+)+", str(each))]
            wrong += [f"{path.relative_to(settings.BASE_DIR)}: {each}" for each in found]
    assert wrong == []


def test_settings_name_no_room_from_the_middle_of_another():
    """Middleware and the like come from the room that serves every page, or from config itself."""
    source = (settings.BASE_DIR / "config/settings.py").read_text()
    found = re.findall(rf"""["']((?:{"|".join(ROOMS)})\.[\w.]+)["']""", source)
    assert [
        each for each in found if each.split(".")[0] not in ("config", "web", "accounts", "records")
    ] == []


def test_files_are_named_after_what_they_hold():
    vague = [
        path.relative_to(settings.BASE_DIR)
        for room in [*ROOMS, "tests"]
        for path in (settings.BASE_DIR / room).rglob("*")
        if path.stem in FORBIDDEN_NAMES
    ]
    assert vague == []


def test_imports_stand_at_the_top():
    """Only AppConfig.ready may import later, because models do not exist before it."""
    late = [
        path.relative_to(settings.BASE_DIR)
        for room in ROOMS
        for path in (settings.BASE_DIR / room).rglob("*.py")
        if path.name != "apps.py" and re.search(r"^ +(?:from \S+ )?import \w", path.read_text(), re.MULTILINE)
    ]
    assert late == []
