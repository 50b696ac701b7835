"""The second step of the log-in, and one's own account."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.core.exceptions import BadRequest
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.generic import View
from django_otp import login as verified_by

from accounts import log, second_factor, sessions
from accounts.choices import Outcome
from accounts.forms import CodeForm
from accounts.middleware import account_of
from accounts.models import Session

_SHOWN = 20
_LONGEST_KEY = 18


@method_decorator(never_cache, name="dispatch")
class OfAccount(View):
    """A page about `self.account`, whose password was given in this session."""

    admin_site = None
    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, **kwargs):
        self.account = account_of(request)
        if self.account is None or not self.account.is_staff:
            return HttpResponseRedirect(reverse(f"{self.admin_site.name}:login"))
        return super().dispatch(request, *args, **kwargs)

    def show(self, template, title, **shown):
        context = {**self.admin_site.each_context(self.request), "title": title, "account": self.account}
        # Nobody is told what the desk holds before the log-in is complete.
        context |= {"is_nav_sidebar_enabled": False, "is_half": not self.request.user.is_authenticated}
        return TemplateResponse(self.request, template, {**context, **shown})

    def to(self, page):
        return HttpResponseRedirect(reverse(f"{self.admin_site.name}:{page}"))

    def taken(self, device):
        """Completes the log-in."""
        # The request still takes its user for nobody.
        self.request.user = self.account
        verified_by(self.request, device)
        second_factor.given(self.request.session)
        log.code_taken(self.request)


class CodePage(OfAccount):
    """The second question of the log-in."""

    def get(self, request):
        if request.user.is_authenticated:
            return HttpResponseRedirect(self.admin_site.leads_to(request))
        if second_factor.app_of(self.account) is None:
            return self.to("account_enrol")
        return self._ask(self._form())

    def post(self, request):
        if request.user.is_authenticated:
            return HttpResponseRedirect(self.admin_site.leads_to(request))
        form = self._form(request.POST)
        if form.is_valid():
            device, refused = second_factor.verify(self.account, form.cleaned_data["code"])
            if device is not None:
                self.taken(device)
                self._say_what_is_left()
                return HttpResponseRedirect(self.admin_site.leads_to(request))
            form.add_error("code", refused)
            log.note(request, self.account, Outcome.WRONG_CODE)
        return self._ask(form)

    def _form(self, data=None):
        return CodeForm(
            data, label="Code", help_text="Six digits from your app, or one of your recovery codes."
        )

    def _ask(self, form):
        return self.show(
            "accounts/code.html", "One more step", form=form, next=self.admin_site.leads_to(self.request)
        )

    def _say_what_is_left(self):
        sheet = second_factor.sheet_of(self.account)
        left = sheet.left if sheet else 0
        if left < 3:
            messages.warning(
                self.request,
                f"You have {left} recovery code{'' if left == 1 else 's'} left. Make new ones under Account.",
            )


class EnrolPage(OfAccount):
    """Setting up an app, at the first log-in or to replace another one."""

    def get(self, request):
        if not request.user.is_authenticated and second_factor.app_of(self.account):
            # Whoever has an app shows it before they may replace it.
            return self.to("account_code")
        return self._ask(self._form())

    def post(self, request):
        if not request.user.is_authenticated and second_factor.app_of(self.account):
            return self.to("account_code")
        form = self._form(request.POST)
        if form.is_valid():
            device, refused = second_factor.confirm(self.account, form.cleaned_data["code"])
            if device is not None:
                self.taken(device)
                # Sessions begun with the password alone, or with the app that was replaced.
                sessions.end(self.account.sessions.exclude(session_key=request.session.session_key))
                return shown_once(self)
            form.add_error("code", refused)
        return self._ask(form)

    def _form(self, data=None):
        return CodeForm(data, label="Code", help_text="The six digits that the app shows now.")

    def _ask(self, form):
        device = second_factor.enrolling(self.account)
        return self.show(
            "accounts/enrol.html",
            "Set up a second factor",
            form=form,
            # Drawn by ourselves from our own address of the secret.
            qr_code=mark_safe(second_factor.drawn(device)),
            secret=second_factor.secret_in_words(device),
            link=device.config_url,
            next=self.admin_site.leads_to(self.request),
            is_needed=second_factor.is_needed(self.account),
        )


def shown_once(page):
    codes = second_factor.new_recovery_codes(page.account)
    return page.show(
        "accounts/recovery_codes.html",
        "Your recovery codes",
        codes=codes,
        is_half=False,
        next=page.admin_site.leads_to(page.request),
    )


class Leave(OfAccount):
    """Out again half-way, to sign in as somebody else."""

    http_method_names = ["post"]

    def post(self, request):
        logout(request)
        return self.to("login")


class AccountPage(OfAccount):
    def get(self, request):
        # A session that began before it knew its log-in is shown all the same.
        rows = Session.objects.filter(user=self.account, expire_date__gt=timezone.now())
        rows = rows.select_related("sign_in").order_by("-sign_in_id", "-expire_date")
        here = request.session.session_key
        sheet = second_factor.sheet_of(self.account)
        return self.show(
            "accounts/account.html",
            "Your account",
            groups=list(self.account.groups.order_by("name")),
            app=second_factor.app_of(self.account),
            is_needed=second_factor.is_needed(self.account),
            left=sheet.left if sheet else 0,
            sessions=[(row.sign_in, row.session_key == here) for row in rows],
            tries=self.account.sign_ins.order_by("-pk")[:_SHOWN],
            days=settings.SIGN_IN_LOG_DAYS,
        )


class RecoveryCodes(OfAccount):
    """New codes for old."""

    http_method_names = ["post"]

    def post(self, request):
        if second_factor.app_of(self.account) is None:
            return self.to("account_enrol")
        return shown_once(self)


class EndSessions(OfAccount):
    """One of one's own sessions, or all but this one."""

    http_method_names = ["post"]

    def post(self, request):
        others = self.account.sessions.exclude(session_key=request.session.session_key)
        key = request.POST.get("sign_in")
        if key is not None:
            if not (key.isascii() and key.isdecimal() and len(key) < _LONGEST_KEY):
                raise BadRequest("That is no session.")
            others = others.filter(sign_in=int(key))
        count = sessions.end(others)
        said = (
            f"{count} session{'' if count == 1 else 's'} ended."
            if count
            else "That session had ended already."
        )
        messages.success(request, said)
        return self.to("account")
