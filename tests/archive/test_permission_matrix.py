"""Who may do what with which kind of row in which state: every cell, at the desk, by actions and through the API.

The table is written out here by rule and nowhere asked of the code. A model that is new in the admin fails until it has
its rule. What the pages would answer is asked of every model; that they answer so is tried on one model of each rule.
"""

from copy import copy

import pytest
from django.contrib import admin
from django.contrib.auth.models import AnonymousUser, Group, User
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import RequestFactory
from django.urls import reverse

from config.api import VIEWSETS, kind_of
from people.models import Organisation
from records import actions
from records.admin import EntryAdmin, MergingAdmin, OfEntryAdmin, is_closed
from records.admin.steps import STEPS
from records.models import Redirect
from strikes.models import Milestone
from tests.controls import controls
from tests.factories import articles, people, strikes
from tests.factories.accounts import (
    AdministratorFactory,
    ContributorFactory,
    CuratorFactory,
    EditorFactory,
    UserFactory,
)
from tests.factories.records import RedirectFactory, ReferenceFactory
from tests.small_archive import small_archive

pytestmark = pytest.mark.django_db

# The table

ACCOUNTS = {
    "anonymous": None,
    "reader": UserFactory,
    "clerk": lambda **fields: UserFactory(is_staff=True, **fields),
    "contributor": ContributorFactory,
    "curator": CuratorFactory,
    "editor": EditorFactory,
    "administrator": AdministratorFactory,
}
DRAFTS, REVIEWED = {"own draft", "draft"}, {"own in review", "in review"}
OPEN = DRAFTS | REVIEWED
ALL = OPEN | {"published", "withdrawn"}

SEEN = {role: {"view": ALL} for role in ("contributor", "curator", "editor")}
ENTRY = {
    "contributor": {"view": ALL, "add": ALL, "change": {"own draft"}, "review": {"own draft"}},
    "curator": {"view": ALL, "add": ALL, "change": OPEN, "review": DRAFTS, "draft": REVIEWED},
    "editor": {
        "view": ALL,
        "add": ALL,
        "change": ALL,
        "delete": OPEN,
        "review": DRAFTS,
        "draft": REVIEWED,
        "publish": OPEN,
        "withdraw": {"published"},
        "publish-again": {"withdrawn"},
    },
}
MERGED = ENTRY | {"editor": ENTRY["editor"] | {"merge": ALL}}
# The states are those of the entry that it is part of.
PART = {
    "contributor": {"view": ALL, "add": ALL, "change": {"own draft"}, "delete": {"own draft"}},
    "curator": {"view": ALL, "add": ALL, "change": OPEN, "delete": OPEN},
    "editor": {"view": ALL, "add": ALL, "change": ALL, "delete": ALL},
}
TEXT = {
    "contributor": {"view": ALL, "change": {"own draft"}},
    "curator": {"view": ALL, "change": OPEN},
    "editor": {"view": ALL, "change": ALL},
}
PROPOSAL = {
    "contributor": {"view": ALL},
    "curator": {"view": ALL, "decide": OPEN},
    "editor": {"view": ALL, "decide": ALL},
}
KEPT_BY_CURATORS = {
    "contributor": {"view": ALL},
    "curator": dict.fromkeys(["view", "add", "change", "delete"], ALL),
    "editor": dict.fromkeys(["view", "add", "change", "delete"], ALL),
}
REFERENCE = KEPT_BY_CURATORS | {"contributor": dict.fromkeys(["view", "add"], ALL)}
RULES = {
    "accounts.signin": {"administrator": dict.fromkeys(["view", "end"], ALL)},
    "articles.article": ENTRY,
    "articles.batch": SEEN,
    "articles.batchitem": SEEN,
    "articles.figure": ENTRY,
    "articles.mention": PART,
    "articles.passage": PART,
    "articles.publication": ENTRY,
    "articles.quote": ENTRY,
    "articles.reading": SEEN,
    "articles.search": KEPT_BY_CURATORS,
    "articles.textversion": TEXT,
    "auth.group": {"administrator": dict.fromkeys(["view", "change"], ALL)},
    "auth.user": {"administrator": dict.fromkeys(["view", "add", "change"], ALL)},
    "people.organisation": MERGED,
    "people.role": ENTRY,
    "people.spokesperson": MERGED,
    # The queue's own rows; *Jobs* says the same in words.
    "procrastinate.procrastinatejob": {},
    "records.correction": SEEN | {"editor": dict.fromkeys(["view", "withhold"], ALL)},
    "records.edition": SEEN,
    "records.erasure": {"editor": {"view": ALL}, "administrator": {"view": ALL}},
    "records.fileimport": SEEN | {"editor": dict.fromkeys(["view", "import"], ALL)},
    "records.job": SEEN,
    "records.redirect": SEEN,
    "records.reference": REFERENCE,
    # People write there of themselves.
    "records.removalrequest": {"editor": dict.fromkeys(["view", "add", "change"], ALL)},
    "records.withdrawal": SEEN,
    "strikes.ballotlaw": KEPT_BY_CURATORS,
    "strikes.dispute": ENTRY,
    "strikes.hospital": MERGED,
    "strikes.milestone": PART,
    "strikes.picketevent": ENTRY,
    "strikes.proposal": PROPOSAL,
    "strikes.strike": ENTRY,
    "strikes.strikeday": ENTRY,
}
VERBS = ["view", "add", "change", "delete", *STEPS, "merge", "decide", "end", "import", "withhold"]


