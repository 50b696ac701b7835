"""What the database refuses, said to the person who typed it.

Constraints and triggers are named as sentences; here stands what to do about each one that a form can run
into, and the field to say it at, where there is one. A rule that is not listed is shown by its name.
"""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import DataError, IntegrityError

REFUSED = (IntegrityError, DataError)

SENTENCES = {
    # every entry
    "published_entry_is_withdrawn_not_deleted": (
        "This entry is or was public, so it is never deleted. Withdraw it, with a reason, instead.",
        None,
    ),
    "entry_is_not_born_withdrawn": ("A new entry cannot begin as withdrawn.", None),
    "public_id_is_permanent": ("The public id of an entry never changes.", None),
    "state_follows_its_order": (
        "The entry cannot go from its state to that one; somebody may have moved it meanwhile. "
        "Load the page again.",
        None,
    ),
    "return_to_public_gives_its_own_reason": (
        "Give a reason for publishing it again, other than that of its withdrawal.",
        None,
    ),
    "published_fact_has_a_passage_or_a_reference": (
        "A published fact needs at least one reference or passage that bears it out, a passage of an article that "
        "is public itself. Add one, or publish its article, before you publish it or remove this.",
        None,
    ),
    # references
    "reference_is_listed_once": (
        "The archive has a reference of this name and address already. Use that one.",
        "name",
    ),
    "sourcing_is_listed_once": ("The same reference is listed twice for the same field.", None),
    "address_leads_to_one_place": ("This address leads to another entry already.", None),
    # people
    "organisation_is_not_its_own_parent": ("An organisation cannot be a part of itself.", "parent"),
    "organisation_is_not_its_own_successor": ("An organisation cannot be its own successor.", "successor"),
    "organisation_stops_being_a_part_after_it_starts": (
        "The organisation stops being a part of the other before it starts.",
        "part_to",
    ),
    "organisation_is_part_of_something_from_and_to": (
        "There are dates from and to which it was a part of a body: name the body, or leave them empty.",
        "parent",
    ),
    "organisation_is_succeeded_by_something": (
        "There is a date on which a successor took over: name the successor, or leave it empty.",
        "successor",
    ),
    "organisation_has_one_voice": (
        "This organisation has a voice already. Use that one, or merge the two.",
        "organisation",
    ),
    "only_the_voice_of_an_organisation_names_one": (
        "Name the organisation if this is its voice; leave it empty for a person, whose organisations "
        "stand in their roles.",
        "organisation",
    ),
    "role_ends_after_it_starts": ("The role ends before it starts.", "held_to"),
    # strikes
    "hospital_lies_in_the_uk": (
        "Give both latitude (49 to 61) and longitude (−9 to 2), or neither.",
        "latitude",
    ),
    "trust_runs_a_hospital_once_at_a_time": (
        "The same trust is listed twice from the same date.",
        None,
    ),
    "trust_stops_running_after_it_starts": ("A trust stops running the hospital before it starts.", "ran_to"),
    "dispute_ends_after_it_starts": ("The dispute ends before it starts.", "ended_on"),
    "organisation_is_party_once": ("An organisation is listed twice among the parties.", None),
    "strike_day_starts_before_it_ends": ("The strike day ends before it starts.", "span"),
    "strike_day_lasts_at_most_24_hours": (
        "A strike day lasts at most 24 hours. Enter a longer strike as several days.",
        "span",
    ),
    "strike_day_without_hours_is_a_whole_day": (
        "Without known hours a strike day runs from midnight to midnight.",
        "span",
    ),
    "strike_days_of_a_strike_do_not_overlap": (
        "This strike day overlaps another one of the same strike.",
        "span",
    ),
    "ballot_law_is_listed_once": ("The archive has this law from this day already.", "name"),
    "ballot_law_ends_after_it_begins": ("It ends before it begins.", "in_force_to"),
    "ballot_law_asks_for_shares_of_a_hundred": ("Shares are per cent: 0 to 100.", "least_turnout"),
    "ballot_is_entered_once": (
        "The dispute has a ballot of this union and staff group that closed on this day already.",
        "closed_on",
    ),
    "ballot_closes_after_it_opens": ("The ballot closes before it opens.", "closed_on"),
    "ballot_has_no_more_votes_than_voters": ("More votes were cast than people were entitled to.", "voted"),
    "ballot_has_no_more_votes_for_than_votes": ("More votes were for action than were cast.", "voted_for"),
    "ballot_shares_are_of_a_hundred": ("Turnout and support are per cent: 0 to 100.", "turnout"),
    "mandate_ends_after_it_begins": ("The mandate ends before it begins.", "mandate_to"),
    "claim_is_about_a_strike_or_a_dispute": (
        "Say which strike it is about, or which dispute if it is about no strike: one of the two.",
        "strike",
    ),
    "claim_has_the_id_of_its_row": ("Give the id by which the source's list names this row.", "key"),
    "claim_starts_before_it_ends": ("The period ends before it starts, or has no start or end.", None),
    "claim_is_kept_once": ("The archive has this row of this source already.", "key"),
    "claim_is_never_rewritten": (
        "What a source said never changes. If it says something else now, import it again: that is another claim.",
        None,
    ),
    "picket_event_is_at_a_hospital_or_a_place": (
        "Say where it was: a hospital, or the name of another place.",
        "hospital",
    ),
    "picket_event_size_low_is_not_above_high": ("The lowest number is above the highest.", "size_high"),
    "picket_event_starts_before_it_ends": ("The picket event ends before it starts.", "span"),
    "picket_event_without_hours_is_precise_to_the_day": (
        "Without hours the precision is “day only”.",
        "precision",
    ),
    # articles
    "publication_is_listed_once": (
        "The archive has a publication of this name and place already.",
        "name",
    ),
    "inferred_date_gives_its_reason": ("Say how the date was inferred.", "published_reason"),
    "article_address_is_entered_once": (
        "The archive has an article with this address already.",
        "source_address",
    ),
    "caption_is_not_empty": ("Give the words of the caption.", "text"),
    "text_version_is_kept_once": ("The archive has exactly this text of the article already.", "text"),
    "text_version_is_not_empty": ("Paste the text, or leave this version out.", "text"),
    "text_version_is_never_edited": (
        "The text of a version never changes. Add a new version with the corrected text instead.",
        "text",
    ),
    "batch_item_not_read_gives_its_reason": ("Say why it was not read.", "reason"),
    "batch_reads_each_item_once": ("This batch has that item already.", None),
    "furniture_starts_before_it_ends": ("The stretch ends before it starts.", "end"),
    "private_span_starts_before_it_ends": ("The stretch ends before it starts.", "end"),
    "named_mention_has_the_printed_name": (
        "Give the name as printed, or choose another kind of mention.",
        "name",
    ),
    "published_voice_is_of_age": (
        "The printed age is below 18, and the words of a child are not published. Leave the quote out, or correct the "
        "age if the text says another.",
        "age",
    ),
    "mention_says_only_what_was_printed": (
        "Name, role, age, workplace and description must stand in the text, letter for letter.",
        None,
    ),
    "only_named_mentions_and_voices_are_identified": (
        "Only named people and voices of organisations are identified, never anonymous or described ones. "
        "Remove the identification, or choose another kind.",
        "kind",
    ),
    "identified_role_belongs_to_the_spokesperson": (
        "The role in the identification is held by somebody else. Choose one of that person's own roles, or change "
        "the identifications that name this role first.",
        None,
    ),
    "pin_holds_in_its_text_version": ("These words do not stand at that place in the text.", "words"),
    "pin_segments_stand_in_order": ("The paragraphs do not stand in this order in the text.", "words"),
    "quote_is_pinned_in_its_own_article": (
        "The words stand in another article. Choose that article, or copy the words from this one.",
        "words",
    ),
    "quote_and_attribution_stand_in_one_text_version": (
        "The words, the cue, the attribution and the voice of a quote must stand in the same version of the "
        "text. Choose a mention of that version, or enter the voice there as one of its own.",
        "mention",
    ),
    "sign_has_no_speaker": (
        "The words on a sign are nobody's speech: leave the speaker empty.",
        "mention",
    ),
    "only_a_sign_belongs_to_a_picket_event": (
        "Only the words of a sign belong to a picket event.",
        "picket_event",
    ),
    "quote_that_criticises_has_a_second_reader": (
        "These words criticise somebody by name, so an editor publishes them who neither entered nor changed them.",
        None,
    ),
    "passage_is_pinned_in_its_own_article": ("The words stand in another article.", "words"),
    "passage_supports_exactly_one_fact": ("Choose exactly one fact that these words bear out.", None),
    "publisher_notice_says_something": (
        "Give words of the notice, at most fifteen, or say in our own words what it says.",
        "summary",
    ),
    "publisher_notice_shows_at_most_fifteen_words": (
        "These are more than fifteen words. Show fewer, and say the rest in our own words.",
        "words",
    ),
    "figure_is_about_exactly_one_thing": (
        "Choose exactly one thing that the figure is about: a strike day, a strike, a dispute or a picket event.",
        None,
    ),
    "search_is_for_a_hospital_or_a_dispute": (
        "Say which hospital or which dispute coverage was looked for: one of the two.",
        "hospital",
    ),
    "search_ends_after_it_begins": ("The last day is before the first.", "last_date"),
    "search_says_where": ("Say where was searched: titles, or an archive of them.", "place"),
    "search_says_by_whom": ("Say who searched, as they want to be named.", "searched_by"),
    "search_has_its_words": ("Give the words that were searched for.", "terms"),
    "figure_does_not_revise_itself": ("A figure cannot revise itself.", "revises"),
    "figure_revises_one_about_the_same": (
        "A figure revises one about the same strike day, strike, dispute or picket event, with the same basis and unit.",
        "revises",
    ),
    "figure_revises_none_that_revises_it": (
        "The figure that you chose revises this one, by itself or through others.",
        "revises",
    ),
    "figure_is_a_share_of_something": (
        "A share is of one at least; leave it empty if it is not known.",
        "out_of",
    ),
    "figure_low_is_not_above_high": ("The lower value is above the higher one.", "value_high"),
}


