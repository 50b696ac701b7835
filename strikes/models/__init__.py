from strikes.models.ballot import Ballot, BallotLaw
from strikes.models.claim import Claim
from strikes.models.dispute import Dispute, DisputeParty, Milestone
from strikes.models.hospital import Hospital, HospitalName, RunBy
from strikes.models.other_code import OtherCode
from strikes.models.picket_event import PicketEvent
from strikes.models.proposal import Proposal
from strikes.models.strike import Strike
from strikes.models.strike_day import StrikeDay

__all__ = [
    "Ballot",
    "BallotLaw",
    "Claim",
    "Dispute",
    "DisputeParty",
    "Hospital",
    "HospitalName",
    "Milestone",
    "OtherCode",
    "PicketEvent",
    "Proposal",
    "RunBy",
    "Strike",
    "StrikeDay",
]
