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
