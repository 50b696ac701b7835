"""Many texts read by one command: found in folders and files, read on every core, put on the desk."""
