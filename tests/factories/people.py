import factory

from people.choices import OrganisationKind, SpokespersonKind
from people.models import Organisation, OrganisationName, Role, Spokesperson, SpokespersonName
from tests.factories.records import EntryFactory, FactFactory, RowFactory, stands_in


class OrganisationFactory(EntryFactory):
    class Meta:
        model = Organisation

    name = factory.Sequence(lambda n: f"Association of Invented Workers {n}")
    kind = OrganisationKind.UNION

    class Params:
        trust = factory.Trait(
            kind=OrganisationKind.TRUST, name=factory.Sequence(lambda n: f"Invented Hospitals NHS Trust {n}")
        )


class OrganisationNameFactory(RowFactory):
    class Meta:
        model = OrganisationName

    organisation = factory.SubFactory(OrganisationFactory)
    name = factory.Sequence(lambda n: f"Earlier Association {n}")


class SpokespersonFactory(EntryFactory):
    """A person in a public role; `has_page=False` makes a private one."""

    class Meta:
        model = Spokesperson

    name = factory.Sequence(lambda n: f"Robin Invented{n}")
    kind = SpokespersonKind.PERSON
    has_page = True

    class Params:
        voice = factory.Trait(
            kind=SpokespersonKind.VOICE,
            organisation=stands_in("people.OrganisationFactory"),
            name=factory.LazyAttribute(lambda voice: f"Voice of {voice.organisation.name}"),
        )


class SpokespersonNameFactory(RowFactory):
    class Meta:
        model = SpokespersonName

    spokesperson = factory.SubFactory(SpokespersonFactory)
    name = factory.Sequence(lambda n: f"R Invented{n}")


class RoleFactory(FactFactory):
    class Meta:
        model = Role

    spokesperson = stands_in("people.SpokespersonFactory")
    organisation = stands_in("people.OrganisationFactory")
    title = factory.Sequence(lambda n: f"Chair of council {n}")
    held_from = "2015"
