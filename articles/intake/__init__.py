"""The way of a newspaper's text into the archive: named, read, checked by a curator, saved as a draft."""
