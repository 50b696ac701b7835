from django.db.models import Q

from people.choices import OrganisationKind, SpokespersonKind
from people.models import Organisation, Role, Spokesperson
from web.filters import ChoiceFilter, DateFilter, EntryFilter, FilterSet, TextFilter
from web.keyset import Order


class OrganisationFilters(FilterSet):
    name = TextFilter(
        fields=["name", "abbreviation", "names__name"],
        label="Name contains",
        help_text="Part of a name that it has or had, or of its abbreviation.",
    )
    kind = ChoiceFilter(choices=OrganisationKind, label="Kind", help_text="What kind of body it is.")

    order = Order("name", "id")

    class Meta:
        model = Organisation
        fields = ()


def _speaking_for(voices, organisation):
    roles = Role.objects.published().filter(organisation=organisation)
    return voices.filter(Q(organisation=organisation) | Q(pk__in=roles.values("spokesperson_id")))


class SpokespersonFilters(FilterSet):
    name = TextFilter(
        fields=["name", "names__name"],
        label="Name contains",
        help_text="Part of a name that they have or had.",
    )
    kind = ChoiceFilter(
        choices=SpokespersonKind,
        label="Kind",
        help_text="A person, or the unnamed voice of an organisation.",
    )
    organisation = EntryFilter(
        model=Organisation,
        via=_speaking_for,
        label="Organisation",
        help_text="Whose voice it is, or where the person holds or held a role.",
    )

    order = Order("sort_name", "id")

    class Meta:
        model = Spokesperson
        fields = ()


def _held_on(roles, date):
    # A role without an end is held still; one without a start may always have been.
    return roles.filter(
        Q(held_from_span=None) | Q(held_from_span__startswith__lte=date.latest),
        Q(held_to_span=None) | Q(held_to_span__endswith__gt=date.earliest),
    )


class RoleFilters(FilterSet):
    spokesperson = EntryFilter(model=Spokesperson, label="Person", help_text="Who holds or held it.")
    organisation = EntryFilter(model=Organisation, label="Organisation", help_text="Where it is held.")
    on = DateFilter(via=_held_on, label="Held on", help_text="Only roles that may have been held then.")

    order = Order("spokesperson__sort_name", "spokesperson_id", "id")

    class Meta:
        model = Role
        fields = ()
