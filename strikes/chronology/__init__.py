"""Tables of strikes, a row for each, brought into the archive: read, compared with what it knows, then carried out."""
