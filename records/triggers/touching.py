import pgtrigger


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
