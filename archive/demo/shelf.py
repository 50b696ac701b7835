from django.core.exceptions import ValidationError
from django.db import DatabaseError

from records import actions
from records.identifiers import new_public_id
from records.models import Reference, Sourcing


class Shelf:
    """The entries of the demo by the handles that fixtures use, and which of them are new.

    An entry that the archive has already, in whatever state, is left as curators left it.
    """

    def __init__(self):
        self.things = {}
        self.new = []
        self.kept = 0

    def add(self, model, handle, row, **fields):
        """Returns the entry and whether it was made just now; its references are attached, it is a draft still."""
        public_id = row.take("id", None)
        if not public_id:
            raise row.wrong(f"it has no id. Give it this one: id = “{new_public_id()}”.")
        entry = model.objects.filter(public_id=public_id).first()
        if entry is not None:
            self.kept += 1
            self.things[model, handle] = entry
            return entry, False
        references = row.take("references", [])
        entry = self.save(model(public_id=public_id, **fields), row)
        for handle_or_row in references:
            self._attach(entry, handle_or_row, row)
        self.things[model, handle] = entry
        self.new.append((entry, row))
        return entry, True

    def keep(self, model, handle, thing):
        """Notes something that other fixtures refer to and that is no entry: a reference, a milestone."""
        self.things[model, handle] = thing

    def get(self, model, handle, row):
        if handle is None:
            return None
        try:
            return self.things[model, handle]
        except KeyError:
            raise row.wrong(f"no {model._meta.verbose_name} has the handle “{handle}”.") from None

    def get_all(self, model, handles, row):
        return [self.get(model, handle, row) for handle in handles]

    def save(self, instance, row):
        try:
            instance.clean_fields()
            instance.validate_unique()
            instance.save()
        except ValidationError as error:
            raise row.wrong(" ".join(error.messages)) from error
        except DatabaseError as error:
            raise row.wrong(str(error).splitlines()[0]) from error
        return instance

    def publish(self):
        for entry, row in self.new:
            try:
                actions.publish(entry=entry, by=None)
            except ValidationError as error:
                raise row.wrong(" ".join(error.messages)) from error

    def _attach(self, entry, given, row):
        # A bare handle supports the whole entry; a table may name one field and the place in the source.
        handle, details = (given, {}) if isinstance(given, str) else (given["to"], given)
        Sourcing.objects.create(
            entry=entry,
            reference=self.get(Reference, handle, row),
            field=details.get("field", ""),
            note=details.get("note", ""),
        )
