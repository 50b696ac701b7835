import factory
from django.contrib.auth.models import Group, Permission, User
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from factory.django import DjangoModelFactory


def app_of(user):
    """The app of a user, who has one from now on."""
    found = TOTPDevice.objects.filter(user=user, confirmed=True).first()
    return found or TOTPDevice.objects.create(user=user, name="app")


def code_of(device):
    """What the app shows now; it may be typed in once more, as if time had passed."""
    TOTPDevice.objects.filter(pk=device.pk).update(last_t=-1, throttling_failure_count=0)
    return f"{totp(device.bin_key):06}"


class UserFactory(DjangoModelFactory):
    """`group` is the name of one of the groups that migrations make, `may` code names such as `view_article`."""

    class Meta:
        model = User

    username = factory.Sequence(lambda n: f"user{n}")
    password = factory.django.Password("open sesame, said the gate")
    group = ""
    may = ()

    @classmethod
    def _create(cls, model_class, *args, group, may, **fields):
        user = super()._create(model_class, *args, **fields)
        if group:
            user.groups.add(Group.objects.get(name=group))
        user.user_permissions.set(Permission.objects.filter(codename__in=may))
        return user


class CuratorFactory(UserFactory):
    group = "curator"
    is_staff = True


class EditorFactory(UserFactory):
    group = "editor"
    is_staff = True


class ContributorFactory(UserFactory):
    group = "contributor"
    is_staff = True


class AdministratorFactory(UserFactory):
    group = "administrator"
    is_staff = True
