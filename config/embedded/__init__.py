"""The archive's own Postgres, used when DATABASE_URL is unset.

One folder (POSTGRES_DATA_DIR) is one server. It holds `data/` (what Postgres keeps), `log`, and
three lock files; the whole folder may be deleted while nobody uses it. All coordination is by
`flock`, because the kernel drops a lock when its holder dies, `kill -9` included:

- `start.lock` is held while a server is being created, started or waited for.
- `users.lock` is shared by every process that uses the server, and by what it forks.
- `keeper.lock` is held by the keeper, a small process that waits until it alone can have
  `users.lock` and then stops the server.

Example: `manage.py migrate` takes its share of `users.lock`, finds no server, starts one and a
keeper, works, and is killed. The kernel frees its share, the keeper stops the server. Had the
keeper been killed too, the server would have stayed, and the next user would have adopted it.
"""
