from people.models import Organisation, Spokesperson
from web.pages import EntryDetail, EntryList


class OrganisationList(EntryList):
    model = Organisation


class OrganisationDetail(EntryDetail):
    model = Organisation


class SpokespersonList(EntryList):
    model = Spokesperson


class SpokespersonDetail(EntryDetail):
    model = Spokesperson
