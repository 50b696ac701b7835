from archive.demo import book, pins
from articles.choices import TextBasis
from articles.models import (
    Article,
    Caption,
    Figure,
    Identification,
    Mention,
    Passage,
    Pin,
    Publication,
    Quote,
    TextVersion,
    Utterance,
)
from people.models import Organisation, Role, Spokesperson
from strikes.models import Dispute, Hospital, Milestone, PicketEvent, Strike, StrikeDay

# What a figure may be about, and what a passage may bear out.
ABOUT = {"strike_day": StrikeDay, "strike": Strike, "dispute": Dispute, "picket_event": PicketEvent}
BORNE_OUT = ABOUT | {"milestone": Milestone, "hospital": Hospital, "role": Role, "figure": Figure}


def load_publications(shelf):
    for handle, row in book.rows("publications"):
        _, is_new = shelf.add(
            Publication,
            handle,
            row,
            publisher=shelf.get(Organisation, row.take("publisher", None), row),
            **row.pick("name", "place", "website", "domain"),
        )
        if is_new:
            row.finish()


def load_figures(shelf):
    for handle, row in book.rows("figures"):
        subject = {name: shelf.get(model, row.take(name, None), row) for name, model in ABOUT.items()}
        _, is_new = shelf.add(
            Figure,
            handle,
            row,
            **subject,
            issuer=shelf.get(Organisation, row.take("issuer", None), row),
            **row.pick(
                "what", "value_low", "value_high", "as_printed", "unit", "basis", "basis_as_printed", "as_of"
            ),
        )
        if is_new:
            row.finish()


def load_articles(shelf):
    for handle, row in book.rows("articles"):
        precis, captions = row.take("precis", ""), row.rows("captions")
        mentions, quotes, passages = row.named_rows("mentions"), row.rows("quotes"), row.rows("passages")
        article, is_new = shelf.add(
            Article,
            handle,
            row,
            publication=shelf.get(Publication, row.take("publication", None), row),
            **row.pick(
                "headline",
                "our_title",
                "byline",
                "published_on",
                "published_basis",
                "published_reason",
                "source_address",
                "rights",
                "genre",
                "summary",
            ),
        )
        if not is_new:
            continue
        row.finish()
        for caption in captions:
            shelf.save(Caption(article=article, **caption.pick("text", "credit")), caption)
            caption.finish()
        if precis:
            text = "\n\n".join(" ".join(paragraph.split()) for paragraph in precis.strip().split("\n\n"))
            version = shelf.save(TextVersion(article=article, text=text, basis=TextBasis.PRECIS), row)
            _Text(shelf, version).add(mentions, quotes, passages)


class _Text:
    """One text version and what is pinned to it."""

    def __init__(self, shelf, version):
        self.shelf = shelf
        self.version = version
        self.mentions = {}
        self.utterances = {}

    def add(self, mentions, quotes, passages):
        for handle, row in mentions.items():
            self.mentions[handle] = self.add_mention(row)
            row.finish()
        for row in quotes:
            self.add_quote(row)
        for row in passages:
            self.add_passage(row)
            row.finish()

    def pin(self, row, phrase):
        try:
            return self.shelf.save(Pin.at(self.version, [pins.find(self.version.text, phrase)]), row)
        except ValueError as error:
            raise row.wrong(str(error)) from error

    def add_mention(self, row):
        mention = self.shelf.save(
            Mention(
                pin=self.pin(row, row.take("at")),
                **row.pick("kind", "name", "role", "age", "workplace", "described_as"),
            ),
            row,
        )
        spokesperson = self.shelf.get(Spokesperson, row.take("spokesperson", None), row)
        if spokesperson is not None:
            self.shelf.save(
                Identification(
                    mention=mention,
                    spokesperson=spokesperson,
                    role=self.shelf.get(Role, row.take("as", None), row),
                    **row.pick("rule", "certainty"),
                ),
                row,
            )
        return mention

    def add_quote(self, row):
        cue, attribution = row.take("cue", None), row.take("attribution", None)
        about = self.shelf.get_all(Hospital, row.take("about", []), row)
        quote, _ = self.shelf.add(
            Quote,
            row.values.get("id"),
            row,
            article=self.version.article,
            pin=self.pin(row, row.take("words")),
            cue=self.pin(row, cue) if cue else None,
            attribution=self.pin(row, attribution) if attribution else None,
            mention=self.mention(row),
            works_at=self.shelf.get(Hospital, row.take("works_at", None), row),
            speaks_for=self.shelf.get(Organisation, row.take("speaks_for", None), row),
            picket_event=self.shelf.get(PicketEvent, row.take("picket_event", None), row),
            utterance=self.utterance(row.take("utterance", None)),
            **row.pick("kind", "venue", "said_to", "said_on", "criticises_named_person"),
        )
        row.finish()
        quote.about.set(about)

    def mention(self, row):
        handle = row.take("mention", None)
        if handle is None or handle in self.mentions:
            return self.mentions.get(handle)
        raise row.wrong(f"the article has no mention with the handle “{handle}”.")

    def utterance(self, handle):
        if handle is None:
            return None
        if handle not in self.utterances:
            self.utterances[handle] = Utterance.objects.create()
        return self.utterances[handle]

    def add_passage(self, row):
        facts = {name: self.shelf.get(model, row.take(name, None), row) for name, model in BORNE_OUT.items()}
        pin = self.pin(row, row.take("words"))
        self.shelf.save(Passage(article=self.version.article, pin=pin, **facts, **row.pick("certainty")), row)