def cells(rule):
    """(role, verb, state, whether it is allowed) for every one of them."""
    for role in ACCOUNTS:
        for verb in VERBS:
            for state in sorted(ALL):
                yield role, verb, state, state in rule.get(role, {}).get(verb, ())


@pytest.fixture
def users():
    return {role: make(username=role) if make else AnonymousUser() for role, make in ACCOUNTS.items()}


# What the desk would answer, for every model


@pytest.fixture
def rows():
    """A row of each model in the admin."""
    small_archive()
    RedirectFactory(kind="hospitals", old_id="0123456789", new_id="9876543210")
    UserFactory()
    return {
        model: Group.objects.get(name="curator")
        if model is Group
        else model._base_manager.order_by("pk").first() or model()
        for model in admin.site._registry
    }


def test_every_model_of_the_admin_has_its_rule():
    assert {model._meta.label_lower for model in admin.site._registry} == set(RULES)


def test_every_cell_at_the_desk(users, rows):
    wrong = []
    for model, model_admin in admin.site._registry.items():
        there = {
            (role, state): as_if(model_admin, rows[model], state, users[role])
            for role in ACCOUNTS
            for state in ALL
        }
        for role, verb, state, allowed in cells(RULES[model._meta.label_lower]):
            request, row = RequestFactory().get("/admin/"), there[role, state]
            request.user = users[role]
            if would_let(model_admin, request, verb, row) != allowed:
                wrong.append(f"{role} {'may not' if allowed else 'may'} {verb} {model.__name__}, {state}")
    assert not wrong


def as_if(model_admin, row, state, user):
    """A copy of a row as it would be if its entry were in that state."""
    row = copy(row)
    entry = entry_of(model_admin, row)
    if entry is not None:
        entry.state = state.removeprefix("own ").replace(" ", "_")
        entry.created_by_id = user.pk if state.startswith("own ") else None
    return row


def entry_of(model_admin, row):
    if isinstance(model_admin, EntryAdmin):
        return row
    if isinstance(model_admin, OfEntryAdmin):
        return model_admin.entry_of(row)
    return getattr(row, "article", None) or getattr(row, "hospital", None)


def would_let(model_admin, request, verb, row):
    if verb in STEPS:
        is_entry = isinstance(model_admin, EntryAdmin)
        return is_entry and STEPS[verb].fits(row) and model_admin.may_take(request, STEPS[verb], row)
    if verb == "merge":
        return isinstance(model_admin, MergingAdmin) and model_admin.has_merge_permission(request)
    if verb in {"decide", "end", "withhold"}:
        allowed = getattr(model_admin, f"has_{verb}_permission", lambda request: False)(request)
        return allowed and not (verb == "decide" and is_closed(request, row.hospital))
    if verb == "import":
        return hasattr(model_admin, "may_send") and model_admin.may_send(request)
    if verb == "add":
        return model_admin.has_add_permission(request)
    allowed = getattr(model_admin, f"has_{verb}_permission")(request, row)
    if verb == "delete" and isinstance(model_admin, EntryAdmin):
        return allowed and not model_admin.never_deleted([row])
    return allowed


# What the pages do, for one model of each rule


@pytest.fixture
def doors(client, users):
    """The desk as each of them sees it."""
    clients = {}
    for role, user in users.items():
        clients[role] = type(client)()
        if role != "anonymous":
            clients[role].force_login(user)
    return clients


def in_state(state, factory, user):
    """An entry of that state, entered by `user` where it is their own."""
    entry = factory(published=state in {"published", "withdrawn"})
    type(entry).objects.filter(pk=entry.pk).update(created_by=user if state.startswith("own ") else None)
    if state in REVIEWED:
        actions.send_to_review(entry=entry, by=None)
    if state == "withdrawn":
        actions.withdraw(entry=entry, reason="Entered by mistake.", by=None)
    entry.refresh_from_db()
    return entry


def address(model, page, *args):
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def sent_by(client, page, **changed):
    """What the form on a page would send."""
    return {**controls(client.get(page).content.decode()), **changed}


