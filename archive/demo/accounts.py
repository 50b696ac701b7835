import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

# Each account has the name of its group.
NAMES = ("curator", "editor")


def open_account(name):
    """Opens an account for the admin and returns its password, which is stored nowhere; None if it exists already."""
    users = get_user_model().objects
    if users.filter(username=name).exists():
        return None
    password = secrets.token_urlsafe(12)
    user = users.create_user(username=name, password=password, is_staff=True)
    user.groups.set(Group.objects.filter(name=name))
    return password