def sentence(name):
    """What to tell the person about the rule `name`."""
    found = SENTENCES.get(name)
    return found[0] if found else f"The archive does not accept this: {name.replace('_', ' ')}."


def field(name):
    """The form field that the rule `name` is about, or None."""
    return SENTENCES.get(name, (None, None))[1]


def rule_of(error):
    """The name of the constraint or trigger behind a database error; empty if there is none."""
    cause = error.__cause__
    diagnosis = getattr(cause, "diag", None)
    if diagnosis is None:
        return ""
    if diagnosis.constraint_name:
        return diagnosis.constraint_name
    name = (diagnosis.message_primary or "").partition(":")[0]
    return name if name.isidentifier() else ""


def refusal(error):
    """A ValidationError, in words for a person, for one that the database or a rule raised."""
    if isinstance(error, ValidationError):
        return error
    name = rule_of(error)
    if name:
        said = ValidationError(sentence(name), code=name)
    elif isinstance(error, DataError):
        said = ValidationError(
            "The database cannot store one of these values: it is too long, too large, or holds characters "
            "that are no text. Nothing was saved.",
            code="data",
        )
    else:
        said = ValidationError(
            "Another entry that this one needs or excludes was changed meanwhile. Nothing was saved; "
            "look at the page again and save once more.",
            code="integrity",
        )
    return said


def messages(error):
    """All sentences of a ValidationError or a database error, in one line."""
    return " ".join(refusal(error).messages)


def place(error, form):
    """The field of `form` that a refusal belongs to, or the form as a whole."""
    name = field(getattr(error, "code", "") or "")
    return name if name in form.fields else NON_FIELD_ERRORS
