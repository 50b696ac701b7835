"""What criticises somebody by name is published by another person than those whose words it is in."""

import pgtrigger

from records.choices import State


def authors(quote, kept):
    """SQL: keys of those who had a hand in a row of quotes, of whom none is its second reader. Who entered it, who last
    chose its words or its speaker, and who concluded who that is; the archive itself counts for nobody.

    `quote` names the row as it will be, `kept` the key under which its history stands.
    """
    return f"""
        SELECT {quote}.created_by_id AS who
        UNION
        SELECT (SELECT (c.metadata->>'user')::int FROM articles_pinevent e
            LEFT JOIN pghistory_context c ON c.id = e.pgh_context_id
            WHERE e.pgh_obj_id = {quote}.pin_id ORDER BY e.pgh_id DESC LIMIT 1)
        UNION
        SELECT (SELECT (c.metadata->>'user')::int FROM (
                SELECT pgh_id, pgh_context_id, mention_id, lag(mention_id) OVER (ORDER BY pgh_id) AS was
                FROM articles_quoteevent WHERE pgh_obj_id = {kept}
            ) e
            LEFT JOIN pghistory_context c ON c.id = e.pgh_context_id
            WHERE e.mention_id IS DISTINCT FROM e.was ORDER BY e.pgh_id DESC LIMIT 1)
        UNION
        SELECT i.decided_by_id FROM articles_identification i WHERE i.mention_id = {quote}.mention_id
    """


def is_marked(quote, kept):
    """SQL: whether a row of quotes is, or ever was, marked as criticising somebody by name. Once marked it wants a second
    reader, or its author could take the mark off and publish it alone."""
    return f"""({quote}.criticises_named_person IS TRUE OR EXISTS (
        SELECT FROM articles_quoteevent WHERE pgh_obj_id = {kept} AND criticises_named_person
    ))"""


class HasSecondReader(pgtrigger.Trigger):
    """Whoever publishes is known, and no author. What nobody with an account had a hand in, such as the demo's fixtures,
    the archive itself may publish."""

    name = "quote_that_criticises_has_a_second_reader"
    when = pgtrigger.Before
    operation = pgtrigger.Insert | pgtrigger.Update
    declare = [
        ("reader", "int := nullif(current_setting('picketline.actor', true), '')::int"),
        ("hands", "int[]"),
    ]

    def get_func(self, model):
        return f"""
            IF NEW.state <> '{State.PUBLISHED}' OR (TG_OP = 'UPDATE' AND OLD.state = '{State.PUBLISHED}') THEN
                RETURN NEW;
            END IF;
            IF NOT {is_marked("NEW", "NEW.id")} THEN
                RETURN NEW;
            END IF;
            SELECT array_agg(who) FILTER (WHERE who IS NOT NULL) INTO hands FROM ({authors("NEW", "NEW.id")}) each;
            IF cardinality(hands) > 0 AND (reader IS NULL OR reader = ANY (hands)) THEN
                RAISE EXCEPTION 'quote_that_criticises_has_a_second_reader: %', NEW.public_id
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        """
