"""Files brought in by people at the desk: sent, compared, agreed to, and written; each long step by a worker.

    a file and what is said of it ─ send ─> compared ─ a person looks ─ agree ─> all of it written, or nothing

Each kind of file has an Importer, which its room registers at start-up. What is written is what was agreed to: the
comparison is made anew inside the writing transaction, and if it finds something else, nothing is written.
"""

from records.imports.importer import Difference, Importer, importer, importers, register

__all__ = ["Difference", "Importer", "importer", "importers", "register"]
