"""Rules that the database holds for every entry, whatever writes to it."""

import pgtrigger

from records.choices import NEXT_STATES, State

_ALLOWED = ", ".join(
    f"('{old}', '{new}')" for old, following in NEXT_STATES.items() for new in sorted(following)
)


def _changed(model):
    """SQL that is true if an update changes a row. Before it, generated columns of the new row are still empty."""
    generated = [field.column for field in model._meta.concrete_fields if field.generated]
    if not generated:
        return "NEW IS DISTINCT FROM OLD"
    columns = ", ".join(f"'{column}'" for column in generated)
    return f"to_jsonb(NEW) - ARRAY[{columns}] IS DISTINCT FROM to_jsonb(OLD) - ARRAY[{columns}]"


class KeepRecord(pgtrigger.Trigger):
    """Ids are permanent, states follow their order, and what was public is never deleted or left unexplained.

    Also fills who and when: `picketline.actor` is set by `records.editions.writing`.
    """

    name = "entry_keeps_its_id_and_state_order"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete
    declare = [("actor", "int := nullif(current_setting('picketline.actor', true), '')::int")]

    def get_func(self, model):
        return f"""
            IF TG_OP = 'DELETE' THEN
                IF OLD.state IN ('{State.PUBLISHED}', '{State.WITHDRAWN}') THEN
                    RAISE EXCEPTION 'published_entry_is_withdrawn_not_deleted: % %', TG_TABLE_NAME, OLD.public_id
                        USING ERRCODE = 'check_violation';
                END IF;
                RETURN OLD;
            END IF;
            IF TG_OP = 'INSERT' THEN
                IF NEW.state = '{State.WITHDRAWN}' THEN
                    RAISE EXCEPTION 'entry_is_not_born_withdrawn: % %', TG_TABLE_NAME, NEW.public_id
                        USING ERRCODE = 'check_violation';
                END IF;
                NEW.created_by_id := coalesce(NEW.created_by_id, actor);
                NEW.changed_by_id := coalesce(NEW.changed_by_id, actor);
            ELSE
                IF NEW.public_id <> OLD.public_id THEN
                    RAISE EXCEPTION 'public_id_is_permanent: % %', TG_TABLE_NAME, OLD.public_id
                        USING ERRCODE = 'check_violation';
                END IF;
                IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN ({_ALLOWED}) THEN
                    RAISE EXCEPTION 'state_follows_its_order: % % cannot go from % to %',
                        TG_TABLE_NAME, OLD.public_id, OLD.state, NEW.state
                        USING ERRCODE = 'check_violation';
                END IF;
                IF OLD.state = '{State.WITHDRAWN}' AND NEW.state = '{State.PUBLISHED}'
                   AND (NEW.state_reason = '' OR NEW.state_reason = OLD.state_reason) THEN
                    RAISE EXCEPTION 'return_to_public_gives_its_own_reason: % %', TG_TABLE_NAME, OLD.public_id
                        USING ERRCODE = 'check_violation';
                END IF;
                IF {_changed(model)} THEN
                    NEW.changed_at := statement_timestamp();
                    NEW.changed_by_id := coalesce(actor, NEW.changed_by_id);
                END IF;
                NEW.first_published_at := OLD.first_published_at;
            END IF;
            IF NEW.state = '{State.PUBLISHED}' AND NEW.first_published_at IS NULL THEN
                NEW.first_published_at := statement_timestamp();
            END IF;
            RETURN NEW;
        """


class NeedsSupport(pgtrigger.Trigger):
    """No fact without a passage or a reference: checked when the transaction ends, for every published row.

    `passage_column` is the column of articles_passage that points at the table.
    """

    name = "published_fact_has_a_passage_or_a_reference"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update
    timing = pgtrigger.Deferred
    condition = pgtrigger.Q(new__state=State.PUBLISHED)

    def __init__(self, *, passage_column, **kwargs):
        self.passage_column = passage_column
        super().__init__(**kwargs)

    def get_func(self, model):
        return f"""
            IF EXISTS (SELECT FROM {model._meta.db_table} WHERE id = NEW.id AND state = '{State.PUBLISHED}')
               AND NOT EXISTS (SELECT FROM articles_passage WHERE {self.passage_column} = NEW.id)
               AND NOT EXISTS (
                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id
                   WHERE t.app_label = '{model._meta.app_label}' AND t.model = '{model._meta.model_name}'
                     AND s.object_id = NEW.id
               ) THEN
                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        """


