"""Writes of the reading desk: a reading is started, decided card by card, undone, discarded, taken up again.

What is done to a reading as a whole is a decision about no card, so that it has its number, its time and its author.
"""

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils import timezone

from articles import decoding
from articles.choices import ReadingState
from articles.models import Decision, Reading
from records.editions import writing

# The details of a reading, where one is named like a card.
DETAILS = "details"


class ChangedByOther(ValidationError):
    """A card that was changed since whoever wants to change it saw it. `decisions` are those not seen yet."""

    def __init__(self, decisions):
        self.decisions = decisions
        who = " and ".join(dict.fromkeys(_name(each.by) for each in decisions))
        super().__init__(
            f"{who} changed this in the meantime. Nothing is lost: look at it and decide again.",
            code="changed",
        )


def start_reading(*, text: str, found: dict, details=None, name="", decoded="", warnings=(), by) -> Reading:
    """Puts a text with the machine's findings in it (`articles.reading.Reading.to_dict`) on the desk.

    Raises ValidationError if the text is no text.
    """
    with writing(by=by):
        return Reading.objects.create(
            text=decoding.as_text(text),
            found=found,
            details=details or {},
            name=name[:300],
            decoded=decoded[:200],
            warnings=list(warnings),
            started_by=by,
        )


def decide(*, reading: Reading, cards: dict, seen: dict, said: str, by) -> Decision:
    """Settles cards: `cards` maps keys to whole states (None: as it was read), `seen` to the number of the newest
    decision that was known of each (0: none).

    Raises ChangedByOther if somebody decided one of them since, ValidationError if the reading is closed.
    """
    with writing(by=by):
        _take(reading)
        news = [each for each in _newest(reading, cards).items() if each[1].number != seen.get(each[0], 0)]
        if news:
            raise ChangedByOther([decision for _, decision in news])
        reading.jottings.filter(by=by, card__in=list(cards)).delete()
        return _add(reading, cards, said, by)


def undo(*, reading: Reading, by) -> Decision | None:
    """Takes back the newest decision of `by` that stands; None if there is none.

    Raises ChangedByOther if somebody has built on it since.
    """
    with writing(by=by):
        _take(reading)
        # What was taken back, and the taking back, leave things as they were.
        standing = reading.decisions.filter(undoes=None, undone_by=None).exclude(cards={})
        mine = standing.filter(by=by).order_by("-number").first()
        if mine is None:
            return None
        later = standing.filter(number__gt=mine.number, cards__has_any_keys=list(mine.cards))
        if later:
            raise ChangedByOther(later.select_related("by").order_by("number"))
        before = dict.fromkeys(mine.cards)
        earlier_ones = reading.decisions.filter(number__lt=mine.number, cards__has_any_keys=list(before))
        for earlier in earlier_ones.order_by("number"):
            before |= {key: state for key, state in earlier.cards.items() if key in before}
        return _add(reading, before, f"took back “{mine.said}”"[:100], by, undoes=mine)


def change_details(*, reading: Reading, details: dict, seen: int, by) -> Decision:
    """Says anew where and when the text was printed; `seen` is the number of the newest decision that was known of
    the reading as a whole.

    Raises ChangedByOther if somebody changed them since. After another date the text wants to be read anew.
    """
    with writing(by=by):
        _take(reading)
        news = reading.decisions.filter(cards={}, number__gt=seen).select_related("by").order_by("number")
        if news:
            raise ChangedByOther(news)
        Reading.objects.filter(pk=reading.pk).update(details=details)
        reading.details = details
        reading.jottings.filter(by=by, card=DETAILS).delete()
        return _add(reading, {}, "changed the details", by)


def reread(*, reading: Reading, found: dict, by) -> Decision:
    """Replaces the findings. What was decided stands: a decision belongs to the words that its card is about."""
    with writing(by=by):
        _take(reading)
        Reading.objects.filter(pk=reading.pk).update(found=found)
        reading.found = found
        return _add(reading, {}, "had the text read anew", by)


def jot(*, reading: Reading, card: str, typed: dict, by) -> None:
    """Keeps what was typed into a card and is not decided yet, for whoever typed it. An empty `typed` forgets it."""
    with writing(by=by):
        if typed:
            reading.jottings.update_or_create(
                by=by, card=card, defaults={"typed": typed, "at": timezone.now()}
            )
        else:
            reading.jottings.filter(by=by, card=card).delete()


def discard_reading(*, reading: Reading, by) -> None:
    """Takes a reading off the desk. It is kept, and can be taken up again."""
    _move(reading, ReadingState.OPEN, ReadingState.DISCARDED, by)


def take_up_reading(*, reading: Reading, by) -> None:
    _move(reading, ReadingState.DISCARDED, ReadingState.OPEN, by)


def _move(reading, old, new, by):
    with writing(by=by):
        now = timezone.now()
        if not Reading.objects.filter(pk=reading.pk, state=old).update(state=new, worked_on_at=now):
            raise ValidationError("Somebody else has moved this reading in the meantime.", code="moved")
    reading.state = new


def _take(reading):
    """Locks the reading, so that decisions about it come one after the other."""
    state = Reading.objects.select_for_update().values_list("state", flat=True).get(pk=reading.pk)
    if state != ReadingState.OPEN:
        raise ValidationError(
            f"This reading is {ReadingState(state).label}: nothing more is decided in it here.", code="closed"
        )


def _newest(reading, keys):
    """{key: newest Decision about it}."""
    decided = reading.decisions.filter(cards__has_any_keys=list(keys)).select_related("by")
    return {key: each for each in decided.order_by("number") for key in each.cards if key in keys}


def _add(reading, cards, said, by, undoes=None):
    last = reading.decisions.aggregate(last=Max("number"))["last"] or 0
    decision = Decision.objects.create(
        reading=reading, number=last + 1, said=said, cards=cards, undoes=undoes, by=by
    )
    Reading.objects.filter(pk=reading.pk).update(worked_on_at=timezone.now())
    return decision


def _name(user):
    return "Somebody" if user is None else user.get_full_name() or user.get_username()
