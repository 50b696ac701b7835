import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from .archive import Archive


@pytest.fixture
def archive():
    folder = Path(tempfile.mkdtemp(prefix="pl-"))
    # The account that the embedded server runs under must be able to walk to its data.
    folder.chmod(0o755)
    archive = Archive(folder)
    yield archive
    if archive.process is not None and archive.process.poll() is None:
        archive.kill_server()
    for process in archive.postgres.processes():
        with suppress(psutil.NoSuchProcess):
            process.kill()
    shutil.rmtree(folder, ignore_errors=True)
