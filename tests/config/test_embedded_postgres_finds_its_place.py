import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from config.embedded.account import ServerRefused
from config.embedded.server import Server

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


@pytest.mark.parametrize("name", ["short", "a, b", "it's “here”", "long" * 40, "$HOME`id`"])
def test_any_path_will_do(visit, folder, name):
    assert visit(folder=folder.parent / name).ask("write", "here") == "written"


def test_its_files_are_for_the_server_only(visit, server):
    visit()
    assert server.data.stat().st_mode & 0o077 == 0


@needs_root
def test_root_leaves_the_work_to_another_account(visit, server):
    visit()
    assert {process.uids().effective for process in server.processes()} == {server.data.stat().st_uid}
    assert server.data.stat().st_uid != 0


@needs_root
def test_the_way_there_is_opened_to_that_account_alone(visit, server, folder):
    assert folder.parent.stat().st_mode & 0o777 == 0o700
    visit()
    assert folder.parent.stat().st_mode & 0o777 == 0o710
    assert folder.parent.stat().st_gid == server.data.stat().st_gid


@needs_root
def test_in_somebodys_folder_root_runs_it_as_the_owner(visit, server, folder):
    os.chown(folder.parent, 65534, 65534)
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    visit()
    assert {process.uids().effective for process in server.processes()} == {65534}


@needs_root
def test_an_ordinary_user_runs_it_too(visit, server, folder, python_for_nobody):
    os.chown(folder.parent, 65534, 65534)
    ordinary = {"user": 65534, "group": 65534, "extra_groups": [], **python_for_nobody}
    visitor = visit(**ordinary)
    assert visitor.ask("write", "mine") == "written"
    assert visit(**ordinary).ask("words") == "mine"
    assert {process.uids().effective for process in server.processes()} == {65534}


@pytest.fixture
def python_for_nobody():
    """This interpreter, or the system's of the same version where a private home hides this one."""
    packages = str(next(path for path in map(Path, sys.path) if path.name == "site-packages"))
    environment = os.environ | {"PYTHONPATH": packages, "HOME": "/nonexistent"}
    for python in [sys.executable, f"/usr/bin/python{sys.version_info.major}.{sys.version_info.minor}"]:
        try:
            command = [python, "-c", "import psycopg, django"]
            done = subprocess.run(
                command, user=65534, group=65534, env=environment, cwd="/", capture_output=True
            )
        except OSError:
            continue
        if done.returncode == 0:
            return {"python": python, "env": environment, "cwd": "/"}
    pytest.skip("nobody may run this Python; `make test` as an ordinary user covers the same ground")


def test_a_folder_of_another_postgres_is_refused(folder):
    folder.mkdir()
    (folder / "PG_VERSION").write_text("15\n")
    with pytest.raises(ServerRefused, match="data directory of another Postgres: set POSTGRES_DATA_DIR"):
        Server(folder).join()


def test_data_of_another_version_are_refused_and_left_alone(visit, server):
    visit().leave()
    assert shutil.disk_usage(server.folder)
    server.join()
    server.leave()
    (server.data / "PG_VERSION").write_text("17\n")
    with pytest.raises(ServerRefused, match="made by Postgres 17, and this is 18: dump it"):
        server.join()
    assert (server.data / "base").is_dir()


def test_a_folder_with_something_else_in_it_is_refused(folder):
    (folder / "data").mkdir(parents=True)
    (folder / "data" / "thesis.txt").write_text("years of work")
    with pytest.raises(ServerRefused, match="holds something that is no database: move it away"):
        Server(folder).join()
    assert (folder / "data" / "thesis.txt").exists()


def test_a_file_in_its_place_is_refused(folder):
    folder.write_text("")
    with pytest.raises(ServerRefused, match="set POSTGRES_DATA_DIR to a folder that you may write"):
        Server(folder).join()


def test_a_server_that_cannot_start_says_why_in_one_line(visit, server):
    server.join()
    server.leave()
    (server.data / "postgresql.conf").write_text("shared_buffers = lots\n")
    with pytest.raises(ServerRefused, match=r"did not start .*configuration file.*see .*log") as refusal:
        server.join()
    assert "\n" not in str(refusal.value)


def test_a_command_prints_that_line_and_no_traceback(folder):
    folder.write_text("")
    done = subprocess.run(
        [sys.executable, "manage.py", "showmigrations"],
        cwd=settings.BASE_DIR,
        env={"PATH": os.defpath, "ENV_FILE": os.devnull, "DEBUG": "on", "POSTGRES_DATA_DIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("picketline: the database cannot be used: ")
    assert "Traceback" not in done.stderr
