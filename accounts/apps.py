from importlib import import_module

from django.apps import AppConfig
from django.contrib.admin import apps as admin


class AccountsConfig(AppConfig):
    default = True
    name = "accounts"

    def ready(self):
        import_module("accounts.log").follow()


class DeskConfig(admin.AdminConfig):
    """Django's admin, behind our own log-in."""

    default = False
    default_site = "accounts.site.DeskSite"
