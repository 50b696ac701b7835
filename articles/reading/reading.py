"""Newspaper text in, a `Reading` out."""

from dataclasses import replace

from . import attribution, cues, furniture, kinds, marks, paragraphs, private, quotations, sentences, venues
from .attribution import Sighting
from .cast import DESCRIBED_ONLY, NAMED, PRINTED_DETAILS, UNKNOWN, VOICE_OF_ORGANISATION, Cast
from .findings import Mention, Quote, Reading
from .focus import Focus
from .paragraphs import QUOTED, Lexicon
from .speakers import Speakers
from .words.nouns import OFFICES, PEOPLE


def read(text, *, published=None, names=None):
    """What a newspaper text says: who is quoted, in which words, and what on the page is furniture.

    `published` is the date of publication; `names` is what the archive knows already (see `Names`).
    Any string can be read: what is not understood is left out, never guessed.
    """
    return _Reader(text, published, names).reading()


class _Reader:
    def __init__(self, text, published, names):
        self.text = text
        self.paragraphs = paragraphs.split(text)
        self.furniture = furniture.find(text, self.paragraphs)
        self.style = marks.style_of(text, self.paragraphs)
        self.quotations, self.within = quotations.find(text, self.paragraphs, self.furniture, self.style)
        self.cast = Cast(text)
        lexicon = Lexicon()
        self.names_in = {}
        for paragraph in self.paragraphs:
            tokens = paragraphs.words(text, paragraph.start, paragraph.end)
            headline = paragraphs.is_headline(tokens)
            if not headline:
                lexicon.add(tokens)
            self.names_in[paragraph.number] = [] if headline else self.cast.add(tokens)
        self.common_words = lexicon.common_words()
        self.speakers = Speakers(text, self.cast, names, published)
        self.focus = Focus()
        self.quotes = {}
        self.introduced = None
        self.paragraph_voice = {}
        self.unclaimed = []

    def reading(self):
        for paragraph in self.paragraphs:
            if paragraph.number not in self.furniture:
                self._read_paragraph(paragraph)
        mentions, numbers = self._mentions()
        quotes = self._numbered(numbers)
        return Reading(
            characters=len(self.text),
            quotes=quotes,
            furniture=tuple(self.furniture.values()),
            mentions=mentions,
            private=private.find(self.text, self.cast.private),
        )

    def _read_paragraph(self, paragraph):
        here = self.within.get(paragraph.number, [])
        frame = paragraphs.frame(self.text, paragraph.start, paragraph.end, here)
        paragraphs.lower_openings(frame, self.common_words)
        spoken = None
        introduced, self.introduced = self.introduced, None
        split = sentences.split(
            self.text, frame, lambda tokens, i: attribution.after(self.text, tokens, i) is not None
        )
        for sentence in split:
            clauses = cues.find(sentence)
            self.cast.in_focus = (self.focus.subject, self.focus.speaker)
            subject = self._subject_of(sentence)
            if self.unclaimed and all(
                self.quotations[n].last.number < paragraph.number for n in self.unclaimed
            ):
                self._claim(subject if sentence is split[0] else None)
            for i, token in enumerate(sentence):
                if token.low == QUOTED:
                    continues = self.quotations[token.stretch].start != token.start
                    if continues:
                        if token.stretch in self.quotes:
                            spoken = self._continue(token.stretch, sentence, i, spoken)
                        continue
                    quote = self._quote(paragraph, sentence, i, clauses, subject, spoken, introduced)
                    if quote is not None:
                        self.quotes[token.stretch] = quote
                        if (
                            quote[1] is None
                            and quote[0].rule == "no_attribution"
                            and quote[0].kind == kinds.DIRECT
                            and self.focus.subject is None
                            and self.focus.speaker is None
                        ):
                            self.unclaimed.append(token.stretch)
                        if quote[1] is not None and quote[0].kind != kinds.SIGN:
                            spoken = quote
            self._follow(sentence, clauses, subject, paragraph)
            if spoken is None and sentence[-1].text == ":":
                introduced = None
        self._introduce(split, paragraph)

    def _continue(self, number, sentence, i, spoken):
        """A quotation from the paragraph before: it may be attributed only at its end."""
        quote, voice, found = self.quotes[number]
        if voice is None and self.quotations[number].segments[-1][1] == sentence[i].end:
            sighting = attribution.after(self.text, sentence, i)
            if sighting is not None:
                attributed = self._attributed(sentence, i, sighting, None)
                self.quotes[number] = (replace(quote, **attributed[0]), attributed[1], found)
        if self.quotes[number][1] is not None:
            return self.quotes[number]
        return spoken

    def _claim(self, subject):
        """Quotations that open an article are often the words of whoever the next paragraph introduces."""
        if subject is not None and subject.kind == NAMED and subject.sure:
            for number in self.unclaimed:
                quote = self.quotes[number][0]
                self.quotes[number] = (
                    replace(quote, rule="named_in_next_paragraph", confidence=0.5),
                    subject,
                    None,
                )
        self.unclaimed = []

    def _subject_of(self, sentence):
        """The voice that a sentence is about, if it opens with one."""
        first, last = cues.first_noun_phrase(sentence)
        if first < 0:
            return None
        if sentence[first].low in {"it", "they", "we", "i"}:
            return None
        if sentence[first].low not in {"he", "she"} and not self._may_be_voice(sentence, first, last):
            return None
        voice, _, _, _ = self.speakers.resolve(sentence, first, last, self.focus)
        return voice if voice is not None and voice.kind != UNKNOWN else None

    def _may_be_voice(self, sentence, first, last):
        if self.speakers.is_named(sentence, first, last):
            return True
        head = self.speakers.head(sentence, first, last)
        return head.low in PEOPLE or head.low in OFFICES

    def _follow(self, sentence, clauses, subject, paragraph):
        """Move the focus past a sentence."""
        for name in self.names_in.get(paragraph.number, ()):
            if sentence[0].start <= name.start < sentence[-1].end and name.is_full:
                self.focus.mention(self.cast.named(name))
        told = None
        for clause in clauses:
            if not clause.has_subject or sentence[clause.first].low in {"it", "they", "we", "i"}:
                continue
            voice, _, _, _ = self.speakers.resolve(sentence, clause.first, clause.last, self.focus, subject)
            if voice is None or voice.kind == UNKNOWN:
                continue
            self.focus.mention(voice)
            told = told or voice
            if clause.strong or paragraph.number not in self.paragraph_voice:
                self.paragraph_voice[paragraph.number] = voice
        if subject is None and told is not None and told.kind != VOICE_OF_ORGANISATION:
            subject = told
        if subject is not None:
            self.focus.subject = subject
            self.focus.subject_paragraph = paragraph.number
            self.focus.mention(subject)

    def _introduce(self, split, paragraph):
        """A paragraph that ends in a colon introduces the quotation of the next one."""
        last = split[-1] if split else []
        if last and last[-1].text == ":":
            clauses = cues.find(last)
            sighting = attribution.before(last, len(last), clauses) or attribution.name_and_colon(
                last, len(last)
            )
            if sighting is not None:
                self.introduced = (
                    last,
                    sighting._replace(rule="colon_paragraph", confidence=min(sighting.confidence, 0.92)),
                )

    def _quote(self, paragraph, sentence, i, clauses, subject, spoken, introduced):
        token = sentence[i]
        quotation = self.quotations[token.stretch]
        words = self.text[token.start : token.end]
        opens = i == 0 or all(not t.is_word and t.low != QUOTED for t in sentence[:i])
        behind = attribution.after(self.text, sentence, i)
        ahead = attribution.before(sentence, i, clauses)
        sentence_like = kinds.is_sentence_like(
            self.text[quotation.segments[-1][0] : quotation.end]
        ) or kinds.is_sentence_like(words)
        many = len(quotation.segments) > 1
        colon = i > 0 and sentence[i - 1].text == ":"
        sighting = None
        frame = sentence
        near = ahead is not None and ahead.confidence > 0.95
        if behind and (
            opens
            or not near
            and behind.rule == "after_subject_verb"
            and words.rstrip("”\"’'")[-1:] in (",", "?", "!")
        ):
            sighting = behind
        elif behind and behind.rule == "after_verb_subject" and not colon:
            sighting = behind
        elif ahead and (ahead.clause.has_subject or not behind):
            sighting = attribution.passive(sentence, i, clauses) if not colon and not sentence_like else None
            sighting = sighting or ahead
        elif behind:
            sighting = behind
        if sighting is not None and not sighting.clause.has_subject:
            sighting = None
        board_clause = (
            sighting.clause if sighting else next((c for c in reversed(clauses) if c.cue < i), None)
        )
        if kinds.is_on_board(sentence, i, board_clause) and not (spoken and opens):
            return self._sign(quotation, words), None, None
        if sighting is None and opens and introduced is not None and paragraph.start == token.start:
            frame, sighting = introduced
            if kinds.is_on_board(frame, len(frame), sighting.clause):
                return self._sign(quotation, words), None, None
        sighting = sighting or attribution.name_and_colon(sentence, i)
        is_whole = (
            many
            or colon
            or (
                opens
                and (
                    sentence_like
                    or behind is not None
                    and (
                        kinds.count_words(words) >= 3
                        or kinds.is_closed(words)
                        and kinds.starts_capital(words)
                    )
                )
            )
            or (sentence_like and sighting is not None)
        )
        if not is_whole and opens and quotation.start == paragraph.start and quotation.end == paragraph.end:
            is_whole = kinds.count_words(words, 3) >= 3
        if sighting is None and not is_whole:
            sighting = attribution.trailing(sentence, i, clauses) or attribution.passive(sentence, i, clauses)
        if (
            not is_whole
            and sighting is not None
            and ahead is not None
            and near
            and sighting.clause == ahead.clause
            and not sentence[i - 1].is_word
        ):
            # “…,” he said, “and …”; the nurse said, “we …”: words with a stop, right behind their verb.
            is_whole = kinds.is_closed(words) and (
                sentence_like
                or any(t.low == QUOTED for t in sentence[: i - 1])
                or kinds.count_words(words, 3) >= 3
            )
        if (
            not many
            and not colon
            and kinds.is_title(words)
            and not near
            and not (
                behind
                and behind.clause.has_subject
                and opens
                and kinds.is_closed(words)
                and words.count(" ") > 3
            )
        ) and (
            i > 0
            and sentence[i - 1].is_word
            or i + 1 < len(sentence)
            and sentence[i + 1].is_word
            and not behind
        ):
            return None
        if not is_whole:
            if (
                sighting is None
                and kinds.count_words(words, kinds.LONG_FRAGMENT_WORDS) < kinds.LONG_FRAGMENT_WORDS
            ):
                return None
            kind, kind_rule = kinds.PARTIAL, "fragment_in_sentence"
        else:
            kind = kinds.DIRECT
            kind_rule = (
                "several_paragraphs"
                if many
                else "after_colon"
                if colon
                else "opens_sentence"
                if opens
                else "sentence_like"
            )
        attributed, voice = ({"rule": "no_attribution", "confidence": 0.3}, None)
        if sighting is not None:
            attributed, voice = self._attributed(frame, i if frame is sentence else -1, sighting, subject)
        elif is_whole and not self._expects_its_verb(quotation):
            attributed, voice = self._carried_on(paragraph, spoken)
        if kind == kinds.DIRECT and sighting is not None:
            clause = sighting.clause
            cue = frame[clause.cue].low if clause.cue < len(frame) else ""
            venue = (
                (attributed["venue_start"], attributed["venue_end"])
                if attributed.get("venue_start") is not None
                else None
            )
            if (
                cue in kinds.WRITING
                or kinds.is_paper(frame, clause)
                or venues.is_written(self.text, venue)
                and "statement" in self.text[slice(*venue)].lower()
            ):
                kind, kind_rule = kinds.WRITTEN_STATEMENT, "written"
        quote = self._plain(quotation, kind, kind_rule, attributed)
        if voice is not None:
            self.focus.speaks(voice, quotation.last.number)
        return quote, voice, sighting

    def _plain(self, quotation, kind, kind_rule, attributed):
        return Quote(
            kind=kind,
            kind_rule=kind_rule,
            start=quotation.start,
            end=quotation.end,
            text=self.text[quotation.start : quotation.end],
            segments=tuple(quotation.segments),
            truncated=quotation.truncated,
            **attributed,
        )

    def _sign(self, quotation, words):
        return self._plain(quotation, kinds.SIGN, "on_a_board", {"rule": "nobodys_speech", "confidence": 0.9})

    def _attributed(self, tokens, i, sighting: Sighting, subject):
        clause = sighting.clause
        own_subject = subject if clause.first > 0 else None
        voice, rule, confidence, mention = self.speakers.resolve(
            tokens, clause.first, clause.last, self.focus, own_subject
        )
        venue = venues.find(tokens, clause, i)
        cue = (
            (tokens[clause.cue].start, tokens[clause.cue_end - 1].end)
            if clause.cue_end > clause.cue
            else (None, None)
        )
        ends = [
            x
            for x in (mention and mention[1], tokens[clause.last - 1].end, cue[1], venue and venue[1])
            if x is not None
        ]
        starts = [x for x in (tokens[clause.first].start, cue[0]) if x is not None]
        found = {
            "rule": f"{sighting.rule}:{rule}" if rule not in {"named", "no_subject"} else sighting.rule,
            "confidence": round(sighting.confidence * confidence, 3) if voice is not None else 0.3,
            "cue": self.text[cue[0] : cue[1]] if cue[0] is not None else None,
            "cue_start": cue[0],
            "cue_end": cue[1],
            "venue": self.text[slice(*venue)] if venue else None,
            "venue_start": venue[0] if venue else None,
            "venue_end": venue[1] if venue else None,
            "attribution_start": min(starts),
            "attribution_end": max(ends),
            "mention_start": mention[0] if mention else None,
            "mention_end": mention[1] if mention else None,
        }
        return found, voice

    def _expects_its_verb(self, quotation):
        """Words that end in a comma announce their speaker: where none was understood, none is guessed."""
        return self.text[quotation.segments[-1][0] : quotation.end].rstrip("”\"’'» ")[-1:] == ","

    def _carried_on(self, paragraph, spoken):
        """No words of its own say who speaks: the voice of the words before goes on."""
        if spoken is not None and spoken[1] is not None:
            return {"rule": "same_paragraph", "confidence": 0.9}, spoken[1]
        number = paragraph.number
        told = self.paragraph_voice.get(number)
        if told is not None:
            return {"rule": "paragraph_reports_speech", "confidence": 0.75}, told
        if self.focus.subject is not None and self.focus.subject_paragraph == number:
            return {"rule": "subject_of_paragraph", "confidence": 0.6}, self.focus.subject
        before = number - 1
        while before >= 0 and before in self.furniture:
            before -= 1
        if (
            self.focus.speaker is not None
            and self.focus.speaker_paragraph is not None
            and self.focus.speaker_paragraph >= before
        ):
            return {"rule": "same_speaker_goes_on", "confidence": 0.75}, self.focus.speaker
        if before in self.paragraph_voice:
            return {"rule": "reported_in_paragraph_before", "confidence": 0.7}, self.paragraph_voice[before]
        if self.focus.subject is not None and self.focus.subject.kind != DESCRIBED_ONLY:
            return {"rule": "subject_of_paragraph_before", "confidence": 0.5}, self.focus.subject
        return {"rule": "no_attribution", "confidence": 0.3}, None

    def _mentions(self):
        voices = []
        for _, voice, _ in self.quotes.values():
            if voice is not None and voice not in voices:
                voices.append(voice)
        seen = set(map(id, voices))
        voices += [v for v in self.cast.people if v.sure and id(v) not in seen]
        voices.sort(key=lambda v: (v.start, v.end))
        numbers = {id(v): n for n, v in enumerate(voices)}
        return tuple(self._mention(v) for v in voices), numbers

    def _mention(self, voice):
        name = voice.name
        return Mention(
            kind=voice.kind,
            start=voice.start,
            end=voice.end,
            text=self.text[voice.start : voice.end],
            rule=voice.rule,
            confidence=0.95 if voice.sure else 0.7,
            name=self.text[name.start : name.end] if name else voice.title,
            honorific=self.text[name.honorific_start : name.start].strip()
            if name and name.honorific_start is not None
            else None,
            occurrences=tuple(sorted(set(voice.occurrences))),
            **self._printed(voice),
        )

    def _printed(self, voice):
        printed = {}
        for key in PRINTED_DETAILS:
            span = voice.details.get(key)
            if span:
                printed |= {key: self.text[slice(*span)], f"{key}_start": span[0], f"{key}_end": span[1]}
        return printed

    def _numbered(self, numbers):
        """Quotes in order, with what is printed about their voices, repeated words and inherited venues."""
        quotes, words_seen, venue_of = [], {}, {}
        for number in sorted(self.quotes):
            quote, voice, _ = self.quotes[number]
            details = {}
            if voice is not None:
                details = self._printed(voice) | {"speaker": voice.title, "mention": numbers[id(voice)]}
                if quote.venue:
                    venue_of[id(voice)] = quote.venue
                else:
                    details["venue_inherited"] = venue_of.get(id(voice))
            if quote.kind != kinds.SIGN and kinds.count_words(quote.text, 4) >= 4:
                key = "".join(c for c in quote.text.lower() if c.isalnum())
                details["duplicate_of"] = words_seen.get(key)
                words_seen.setdefault(key, len(quotes))
            quotes.append(replace(quote, **details))
        return tuple(quotes)
