from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Reading
from articles.quality.verdicts import by_month, of_verdicts

# As many months as a table holds on a desk.
MOST_MONTHS = 12


@require_safe
def over_time(request, *, admin_site):
    """Precision and recall of each kind of finding, month by month, and of every rule since the beginning."""
    if not request.user.has_perm("articles.view_verdict"):
        raise PermissionDenied
    months = dict(list(by_month().items())[:MOST_MONTHS])
    found = of_verdicts()
    kinds = [score for score in found if not score.rule]
    by_kind = {
        month: {score.kind: score for score in scores if not score.rule} for month, scores in months.items()
    }
    context = {
        **admin_site.each_context(request),
        "title": "How well reading reads",
        "opts": Reading._meta,
        "months": list(months),
        "rows": [(score, [by_kind[month].get(score.kind) for month in months]) for score in kinds],
        "rules": [
            (kind, [score for score in found if score.rule and score.kind == kind.kind]) for kind in kinds
        ],
        "is_nav_sidebar_enabled": False,
    }
    return render(request, "admin/articles/reading/quality.html", context)
