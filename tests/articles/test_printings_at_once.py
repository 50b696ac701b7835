"""Curators who link printings at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from threading import Barrier

import pytest
from django.db import connection

from articles import actions
from articles.models import Article, SyndicationCluster
from records.editions import differences
from tests.factories.articles import ArticleFactory

pytestmark = pytest.mark.django_db(transaction=True)


def test_pairs_that_overlap_become_one_report_whoever_comes_first():
    articles = [ArticleFactory(published=True) for _ in range(5)]
    ready = Barrier(4)

    def join(pair):
        ready.wait(timeout=60)
        try:
            actions.join_cluster(pair, by=None)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(join, pairwise(articles)))
    cluster = SyndicationCluster.objects.get()
    assert set(cluster.articles.order_by("pk")) == set(articles)
    assert list(differences()) == []


def test_one_leaves_while_another_joins():
    articles = [ArticleFactory() for _ in range(3)]
    actions.join_cluster(articles[:2], by=None)
    ready = Barrier(2)

    def change(action, *args):
        ready.wait(timeout=60)
        try:
            action(*args, by=None)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        done = [
            pool.submit(change, actions.leave_cluster, articles[0]),
            pool.submit(change, actions.join_cluster, articles[1:]),
        ]
        for each in done:
            each.result(timeout=60)
    linked = Article.objects.exclude(syndication_cluster=None)
    assert set(linked.order_by("pk")) == set(articles[1:])
    assert SyndicationCluster.objects.count() == 1
