"""Words for what somebody is to somebody."""

from .listing import listed

SPOUSES = listed("husband wife hubby partner fiance fiancé fiancee fiancée")
CHILDREN = listed("son daughter boy girl")
PARENTS = listed("father mother dad mum")
SIBLINGS = listed("brother sister twin")
KIN = (
    SPOUSES
    | CHILDREN
    | PARENTS
    | SIBLINGS
    | listed(
        "grandson granddaughter grandad granddad gran nan grandmother grandfather niece nephew uncle aunt"
    )
)
# Words between an owner and the noun: “her late mother”, “his eldest son”.
DESCRIBING_KIN = listed(
    "late elderly eldest elder oldest youngest younger older little baby teenage adult own"
)
