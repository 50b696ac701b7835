"""Every constraint of ours refuses what its name forbids, in raw SQL, and none is without its test."""

from pathlib import Path

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from records import editions
from records.identifiers import new_public_id
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db

# One statement for each rule, against one of everything. A bare assignment is tried on every row of the model.
BREAKS = {
    "address_does_not_lead_to_itself": """INSERT INTO records_redirect (kind, old_id, new_id, reason)
        VALUES ('quotes', 'a', 'a', 'why')""",
    "article_address_is_entered_once": "articles_article: source_address = 'https://gazette.example/1'",
    "article_rights_are_known": "articles_article: rights = 'ours_alone'",
    "ballot_closes_after_it_opens": "strikes_ballot: closed_on = '2015-10'",
    "ballot_has_no_more_votes_for_than_votes": "strikes_ballot: voted_for = 701",
    "ballot_has_no_more_votes_than_voters": "strikes_ballot: voted = 1001",
    "ballot_is_entered_once": """INSERT INTO strikes_ballot
        (dispute_id, union_id, reference_id, question, staff_group, closed_on, note)
        SELECT dispute_id, union_id, reference_id, '', staff_group, closed_on, '' FROM strikes_ballot""",
    "ballot_law_asks_for_shares_of_a_hundred": "strikes_ballotlaw: least_turnout = 101",
    "ballot_law_ends_after_it_begins": "strikes_ballotlaw: in_force_to = '2016-04-25'",
    "ballot_law_has_a_name": "strikes_ballotlaw: name = ''",
    "ballot_law_is_listed_once": """INSERT INTO strikes_ballotlaw
        (name, nations, in_force_from, mandate, reference_id)
        SELECT name, nations, in_force_from, '', reference_id FROM strikes_ballotlaw""",
    "ballot_law_nations_are_known": "strikes_ballotlaw: nations = '{atlantis}'",
    "ballot_shares_are_of_a_hundred": "strikes_ballot: turnout = 100.5",
    "batch_item_not_read_gives_its_reason": "articles_batchitem: outcome = 'refused'",
    "batch_item_outcome_is_known": "articles_batchitem: outcome = 'lost', reason = 'why'",
    "batch_reads_each_item_once": """INSERT INTO articles_batchitem
        (batch_id, key, place, sha256, outcome, field, reason, findings, run)
        SELECT batch_id, key, place, sha256, outcome, '', '', '{}', 2 FROM articles_batchitem""",
    "caption_is_not_empty": "articles_caption: text = ''",
    "claim_cover_is_known": """INSERT INTO strikes_claim
        (strike_id, key, reference_id, row, digest, precision, status, cover, standing)
        SELECT strike_id, 'other', reference_id, row, digest, 'day', '', 'scant', 'undisputed' FROM strikes_claim""",
    "claim_has_the_id_of_its_row": """INSERT INTO strikes_claim
        (strike_id, key, reference_id, row, digest, precision, status, cover, standing)
        SELECT strike_id, '', reference_id, row, digest, 'day', '', 'unknown', 'undisputed' FROM strikes_claim""",
    "claim_is_about_a_strike_or_a_dispute": "strikes_claim: dispute_id = (SELECT min(id) FROM strikes_dispute)",
    "claim_is_kept_once": """INSERT INTO strikes_claim
        (strike_id, key, reference_id, row, digest, precision, status, cover, standing)
        SELECT strike_id, key, reference_id, row, digest, 'day', '', 'unknown', 'undisputed' FROM strikes_claim""",
    "claim_precision_is_known": """INSERT INTO strikes_claim
        (strike_id, key, reference_id, row, digest, precision, status, cover, standing)
        SELECT strike_id, 'other', reference_id, row, digest, 'rough', '', 'unknown', 'undisputed' FROM strikes_claim""",
    "claim_standing_is_known": "strikes_claim: standing = 'shaky'",
    "claim_starts_before_it_ends": """INSERT INTO strikes_claim
        (strike_id, key, reference_id, row, digest, span, precision, status, cover, standing)
        SELECT strike_id, 'other', reference_id, row, digest, 'empty', 'day', '', 'unknown', 'undisputed'
        FROM strikes_claim""",
    "claim_status_is_known": """INSERT INTO strikes_claim
        (strike_id, key, reference_id, row, digest, precision, status, cover, standing)
        SELECT strike_id, 'other', reference_id, row, digest, 'day', 'lost', 'unknown', 'undisputed' FROM strikes_claim""",
    "correction_gives_its_reason": """INSERT INTO records_correction
        (public_id, content_type_id, object_id, field, before, after, is_withheld, reason, asked_by)
        SELECT '0000000000', content_type_id, object_id, field, before, after, false, '', asked_by
        FROM records_correction""",
    "correction_names_its_field": """INSERT INTO records_correction
        (public_id, content_type_id, object_id, field, before, after, is_withheld, reason, asked_by)
        SELECT '0000000000', content_type_id, object_id, '', before, after, false, reason, asked_by
        FROM records_correction""",
    "correction_says_in_which_role_it_was_asked_for": """INSERT INTO records_correction
        (public_id, content_type_id, object_id, field, before, after, is_withheld, reason, asked_by)
        SELECT '0000000000', content_type_id, object_id, field, before, after, false, reason, 'ada'
        FROM records_correction""",
    "correction_says_what_changed": """INSERT INTO records_correction
        (public_id, content_type_id, object_id, field, before, after, is_withheld, reason, asked_by)
        SELECT '0000000000', content_type_id, object_id, field, after, after, false, reason, asked_by
        FROM records_correction""",
    "curator_has_one_jotting_on_a_card": """INSERT INTO auth_user (username, password, first_name, last_name, email,
        is_superuser, is_staff, is_active, date_joined) VALUES ('ada', '', '', '', '', false, true, true, now());
        INSERT INTO articles_jotting (reading_id, by_id, card, typed) SELECT reading.id, ada.id, 'q-0-6', '{}'
        FROM articles_reading reading, auth_user ada, generate_series(1, 2)""",
    "decided_proposal_says_when": "strikes_proposal: state = 'accepted'",
    "decision_numbers_start_at_one": """INSERT INTO articles_decision (reading_id, number, said, cards)
        SELECT reading_id, 0, 'before all else', '{}' FROM articles_decision""",
    "decisions_on_a_reading_are_numbered": """INSERT INTO articles_decision (reading_id, number, said, cards)
        SELECT reading_id, number, 'twice', '{}' FROM articles_decision""",
    "decided_request_says_when_and_why": """INSERT INTO records_removalrequest
        (reference, address, ground, asked_by, words, contact, due_on, state, note, decided_at)
        VALUES ('0000000000', 'a page', 'privacy', 'reader', 'Hide it.', '', '2026-01-05', 'refused', '', NULL)""",
    "dispute_ends_after_it_starts": "strikes_dispute: ended_on = '2014'",
    "dispute_has_a_name": "strikes_dispute: name = ''",
    "edition_id_is_never_reused": """UPDATE records_edition SET public_id =
        (SELECT min(public_id) FROM records_edition WHERE kind = 'quotes') WHERE kind = 'quotes'""",
    "entry_is_erased_once": """INSERT INTO records_erasure (kind, public_id, entry_id, ground, reason)
        SELECT 'quotes', '0000000000', 1, 'privacy', 'why' FROM generate_series(1, 2)""",
    "erasure_gives_its_reason": """INSERT INTO records_erasure (kind, public_id, entry_id, ground, reason)
        VALUES ('quotes', '0000000000', 1, 'privacy', '')""",
    "erasure_ground_is_known": """INSERT INTO records_erasure (kind, public_id, entry_id, ground, reason)
        VALUES ('quotes', '0000000000', 1, 'whim', 'why')""",
    "entry_has_one_edition": """UPDATE records_edition SET entry_id =
        (SELECT min(entry_id) FROM records_edition WHERE kind = 'quotes') WHERE kind = 'quotes'""",
    "field_has_one_source": """INSERT INTO records_fieldsource
        (content_type_id, object_id, field, value, dataset, reference_id)
        SELECT content_type_id, object_id, field, '', 'nhsuk', reference_id FROM records_fieldsource""",
    "field_source_names_its_data_set": "records_fieldsource: dataset = ''",
    "field_source_names_its_field": "records_fieldsource: field = ''",
    "figure_basis_is_known": "articles_figure: basis = 'guessed'",
    "figure_does_not_revise_itself": "articles_figure: revises_id = id",
    "figure_is_a_share_of_something": "articles_figure: out_of = 0",
    "figure_is_about_exactly_one_thing": "articles_figure: strike_id = (SELECT min(id) FROM strikes_strike)",
    "figure_low_is_not_above_high": "articles_figure: value_high = 1",
    "figure_unit_is_known": "articles_figure: unit = 'dozens'",
    "furniture_kind_is_known": """INSERT INTO articles_furniture (text_version_id, kind, start, "end")
        SELECT min(id), 'sofa', 0, 1 FROM articles_textversion""",
    "furniture_starts_before_it_ends": """INSERT INTO articles_furniture (text_version_id, kind, start, "end")
        SELECT min(id), 'teaser', 1, 1 FROM articles_textversion""",
    "hospital_has_a_name": "strikes_hospital: name = ''",
    "hospital_ods_code_is_not_empty": "strikes_hospital: ods_code = ''",
    "hospitalname_is_not_empty": "strikes_hospitalname: name = ''",
    "hospitalname_kind_is_known": "strikes_hospitalname: kind = 'nickname'",
    "identification_certainty_is_known": "articles_identification: certainty = 'sure'",
    "import_is_compared_before_it_is_written": "records_fileimport: written_at = now(), content = NULL",
    "import_keeps_no_file_once_it_is_written": "records_fileimport: written_at = now(), digest = 'x'",
    "job_has_a_time_when_it_ended": "records_job: ended_at = now()",
    "job_says_what_is_done": "records_job: what = ''",
    "job_state_is_known": "records_job: state = 'forgotten'",
    "mandate_ends_after_it_begins": "strikes_ballot: mandate_to = '2015-10'",
    "mention_kind_is_known": "DELETE FROM articles_identification; UPDATE articles_mention SET kind = 'alias'",
    "milestone_has_a_title": "strikes_milestone: title = ''",
    "milestone_kind_is_known": "strikes_milestone: kind = 'party'",
    "only_a_tombstone_has_a_reason": "records_edition: reason = 'why'",
    "organisation_has_a_name": "people_organisation: name = ''",
    "organisation_is_not_its_own_parent": "people_organisation: parent_id = id",
    "organisation_is_not_its_own_successor": "people_organisation: successor_id = id",
    "organisation_is_part_of_something_from_and_to": "people_organisation: parent_id = NULL",
    "organisation_is_party_once": """INSERT INTO strikes_disputeparty (dispute_id, organisation_id, side)
        SELECT dispute_id, organisation_id, 'third' FROM strikes_disputeparty""",
    "organisation_is_succeeded_by_something": "people_organisation: successor_id = NULL",
    "organisation_kind_is_known": "people_organisation: kind = 'club'",
    "organisation_ods_code_is_not_empty": "people_organisation: ods_code = ''",
    "organisation_stops_being_a_part_after_it_starts": """UPDATE people_organisation
        SET part_to = '1993' WHERE part_from IS NOT NULL""",
    "organisationname_is_not_empty": "people_organisationname: name = ''",
    "organisationname_kind_is_known": "people_organisationname: kind = 'nickname'",
    "othercode_is_not_empty": "strikes_othercode: code = ''",
    "party_side_is_known": "strikes_disputeparty: side = 'left'",
    "passage_certainty_is_known": "articles_passage: certainty = 'sure'",
    "picket_event_is_announced_or_observed": "strikes_picketevent: observation = 'rumoured'",
    "picket_event_is_at_a_hospital_or_a_place": "strikes_picketevent: hospital_id = NULL, place = ''",
    "picket_event_kind_is_known": "strikes_picketevent: kind = 'party'",
    "picket_event_size_low_is_not_above_high": "strikes_picketevent: size_low = 12, size_high = 11",
    "picket_event_starts_before_it_ends": "strikes_picketevent: span = 'empty', precision = 'exact'",
    "picket_event_without_hours_is_precise_to_the_day": "strikes_picketevent: span = NULL, precision = 'exact'",
    "private_kind_is_known": """INSERT INTO articles_privatespan (text_version_id, kind, start, "end")
        SELECT min(id), 'secret', 0, 1 FROM articles_textversion""",
    "private_span_starts_before_it_ends": """INSERT INTO articles_privatespan (text_version_id, kind, start, "end")
        SELECT min(id), 'home', 1, 1 FROM articles_textversion""",
    "proposal_has_a_value": "strikes_proposal: value = ''",
    "proposal_kind_is_known": "strikes_proposal: kind = 'guess'",
    "publication_has_a_name": "articles_publication: name = ''",
    "publication_is_listed_once": """INSERT INTO articles_publication (public_id, state, state_reason, rung, name, place,
        website, domain, issn, wikidata) SELECT '0000000000', 'draft', '', 0, name, place, '', '', '', ''
        FROM articles_publication""",
    "publisher_notice_kind_is_known": "articles_publishernotice: kind = 'whisper'",
    "publisher_notice_says_something": "articles_publishernotice: words = ''",
    "publisher_notice_shows_at_most_fifteen_words": "articles_publishernotice: words = repeat('lantern ', 16)",
    "quote_kind_is_known": "articles_quote: kind = 'rumour'",
    "reading_has_its_text_until_it_is_an_article": "articles_reading: text = NULL",
    "reading_state_is_known": "articles_reading: state = 'lost'",
    "reference_has_a_name": "records_reference: name = ''",
    "reference_is_listed_once": """INSERT INTO records_reference (name, address, publisher, licence, note)
        SELECT name, address, '', '', '' FROM records_reference""",
    "request_asker_is_known": """INSERT INTO records_removalrequest
        (reference, address, ground, asked_by, words, contact, due_on, state, note, decided_at)
        VALUES ('0000000000', 'a page', 'privacy', 'ada', 'Hide it.', '', '2026-01-05', 'open', '', NULL)""",
    "request_ground_is_known": """INSERT INTO records_removalrequest
        (reference, address, ground, asked_by, words, contact, due_on, state, note, decided_at)
        VALUES ('0000000000', 'a page', 'whim', 'reader', 'Hide it.', '', '2026-01-05', 'open', '', NULL)""",
    "request_state_is_known": """INSERT INTO records_removalrequest
        (reference, address, ground, asked_by, words, contact, due_on, state, note, decided_at)
        VALUES ('0000000000', 'a page', 'privacy', 'reader', 'Hide it.', '', '2026-01-05', 'lost', 'why', now())""",
    "role_has_a_title": "people_role: title = ''",
    "search_ends_after_it_begins": "articles_search: last_date = '2016-04-25'",
    "search_has_its_words": "articles_search: terms = '{}'",
    "search_is_for_a_hospital_or_a_dispute": "articles_search: dispute_id = (SELECT min(id) FROM strikes_dispute)",
    "search_result_is_known": "articles_search: result = 'perhaps'",
    "search_says_by_whom": "articles_search: searched_by = ''",
    "search_says_where": "articles_search: place = ''",
    "sign_in_outcome_is_known": """INSERT INTO auth_user (username, password, first_name, last_name, email,
        is_superuser, is_staff, is_active, date_joined) VALUES ('ada', '', '', '', '', false, true, true, now());
        INSERT INTO accounts_signin (user_id, network, browser, outcome) SELECT id, '', '', 'vanished' FROM auth_user""",
    "sourcing_is_listed_once": """INSERT INTO records_sourcing (content_type_id, object_id, reference_id, field, note)
        SELECT content_type_id, object_id, reference_id, field, 'twice' FROM records_sourcing""",
    "spokesperson_has_a_name": "people_spokesperson: name = ''",
    "spokespersonname_is_not_empty": "people_spokespersonname: name = ''",
    "spokespersonname_kind_is_known": "people_spokespersonname: kind = 'nickname'",
    "strike_day_precision_is_known": "strikes_strikeday: precision = 'roughly'",
    "strike_has_a_name": "strikes_strike: name = ''",
    "strike_kind_is_known": "strikes_strike: kind = 'lockout'",
    "strike_nations_are_known": "strikes_strike: nations = '{england,atlantis}'",
    "strike_scope_is_known": "strikes_strike: scope = 'cosmic'",
    "trust_runs_a_hospital_once_at_a_time": """INSERT INTO strikes_runby (hospital_id, trust_id, ran_from)
        SELECT hospital_id, trust_id, ran_from FROM strikes_runby""",
    "verdict_kind_is_known": "articles_verdict: kind = 'feeling'",
    "verdict_names_the_rule_it_judges": "articles_verdict: rule = ''",
    "verdict_outcome_is_known": "articles_verdict: outcome = 'so_so'",
    "withdrawal_asker_is_known": """INSERT INTO records_withdrawal
        (content_type_id, object_id, rung, ground, asked_by, reason, note)
        SELECT min(id), 1, 1, 'privacy', 'ada', 'why', '' FROM django_content_type""",
    "withdrawal_gives_its_reason": """INSERT INTO records_withdrawal
        (content_type_id, object_id, rung, ground, asked_by, reason, note)
        SELECT min(id), 1, 1, 'privacy', 'reader', '', '' FROM django_content_type""",
    "withdrawal_ground_is_known": """INSERT INTO records_withdrawal
        (content_type_id, object_id, rung, ground, asked_by, reason, note)
        SELECT min(id), 1, 1, 'whim', 'reader', 'why', '' FROM django_content_type""",
    "withdrawal_rung_is_known": """INSERT INTO records_withdrawal
        (content_type_id, object_id, rung, ground, asked_by, reason, note)
        SELECT min(id), 1, 9, 'privacy', 'reader', 'why', '' FROM django_content_type""",
    "withheld_correction_shows_no_words": "records_correction: is_withheld = true",
}
# Rules that every kind of entry has, tried on each below.
SHARED = (
    "_state_is_known",
    "_id_is_ten_letters_and_digits",
    "_gives_its_reason",
    "_rung_is_known",
    "_on_the_last_rungs_is_withdrawn",
)

