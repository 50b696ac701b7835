import os
import signal
import subprocess

from .conftest import eventually, keepers, kill_postmaster


def test_users_go_on_after_the_server_was_killed(visit, server):
    visitor = visit()
    visitor.ask("write", "before")
    kill_postmaster(server)
    assert visitor.ask("write", "after") == "written"
    assert visitor.ask("words") == "after before"


def test_what_was_committed_survives_the_death_of_server_and_user(visit, server):
    visitor = visit()
    for number in range(20):
        visitor.ask("write", f"{number:02}")
    kill_postmaster(server)
    visitor.kill()
    assert visit().ask("words") == " ".join(f"{number:02}" for number in range(20))


def test_it_still_stops_with_the_last_user_after_a_crash(visit, server):
    visitor = visit()
    kill_postmaster(server)
    visitor.ask("words")
    visitor.leave()
    assert eventually(lambda: not server.processes())


def test_a_server_without_keeper_is_adopted_by_the_next_user(visit, server, folder):
    visitor = visit()
    for keeper in keepers(folder):
        keeper.kill()
    visitor.kill()
    assert server.processes()
    newcomer = visit()
    assert len(keepers(folder)) == 1
    newcomer.leave()
    assert eventually(lambda: not server.processes())


def test_everything_may_be_killed_at_once(visit, server, folder):
    visitor = visit()
    visitor.ask("write", "kept")
    for process in [*keepers(folder), *server.processes(), visitor.process]:
        process.send_signal(signal.SIGKILL)
    visitor.kill()
    assert visit().ask("words") == "kept"


def test_a_strangers_process_number_in_the_pid_file_is_no_obstacle(visit, server):
    visitor = visit()
    visitor.ask("write", "kept")
    kill_postmaster(server)
    visitor.kill()
    assert eventually(lambda: not server.processes())
    owner = server.data.stat()
    stranger = subprocess.Popen(
        ["sleep", "600"], **({"user": owner.st_uid, "group": owner.st_gid} if os.geteuid() == 0 else {})
    )
    pid_file = server.data / "postmaster.pid"
    pid_file.write_text(pid_file.read_text().replace(pid_file.read_text().split()[0], str(stranger.pid), 1))
    assert visit().ask("words") == "kept"
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()


def test_processes_that_outlive_the_postmaster_are_not_waited_for_forever(visit, server):
    visitor = visit()
    visitor.ask("write", "kept")
    backend = next(each for each in server.processes() if "visits" in " ".join(each.cmdline()))
    backend.suspend()
    kill_postmaster(server)
    visitor.kill()
    assert visit().ask("words") == "kept"
    assert not backend.is_running() or backend.status() == "zombie"


def test_a_creation_that_was_cut_short_is_begun_anew(visit, server, folder):
    half = folder / "data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    assert visit().ask("words") == ""
    assert not half.exists()
