from records.models.correction import Correction
from records.models.edition import Edition, Touched
from records.models.field_source import FieldSource
from records.models.file_import import FileImport
from records.models.job import Job
from records.models.name import Name
from records.models.record import Part, Record
from records.models.redirect import Redirect
from records.models.reference import Reference, Sourcing
from records.models.withdrawal import Erasure, RemovalRequest, Withdrawal

__all__ = [
    "Correction",
    "Edition",
    "Erasure",
    "FieldSource",
    "FileImport",
    "Job",
    "Name",
    "Part",
    "Record",
    "Redirect",
    "Reference",
    "RemovalRequest",
    "Sourcing",
    "Touched",
    "Withdrawal",
]
