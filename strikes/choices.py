from django.db import models


class Nation(models.TextChoices):
    ENGLAND = "england", "England"
    SCOTLAND = "scotland", "Scotland"
    WALES = "wales", "Wales"
    NORTHERN_IRELAND = "northern_ireland", "Northern Ireland"


class Region(models.TextChoices):
    """The nine regions of England as ONS draws them; the other nations are regions of their own."""

    NORTH_EAST = "north_east", "North East"
    NORTH_WEST = "north_west", "North West"
    YORKSHIRE = "yorkshire", "Yorkshire and The Humber"
    EAST_MIDLANDS = "east_midlands", "East Midlands"
    WEST_MIDLANDS = "west_midlands", "West Midlands"
    EAST = "east", "East of England"
    LONDON = "london", "London"
    SOUTH_EAST = "south_east", "South East"
    SOUTH_WEST = "south_west", "South West"
    SCOTLAND = "scotland", "Scotland"
    WALES = "wales", "Wales"
    NORTHERN_IRELAND = "northern_ireland", "Northern Ireland"


class ActionKind(models.TextChoices):
    STRIKE = "strike", "strike"
    ASOS = "asos", "action short of strike"


class Scope(models.TextChoices):
    NATIONAL = "national", "national"
    TRUSTS = "trusts", "named trusts"
    SITE = "site", "one site"


class Status(models.TextChoices):
    ANNOUNCED = "announced", "announced"  # no outcome known to us
    CALLED_OFF = "called_off", "called off"
    SUSPENDED = "suspended", "suspended"
    WENT_AHEAD = "went_ahead", "went ahead"

    @classmethod
    def off(cls):
        return {cls.CALLED_OFF, cls.SUSPENDED}


class Cover(models.TextChoices):
    """What became of emergency cover while the strike was on."""

    KEPT = "kept", "emergency cover kept"
    PARTIAL = "partial", "emergency cover partly withdrawn"
    WITHDRAWN = "withdrawn", "emergency cover withdrawn"
    UNKNOWN = "unknown", "emergency cover not known"


class Standing(models.TextChoices):
    """How far a claim may be relied on, apart from whether the archive follows it."""

    UNDISPUTED = "undisputed", "undisputed"
    DISPUTED = "disputed", "disputed"  # sources contradict each other
    FROM_MEMORY = "from_memory", "from memory"  # its source has not been looked at for all of it


class PartySide(models.TextChoices):
    WORKERS = "workers", "workers"
    EMPLOYERS = "employers", "employers"
    GOVERNMENT = "government", "government"
    THIRD = "third", "third party"  # conciliators, regulators


class MilestoneKind(models.TextChoices):
    DISPUTE = "dispute", "dispute"
    BALLOT = "ballot", "ballot"
    TALKS = "talks", "talks"
    CALL = "call", "action called"
    CALLED_OFF = "called_off", "action called off or suspended"
    OFFER = "offer", "offer"
    AGREEMENT = "agreement", "agreement"
    IMPOSITION = "imposition", "imposition"
    COURT = "court", "court"
    OTHER = "other", "other"


class GatheringKind(models.TextChoices):
    PICKET_LINE = "picket_line", "picket line"
    RALLY = "rally", "rally"
    MARCH = "march", "march"
    DEMONSTRATION = "demonstration", "demonstration"
    VIGIL = "vigil", "vigil"
    GATHERING = "gathering", "gathering"


class Observation(models.TextChoices):
    ANNOUNCED = "announced", "announced"  # the source says that it would happen
    OBSERVED = "observed", "observed"  # the source says that it happened


class TimePrecision(models.TextChoices):
    EXACT = "exact", "exact"  # printed with hours
    ABOUT = "about", "about"  # “shortly after 8am”
    DAY = "day", "day only"  # the hours are not printed


class ProposalKind(models.TextChoices):
    CODE = "code", "another code of the building"
    HANDOVER = "handover", "the building under the trust before or after"
    SAME = "same", "the same hospital"  # a row of a list that has no codes
    WIKIDATA = "wikidata", "its Wikidata item"


class ProposalState(models.TextChoices):
    OPEN = "open", "to be decided"
    ACCEPTED = "accepted", "accepted"
    REJECTED = "rejected", "rejected"


class Looked(models.TextChoices):
    """What is known of coverage of a hospital on a day. That nobody looked is no result of a search."""

    FOUND = "found", "coverage found"
    UNFINISHED = "unfinished", "search not finished"
    NONE = "none_found", "none found"
    NOT = "not_searched", "not searched"
