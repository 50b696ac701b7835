import pgtrigger


class CheckAgain(pgtrigger.Trigger):
    """When a row changes, rows that were let in because of it are checked again, as if they had just been written.

    `relations` of the model lead to them: to the rows that name this one, or to those that it names. Their own
    triggers do the checking; an update that changes nothing leaves no history and no edition.
    """

    when = pgtrigger.After
    operation = pgtrigger.Update

    def __init__(self, *relations, **kwargs):
        self.relations = relations
        super().__init__(**kwargs)

    def get_func(self, model):
        checks = (_check(model._meta.get_field(name)) for name in self.relations)
        return "\n".join([*checks, "RETURN NULL;"])


def _check(relation):
    table = relation.related_model._meta.db_table
    if relation.concrete:
        return f"UPDATE {table} SET id = id WHERE id = OLD.{relation.column};"
    return f"UPDATE {table} SET id = id WHERE {relation.field.column} = OLD.id;"


class CheckEntryAgain(pgtrigger.Trigger):
    """The same for the entry of any kind that a row names by content type and key."""

    when = pgtrigger.After
    operation = pgtrigger.Update | pgtrigger.Delete
    declare = [("entry_table", "text")]

    def get_func(self, model):
        return """
            SELECT app_label || '_' || t.model INTO entry_table FROM django_content_type t WHERE t.id = OLD.content_type_id;
            EXECUTE format('UPDATE %I SET id = id WHERE id = $1', entry_table) USING OLD.object_id;
            RETURN NULL;
        """
