import asyncio
import signal
import threading
from contextlib import suppress

from django.core.management.base import BaseCommand
from django.db import OperationalError, connection
from procrastinate.contrib.django import app
from procrastinate.exceptions import ConnectorException

# Seconds between one attempt and the next while the database cannot be reached.
_PAUSE = 2
_ENDS = (signal.SIGINT, signal.SIGTERM)


class Command(BaseCommand):
    help = (
        "Do the long work that waits in the queue, one worker or several at a time, on one machine or several. SIGTERM "
        "and Ctrl-C let it end the jobs in hand; once more, and it ends at once. Jobs of a worker that was killed are "
        "taken up again by another within two minutes."
    )

    def handle(self, **options):
        told = threading.Event()
        for number in _ENDS:
            signal.signal(number, lambda *_: told.set())
        # A worker gives up when the database goes away; the next one begins where it comes back.
        while not told.is_set():
            with suppress(OperationalError, ConnectorException):
                # The embedded server is started by those who use it, and runs as long as they do.
                connection.ensure_connection()
                connection.close()
                asyncio.run(_one_worker(told))
            told.wait(_PAUSE)


async def _one_worker(told):
    with app.replace_connector(app.connector.get_worker_connector()):
        async with app.open_async():
            worker = asyncio.create_task(app.run_worker_async(install_signal_handlers=False))
            loop = asyncio.get_running_loop()

            def stop(number):
                told.set()
                worker.cancel()
                loop.remove_signal_handler(number)

            for number in _ENDS:
                loop.add_signal_handler(number, stop, number)
            with suppress(asyncio.CancelledError):
                await worker
