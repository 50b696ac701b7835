import contextlib
from functools import cache
from pathlib import Path

import psycopg
from django.db.backends.postgresql import base
from psycopg import sql

from .server import Server


@cache
def server_in(folder: Path, durable: bool) -> Server:
    return Server(folder, durable=durable)


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's Postgres, whose server is started at the first connection and again when it died.

    Takes two OPTIONS of its own: `folder`, a Path, and `durable`, False only for tests.
    """

    @property
    def server(self) -> Server:
        options = self.settings_dict["OPTIONS"]
        return server_in(options["folder"], options["durable"])

    def get_connection_params(self):
        params = super().get_connection_params()
        del params["folder"], params["durable"]
        return params | self.server.door

    def get_new_connection(self, conn_params):
        self.server.join()
        try:
            return super().get_new_connection(conn_params)
        except psycopg.OperationalError:
            self.server.revive()
            self._create_if_missing(conn_params["dbname"])
            return super().get_new_connection(conn_params)

    def _create_if_missing(self, name: str) -> None:
        with psycopg.connect(**self.server.door, dbname="postgres", autocommit=True) as connection:
            if connection.execute("SELECT FROM pg_database WHERE datname = %s", [name]).fetchone():
                return
            # Another process may be creating it at this moment.
            with contextlib.suppress(psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
