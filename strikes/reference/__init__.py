"""Hospitals and trusts out of the lists of others: read (layouts), compared (plan), and written (apply).

    file ─ layouts ─> rows ─ plan ─> what is new, changed, kept, proposed ─ a person agrees ─ apply ─> archive

Nothing is written before the whole file has been read and compared, and then all of it or nothing.
"""