def test_every_cell_of_an_entry_by_its_pages(doors, users):
    wrong = []
    other = people.OrganisationFactory(name="The one to keep", published=True)
    for state in sorted(ALL):
        entry = in_state(state, people.OrganisationFactory, None)
        page = address(Organisation, "change", entry.pk)
        fields = {
            "add": sent_by(doors["editor"], address(Organisation, "add"), name="Another body", kind="union"),
            "change": sent_by(doors["editor"], page, name="Another name"),
        }
        if state == "published":
            # Of what readers can see, they are told.
            fields["change"] |= {"tell-reason": "It was looked up again.", "tell-asked_by": "archive"}
        for role, verb, of_state, allowed in cells(MERGED):
            if of_state != state or verb in {"decide", "end", "import", "withhold"}:
                continue
            if state.startswith("own "):
                Organisation.objects.filter(pk=entry.pk).update(created_by=users[role].pk)
                # Or the form would say that the entry was changed meanwhile.
                fields["change"] = (
                    sent_by(doors["editor"], page, name="Another name") if verb == "change" else None
                )
            if does(doors[role], verb, entry, other, fields.get(verb)) != allowed:
                wrong.append(f"{role} {'may not' if allowed else 'may'} {verb}, {state}")
    assert not wrong


def does(client, verb, entry, other, fields):
    """Whether the request has its effect; nothing stays of it."""
    with transaction.atomic():
        answer = ask(client, verb, entry, other, fields)
        assert answer.status_code in {200, 302, 403}
        done = has_happened(verb, entry, answer)
        transaction.set_rollback(True)
    return done


def ask(client, verb, entry, other, fields):
    if verb == "view":
        return client.get(address(Organisation, "change", entry.pk))
    if verb == "add":
        return client.post(address(Organisation, "add"), fields)
    if verb == "change":
        return client.post(address(Organisation, "change", entry.pk), fields)
    if verb == "delete":
        return client.post(address(Organisation, "delete", entry.pk), {"post": "yes"})
    if verb == "merge":
        keys = {"one": entry.pk, "other": other.pk, "keep": other.pk}
        return client.post(address(Organisation, "merge"), {**keys, "confirmed": "1"})
    said = {"confirmed": "1", "reason": "It was looked up again."}
    return client.post(address(Organisation, "step", entry.pk, verb), said)


def has_happened(verb, entry, answer):
    stored = Organisation.objects.filter(pk=entry.pk).first()
    return {
        "view": answer.status_code == 200,
        "add": Organisation.objects.filter(name="Another body").exists(),
        "change": stored is not None and stored.name == "Another name",
        "delete": stored is None,
        "merge": Redirect.objects.filter(old_id=entry.public_id).exists(),
    }.get(verb, stored is not None and stored.state != entry.state)


def test_every_cell_of_a_part_by_its_pages(doors, users):
    wrong = []
    for state in sorted(ALL):
        dispute = in_state(state, strikes.DisputeFactory, None)
        row = strikes.MilestoneFactory(dispute=dispute)
        page = address(Milestone, "change", row.pk)
        fields = sent_by(doors["editor"], page, title="Told differently")
        for role, verb, of_state, allowed in cells(PART):
            if of_state != state or verb not in {"view", "change", "delete"}:
                continue
            if state.startswith("own "):
                type(dispute).objects.filter(pk=dispute.pk).update(created_by=users[role].pk)
            with transaction.atomic():
                answer = of_a_part(doors[role], verb, row, fields)
                stored = Milestone.objects.filter(pk=row.pk).first()
                done = {
                    "view": answer.status_code == 200,
                    "change": stored is not None and stored.title == "Told differently",
                    "delete": stored is None,
                }[verb]
                transaction.set_rollback(True)
            if done != allowed:
                wrong.append(f"{role} {'may not' if allowed else 'may'} {verb}, {state}")
    assert not wrong


def of_a_part(client, verb, row, fields):
    if verb == "view":
        return client.get(address(Milestone, "change", row.pk))
    if verb == "change":
        return client.post(address(Milestone, "change", row.pk), fields)
    return client.post(address(Milestone, "delete", row.pk), {"post": "yes"})


@pytest.mark.parametrize(
    ("make", "rule"),
    [
        (ReferenceFactory, REFERENCE),
        (lambda: RedirectFactory(kind="hospitals", old_id="0123456789", new_id="9876543210"), SEEN),
        (UserFactory, RULES["auth.user"]),
    ],
    ids=["shared", "kept", "account"],
)
def test_every_cell_of_what_has_no_state_by_its_pages(doors, make, rule):
    row = make()
    model = type(row)
    wrong = []
    for role, client in doors.items():
        for verb, page in {
            "view": address(model, "change", row.pk),
            "add": address(model, "add"),
            "change": address(model, "change", row.pk),
            "delete": address(model, "delete", row.pk),
        }.items():
            answer = client.post(page, {}) if verb in {"change", "delete"} else client.get(page)
            if (answer.status_code == 200) != (verb in rule.get(role, {})):
                wrong.append(f"{role} {verb}: {answer.status_code}")
    assert not wrong


