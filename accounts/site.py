from functools import wraps

from django.contrib.admin import AdminSite
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpResponseRedirect
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.views.decorators.cache import never_cache

from accounts import kept, second_factor, views
from accounts.middleware import account_of


class DeskSite(AdminSite):
    """The admin, with a second step of its log-in and a page for one's own account."""

    def get_urls(self):
        pages = [
            # Half-way through the log-in nobody has a right yet, so these ask for themselves who is there.
            path("account/code/", views.CodePage.as_view(admin_site=self), name="account_code"),
            path("account/enrol/", views.EnrolPage.as_view(admin_site=self), name="account_enrol"),
            path("account/send-again/", kept.SendAgain.as_view(admin_site=self), name="account_send_again"),
            path("account/leave/", views.Leave.as_view(admin_site=self), name="account_leave"),
            path("account/", self.admin_view(views.AccountPage.as_view(admin_site=self)), name="account"),
            path(
                "account/recovery-codes/",
                self.admin_view(views.RecoveryCodes.as_view(admin_site=self)),
                name="account_recovery_codes",
            ),
            path(
                "account/end/",
                self.admin_view(views.EndSessions.as_view(admin_site=self)),
                name="account_end",
            ),
        ]
        return [*pages, *super().get_urls()]

    def admin_view(self, view, cacheable=False):
        """A form that is sent after the log-in has ended comes back with everything that was typed."""
        guarded = super().admin_view(view, cacheable)

        @wraps(guarded)
        def keeping(request, *args, **kwargs):
            if kept.is_wanted(request) and account_of(request) is None:
                return kept.page(self, request, request.get_full_path())
            return guarded(request, *args, **kwargs)

        return keeping

    @method_decorator(never_cache)
    def login(self, request, extra_context=None):
        account = account_of(request)
        if request.method == "GET" and account is not None and not request.user.is_authenticated:
            return HttpResponseRedirect(self.second_step(request, account))
        return super().login(request, extra_context)

    def second_step(self, request, account):
        """Where somebody whose password was right goes on."""
        page = "account_code" if second_factor.app_of(account) else "account_enrol"
        return f"{reverse(f'{self.name}:{page}')}?{urlencode({REDIRECT_FIELD_NAME: self.leads_to(request)})}"

    def leads_to(self, request):
        """Where they wanted to go; never to another site."""
        asked = request.POST.get(REDIRECT_FIELD_NAME) or request.GET.get(REDIRECT_FIELD_NAME) or ""
        is_ours = url_has_allowed_host_and_scheme(
            asked, allowed_hosts={request.get_host()}, require_https=request.is_secure()
        )
        return asked if is_ours else reverse(f"{self.name}:index")
