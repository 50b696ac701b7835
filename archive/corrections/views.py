from archive.corrections.filters import CorrectionFilters
from records.models import Correction
from web.pages import EntryList


class CorrectionList(EntryList):
    model = Correction
    filterset = CorrectionFilters
    template_name = "archive/corrections.html"
    extra_context = {
        "title": "Corrections",
        "standfirst": "What the archive had wrong, what it says instead, and why. Newest first.",
        "noun": "corrections",
    }
