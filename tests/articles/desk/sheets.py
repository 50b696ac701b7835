"""Readings put on the desk and decided as a browser would: every form is sent back as it was shown."""

from articles import reading
from articles.actions import decide, start_reading
from articles.desk.forms import form_for
from articles.desk.sheet import Sheet
from articles.desk.states import ACCEPTED
from articles.intake.names import names_known

DAY = "2016-04-26"
DETAILS = {
    "publication": "Evening Gazette",
    "published_on": DAY,
    "published_basis": "printed",
    "rights": "in_copyright",
    "genre": "report",
}


def on_the_desk(text, *, by, day=DAY, **details):
    found = reading.read(text, published=day, names=names_known())
    details = DETAILS | {"published_on": day} | details
    return start_reading(text=text, found=found.to_dict(), details=details, by=by)


def posted(form):
    """What a browser sends of a form that nobody touched."""
    data = {}
    for bound in form:
        value = bound.value()
        if isinstance(value, list) and hasattr(bound.field.widget, "widgets"):
            data |= {f"{bound.html_name}_{number}": part or "" for number, part in enumerate(value)}
        elif value not in (None, False):
            data[bound.html_name] = value
    if getattr(form, "voice_form", None) is not None:
        data |= posted(form.voice_form)
    return data


def settle(row, card, decision, *, by, **changes):
    """Decides a card through its form; `changes` are fields of the form by name."""
    sheet = Sheet(row)
    card = sheet.cards[card.key]
    data = posted(form_for(card, sheet)) | {f"{card.key}-{name}": value for name, value in changes.items()}
    form = form_for(card, sheet, data=data)
    voice = getattr(form, "voice_form", None)
    assert form.is_valid(), (card.key, form.errors, voice and voice.errors)
    states = form.states(decision)
    seen = {key: sheet.cards[key].seen for key in states if key in sheet.cards}
    return decide(reading=row, cards=states, seen=seen, said=decision, by=by)


def accept(row, card, *, by, **changes):
    return settle(row, card, ACCEPTED, by=by, **changes)


def accept_all(row, *, by):
    for card in Sheet(row).to_decide:
        accept(row, card, by=by)


def changed(row, card, *, by, **state):
    """Changes a card's state directly."""
    card = Sheet(row).cards[card.key]
    new = {card.key: {**card.state, **state}}
    return decide(reading=row, cards=new, seen={card.key: card.seen}, said="changed", by=by)
