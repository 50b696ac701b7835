"""The look-up: which texts or quotes of the archive share fingerprints, however many it holds.

Every fingerprint is one probe into an index and gives at most the newest `_HOLDERS` of those that hold it. What half
the archive shares, a publisher's standing paragraph, therefore costs as little as anything else; and it counts for
little, because a fingerprint weighs the less the more hold it.
"""

from django.db import connection

_HOLDERS = 100

_SQL = """
    SELECT holder FROM (
        SELECT near.holder, asked.weight / count(*) OVER (PARTITION BY asked.hash) AS weight
        FROM unnest(%(hashes)s::bigint[], %(weights)s::float[]) AS asked (hash, weight)
        CROSS JOIN LATERAL (
            SELECT {holder} AS holder FROM {table}
            WHERE hash = asked.hash AND {holder} <> ALL (%(but)s::bigint[])
            ORDER BY {holder} DESC LIMIT %(holders)s
        ) AS near
    ) AS found
    GROUP BY holder ORDER BY sum(weight) DESC, holder DESC LIMIT %(most)s
"""


def candidates(model, *, blocks, whole, most, but=()):
    """Keys of what holds any of the fingerprints `blocks`, or all the same words (`whole`), likeliest first.

    `model` is one of the tables of fingerprints; keys in `but` are left out.
    """
    sql, parameters = look_up(model, blocks=blocks, whole=whole, most=most, but=but)
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        return [key for (key,) in cursor.fetchall()]


def look_up(model, *, blocks, whole, most, but=()):
    """The statement and its parameters; the benchmark asks for its plan."""
    hashes = sorted(blocks)
    holder = next(field.column for field in model._meta.local_fields if field.is_relation)
    # To have all the words in common tells more than all the blocks together.
    weights = [1.0] * len(hashes) + [_HOLDERS * (len(hashes) + 1.0)]
    return _SQL.format(table=model._meta.db_table, holder=holder), {
        "hashes": [*hashes, whole],
        "weights": weights,
        "but": list(but),
        "holders": _HOLDERS,
        "most": most,
    }
