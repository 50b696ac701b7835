from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.lookups import Exact

from articles.choices import SearchResult
from articles.models.figure import CountSet
from articles.models.publication import Publication
from records.models import Part
from records.models.record import tracked
from records.triggers import touches
from strikes.models import Dispute, Hospital


@tracked()
class Search(Part):
    """That somebody looked for coverage of a hospital or a dispute: in which titles, of which days, for which words.

    With it “none found” is something else than “not searched”.
    """

    RESTORED = False

    hospital = models.ForeignKey(
        Hospital,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="searches",
        help_text="At which people may have stood.",
    )
    dispute = models.ForeignKey(Dispute, models.CASCADE, null=True, blank=True, related_name="searches")
    publications = models.ManyToManyField(
        Publication, blank=True, related_name="searches", help_text="The titles that were searched."
    )
    place = models.CharField(
        max_length=200, help_text="Where they were searched, such as “British Newspaper Archive”. Public."
    )
    first_date = models.DateField(help_text="The first day of which issues were searched.")
    last_date = models.DateField(help_text="The last; the same for a single day.")
    terms = ArrayField(
        models.CharField(max_length=100),
        help_text="The words that were searched for, with commas between them.",
    )
    result = models.CharField(max_length=10, choices=SearchResult)
    searched_on = models.DateField(help_text="When it was done.")
    searched_by = models.CharField(max_length=100, help_text="Who did it, as they want to be named. Public.")
    note = models.TextField(blank=True, help_text="Public.")

    class Meta:
        verbose_name_plural = "searches"
        triggers = touches(hospital_id="strikes.hospital", dispute_id="strikes.dispute")
        constraints = [
            models.CheckConstraint(
                condition=Exact(CountSet("hospital", "dispute"), 1),
                name="search_is_for_a_hospital_or_a_dispute",
            ),
            models.CheckConstraint(condition=~Q(place=""), name="search_says_where"),
            models.CheckConstraint(condition=~Q(searched_by=""), name="search_says_by_whom"),
            models.CheckConstraint(condition=Q(terms__len__gt=0), name="search_has_its_words"),
            models.CheckConstraint(
                condition=Q(first_date__lte=F("last_date")), name="search_ends_after_it_begins"
            ),
            models.CheckConstraint(
                condition=Q(result__in=SearchResult.values), name="search_result_is_known"
            ),
        ]

    def __str__(self):
        return f"{self.place}, {self.first_date:%-d %B %Y} to {self.last_date:%-d %B %Y}"


@tracked()
class SearchPublication(Search.publications.through):
    class Meta:
        proxy = True
        triggers = touches(search_id="articles.search")
