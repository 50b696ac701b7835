"""Two entries that are one in the world become one."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from psycopg.errors import UniqueViolation

from records import rights
from records.choices import State
from records.editions import writing
from records.models import Redirect, Touched


def merge(*, keep, discard, reason="", by):
    """Joins two entries that are one in the world: every link moves to `keep`, the old address leads to it.

    The discarded name and code stay findable among those of the kept one. Raises ValidationError if the two
    cannot be joined; then nothing has changed.
    """
    if type(keep) is not type(discard):
        raise ValidationError("Only entries of the same kind can be merged.")
    if keep.pk == discard.pk:
        raise ValidationError("An entry cannot be merged with itself.")
    if hasattr(keep, "text_versions"):
        raise ValidationError(
            "Articles are not merged, as each has texts of its own. Withdraw the one too many."
        )
    rights.demand(by, "merge", type(keep))
    with writing(by=by, why=reason):
        keep, discard = _locked(keep, discard)
        if discard.state in State.ever_public() and keep.state != State.PUBLISHED:
            raise ValidationError(
                f"Publish “{keep}” first: the address of “{discard}”, which was public, will lead to it."
            )
        reason = reason.strip() or f"Merged with “{keep.label}”."
        _remember_name(keep, discard)
        _remember_code(keep, discard)
        for relation in _relations_to(type(keep)):
            _move_links(relation, keep, discard)
        Redirect.objects.filter(kind=keep.KIND, new_id=discard.public_id).update(new_id=keep.public_id)
        Redirect.objects.create(
            kind=keep.KIND, old_id=discard.public_id, new_id=keep.public_id, reason=reason
        )
        if discard.state == State.PUBLISHED:
            discard.state, discard.state_reason = State.WITHDRAWN, reason
            discard.save(update_fields=["state", "state_reason"])
        elif discard.state == State.WITHDRAWN:
            # Its tombstone says from now on where it went.
            Touched.objects.create(model=discard._meta.label_lower, row_id=discard.pk)
        else:
            discard.delete()


def _locked(keep, discard):
    """Both entries as they are now, locked in one order and against new links, so that merges cannot cross."""
    rows = type(keep).objects.select_for_update(of=("self",)).order_by("pk")
    found = {row.pk: row for row in rows.filter(pk__in=[keep.pk, discard.pk])}
    merged = Redirect.objects.filter(kind=keep.KIND, old_id__in=[row.public_id for row in found.values()])
    if len(found) < 2 or merged.exists():
        raise ValidationError("One of the two was merged into another entry meanwhile. Load the page again.")
    return found[keep.pk], found[discard.pk]


def _remember_name(keep, discard):
    names = getattr(keep, "names", None)
    if names is not None and discard.name != keep.name and not names.filter(name=discard.name).exists():
        names.create(name=discard.name)


def _remember_code(keep, discard):
    """A register that lists the discarded one again must be understood to mean the kept one."""
    codes = getattr(keep, "other_codes", None)
    if codes is not None and discard.ods_code and not codes.filter(code=discard.ods_code).exists():
        codes.create(code=discard.ods_code)


def _relations_to(model):
    """Relations to the model, of entries and of parts."""
    relations = [
        relation
        for relation in model._meta.get_fields(include_hidden=True)
        if relation.auto_created
        and (relation.one_to_many or relation.one_to_one)
        and not relation.concrete
        # History rows keep pointing at what they describe.
        and not relation.related_model._meta.model_name.endswith("event_history")
        and not hasattr(relation.related_model, "pgh_tracked_model")
        and not relation.related_model._meta.proxy
    ]
    return relations + [
        field for field in model._meta.private_fields if hasattr(field, "object_id_field_name")
    ]


def _move_links(relation, keep, discard):
    if hasattr(relation, "object_id_field_name"):
        manager, column, target = (
            relation.related_model._default_manager,
            relation.object_id_field_name,
            keep.pk,
        )
        kind = {relation.content_type_field_name: ContentType.objects.get_for_model(keep)}
        links = manager.filter(**kind, **{column: discard.pk})
    else:
        manager, column, target = relation.related_model._base_manager, relation.field.name, keep
        links = manager.filter(**{column: discard})
    if not _moved(links, column, target):
        for row in links.order_by("pk"):
            if not _moved(manager.filter(pk=row.pk), column, target):
                _drop_double(row, column, target, manager, keep, discard)


def _moved(links, column, target):
    """Moves all links at once; False if `keep` has one of them already, and then none has moved."""
    try:
        with transaction.atomic():
            links.update(**{column: target})
    except IntegrityError as refusal:
        if not isinstance(refusal.__cause__, UniqueViolation):
            raise
        return False
    return True


def _drop_double(row, column, target, manager, keep, discard):
    """Deletes a link that `keep` has already (one union of a strike, one name), if it says nothing new; an entry of
    its own, or a fact that differs, never."""
    if _is_entry(row) or not _says_nothing_new(row, column, target, manager):
        raise ValidationError(
            f"“{row}” belongs to “{discard}” and “{keep}” has one of the same kind: merge or edit those first."
        )
    row.delete()


def _says_nothing_new(row, column, target, manager):
    rest = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if not field.primary_key and not field.generated and column not in {field.name, field.attname}
    }
    unknown = {f"{name}__isnull": True for name, value in rest.items() if value is None}
    known = {name: value for name, value in rest.items() if value is not None}
    return manager.filter(**{column: target}, **known, **unknown).exists()


def _is_entry(row: models.Model):
    return hasattr(row, "public_id")
