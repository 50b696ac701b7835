from archive.demo import book
from people.models import Organisation, Role, Spokesperson
from records.models import Reference


def load_references(shelf):
    for handle, row in book.rows("references"):
        fields = row.pick("name", "address", "publisher", "published_on", "retrieved_on", "licence", "note")
        row.finish()
        reference = Reference.objects.filter(
            name=fields.get("name"), address=fields.get("address", "")
        ).first()
        shelf.keep(Reference, handle, reference or shelf.save(Reference(**fields), row))


def load_organisations(shelf):
    for handle, row in book.rows("organisations"):
        names = row.rows("names")
        entry, is_new = shelf.add(
            Organisation,
            handle,
            row,
            parent=shelf.get(Organisation, row.take("parent", None), row),
            successor=shelf.get(Organisation, row.take("successor", None), row),
            **row.pick("name", "kind", "abbreviation", "ods_code", "website", "description", "opened_on"),
        )
        if is_new:
            row.finish()
            add_names(shelf, entry, names)


def load_people(shelf):
    for handle, row in book.rows("people"):
        names, roles = row.rows("names"), row.named_rows("roles")
        entry, is_new = shelf.add(
            Spokesperson,
            handle,
            row,
            organisation=shelf.get(Organisation, row.take("organisation", None), row),
            **row.pick("kind", "name", "honorific", "has_page", "description", "wikidata"),
        )
        if is_new:
            row.finish()
            add_names(shelf, entry, names)
        for role_handle, role in roles.items():
            _, role_is_new = shelf.add(
                Role,
                f"{handle} {role_handle}",
                role,
                spokesperson=entry,
                organisation=shelf.get(Organisation, role.take("organisation", None), role),
                **role.pick("title", "held_from", "held_to"),
            )
            if role_is_new:
                role.finish()


def add_names(shelf, entry, rows):
    for row in rows:
        fields = row.pick("name", "kind", "used_from", "used_to")
        row.finish()
        owner = {entry.names.field.name: entry}
        shelf.save(entry.names.model(**owner, **fields), row)
