"""A reading becomes an article: every accepted card is written, or nothing is."""

from dataclasses import replace

from django.core.exceptions import ValidationError

from articles import reading
from articles.actions import Accepted, AcceptedQuote, enter, send_to_review
from articles.actions.accepted import overlaps
from articles.choices import MentionKind, QuoteKind, ReadingState
from articles.desk.chosen import Chosen
from articles.desk.facts import accepted_facts
from articles.desk.sheet import Sheet
from articles.desk.verdicts import verdicts
from articles.intake.details import DetailsForm
from articles.models import Article, Publication, Reading, Verdict
from records.editions import writing

# What tells one voice from another: who is only described may be anybody.
_PRINTED = {MentionKind.NAMED: "name", MentionKind.VOICE: "organisation"}
_BY_THE_CURATOR = {"rule": "curator", "confidence": 1.0}


def enter_reading(*, reading, by, review=False, leave_undecided_out=False) -> Article:
    """Writes a reading as a draft article with all that was accepted in it, and takes it off the desk.

    With `review` the article goes on to review. A reading that was entered already gives the article it became.
    Raises ValidationError, with nothing written, if the details want something, or if cards are undecided that
    are not to be left out.
    """
    with writing(by=by, why="Entered at the reading desk"):
        row = Reading.objects.select_for_update(of=("self",)).get(pk=reading.pk)
        if row.state == ReadingState.ENTERED:
            return row.article
        if row.state != ReadingState.OPEN:
            raise ValidationError("This reading was discarded: take it up again first.", code="closed")
        sheet = Sheet(row)
        if sheet.undecided and not leave_undecided_out:
            raise ValidationError(
                f"{len(sheet.undecided)} of {len(sheet.to_decide)} cards are not decided yet.",
                code="undecided",
            )
        details = checked_details(row, by)
        publication = details.cleaned_data["publication"]
        if isinstance(publication, str):
            # Somebody else may have added it a moment ago.
            publication, _ = Publication.objects.get_or_create(name=publication, place="")
        article = enter(
            text=row.text,
            publication=publication,
            accepted=accepted(sheet),
            is_another_printing=details.cleaned_data["is_another_printing"],
            by=by,
            **details.description(),
        )
        Verdict.objects.bulk_create(verdicts(sheet))
        row.text, row.article, row.state = None, article, ReadingState.ENTERED
        row.save(update_fields=["text", "article", "state"])
        if review:
            send_to_review(article=article, by=by)
    return article


def checked_details(row, by):
    """The valid form of a reading's details; ValidationError by field else."""
    form = DetailsForm(row.details, may_add_publication=by is None or by.has_perm("articles.add_publication"))
    if not form.is_valid():
        raise ValidationError(
            {name: errors for name, errors in form.errors.as_data().items() if name != "__all__"}
            or form.errors.as_data()["__all__"]
        )
    publication = form.cleaned_data["publication"]
    if (
        isinstance(publication, str)
        and Publication.objects.filter(name__iexact=publication, place="").exists()
    ):
        raise ValidationError({
            "publication": ValidationError(
                f"“{publication}” was withdrawn, so it is not new: name another one, or publish it again first.",
                code="withdrawn",
            )
        })
    return form


def accepted(sheet) -> Accepted:
    """What of a sheet is to be written."""
    facts, pickets = accepted_facts(sheet)
    taken = Accepted(
        reading=sheet.found,
        quotes=tuple(_quotes(sheet, pickets)),
        furniture=tuple(_furniture(sheet, card) for card in sheet.of_kind("furniture") if card.is_accepted),
        facts=tuple(facts),
        private=tuple(_private(sheet, card) for card in sheet.of_kind("private") if card.is_accepted),
    )
    _refuse_private_words(taken)
    return taken


def _refuse_private_words(taken):
    captions = [found for found in taken.furniture if found.kind == "caption"]
    places = [(each.finding, each.finding.segments) for each in taken.quotes]
    for found, spans in [*places, *((caption, [(caption.start, caption.end)]) for caption in captions)]:
        for private in taken.private:
            if any(overlaps(*span, [private]) for span in spans):
                raise ValidationError(
                    f"“{found.text[:60]}” holds a private detail, “{private.text[:60]}”: cut the words, or say on its "
                    "card that it is not private.",
                    code="private",
                )


