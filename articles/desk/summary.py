"""What a reading would make public, and what wants another look, before it leaves the desk."""

from dataclasses import dataclass
from functools import cached_property

from django.core.exceptions import ValidationError

from articles.choices import QuoteKind, Rights
from articles.desk.entering import checked_details
from articles.desk.sheet import DECIDED_ONE_BY_ONE
from articles.warnings import ages, excerpts, few_people, private_words, rights, role_dates
from records.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a curator should know of. `card` is the key of the card that it is about, if it is about one."""

    text: str
    card: str | None = None


class Summary:
    """`sheet` is a `Sheet`, `by` whoever is about to save it."""

    def __init__(self, sheet, *, by=None):
        self.sheet, self.by = sheet, by

    @cached_property
    def quotes(self):
        """[(card, who says it as printed or None, the person of the archive or None)] of accepted quotes."""
        people = self.sheet.candidates.chosen_people
        rows = []
        for card in self._accepted("quote"):
            voice = self.sheet.voice_of(card)
            person = voice and people.get(voice.state["person"])
            rows.append((card, voice and self.sheet.introduced(voice), person))
        return rows

    @property
    def pickets(self):
        return self._accepted("picket")

    @property
    def strike_days(self):
        return [card for card in self._accepted("strike_day", "cover") if card.state["entry"]]

    @property
    def figures(self):
        return self._accepted("figure")

    @property
    def captions(self):
        return [card for card in self._accepted("furniture") if card.state["kind"] == "caption"]

    @property
    def related_coverage(self):
        return [card for card in self._accepted("furniture") if card.state["kind"] == "teaser"]

    @property
    def undecided(self):
        return self.sheet.undecided

    @cached_property
    def words(self):
        """Words of the whole text."""
        return len(self.sheet.text.split())

    @cached_property
    def public_words(self):
        """Words of the article that quotes and captions make public; those in two quotes count once."""
        cards = [*self._accepted("quote"), *self.captions]
        return excerpts.public_words(self.sheet.text, [span for card in cards for span in card.spans])

    @property
    def share(self):
        """The excerpt share: public words of all, from 0 to 1."""
        return self._excerpts.of_one

    @property
    def _excerpts(self):
        return excerpts.Share(self.public_words, self.words)

    @cached_property
    def wanting(self):
        """{field: [errors]} of the details that keep the reading from being saved."""
        try:
            checked_details(self.sheet.row, self.by)
        except ValidationError as error:
            return error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
        return {}

    @property
    def can_be_saved(self):
        return self.sheet.row.is_open and not self.wanting

    @cached_property
    def doubts(self):
        return [*self._about_details(), *self._about_private(), *self._about_voices(), *self._about_share()]

    def _accepted(self, *kinds):
        return [card for card in self.sheet.of_kind(*kinds) if card.is_accepted]

    def _about_details(self):
        for field, errors in self.wanting.items():
            yield Doubt(f"{field.replace('_', ' ').capitalize() or 'Details'}: {' '.join(errors)}")
        details = self.sheet.row.details
        yield from _doubts([rights.warning(details.get("rights") or Rights.IN_COPYRIGHT)])
        if not details.get("headline") and not details.get("our_title"):
            yield Doubt(
                "The article has no headline: readers see the date in its place, unless you give a title of ours."
            )

    def _about_private(self):
        details = self.sheet.row.details
        named = [
            ("The headline", "headline"),
            ("Our title", "our_title"),
            ("The standfirst", "standfirst"),
            ("The byline", "byline"),
            ("The reason for the date", "published_reason"),
        ]
        marked = [
            (self.sheet.words(card.spans[0]), card.state["kind"])
            for card in self.sheet.of_kind("private")
            if card.is_accepted
        ]
        fields = [(where, details.get(name) or "") for where, name in named]
        yield from _doubts(private_words.warnings(fields, marked=marked))
        for card in self._accepted(*DECIDED_ONE_BY_ONE):
            for private in self.sheet.private_in(card):
                words, kind = self.sheet.words(private.spans[0]), private.state["kind"]
                if card.kind == "quote" or card.state.get("kind") == "caption":
                    text = (
                        f"“{words}” is private ({kind}) and cannot be entered so: cut the words, or say on its card that "
                        "it is not private."
                    )
                else:
                    text = f"“{words}” is private ({kind}): readers will see […] in its place."
                yield Doubt(text, card.key)

    def _about_voices(self):
        people = self.sheet.candidates.chosen_people
        # Which the desk may not know yet.
        day = self.sheet.candidates.day and PartialDate(self.sheet.row.details["published_on"])
        for card in self._accepted("quote"):
            voice = self.sheet.voice_of(card)
            if voice is None:
                if card.state["kind"] != QuoteKind.SIGN:
                    yield Doubt("Nobody is named as having said this.", card.key)
                continue
            state = voice.state
            words = {name: self.sheet.words(state[name]) for name in ("role", "age", "workplace")}
            given = few_people.details_given(**words, described_as=self.sheet.words(state["words"]))
            yield from _doubts(
                [few_people.warning(state["kind"], self.sheet.introduced(voice), given)], card.key
            )
            if ages.is_under_age(words["age"]):
                yield Doubt(ages.SENTENCE, card.key)
            role = self.sheet.candidates.chosen_roles.get(state["role_held"])
            if role is not None and day is not None:
                yield from _doubts([role_dates.warning(role, people.get(state["person"]), day)], card.key)

    def _about_share(self):
        if self.sheet.row.details.get("rights") not in Rights.open():
            yield from _doubts([excerpts.warning(self._excerpts)])


def _doubts(warnings, card=None):
    """What the step that publishes would warn of, as far as it can be said before there is an article."""
    return [Doubt(warning.sentence, card) for warning in warnings if warning is not None]
