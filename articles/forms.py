"""Forms through which words of a text are pinned: pasted as printed, and found again letter for letter."""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError

from articles import decoding, finding
from articles.models import Article, Furniture, Mention, Passage, Pin, Quote, TextVersion
from articles.models.quote import QuoteAbout
from articles.models.text_version import text_sha256
from records.admin import OneOf
from records.forms import EntryForm, PartForm


class WordsField(forms.CharField):
    """Words as printed: spaces and marks inside stay as they are, line ends become LF."""

    def __init__(self, *, rows=None, **kwargs):
        kwargs.setdefault("strip", True)
        if rows:
            kwargs["widget"] = forms.Textarea({"rows": rows, "class": "vLargeTextField as-printed"})
        else:
            kwargs["widget"] = forms.TextInput({"class": "vTextField as-printed"})
        super().__init__(**kwargs)

    def to_python(self, value):
        text = super().to_python(value)
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def has_changed(self, initial, data):
        return (initial or "") != self.to_python(data)


def find_place(text, words, occurrence):
    """The segments of `words` in `text`. ValidationError if they do not stand there, or several times and
    `occurrence` (from 1) does not say which."""
    parts = finding.paragraphs(words)
    found = finding.places(text, parts)
    if not found:
        part = finding.missing_part(text, parts)
        printed = finding.as_the_text_has_it(text, part)
        shown = part if len(part) <= 80 else f"{part[:80]}…"
        if printed and printed != part:
            raise ValidationError(
                f"The text has these words with other marks, spaces or capitals. Copy them from it: {printed}",
                code="nearly",
            )
        raise ValidationError(
            f"“{shown}” does not stand in the text of this article, or not after the paragraph before it. "
            "Copy the words exactly as printed, with a blank line between paragraphs.",
            code="missing",
        )
    if len(found) == 1:
        return found[0]
    if occurrence and occurrence <= len(found):
        return found[occurrence - 1]
    listed = "; ".join(
        f"({number}) {finding.in_context(text, place)}" for number, place in enumerate(found[:9], 1)
    )
    raise ValidationError(
        f"These words stand {len(found)} times in the text. Say below which one you mean: {listed}",
        code="several",
    )


def _occurrence_field():
    return forms.IntegerField(
        required=False,
        min_value=1,
        max_value=50,
        label="Which one",
        help_text="Only if the words stand in the text several times: 1 for the first.",
    )


class PinnedForm(PartForm):
    """Words of an article, pinned in its current text version when they change.

    `pin_field` is the model's own pin. After validation `pins` maps the fields of pins to unsaved pins, or to
    None where one goes; the admin saves them before the row that stands on them.
    """

    words = WordsField(
        rows=5,
        help_text="Exactly as printed, copied from the text; a blank line between paragraphs. "
        "The words are looked up in the article's current text.",
    )
    occurrence = _occurrence_field()

    exact = ("words", "cue_words", "attribution_words")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.pins = {}
        if self.instance.pk:
            self.initial.setdefault("words", self.instance.pin.words)

    def clean(self):
        cleaned = super().clean()
        article = self.cleaned_data.get("article")
        if article is not None and "words" in self.cleaned_data and "words" not in self.errors:
            self._pin(article)
        return cleaned

    def _pin(self, article):
        if not self._is_moved(article):
            return
        version = article.current_text
        if version is None:
            self.add_error(
                "words", "This article has no text yet. Add a text version to it, then pin words in it."
            )
            return
        try:
            segments = find_place(
                version.text, self.cleaned_data["words"], self.cleaned_data.get("occurrence")
            )
        except ValidationError as error:
            self.add_error("words", error)
        else:
            self.pins["pin"] = Pin.at(version, segments)

    def _is_moved(self, article):
        return (
            self.instance.pk is None
            or {"words", "occurrence"} & set(self.changed_data)
            or self.instance.pin.text_version.article_id != article.pk
        )


def save_pin(new, old):
    """Puts `new` in the place of `old`, which a row may stand on; returns the pin to stand on."""
    if old is not None:
        new.pk = old.pk
        new._state.adding = False
    new.save()
    return new


