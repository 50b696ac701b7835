import pgtrigger

from records.choices import State


class NeedsSupport(pgtrigger.Trigger):
    """No fact without a passage or a reference: checked when the transaction ends, for every published row.

    A passage counts while its article is public: of others readers see nothing.
    """

    name = "published_fact_has_a_passage_or_a_reference"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update
    timing = pgtrigger.Deferred
    condition = pgtrigger.Q(new__state=State.PUBLISHED)

    def get_func(self, model):
        fact = model._meta.get_field("passages").field.column
        return f"""
            IF NOT EXISTS (SELECT FROM {model._meta.db_table} WHERE id = NEW.id AND state = '{State.PUBLISHED}')
               OR EXISTS (
                   SELECT FROM records_sourcing s JOIN django_content_type t ON t.id = s.content_type_id
                   WHERE t.app_label = '{model._meta.app_label}' AND t.model = '{model._meta.model_name}'
                     AND s.object_id = NEW.id
               ) THEN
                RETURN NULL;
            END IF;
            -- Shared, so that nobody withdraws the article at the same moment.
            PERFORM FROM articles_passage p JOIN articles_article a ON a.id = p.article_id
            WHERE p.{fact} = NEW.id AND a.state = '{State.PUBLISHED}' LIMIT 1 FOR SHARE OF a;
            IF NOT FOUND THEN
                RAISE EXCEPTION 'published_fact_has_a_passage_or_a_reference: % %', TG_TABLE_NAME, NEW.public_id
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        """
