"""What the archive knows already of the strikes, disputes and bodies in a table."""

from collections import defaultdict
from dataclasses import dataclass

from people.models import Organisation
from strikes.chronology.words import alike
from strikes.models import Claim, Dispute, Hospital, Strike, StrikeDay


@dataclass
class Archive:
    """Looked up once for a whole table, however many rows it has."""

    _claims: dict
    _strikes: list
    _disputes: dict

    @classmethod
    def known_to(cls, rows):
        claims = defaultdict(list)
        made = Claim.objects.filter(key__in={each.key for each in rows}).order_by("pk")
        for claim in made.select_related("reference", "strike__dispute", "dispute").prefetch_related(
            "strike__days"
        ):
            claims[claim.key].append(claim)
        disputes = defaultdict(list)
        for dispute in Dispute.objects.order_by("pk"):
            disputes[alike(dispute.name)].append(dispute)
        return cls(claims, _strikes_during(rows), disputes)

    def claims(self, key, address):
        """What a source said of a row before, the latest last."""
        return [claim for claim in self._claims[key] if claim.reference.address == address]

    def named_by(self, key):
        """The strike that a row of this id was about, whatever its source."""
        return next((claim.strike for claim in self._claims[key] if claim.strike), None)

    def dispute(self, name):
        """The dispute of a name like this, the first that was entered if there are several."""
        return next(iter(self._disputes.get(alike(name), ())), None)

    def learn(self, found):
        """Names of disputes that turned out to be those of disputes in the archive."""
        for name, dispute in found:
            if dispute is not None and self.dispute(name) is None:
                self._disputes[alike(name)] = [dispute]

    def strike(self, row):
        """The strike of the same staff, of one of the same unions if both are known, that shares the most dates with
        a row; None if there is none."""
        dates = set(row.period.dates)
        unions = {alike(name) for name in row.unions}
        found = []
        for strike in self._strikes:
            shared = len(dates & {day.on_date for day in strike.days.all()})
            callers = {
                alike(name)
                for union in strike.unions.all()
                for name in (union.name, union.abbreviation, *(each.name for each in union.names.all()))
                if name
            }
            if (
                shared
                and alike(strike.staff_group) == alike(row.staff_group)
                and (not callers or not unions or callers & unions)
            ):
                found.append((-shared, strike.pk, strike))
        return min(found)[2] if found else None


def _strikes_during(rows):
    dates = [date for each in rows if each.period for date in each.period.dates]
    if not dates:
        return []
    during = StrikeDay.objects.filter(on_date__range=(min(dates), max(dates))).order_by()
    strikes = Strike.objects.filter(pk__in=during.values("strike")).order_by("pk")
    return list(strikes.select_related("dispute").prefetch_related("days", "unions__names"))


def organisation(name):
    """The Organisation called this, by any of its names; None if there is none, or if there are several."""
    found = list(Organisation.objects.named(name).order_by("pk")[:2])
    return found[0] if len(found) == 1 else None


def hospitals(codes):
    return list(Hospital.objects.filter(ods_code__in=codes).order_by("pk"))