class QuoteForm(PinnedForm, EntryForm):
    cue_words = WordsField(
        required=False,
        max_length=200,
        label="Cue",
        help_text="The speech verb as printed, such as “said”. The one nearest to the quote is meant.",
    )
    attribution_words = WordsField(
        required=False,
        max_length=500,
        label="Attribution",
        help_text="Who spoke, as printed here, such as “the union's chair”. The place nearest to the quote is meant.",
    )
    same_words_as = forms.ModelChoiceField(
        queryset=Quote.objects.order_by("pk"),
        required=False,
        widget=OneOf(QuoteAbout._meta.get_field("quote"), admin.site),
        help_text="The same utterance printed elsewhere: counts take the two as one.",
    )

    class Meta:
        model = Quote
        fields = [
            "article",
            "kind",
            "mention",
            "venue",
            "said_to",
            "said_on",
            "works_at",
            "speaks_for",
            "about",
            "criticises_named_person",
            "picket_event",
        ]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("cue", "attribution"):
            pin = getattr(self.instance, name) if self.instance.pk else None
            self.initial.setdefault(f"{name}_words", pin.words if pin else "")

    def clean(self):
        cleaned = super().clean()
        if self.cleaned_data.get("article") and not self.errors:
            self._pin_beside("cue")
            self._pin_beside("attribution")
            self._check_mention()
        same = self.cleaned_data.get("same_words_as")
        if same is not None and same.pk == self.instance.pk:
            self.add_error("same_words_as", "Choose another quote than this one.")
        return cleaned

    def _own_pin(self):
        return self.pins.get("pin") or self.instance.pin

    def _pin_beside(self, name):
        words = self.cleaned_data.get(f"{name}_words")
        old = getattr(self.instance, name) if self.instance.pk else None
        own = self._own_pin()
        if not words:
            if old is not None:
                self.pins[name] = None
            return
        is_settled = old is not None and old.words == words and old.text_version_id == own.text_version_id
        if is_settled and "pin" not in self.pins:
            return
        version = own.text_version
        place = finding.nearest(version.text, words, own.segments)
        if place is None:
            printed = finding.as_the_text_has_it(version.text, words)
            fix = f"The text has “{printed}”." if printed else "Copy them exactly as printed."
            self.add_error(f"{name}_words", f"These words do not stand outside the quote in the text. {fix}")
        else:
            self.pins[name] = Pin.at(version, [place])

    def _check_mention(self):
        mention = self.cleaned_data.get("mention")
        if mention is None:
            return
        where = mention.pin.text_version
        if where.article_id != self.cleaned_data["article"].pk:
            self.add_error("mention", f"“{mention}” stands in another article: {where.article}.")
        elif where.pk != self._own_pin().text_version_id:
            self.add_error(
                "mention",
                f"“{mention}” is pinned in another version of the text. Open that mention, save it with its "
                "words in the current text, and choose it again.",
            )


class MentionForm(PinnedForm):
    article = forms.ModelChoiceField(
        queryset=Article.objects.order_by("pk"),
        widget=OneOf(Quote._meta.get_field("article"), admin.site),
        help_text="The words below stand in its current text.",
    )

    class Meta:
        model = Mention
        fields = ["kind", "name", "role", "age", "workplace", "described_as"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields[
            "words"
        ].help_text = "The fullest place where the text names or describes them, exactly as printed."
        if self.instance.pk:
            self.initial.setdefault("article", self.instance.pin.text_version.article_id)

    def clean(self):
        cleaned = super().clean()
        pin = self.pins.get("pin") or (self.instance.pin if self.instance.pk else None)
        if pin is not None and not self.errors:
            for name in ("name", "role", "age", "workplace", "described_as"):
                words = self.cleaned_data.get(name)
                if words and words not in pin.text_version.text:
                    printed = finding.as_the_text_has_it(pin.text_version.text, words)
                    fix = (
                        f"The text has “{printed}”."
                        if printed
                        else "Copy it from the text, or leave it empty."
                    )
                    self.add_error(name, f"“{words}” does not stand in the text. {fix}")
        return cleaned


class PassageForm(PinnedForm):
    class Meta:
        model = Passage
        fields = [
            "article",
            "certainty",
            "strike_day",
            "strike",
            "dispute",
            "milestone",
            "picket_event",
            "hospital",
            "role",
            "figure",
        ]


class TextVersionForm(PartForm):
    text = forms.CharField(
        strip=False,
        widget=forms.Textarea({"rows": 16, "class": "vLargeTextField as-printed"}),
        help_text="The whole text as the source shows it. Private: readers see published quotes only. "
        "It never changes once saved; a correction is a new version.",
    )

    exact = ("text",)

    class Meta:
        model = TextVersion
        fields = ["text", "basis", "seen_at"]

    def clean_text(self):
        text = decoding.as_text(self.cleaned_data["text"])
        # A form gives its instance the article only after this; the formset has it.
        article = self.instance.article_id
        if article and TextVersion.objects.filter(article=article, sha256=text_sha256(text)).exists():
            raise ValidationError("The article has exactly this text already.", code="duplicate")
        return text


class FurnitureForm(PartForm):
    words = WordsField(rows=2, help_text="As they stand in the text.")
    occurrence = _occurrence_field()

    exact = ("words",)

    class Meta:
        model = Furniture
        fields = ["kind"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            text = self.instance.text_version.text
            self.initial["words"] = text[self.instance.start : self.instance.end]

    def clean(self):
        cleaned = super().clean()
        words = self.cleaned_data.get("words")
        is_moved = self.instance.pk is None or {"words", "occurrence"} & set(self.changed_data)
        if words and is_moved and self.instance.text_version_id:
            text = self.instance.text_version.text
            try:
                segments = find_place(text, words, self.cleaned_data.get("occurrence"))
            except ValidationError as error:
                self.add_error("words", error)
            else:
                self.instance.start, self.instance.end = segments[0][0], segments[-1][1]
        return cleaned
