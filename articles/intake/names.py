from articles.reading import Names, Office
from people.choices import SpokespersonKind
from people.models import Role
from records.choices import State


def names_known_on(day):
    """What the archive lends to the reading of an article of a partial date: who held which office then."""
    roles = (
        Role.objects
        .on(day.earliest)
        .filter(spokesperson__kind=SpokespersonKind.PERSON)
        .exclude(state=State.WITHDRAWN)
        .select_related("spokesperson")
        .order_by("pk")
    )
    return Names(
        offices=tuple(
            Office(
                title=role.title,
                name=role.spokesperson.name,
                since=role.held_from and role.held_from.earliest,
                until=role.held_to and role.held_to.latest,
            )
            for role in roles
        )
    )
