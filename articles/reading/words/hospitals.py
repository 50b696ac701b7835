"""Words by which papers name hospitals."""

from .listing import listed

# The noun that a hospital's name ends in.
HEADS = listed("hospital hospitals infirmary infirmaries hospice")
# A second noun: “Queen’s Medical Centre”, “Bristol Heart Institute”.
CENTRES = {"medical": "centre", "cancer": "centre", "heart": "centre", "trauma": "centre"}
# Words that make a name of several hospitals that of the body that runs them.
RUNNING = listed("university teaching nhs acute")
# Hospitals that papers name without the word.
BARE = (
    "Addenbrooke's", "Alder Hey", "Barts", "Great Ormond Street", "Guy's", "Moorfields", "St Thomas'", "Papworth",
    "Stoke Mandeville", "Royal Marsden", "Royal Free", "Royal Brompton", "Royal Papworth",
    "John Radcliffe", "Leeds General", "Southampton General", "Queen's Medical Centre", "Bart's", "St James's",
    "Northern General", "Royal Hallamshire", "Royal Stoke", "Derriford", "Pinderfields", "Whiston", "Arrowe Park",
)  # fmt: skip
# Before one of these a possessive is the town: “London’s Royal Free Hospital”.
AFTER_TOWN = listed("royal general st queen princess northern university city great")
STREETS = listed(
    "street road lane avenue way drive square hill terrace gardens place row crescent park grove walk gate"
)
# Words that are never the first word of a hospital's name, though they have a capital at the head of a sentence.
NEVER_FIRST = listed(
    """
    accident emergency junior senior doctors nurses striking pickets strikers picketing protesters medics staff
    picketed protest strike nhs hospital hospitals local several british english trust our keep save union
    """
)
