"""A variable that a template names and nobody gave fails the test, instead of printing nothing.

`{% if name %}` may still ask. Templates of other packages are exempt, the admin's and ours on top
of them included: they lean on the silence.
"""

from django.conf import settings
from django.template.base import FilterExpression, VariableDoesNotExist

OURS = settings.BASE_DIR / "templates"


class UndefinedVariable(AssertionError):
    pass


def set_up() -> None:
    FilterExpression.resolve = _strict(FilterExpression.resolve)


def _strict(resolve):
    def strict(self, context, ignore_failures=False):
        if self.is_var and not ignore_failures and _is_ours(context):
            try:
                self.var.resolve(context)
            except VariableDoesNotExist as error:
                raise UndefinedVariable(
                    f"{_template(context).origin}: “{self.token}” is undefined"
                ) from error
        return resolve(self, context, ignore_failures)

    return strict


def _template(context):
    return context.render_context.template or context.template


def _is_ours(context) -> bool:
    origin = _template(context).origin.name
    return origin.startswith(f"{OURS}/") and not origin.startswith(f"{OURS}/admin/")
