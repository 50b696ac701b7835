from records.editions import register
from strikes.api.serializers import (
    DisputeSerializer,
    HospitalSerializer,
    PicketEventSerializer,
    StrikeDaySerializer,
    StrikeSerializer,
)
from strikes.models import Dispute, Hospital, PicketEvent, Strike, StrikeDay

SUPPORT = ("passages__article", "passages__pin__text_version")
FETCH = ("passages__article", "passages__pin__text_version__private_spans", "sourcings__reference")

register(
    Hospital,
    build=lambda hospital: HospitalSerializer(hospital).data,
    carries=(
        "names",
        "other_codes",
        "run_by__trust",
        "run_by__reference",
        "searches__publications",
        *SUPPORT,
    ),
    # A picket event says in which town the hospital is at whose gate it was.
    lends=("town",),
    prefetch=("names", "other_codes", "run_by__trust", "run_by__reference", "searches__publications", *FETCH),
)
register(
    Dispute,
    build=lambda dispute: DisputeSerializer(dispute).data,
    carries=(
        "parties__organisation",
        "milestones__reference",
        "milestones__passages__article",
        "milestones__passages__pin__text_version",
        "strikes",
        "ballots__union",
        "ballots__reference",
        "ballots__law__reference",
        "claims__reference",
        "searches__publications",
        *SUPPORT,
    ),
    prefetch=(
        "parties__organisation",
        "milestones__reference",
        "milestones__passages__article",
        "milestones__passages__pin__text_version__private_spans",
        "strikes",
        "ballots__union",
        "ballots__reference",
        "ballots__law__reference",
        "claims__reference",
        "searches__publications",
        *FETCH,
    ),
)
register(
    Strike,
    build=lambda strike: StrikeSerializer(strike).data,
    carries=("dispute", "unions", "trusts", "hospitals", "claims__reference", *SUPPORT),
    # Its days name the dispute.
    lends=("dispute",),
    select=("dispute",),
    prefetch=("unions", "trusts", "hospitals", "days__strike", "claims__reference", *FETCH),
)
register(
    StrikeDay,
    build=lambda day: StrikeDaySerializer(day).data,
    carries=("strike__dispute", *SUPPORT),
    select=("strike__dispute",),
    prefetch=FETCH,
)
register(
    PicketEvent,
    build=lambda event: PicketEventSerializer(event).data,
    carries=("hospital", "strike_day__strike", "organisations", *SUPPORT),
    select=("hospital", "strike_day__strike"),
    prefetch=("organisations", *FETCH),
)
