import pgtrigger

from records.choices import State


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
