from people.api.serializers import OrganisationSerializer, RoleSerializer, SpokespersonSerializer
from people.models import Organisation, Role, Spokesperson
from records.editions import register

register(
    Organisation,
    build=lambda organisation: OrganisationSerializer(organisation).data,
    carries=("names", "parent", "successor", "hospitals_run__hospital"),
    select=("parent", "successor"),
    prefetch=("names", "hospitals_run__hospital", "sourcings__reference"),
)
register(
    Spokesperson,
    build=lambda spokesperson: SpokespersonSerializer(spokesperson).data,
    carries=("names", "organisation", "roles__organisation"),
    select=("organisation",),
    prefetch=("names", "roles__organisation", "roles__spokesperson", "sourcings__reference"),
)
register(
    Role,
    build=lambda role: RoleSerializer(role).data,
    carries=("spokesperson", "organisation", "passages__pin__text_version", "passages__article"),
    select=("spokesperson", "organisation"),
    prefetch=("passages__article", "passages__pin__text_version__private_spans", "sourcings__reference"),
)
