import os
import sys
from pathlib import Path

MEBIBYTE = 2**20

# The builtin provider sorts by code point on every machine, so no upgrade of the system's libc can
# leave an index in the wrong order. The rest of the locale decides only letters and messages.
LOCALE = [
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C.UTF-8" if sys.platform == "linux" else "--locale=C",
]

# Numbers fit a laptop of two cores that also runs the web server and a browser.
SETTINGS = {
    "listen_addresses": "''",  # the socket only: nobody on the network, no port to collide
    "port": "5432",  # part of the socket's name
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "random_page_cost": "1.1",  # solid-state disks
    "max_parallel_workers_per_gather": "0",  # both cores belong to readers; /dev/shm may be tiny
    "jit": "off",  # compiling costs more than our short queries
    "max_wal_size": "'1GB'",
    "wal_compression": "on",
    "log_timezone": "'UTC'",
    "timezone": "'UTC'",
    "lc_messages": "'C'",
}


def text(*, socket_folder: Path, durable: bool) -> str:
    """The configuration file of one start; `durable=False` trades safety for speed in tests."""
    buffers = min(max(_memory() // 8, 128 * MEBIBYTE), 4096 * MEBIBYTE) // MEBIBYTE
    settings = SETTINGS | {
        "unix_socket_directories": _quoted(_listed(str(socket_folder))),
        "shared_buffers": f"'{buffers}MB'",
        "effective_cache_size": f"'{buffers * 4}MB'",
        "work_mem": "'16MB'",
        "maintenance_work_mem": "'128MB'",
    }
    if not durable:
        settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    return "".join(f"{name} = {value}\n" for name, value in settings.items())


def _memory() -> int:
    """Bytes this process may use: the machine's, or less where a container is limited."""
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        return min(machine, int(Path("/sys/fs/cgroup/memory.max").read_text()))
    except (OSError, ValueError):
        return machine


def _listed(path: str) -> str:
    """One entry of a list of paths, which Postgres splits at commas unless quoted."""
    return '"' + path.replace('"', '""') + '"'


def _quoted(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'"
