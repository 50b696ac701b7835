import os
import shutil
import signal

from .conftest import eventually, keepers


def test_two_processes_share_one_server(visit, server):
    one, other = visit(), visit()
    one.ask("write", "one")
    assert other.ask("words") == "one"
    numbers = {process.pid for process in server.processes()}
    assert len([process for process in server.processes() if process.ppid() not in numbers]) == 1


def test_it_stops_with_the_last_user(visit, server, folder):
    one, other = visit(), visit()
    one.leave()
    assert other.ask("words") == ""
    other.leave()
    assert eventually(lambda: not server.processes())
    assert eventually(lambda: not keepers(folder))
    assert "database system is shut down" in (folder / "log").read_text()


def test_it_stops_when_the_last_user_is_killed(visit, server):
    visit().kill()
    assert eventually(lambda: not server.processes())


def test_a_killed_user_takes_it_from_nobody(visit, server):
    one, other = visit(), visit()
    one.kill()
    assert other.ask("write", "still") == "written"


def test_a_forked_child_is_a_user_too(visit, server):
    parent = visit()
    child = int(parent.ask("fork"))
    parent.kill()
    visit().leave()
    assert server.processes()
    os.kill(child, signal.SIGKILL)
    assert eventually(lambda: not server.processes())


def test_whoever_comes_while_it_stops_gets_a_running_one(visit, server):
    for word in ["a", "b", "c"]:
        visitor = visit()
        assert visitor.ask("write", word) == "written"
        visitor.leave()
    assert visit().ask("words") == "a b c"


def test_the_last_to_leave_on_purpose_waits_until_it_is_down(server):
    server.join()
    assert server.processes()
    server.leave()
    assert not server.processes()


def test_leaving_on_purpose_stops_it_for_nobody_else(visit, server):
    visitor = visit()
    server.join()
    server.leave()
    assert visitor.ask("write", "here") == "written"


def test_deleting_the_folder_in_use_leads_to_a_new_archive(visit, server, folder):
    visitor = visit()
    visitor.ask("write", "lost")
    shutil.rmtree(folder)
    newcomer = visit()
    assert newcomer.ask("words") == ""
    visitor.kill()
    assert newcomer.ask("write", "kept") == "written"
