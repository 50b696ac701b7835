from django import forms
from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin as DjangoGroupAdmin
from django.contrib.auth.admin import UserAdmin as DjangoUserAdmin
from django.contrib.auth.models import Group, User
from django.utils import timezone
from django_otp.plugins.otp_totp.admin import TOTPDevice

from accounts import lockout, second_factor, sessions
from accounts.models import Session, SignIn
from records.admin import ReadOnlyAdmin

# Registered by the import above; its page would show other people's secrets.
admin.site.unregister(TOTPDevice)
admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(User)
class UserAdmin(DjangoUserAdmin):
    """Accounts are closed, never deleted, because history names them. Roles are groups; only a superuser makes another,
    changes one, or gives a person rights of their own."""

    list_display = ["username", "first_name", "last_name", "roles", "is_active", "last_login"]
    list_filter = ["is_active", "groups"]
    actions = ["end_sessions", "remove_second_factor", "lift_lockout"]
    ordering = ["username"]
    filter_horizontal = ["user_permissions"]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    def get_fieldsets(self, request, obj=None):
        if obj is None:
            return super().get_fieldsets(request, obj)
        theirs = ["is_active", "is_staff", "groups"]
        if request.user.is_superuser:
            theirs += ["is_superuser", "user_permissions"]
        return [
            (None, {"fields": ["username", "password"]}),
            ("Who it is", {"fields": ["first_name", "last_name", "email"]}),
            ("What they may do", {"fields": theirs}),
            ("Log-in", {"fields": ["second_factor", "last_login", "date_joined"]}),
        ]

    def get_readonly_fields(self, request, obj=None):
        return ["second_factor", "last_login", "date_joined"]

    def has_change_permission(self, request, obj=None):
        allowed = super().has_change_permission(request, obj)
        return allowed and (obj is None or request.user.is_superuser or not obj.is_superuser)

    def formfield_for_manytomany(self, db_field, request=None, **kwargs):
        if db_field.name == "groups":
            # A handful: seen at a glance, and on a phone.
            kwargs["widget"] = forms.CheckboxSelectMultiple
            kwargs["help_text"] = ""
        return super().formfield_for_manytomany(db_field, request=request, **kwargs)

    @admin.display(description="roles")
    def roles(self, user):
        names = sorted(group.name for group in user.groups.all())
        return ", ".join([*(["superuser"] if user.is_superuser else []), *names]) or "–"

    @admin.display(description="second factor")
    def second_factor(self, user):
        if second_factor.app_of(user):
            return "set up"
        return (
            "not set up yet: asked for at the next log-in" if second_factor.is_needed(user) else "not set up"
        )

    @admin.action(description="End all their sessions", permissions=["change"])
    def end_sessions(self, request, queryset):
        self._each(request, queryset, lambda user: sessions.end(user.sessions.all()), "Sessions ended")

    @admin.action(description="Remove their second factor: the phone is lost", permissions=["change"])
    def remove_second_factor(self, request, queryset):
        def forget(user):
            second_factor.remove(user)
            sessions.end(user.sessions.all())

        self._each(request, queryset, forget, "Second factor removed, and sessions ended")

    @admin.action(description="Let them log in again at once", permissions=["change"])
    def lift_lockout(self, request, queryset):
        self._each(request, queryset, lockout.lift, "May try again at once")

    def _each(self, request, queryset, do, done):
        theirs = [user for user in queryset if self.has_change_permission(request, user)]
        for user in theirs:
            do(user)
            self.log_change(request, user, f"{done}.")
        if theirs:
            self.message_user(request, f"{done}: {', '.join(map(str, theirs))}.", messages.SUCCESS)
        if len(theirs) < len(queryset):
            self.message_user(request, "A superuser's account is left to superusers.", messages.WARNING)


@admin.register(Group)
class GroupAdmin(DjangoGroupAdmin):
    """The roles, with the rights of each."""

    def formfield_for_manytomany(self, db_field, request=None, **kwargs):
        field = super().formfield_for_manytomany(db_field, request=request, **kwargs)
        if db_field.name == "permissions":
            field.queryset = field.queryset.order_by(
                "content_type__app_label", "content_type__model", "codename"
            )
        return field


class IsOpen(admin.SimpleListFilter):
    title = "session"
    parameter_name = "session"

    def lookups(self, request, model_admin):
        return [("open", "still open")]

    def queryset(self, request, queryset):
        if self.value() != "open":
            return queryset
        return queryset.filter(sessions__expire_date__gt=timezone.now()).distinct()


@admin.register(SignIn)
class SignInAdmin(ReadOnlyAdmin):
    """Who logged in, when and roughly from where; which sessions are open, and an end to them."""

    list_display = ["at", "user", "outcome", "network", "browser", "is_open"]
    list_display_links = None
    list_filter = [IsOpen, "outcome"]
    list_select_related = ["user"]
    search_fields = ["=user__username"]
    date_hierarchy = "at"
    ordering = ["-at", "-pk"]
    actions = ["end_sessions"]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("sessions")

    def has_end_permission(self, request):
        return request.user.has_perm("accounts.end_signin")

    @admin.display(description="session")
    def is_open(self, sign_in):
        return "open" if any(each.expire_date > timezone.now() for each in sign_in.sessions.all()) else ""

    @admin.action(description="End these sessions", permissions=["end"])
    def end_sessions(self, request, queryset):
        if not request.user.is_superuser:
            queryset = queryset.exclude(user__is_superuser=True)
        count = sessions.end(Session.objects.filter(sign_in__in=queryset.values("pk")))
        self.message_user(request, f"{count} session{'' if count == 1 else 's'} ended.", messages.SUCCESS)