KINDS = sorted(editions.kinds())


def run(statement):
    if ":" in statement.partition("=")[0]:
        table, _, assignment = statement.partition(":")
        statement = f"UPDATE {table} SET {assignment}"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def constraints():
    return {
        constraint.name
        for app in ("records", "accounts", "people", "strikes", "articles")
        for model in apps.get_app_config(app).get_models()
        for constraint in model._meta.constraints
        if not hasattr(model, "pgh_tracked_model")
    }


def copied(entry, **fields):
    kept = {
        field.attname: getattr(entry, field.attname)
        for field in entry._meta.concrete_fields
        if not field.generated and field.name not in {"id", "public_id", "first_published_at"}
    }
    return type(entry).objects.create(**kept | fields)


@pytest.mark.parametrize("rule", sorted(BREAKS))
def test_raw_sql_is_refused_by_name(rule):
    small_archive()
    with pytest.raises(IntegrityError, match=rule):
        run(BREAKS[rule])


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_entry_is_born_in_a_known_state_with_a_proper_id(kind):
    small_archive()
    entry = editions.kind(kind).model.objects.first()
    name = entry._meta.model_name
    with pytest.raises(IntegrityError, match=f"{name}_state_is_known"), transaction.atomic():
        copied(entry, public_id=new_public_id(), state="hidden")
    with pytest.raises(IntegrityError, match=f"{name}_id_is_ten_letters_and_digits"), transaction.atomic():
        copied(entry, public_id="i-l-o-u", state="draft")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_entry_gives_the_reason_of_its_withdrawal(kind):
    small_archive()
    model = editions.kind(kind).model
    with pytest.raises(IntegrityError, match=f"withdrawn_{model._meta.model_name}_gives_its_reason"):
        run(f"{model._meta.db_table}: state = 'withdrawn', state_reason = ''")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_entry_stands_on_a_rung_that_there_is(kind):
    small_archive()
    model = editions.kind(kind).model
    name, table = model._meta.model_name, model._meta.db_table
    with pytest.raises(IntegrityError, match=f"{name}_rung_is_known"):
        run(f"{table}: rung = 6, state = 'withdrawn', state_reason = 'why'")
    with pytest.raises(IntegrityError, match=f"{name}_on_the_last_rungs_is_withdrawn"):
        run(f"{table}: rung = 4")


def test_no_constraint_is_without_its_test():
    tested = "\n".join(path.read_text() for path in Path(__file__).parents[1].rglob("test_*.py"))
    assert {rule for rule in constraints() if rule not in tested and not rule.endswith(SHARED)} == set()
    assert set(BREAKS) <= constraints()
