"""The plain admin forms at the keyboard, counted like the desk: what an entry costs without it.

In their favour nothing is counted for going from form to form, nor for finding and copying words in the paper: a
paste is Ctrl+V. What is chosen is found by the fewest letters that find it. Captions, other coverage and private
stretches are left out.
"""

from articles import finding
from tests.browser.at_the_desk import Keyboard

FOCUSED = """() => {
  const at = document.activeElement;
  const choice = at.closest?.(".select2-container")?.parentElement?.querySelector("select");
  return choice?.name ?? at.name ?? "";
}"""
# What looks like a list of entries is a box of its own, before a list that nobody sees.
BOXES = (
    ":is(input:not([type='hidden']), select:not(.select2-hidden-accessible), textarea, .select2-selection)"
)
MOST_TABS = 90


class PlainForms(Keyboard):
    def open(self, kind):
        self.page.goto(f"/admin/{kind}/add/")
        self.page.locator("#content-main form").first.wait_for()
        # Everybody begins in the first box, whether the page puts them there or not.
        self.page.locator(f"#content-main form {BOXES}:visible").first.focus()

    def to(self, name):
        for _ in range(MOST_TABS):
            if self.page.evaluate(FOCUSED) == name:
                return
            self.press("Tab")
        raise AssertionError(f"No way to {name} by the Tab key.")

    def paste(self, name, words):
        if words:
            self.to(name)
            self.page.keyboard.insert_text(words)
            self.presses += ["Control", "v"]

    def type(self, name, letters):
        self.to(name)
        self.press(*letters)

    def select(self, name, value):
        """One of a list, by letters until it is chosen."""
        box = self.page.locator(f"select[name='{name}']")
        if box.input_value() == value:
            return
        self.to(name)
        label = box.locator(f"option[value='{value}']").inner_text()
        for letter in label:
            self.press("Space" if letter == " " else letter)
            if box.input_value() == value:
                return
        raise AssertionError(f"{name} cannot be brought to say {label}.")

    def choose(self, name, words):
        """An entry of the archive: opened, typed until it is the first that is offered, taken."""
        self.to(name)
        self.press("Enter")
        offered = self.page.locator(".select2-results__option--highlighted")
        for letter in words:
            self.press("Space" if letter == " " else letter)
            # The box asks a quarter of a second after the last letter.
            self.page.wait_for_timeout(350)
            self.page.locator(".select2-results__option.loading-results").wait_for(state="detached")
            if offered.count() and words in offered.first.inner_text():
                self.press("Enter")
                return
        raise AssertionError(f"{name} does not offer {words}.")

    def save(self):
        self.to("_save")
        self.press("Enter")
        said = self.page.locator(".messagelist, .errornote").first.inner_text()
        assert "successfully" in said, self.page.locator(".errorlist").all_inner_texts()


def enter(forms, article):
    """Enters by hand what the desk has entered as `article`; the title of ours tells the two apart."""
    text, title = article.current_text.text, f"Again: {article.publication}"
    forms.open("articles/article")
    forms.type("published_on", str(article.published_on))
    forms.choose("publication", article.publication.name)
    forms.paste("our_title", title)
    forms.paste("text_versions-0-text", text)
    forms.save()
    for mention in _mentions(article):
        _mention(forms, mention, title, text)
    for quote in article.quotes.in_order().select_related("pin", "mention", "cue", "attribution"):
        _quote(forms, quote, title, text)
    for passage in article.passages.exclude(picket_event=None).select_related(
        "pin", "picket_event__hospital"
    ):
        _picket(forms, passage, title, text)


def _mentions(article):
    quotes = article.quotes.in_order().exclude(mention=None).select_related("mention__pin")
    return list({quote.mention_id: quote.mention for quote in quotes}.values())


def _words(forms, pin, text):
    # A blank line between paragraphs, as the form wants them.
    parts = [text[start:end] for start, end in pin.segments]
    forms.paste("words", "\n\n".join(parts))
    if len(finding.places(text, parts)) > 1:
        forms.type("occurrence", "1")


def _mention(forms, mention, title, text):
    forms.open("articles/mention")
    forms.choose("article", title)
    _words(forms, mention.pin, text)
    forms.select("kind", mention.kind)
    for name in ("name", "role", "age", "workplace", "described_as"):
        forms.paste(name, getattr(mention, name))
    identification = getattr(mention, "identification", None)
    if identification is not None:
        forms.choose("identification-0-spokesperson", identification.spokesperson.name)
        if identification.role is not None:
            forms.choose("identification-0-role", identification.role.title)
        forms.paste("identification-0-rule", identification.rule)
    forms.save()


def _quote(forms, quote, title, text):
    forms.open("articles/quote")
    forms.choose("article", title)
    _words(forms, quote.pin, text)
    forms.select("kind", quote.kind)
    if quote.mention is not None:
        # The newest mention of that name is the one that was just entered.
        forms.choose("mention", quote.mention.name or quote.mention.described_as)
    forms.paste("attribution_words", quote.attribution and quote.attribution.words)
    forms.paste("cue_words", quote.cue and quote.cue.words)
    forms.paste("venue", quote.venue)
    if quote.works_at is not None:
        forms.choose("works_at", quote.works_at.name)
    if quote.speaks_for is not None:
        forms.choose("speaks_for", quote.speaks_for.name)
    forms.save()


def _picket(forms, passage, title, text):
    event = passage.picket_event
    forms.open("strikes/picketevent")
    forms.select("kind", event.kind)
    forms.select("observation", event.observation)
    if event.hospital is not None:
        forms.choose("hospital", event.hospital.name)
    forms.paste("place", event.place)
    forms.paste("entrance", f"{event.entrance} (again)")
    forms.type("on_date", str(event.on_date))
    for name in ("size_low", "size_high"):
        if getattr(event, name) is not None:
            forms.type(name, str(getattr(event, name)))
    forms.paste("size_as_printed", event.size_as_printed)
    forms.save()
    forms.open("articles/passage")
    forms.choose("article", title)
    _words(forms, passage.pin, text)
    forms.choose("picket_event", str(event.hospital.name if event.hospital else event.place))
    forms.save()
