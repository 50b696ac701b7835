import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group


def open_account(name):
    """Opens an account of the desk, called as its group, and returns its password, which is stored nowhere else;
    None if there is such an account already."""
    users = get_user_model().objects
    if users.filter(username=name).exists():
        return None
    password = secrets.token_urlsafe(12)
    user = users.create_user(username=name, password=password, is_staff=True)
    user.groups.set(Group.objects.filter(name=name))
    return password
