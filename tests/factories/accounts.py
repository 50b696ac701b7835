import factory
from django.contrib.auth.models import Group, Permission, User
from factory.django import DjangoModelFactory


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
