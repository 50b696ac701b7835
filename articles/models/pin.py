import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models

from articles.models.text_version import TextVersion
from articles.wording import without_private
from records.models import Part
from records.models.record import tracked
from records.triggers import CheckAgain, touches

CONTEXT = 32  # characters kept before and after, as in W3C text-quote selectors


class PinHolds(pgtrigger.Trigger):
    """Every segment is, letter for letter, the slice of its text version that it claims to be.

    substr counts characters, and in a UTF-8 database those are code points, as in Python.
    """

    name = "pin_holds_in_its_text_version"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update
    declare = [("version", "record"), ("reached", "int := 0")]

    def get_func(self, model):
        return """
            IF TG_OP = 'UPDATE' AND NEW.text_version_id <> OLD.text_version_id THEN
                RAISE EXCEPTION 'pin_stays_in_its_text_version' USING ERRCODE = 'check_violation';
            END IF;
            SELECT text, sha256 INTO version FROM articles_textversion WHERE id = NEW.text_version_id;
            IF version.sha256 IS DISTINCT FROM NEW.version_sha256 THEN
                RAISE EXCEPTION 'pin_names_the_hash_of_its_text_version' USING ERRCODE = 'check_violation';
            END IF;
            IF coalesce(array_length(NEW.starts, 1), 0) = 0
               OR array_length(NEW.ends, 1) IS DISTINCT FROM array_length(NEW.starts, 1)
               OR array_length(NEW.exact, 1) IS DISTINCT FROM array_length(NEW.starts, 1) THEN
                RAISE EXCEPTION 'pin_has_as_many_ends_and_words_as_starts' USING ERRCODE = 'check_violation';
            END IF;
            FOR i IN 1 .. array_length(NEW.starts, 1) LOOP
                IF NEW.starts[i] < reached OR NEW.ends[i] <= NEW.starts[i] THEN
                    RAISE EXCEPTION 'pin_segments_stand_in_order: segment % is %–%', i, NEW.starts[i], NEW.ends[i]
                        USING ERRCODE = 'check_violation';
                END IF;
                IF substr(version.text, NEW.starts[i] + 1, NEW.ends[i] - NEW.starts[i]) IS DISTINCT FROM NEW.exact[i] THEN
                    RAISE EXCEPTION 'pin_holds_in_its_text_version: segment % (%–%) is not what the text says there',
                        i, NEW.starts[i], NEW.ends[i] USING ERRCODE = 'check_violation';
                END IF;
                reached := NEW.ends[i];
            END LOOP;
            IF NOT starts_with(substr(version.text, greatest(NEW.starts[1] - length(NEW.prefix), 0) + 1), NEW.prefix)
               OR NOT starts_with(substr(version.text, reached + 1), NEW.suffix) THEN
                RAISE EXCEPTION 'pin_context_is_what_stands_around_it' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """


@tracked()
class Pin(Part):
    """The exact place of words in one text version: ordered, half-open segments in Unicode code points.

    Several segments let a quote run around a caption. `exact` holds each segment's words, `prefix` and `suffix`
    a little of what stands around the whole, `version_sha256` the hash of the text: the W3C text-position and
    text-quote selectors. A trigger refuses a segment that the text does not bear out.
    """

    REMADE = True

    text_version = models.ForeignKey(TextVersion, models.CASCADE, related_name="pins")
    version_sha256 = models.CharField(max_length=64)
    starts = ArrayField(models.PositiveIntegerField())
    ends = ArrayField(models.PositiveIntegerField())
    exact = ArrayField(models.TextField())
    prefix = models.CharField(max_length=CONTEXT, blank=True)
    suffix = models.CharField(max_length=CONTEXT, blank=True)

    class Meta:
        triggers = [
            PinHolds(),
            CheckAgain(
                "quote",
                name="quote_follows_its_pin",
                condition=pgtrigger.AnyChange("starts", "ends", "exact"),
            ),
            *touches(),
        ]

    def __str__(self):
        words = " […] ".join(self.exact)
        return f"{words[:80]}…" if len(words) > 80 else words

    @classmethod
    def at(cls, version, segments):
        """An unsaved pin on `segments`, (start, end) pairs into `version.text`. ValueError if they are not in order
        and inside the text."""
        reached = 0
        for start, end in segments:
            if not reached <= start < end <= len(version.text):
                raise ValueError(f"The words {start}–{end} do not stand in order inside the text.")
            reached = end
        if not reached:
            raise ValueError("A pin needs at least one segment.")
        first = segments[0][0]
        return cls(
            text_version=version,
            version_sha256=version.sha256,
            starts=[start for start, _ in segments],
            ends=[end for _, end in segments],
            exact=[version.text[start:end] for start, end in segments],
            prefix=version.text[max(first - CONTEXT, 0) : first],
            suffix=version.text[reached : reached + CONTEXT],
        )

    @property
    def segments(self):
        return list(zip(self.starts, self.ends, strict=True))

    @property
    def words(self):
        """What was printed, segments apart by a blank line."""
        return "\n\n".join(self.exact)

    @property
    def public_words(self):
        """The same with “[…]” for private details."""
        private = self.text_version.private_spans.all()
        return "\n\n".join(
            without_private(words, private, start=start)
            for start, words in zip(self.starts, self.exact, strict=True)
        )
