"""Which rules look at what."""

from articles.models import Article, Quote
from articles.warnings import ages, excerpts, few_people, private_words, rights, role_dates

REFUSING = {Quote: (ages.refuse_children,)}
WARNING = {
    Article: (private_words.in_article, excerpts.in_article, rights.in_article),
    Quote: (private_words.in_quote, few_people.in_quote, role_dates.in_quote, excerpts.in_quote),
}


def follow(actions):
    """Has `records.actions` ask them before anything becomes public."""
    for model, rules in REFUSING.items():
        for rule in rules:
            actions.before_publication(model, rule)
    for model, rules in WARNING.items():
        for rule in rules:
            actions.warn_before_publication(model, rule)
