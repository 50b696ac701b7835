"""Who works here: log-in, second factor, sessions and the log of both. What each may do is in `archive.groups`."""
