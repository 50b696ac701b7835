"""The groups of the desk, and what each may do to which kind of row.

A contributor enters, changes drafts of their own and sends them to review. A curator also reviews what others entered.
An editor publishes, withdraws, merges and deletes drafts besides. An administrator opens accounts and closes them, and
has nothing to do with entries, unless they are in another group as well.
"""

from django.apps import apps as current_apps
from django.contrib.auth.management import create_permissions

ROOMS = ["articles", "strikes", "people", "records"]
# Where the rights of administrators are: people's accounts, and what came of their log-ins.
OFFICE = {
    "accounts": {"signin": {"view", "end"}},
    "auth": {"user": {"add", "change", "view"}, "group": {"change", "view"}},
    # Who erases must be an editor as well: it begins with a withdrawal.
    "records": {"erasure": {"add", "view"}},
}
# Written by actions only; shown, never edited.
READ_ONLY = {
    "batch", "batchitem", "correction", "decision", "edition", "fieldsource", "job", "proposal", "redirect",
    "syndicationcluster", "verdict", "withdrawal",
}  # fmt: skip
# What waits for its editions between two statements of one transaction is nobody's business, nor are the numbers
# that printings are found by, nor what somebody typed and has not said yet.
HIDDEN = {"jotting", "quotefingerprint", "textfingerprint", "touched"}
# What people ask of the archive, with where to answer them, is read and decided by editors; what was erased, by
# administrators, who have every right.
FOR_EDITORS = {"removalrequest"}
FOR_ADMINISTRATORS = {"erasure"}
# Kept once entered, like the entries themselves; only an editor removes one that nothing stands on.
KEPT = {"claim", "textversion"}
# Not part of any entry, so that there is no draft to begin with: what is said there is public at once.
SHARED = {"ballotlaw": {"view"}, "reference": {"add", "view"}, "search": {"view"}}
# An import may change what is public, and much at once: an editor sends it, and everybody at the desk sees it.
BROUGHT_IN = {"fileimport"}


def make_groups(apps):
    """Makes the groups that are not there yet, with their rights; a group that exists is left as it is.

    `apps` may be those of a migration. Permissions must have been made before.
    """
    Group = apps.get_model("auth", "Group")
    for name in NAMES:
        group, is_new = Group.objects.get_or_create(name=name)
        if is_new:
            group.permissions.set(_permissions(apps, name))


def grant_rights_on(apps, models):
    """Gives the groups their rights on models that came after them; `models` are names in small letters."""
    Group = apps.get_model("auth", "Group")
    for group in Group.objects.filter(name__in=NAMES):
        rows = [row for row in _permissions(apps, group.name) if row.content_type.model in models]
        group.permissions.add(*rows)


def grant_verb(apps, verb):
    """Gives the groups a right on entries that came after them."""
    Group = apps.get_model("auth", "Group")
    for group in Group.objects.filter(name__in=NAMES):
        rows = [row for row in _permissions(apps, group.name) if row.codename.startswith(f"{verb}_")]
        group.permissions.add(*rows)


def make_permissions(apps, using):
    """Django makes them when all migrations are done; groups cannot wait for that."""
    for label in [*ROOMS, *OFFICE]:
        create_permissions(current_apps.get_app_config(label), apps=apps, verbosity=0, using=using)


def restore_groups(sender, apps=current_apps, using="default", **kwargs):
    """After `flush`, which empties their table as well, the groups are made again."""
    try:
        groups = apps.get_model("auth", "Group").objects.using(using)
    except LookupError:
        return
    if groups.filter(name__in=NAMES).count() < len(NAMES):
        make_permissions(apps, using)
        make_groups(apps)


def contributor_verbs(model, is_entry):
    return SHARED[model] if model in SHARED else curator_verbs(model, is_entry) - {"review"}


def curator_verbs(model, is_entry):
    if model in FOR_EDITORS | FOR_ADMINISTRATORS:
        return set()
    if model in READ_ONLY:
        return {"view"}
    if model in BROUGHT_IN:
        return {"view"}
    if is_entry:
        return {"add", "change", "view", "review"}
    if model in KEPT:
        return {"add", "change", "view"}
    return {"add", "change", "delete", "view"}


def editor_verbs(model, is_entry):
    if model in FOR_ADMINISTRATORS:
        return {"view"}
    if model in READ_ONLY:
        # Only the words of corrections can be withheld; nothing else has that verb.
        return {"view", "withhold"}
    if model in BROUGHT_IN:
        return {"add", "view"}
    return {"add", "change", "delete", "view", "review", "publish", "withdraw", "merge"}


VERBS = {
    "contributor": contributor_verbs,
    "curator": curator_verbs,
    "editor": editor_verbs,
}
NAMES = [*VERBS, "administrator"]


def _permissions(apps, name):
    return _office(apps) if name == "administrator" else _desk(apps, VERBS[name])


def _office(apps):
    Permission = apps.get_model("auth", "Permission")
    for row in Permission.objects.filter(content_type__app_label__in=OFFICE).select_related("content_type"):
        verb, _, model = row.codename.partition("_")
        if verb in OFFICE[row.content_type.app_label].get(model, ()):
            yield row


def _desk(apps, verbs_of):
    Permission = apps.get_model("auth", "Permission")
    rows = list(Permission.objects.filter(content_type__app_label__in=ROOMS).select_related("content_type"))
    models = {(row.content_type.app_label, row.content_type.model) for row in rows}
    entries = {
        (row.content_type.app_label, row.content_type.model)
        for row in rows
        if row.codename.startswith("publish_")
    }
    for row in rows:
        app, model = row.content_type.app_label, row.content_type.model
        is_history = model.endswith("event") and (app, model.removesuffix("event")) in models
        verb = row.codename.partition("_")[0]
        if not is_history and model not in HIDDEN and verb in verbs_of(model, (app, model) in entries):
            yield row
