from strikes.models import Dispute, Hospital, PicketEvent, Strike
from web.pages import EntryDetail, EntryList


class HospitalList(EntryList):
    model = Hospital


class HospitalDetail(EntryDetail):
    model = Hospital


class DisputeList(EntryList):
    model = Dispute


class DisputeDetail(EntryDetail):
    model = Dispute


class StrikeList(EntryList):
    model = Strike


class StrikeDetail(EntryDetail):
    model = Strike


class PicketEventList(EntryList):
    model = PicketEvent


class PicketEventDetail(EntryDetail):
    model = PicketEvent