def _quotes(sheet, pickets):
    chosen = Chosen(sheet)
    again = {
        key: finding
        for card in sheet.quotes
        for key, finding in zip(sheet.printed_again(card), card.findings[1:], strict=True)
    }
    quotes = []
    for card in sheet.quotes:
        if not card.is_accepted:
            continue
        state, voice_card = card.state, sheet.voice_of(card)
        voice = None if voice_card is None else _mention(sheet, voice_card)
        said = {
            "kind": QuoteKind(state["kind"]),
            "criticises_named_person": state["criticises_named_person"],
            "said_on": state["said_on"],
            "about": chosen.about(card),
            "same_as": chosen.same_as(card),
        }
        quotes.append(
            AcceptedQuote(
                finding=_as_decided(sheet, card),
                as_found=card.found,
                voice=voice,
                takes_inherited_venue=state["takes_inherited_venue"],
                picket_event=pickets.get(state["picket"]),
                **said,
                **chosen.conclusions(voice_card),
            )
        )
        for key in state["again"]:
            finding = again.get(key)
            if finding is None:
                continue
            mention, decided = _voice_again(sheet, card, finding, voice)
            quotes.append(
                AcceptedQuote(finding=finding, voice=mention, **said, **chosen.conclusions(decided))
            )
    _refuse_one_place_twice(quotes)
    return sorted(quotes, key=lambda each: each.finding.start)


def _refuse_one_place_twice(quotes):
    places = set()
    for each in quotes:
        if each.finding.segments in places:
            raise ValidationError(
                f"“{each.finding.text[:60]}” is accepted as two quotes in the same place: reject one of them, move "
                "its words, or leave it out where it is printed again.",
                code="twice",
            )
        places.add(each.finding.segments)


def _voice_again(sheet, card, finding, voice):
    """(mention, the card whose conclusions are its) of words printed again; `voice` is that of their first printing.

    What was decided of the first printing's voice is said of this one only where the paper names the same.
    """
    mention = None if finding.mention is None else sheet.found.mentions[finding.mention]
    its_card = sheet.voice_card(mention)
    if mention is None or (its_card is not None and its_card.is_decided):
        return mention, its_card
    if voice is None:
        return None, None
    first = sheet.voice_of(card)
    if card.found is not None and card.found.mention == finding.mention:
        # Both were ascribed to one voice, so that another speaker is the speaker of both.
        return voice, first
    return mention, first if _is_printed_alike(mention, voice) else None


def _is_printed_alike(one, other):
    """Whether two mentions bear the same name, or speak for the same organisation, as printed."""
    if one.kind != other.kind or one.kind not in _PRINTED:
        return False
    named = [getattr(each, _PRINTED[one.kind]) for each in (one, other)]
    return all(named) and named[0].casefold() == named[1].casefold()


def _as_decided(sheet, card):
    """The finding with the words, cue, attribution and venue that the curator let stand."""
    state = card.state
    segments = tuple(tuple(each) for each in state["segments"])
    start, end = segments[0][0], segments[-1][1]
    found = card.found or reading.Quote(
        kind=state["kind"],
        start=start,
        end=end,
        text=sheet.text[start:end],
        segments=segments,
        kind_rule="curator",
        **_BY_THE_CURATOR,
    )
    details = {}
    for name in ("cue", "venue"):
        details |= _detail(sheet, name, state[name])
    if state["attribution"] is None:
        details |= {
            "attribution_start": None,
            "attribution_end": None,
            "mention_start": None,
            "mention_end": None,
        }
    else:
        details |= dict(zip(("attribution_start", "attribution_end"), state["attribution"], strict=True))
    return replace(found, start=start, end=end, text=sheet.text[start:end], segments=segments, **details)


def _detail(sheet, name, span):
    start, end = span or (None, None)
    return {name: sheet.words(span) or None, f"{name}_start": start, f"{name}_end": end}


def _mention(sheet, card):
    if card.found is not None:
        return card.found
    start, end = card.state["words"]
    words = sheet.text[start:end]
    details = {}
    for name in ("role", "age", "workplace", "organisation"):
        details |= _detail(sheet, name, card.state[name])
    return reading.Mention(
        kind=card.state["kind"], start=start, end=end, text=words, name=words, **_BY_THE_CURATOR, **details
    )


def _furniture(sheet, card):
    if card.found is not None:
        return replace(card.found, kind=card.state["kind"])
    # It was accepted before the text was read anew, without it.
    start, end = card.spans[0]
    return reading.Furniture(
        kind=card.state["kind"], start=start, end=end, text=sheet.text[start:end], **_BY_THE_CURATOR
    )


def _private(sheet, card):
    start, end = card.spans[0]
    return reading.Private(
        kind=card.state["kind"], start=start, end=end, text=sheet.text[start:end], **_BY_THE_CURATOR
    )