# The same by the actions, as commands and other code call them


def test_every_step_by_its_action(users):
    wrong = []
    for state in sorted(ALL):
        entry = in_state(state, people.OrganisationFactory, None)
        other = people.OrganisationFactory(published=True)
        for role, verb, of_state, allowed in cells(MERGED):
            if of_state != state or role == "anonymous" or verb not in {*STEPS, "merge"}:
                continue
            if state.startswith("own "):
                Organisation.objects.filter(pk=entry.pk).update(created_by=users[role].pk)
            if takes(verb, entry, other, users[role]) != allowed:
                wrong.append(f"{role} {'may not' if allowed else 'may'} {verb}, {state}")
    assert not wrong


def takes(verb, entry, other, user):
    entry = Organisation.objects.get(pk=entry.pk)
    try:
        with transaction.atomic():
            if verb == "merge":
                actions.merge(keep=other, discard=entry, by=user)
            else:
                STEPS[verb].run(entry, reason="It was looked up again.", by=user)
            transaction.set_rollback(True)
    except ValidationError as error:
        assert error.code in {"rights", "state"}
        return False
    return True


@pytest.mark.parametrize("command", ["import_strikes", "import_figures"])
def test_who_imports(users, tmp_path, command):
    table = tmp_path / "empty.csv"
    table.write_text("id\n")
    for role in set(ACCOUNTS) - {"anonymous"}:
        # Whoever may is told that the table is empty.
        said = "Nothing was imported" if role == "editor" else f"--by: {role} may not"
        with pytest.raises(CommandError, match=said):
            call_command(command, str(table), no_input=True, by=role)


# The API

FACTORIES = [
    articles.ArticleFactory, articles.FigureFactory, articles.PublicationFactory, articles.QuoteFactory,
    people.OrganisationFactory, people.RoleFactory, people.SpokespersonFactory,
    strikes.DisputeFactory, strikes.HospitalFactory, strikes.PicketEventFactory, strikes.StrikeDayFactory,
    strikes.StrikeFactory,
]  # fmt: skip
ANSWERS = {"draft": 404, "in review": 404, "published": 200, "withdrawn": 410}


def test_the_api_says_the_same_to_everybody_and_takes_nothing_from_anybody(doors):
    kinds = {kind_of(viewset) for viewset in VIEWSETS}
    # A correction is no entry: it has no state, and there is nothing of it but what everybody reads.
    assert {factory._meta.model.KIND for factory in FACTORIES} == kinds - {"corrections"}
    wrong = []
    for factory in FACTORIES:
        for state, status in ANSWERS.items():
            entry = in_state(state, factory, None)
            page = reverse(f"api:{entry.KIND}-detail", args=[entry.public_id])
            for role, client in doors.items():
                if (found := client.get(page).status_code) != status:
                    wrong.append(f"{role} reads {entry.KIND}, {state}: {found}")
                # No method but GET looks at the entry at all.
                for method in ("put", "patch", "delete") if state == "published" else ():
                    if (found := getattr(client, method)(page, {}, "application/json").status_code) != 405:
                        wrong.append(f"{role} {method} {entry.KIND}: {found}")
    for kind in kinds:
        for role, client in doors.items():
            if (found := client.post(reverse(f"api:{kind}-list"), {}).status_code) != 405:
                wrong.append(f"{role} post {kind}: {found}")
    assert not wrong


def test_whoever_has_no_part_in_it_gets_no_page_of_the_desk(doors):
    """Every address of the admin that needs no key, asked for without rights and without an account."""
    found = {name for name in named_pages() if name not in {"login", "logout", "jsi18n"}}
    assert len(found) > 50
    for name in found:
        for role in ("anonymous", "reader"):
            assert doors[role].get(reverse(f"admin:{name}")).status_code == 302, name


def named_pages():
    for pattern in admin.site.get_urls():
        for each in getattr(pattern, "url_patterns", [pattern]):
            if each.name and not each.pattern.converters and "(?P" not in str(each.pattern):
                yield each.name


def test_an_account_that_was_closed_has_no_rights(client):
    editor = EditorFactory(is_active=False)
    with pytest.raises(ValidationError, match="may not publish"):
        actions.publish(entry=people.OrganisationFactory(), by=User.objects.get(pk=editor.pk))
