"""What was accepted of a reading, written into one new text version."""

from django.core.exceptions import ValidationError

from articles.actions.accepted import dated_title, overlaps
from articles.actions.facts import write_facts
from articles.actions.identify import identify
from articles.actions.versions import mark_furniture, mark_private
from articles.choices import MentionKind, QuoteKind
from articles.models import Caption, Mention, Pin, Quote, RelatedCoverage, Utterance
from articles.models.passage import PUBLIC_WORDS

_TELLING = {"told", "tells", "telling"}


class Writer:
    """Writes what was accepted of a reading into one new text version."""

    def __init__(self, article, version, accepted, *, by):
        self.article = article
        self.version = version
        self.accepted = accepted
        self.by = by

    def write(self, elsewhere):
        mark_furniture(self.version, self.accepted.furniture)
        mark_private(self.version, self.accepted.private)
        self._keep_captions()
        self._keep_related_coverage()
        write_facts(self.article, self.version, self.accepted.facts)
        mentions = self._write_mentions()
        quotes = self._write_quotes(mentions)
        self._identify(mentions)
        self._join_utterances(quotes, elsewhere)

    def _keep_captions(self):
        kept, label = {}, ""
        for found in self.accepted.furniture:
            if found.kind == "caption_label":
                # A paper's own name before a caption says whose picture it is.
                label = found.text.rstrip(": ")
                continue
            if found.kind == "caption":
                # A paper that prints a caption twice, under the picture and in the text, says one thing.
                kept.setdefault(found.text, (found.credit or label)[:200])
            label = ""
        Caption.objects.bulk_create(
            Caption(article=self.article, text=words, credit=credit) for words, credit in kept.items()
        )

    def _keep_related_coverage(self):
        titles = [dated_title(found.text) for found in self.accepted.furniture if found.kind == "teaser"]
        RelatedCoverage.objects.bulk_create(
            RelatedCoverage(article=self.article, title=title[:300], dated_as_printed=dated)
            for dated, title in dict.fromkeys(titles)
            if title
        )

    def _write_mentions(self):
        """{(start, end): Mention}: each voice once, however many of its quotes were accepted."""
        voices = {}
        for each in self.accepted.quotes:
            if each.voice is not None and each.kind != QuoteKind.SIGN:
                voices.setdefault((each.voice.start, each.voice.end), each.voice)
        pins = Pin.objects.bulk_create(Pin.at(self.version, [span]) for span in voices)
        mentions = Mention.objects.bulk_create(
            Mention(pin=pin, kind=voice.kind, **self._printed(voice))
            for pin, voice in zip(pins, voices.values(), strict=True)
        )
        return dict(zip(voices, mentions, strict=True))

    def _printed(self, voice):
        """The printed layer of a mention: what is too long to be such a detail, or private, is left out."""
        words = {"role": voice.role, "age": voice.age, "workplace": voice.workplace}
        spans = {key: (getattr(voice, f"{key}_start"), getattr(voice, f"{key}_end")) for key in words}
        whole = "name" if voice.kind == MentionKind.NAMED else "described_as"
        words[whole], spans[whole] = voice.text, (voice.start, voice.end)
        return {
            key: value
            for key, value in words.items()
            if value
            and len(value) <= Mention._meta.get_field(key).max_length
            and (key == "name" or not overlaps(*spans[key], self.accepted.reading.private))
        }

    def _write_quotes(self, mentions):
        """[(AcceptedQuote, Quote)] in the order of the text."""
        pins = self._pin_all()
        rows = []
        for each in self.accepted.quotes:
            found, is_sign = each.finding, each.kind == QuoteKind.SIGN
            venue, said_to = self._venue(each)
            voice = None if is_sign or each.voice is None else mentions[each.voice.start, each.voice.end]
            rows.append(
                Quote(
                    article=self.article,
                    pin=pins[found.segments],
                    position=found.segments[0][0],
                    kind=each.kind,
                    mention=voice,
                    cue=None if is_sign else pins.get(_cue(found)),
                    attribution=None if is_sign else pins.get(self._attribution(found)),
                    venue=venue,
                    said_to=said_to,
                    works_at=None if is_sign else each.works_at,
                    speaks_for=None if is_sign else each.speaks_for,
                    criticises_named_person=each.criticises_named_person,
                    said_on=each.said_on or None,
                    picket_event=each.picket_event if is_sign else None,
                )
            )
        quotes = list(zip(self.accepted.quotes, Quote.objects.bulk_create(rows), strict=True))
        about = [(quote, hospital) for each, quote in quotes for hospital in each.about]
        Quote.about.through.objects.bulk_create(
            Quote.about.through(quote=quote, hospital=hospital) for quote, hospital in about
        )
        return quotes

    def _pin_all(self):
        """{segments: Pin} for the words, cues and attributions of every quote; equal places share a pin."""
        places = {}
        for each in self.accepted.quotes:
            for segments in (each.finding.segments, _cue(each.finding), self._attribution(each.finding)):
                if segments:
                    places.setdefault(segments)
        pins = Pin.objects.bulk_create(Pin.at(self.version, list(segments)) for segments in places)
        return dict(zip(places, pins, strict=True))

    def _attribution(self, found):
        """Where the paper says who spoke; being public, it is cut to the name where it runs on or over a street."""
        for start, end in (
            (found.attribution_start, found.attribution_end),
            (found.mention_start, found.mention_end),
        ):
            if start is None or overlaps(start, end, self.accepted.reading.private):
                continue
            if len(self.version.text[start:end].split()) <= PUBLIC_WORDS:
                return ((start, end),)
        return None

    def _venue(self, each):
        """(venue, said to) as printed: one tells the Press Association, and speaks on BBC Breakfast."""
        found = each.finding
        if not found.venue and found.venue_inherited and each.takes_inherited_venue:
            earlier = [other for other in self.accepted.reading.quotes if other.start < found.start]
            found = next(
                (other for other in reversed(earlier) if other.venue == found.venue_inherited), found
            )
        if not found.venue or len(found.venue) > Quote._meta.get_field("venue").max_length:
            return "", ""
        return ("", found.venue) if (found.cue or "").lower() in _TELLING else (found.venue, "")

    def _identify(self, mentions):
        decided = {}
        for each in self.accepted.quotes:
            if each.spokesperson is None or each.voice is None or each.kind == QuoteKind.SIGN:
                continue
            mention = mentions[each.voice.start, each.voice.end]
            known = decided.setdefault(mention.pk, each)
            if known is not each:
                if (known.spokesperson, known.role) != (each.spokesperson, each.role):
                    raise ValidationError(
                        f"“{mention}” cannot be both {known.spokesperson} and {each.spokesperson}.",
                        code="identity",
                    )
                continue
            identify(
                mention=mention,
                spokesperson=each.spokesperson,
                role=each.role,
                certainty=each.certainty,
                rule=each.rule,
                by=self.by,
            )

    def _join_utterances(self, quotes, elsewhere):
        first_of = {}
        for each, quote in quotes:
            first = self._first_printing(each.as_found or each.finding)
            first_of.setdefault((first.start, first.end), []).append(quote)
        self._join_words_of_the_archive(quotes)
        for (start, _), printings in first_of.items():
            # A curator may have moved the words here or there.
            starts = {start, *(quote.position for quote in printings)}
            others = (
                list(
                    Quote.objects
                    .filter(pin__text_version__in=elsewhere, position__in=starts)
                    .select_related("utterance")
                    .order_by("pk")
                )
                if elsewhere
                else []
            )
            if len(printings) + len(others) < 2:
                continue
            known = (each.utterance for each in (*printings, *others) if each.utterance_id)
            utterance = next(known, None) or Utterance.objects.create()
            same = [quote.pk for quote in (*printings, *others) if quote.utterance_id is None]
            Quote.objects.filter(pk__in=same).update(utterance=utterance)

    def _join_words_of_the_archive(self, quotes):
        """Quotes that a curator knows again from another article share its utterance."""
        for each, quote in quotes:
            if each.same_as is not None:
                known = Quote.objects.select_for_update(no_key=True).get(pk=each.same_as.pk)
                if known.utterance_id is None:
                    known.utterance = Utterance.objects.create()
                    known.save(update_fields=["utterance"])
                quote.utterance_id = known.utterance_id
                quote.save(update_fields=["utterance"])

    def _first_printing(self, found):
        """The finding of the words where they stand first in the text, accepted there or not."""
        while found.duplicate_of is not None:
            found = self.accepted.reading.quotes[found.duplicate_of]
        return found


def _cue(found):
    return None if found.cue_start is None else ((found.cue_start, found.cue_end),)
