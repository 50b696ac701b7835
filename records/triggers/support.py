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
