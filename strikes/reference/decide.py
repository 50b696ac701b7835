"""What a person makes of a proposal."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.utils import timezone

from records.choices import NameKind
from records.editions import writing
from records.models import Sourcing
from records.namesakes import plain
from strikes.choices import ProposalKind, ProposalState
from strikes.models import Hospital, HospitalName, OtherCode, Proposal, RunBy


def accept(*, proposal, by):
    """Does what was proposed: the hospital gets the code, the name, the trust or the Wikidata id.

    Raises ValidationError if it was decided on already, or if the hospital has something else meanwhile.
    """
    with writing(by=by, why=f"Accepted: {proposal}"):
        hospital = Hospital.objects.select_for_update(no_key=True).get(pk=proposal.hospital_id)
        _decide(proposal, ProposalState.ACCEPTED, by)
        _DO[ProposalKind(proposal.kind)](hospital, proposal)
        Sourcing.objects.get_or_create(
            content_type=ContentType.objects.get_for_model(Hospital),
            object_id=hospital.pk,
            reference=proposal.reference,
            field="",
        )


def reject(*, proposal, by):
    """The next import takes the row for another hospital."""
    with writing(by=by, why=f"Rejected: {proposal}"):
        _decide(proposal, ProposalState.REJECTED, by)


def _decide(proposal, state, by):
    decided = Proposal.objects.filter(pk=proposal.pk, state=ProposalState.OPEN).update(
        state=state, decided_at=timezone.now(), decided_by=by
    )
    if not decided:
        raise ValidationError(f"“{proposal}” was decided on already.", code="decided")
    proposal.refresh_from_db()


def _take_code(hospital, proposal):
    taken = Hospital.objects.filter(ods_code=proposal.value).exclude(pk=hospital.pk).first()
    if taken is not None:
        raise ValidationError(
            f"{proposal.value} is the code of “{taken}”. If the two are one, merge them.", code="taken"
        )
    if not hospital.ods_code:
        hospital.ods_code = proposal.value
        hospital.save(update_fields=["ods_code"])
    elif OtherCode.objects.filter(code=proposal.value).exclude(hospital=hospital).exists():
        raise ValidationError(f"{proposal.value} is a code of another hospital already.", code="taken")
    else:
        OtherCode.objects.get_or_create(
            code=proposal.value, defaults={"hospital": hospital, "reference": proposal.reference}
        )
    _take_name(hospital, proposal)


def _take_handover(hospital, proposal):
    _take_code(hospital, proposal)
    if proposal.trust is not None:
        RunBy.objects.get_or_create(
            hospital=hospital,
            trust=proposal.trust,
            ran_from=proposal.ran_from,
            defaults={"ran_to": proposal.ran_to, "reference": proposal.reference},
        )


def _take_item(hospital, proposal):
    if hospital.wikidata and hospital.wikidata != proposal.value:
        raise ValidationError(f"“{hospital}” has the Wikidata id {hospital.wikidata} already.", code="taken")
    hospital.wikidata = proposal.value
    hospital.save(update_fields=["wikidata"])


def _take_name(hospital, proposal):
    names = [hospital.name, *hospital.names.order_by("pk").values_list("name", flat=True)]
    if plain(proposal.name) not in map(plain, names):
        HospitalName.objects.create(hospital=hospital, name=proposal.name, kind=NameKind.ALIAS)


_DO = {
    ProposalKind.CODE: _take_code,
    ProposalKind.HANDOVER: _take_handover,
    # The next import knows the row by the decision.
    ProposalKind.SAME: _take_name,
    ProposalKind.WIKIDATA: _take_item,
}
