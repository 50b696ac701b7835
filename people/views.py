from people import facts
from people.filters import OrganisationFilters, SpokespersonFilters
from people.models import Organisation, Role, Spokesperson
from web.pages import EntryDetail, EntryList
from web.periods import period
from web.related import bodies, first_of

ORGANISATIONS = ("Organisations", "/organisations/")
PEOPLE = ("People", "/people/")


class OrganisationList(EntryList):
    model = Organisation
    filterset = OrganisationFilters
    extra_context = {
        "title": "Organisations",
        "standfirst": "Unions, trusts, departments and campaigns: who called, who ran, who spoke.",
        "noun": "organisations",
    }


class OrganisationDetail(EntryDetail):
    model = Organisation

    def get_context_data(self, *, record, entry, **kwargs):
        roles = Role.objects.published().filter(organisation=record).by_holder()
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[ORGANISATIONS],
            facts=facts.of_organisation(entry),
            roles=with_periods(bodies(roles)),
            voices=first_of(SpokespersonFilters, number=12, organisation=entry["id"]),
            **kwargs,
        )


class SpokespersonList(EntryList):
    model = Spokesperson
    filterset = SpokespersonFilters
    extra_context = {
        "title": "People and voices",
        "standfirst": "People in public roles, and the official voices of organisations.",
        "noun": "people",
    }


class SpokespersonDetail(EntryDetail):
    model = Spokesperson

    def get_context_data(self, *, record, entry, **kwargs):
        return super().get_context_data(
            record=record,
            entry=entry,
            trail=[PEOPLE],
            facts=facts.of_spokesperson(entry),
            roles=with_periods(bodies(record.roles.published().latest_first())),
            **kwargs,
        )


def with_periods(roles):
    """Each role with its from–to in words."""
    return [role | {"period": period(role["held_from"], role["held_to"])} for role in roles]
