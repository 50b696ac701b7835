from records.admin.entry import EntryAdmin, SourcingInline, admin_link, is_closed, pill
from records.admin.file_import import FileImportAdmin
from records.admin.job import JobAdmin
from records.admin.merging import MergingAdmin
from records.admin.namesakes import NamesakeForm
from records.admin.part import OfEntryAdmin
from records.admin.reference import EditionAdmin, ReadOnlyAdmin, RedirectAdmin, ReferenceAdmin
from records.admin.requests import ErasureAdmin, RemovalRequestAdmin, WithdrawalAdmin
from records.admin.telling import TellsReaders
from records.admin.writing import BlockInline, OneOf, PartInline, WritingAdmin, is_key

__all__ = [
    "BlockInline",
    "EditionAdmin",
    "EntryAdmin",
    "ErasureAdmin",
    "FileImportAdmin",
    "JobAdmin",
    "MergingAdmin",
    "NamesakeForm",
    "OfEntryAdmin",
    "OneOf",
    "PartInline",
    "ReadOnlyAdmin",
    "RedirectAdmin",
    "ReferenceAdmin",
    "RemovalRequestAdmin",
    "SourcingInline",
    "TellsReaders",
    "WithdrawalAdmin",
    "WritingAdmin",
    "admin_link",
    "is_closed",
    "is_key",
    "pill",
]