class SupportStays(pgtrigger.Trigger):
    """When support is taken away, the fact that it bore out is checked again as if it had been written."""

    name = "published_fact_keeps_its_support"
    when = pgtrigger.After
    operation = pgtrigger.Update | pgtrigger.Delete


class SourcingStays(SupportStays):
    declare = [("entry_table", "text")]

    def get_func(self, model):
        return """
            SELECT app_label || '_' || t.model INTO entry_table FROM django_content_type t WHERE t.id = OLD.content_type_id;
            EXECUTE format('UPDATE %I SET id = id WHERE id = $1', entry_table) USING OLD.object_id;
            RETURN NULL;
        """


class PassageStays(SupportStays):
    def __init__(self, *, tables, **kwargs):
        self.tables = tables
        super().__init__(**kwargs)

    def get_func(self, model):
        checks = "\n".join(
            f"UPDATE {table} SET id = id WHERE id = OLD.{column};" for column, table in self.tables.items()
        )
        return f"{checks}\nRETURN NULL;"


class Touch(pgtrigger.Trigger):
    """Notes every changed row, whatever changed it, so that the editions that carry it are built anew.

    A row of a part (a hospital's former name) also touches the entry that it is part of: `part_of` maps
    foreign-key columns to model labels; a part of any entry (`generic`) names it by content type and key.
    """

    level = pgtrigger.Statement
    when = pgtrigger.After

    def __init__(self, *, part_of=None, generic=False, **kwargs):
        self.part_of = part_of or {}
        self.generic = generic
        super().__init__(**kwargs)

    def get_func(self, model):
        label = model._meta.concrete_model._meta.label_lower
        insert = "INSERT INTO records_touched (model, row_id)"
        if self.referencing.old and self.referencing.new:
            # No join: a long-lived session keeps the plan made for one row, and would loop over ten thousand.
            rows = "(TABLE new_rows EXCEPT TABLE old_rows)"
            both = f"({rows} UNION ALL (TABLE old_rows EXCEPT TABLE new_rows))"
        else:
            rows = both = "new_rows" if self.referencing.new else "old_rows"
        statements = [f"{insert} SELECT '{label}', r.{model._meta.pk.column} FROM {rows} r;"]
        statements += [
            f"{insert} SELECT '{whole}', r.{column} FROM {both} r WHERE r.{column} IS NOT NULL;"
            for column, whole in self.part_of.items()
        ]
        if self.generic:
            statements.append(
                f"{insert} SELECT t.app_label || '.' || t.model, r.object_id FROM {both} r"
                " JOIN django_content_type t ON t.id = r.content_type_id;"
            )
        return "\n".join([*statements, "RETURN NULL;"])


def touches(*, generic=False, **part_of):
    """The three triggers of a table whose rows stand in editions; `hospital_id="strikes.hospital"` for parts."""
    return [
        Touch(
            name="editions_follow_insert",
            operation=pgtrigger.Insert,
            referencing=pgtrigger.Referencing(new="new_rows"),
            part_of=part_of,
            generic=generic,
        ),
        Touch(
            name="editions_follow_update",
            operation=pgtrigger.Update,
            referencing=pgtrigger.Referencing(old="old_rows", new="new_rows"),
            part_of=part_of,
            generic=generic,
        ),
        Touch(
            name="editions_follow_delete",
            operation=pgtrigger.Delete,
            referencing=pgtrigger.Referencing(old="old_rows"),
            part_of=part_of,
            generic=generic,
        ),
    ]
