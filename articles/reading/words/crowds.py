"""Words for those who stand at gates and march: as regular expressions, for their phrases are short.

All but `MEMBERS` are in small letters and for the small letters of a text, in which they are found several times as fast
as without regard to capitals.
"""

import re

# Whom papers count and see: a noun in the plural.
PEOPLE = (
    r"doctors|medics|nurses|midwives|consultants|registrars|paramedics|porters|cleaners|radiographers|physiotherapists"
    r"|physios|pharmacists|psychiatrists|surgeons|anaesthetists|gps|students|patients|campaigners|protesters|protestors"
    r"|demonstrators|pickets|strikers|supporters|residents|workers|staff|members|people|colleagues|activists|trade unionists"
    r"|union members|teachers|parents|families|passers-by|marchers|healthcare workers|health workers|practitioners"
)
DESCRIBED = (
    r"striking|junior|senior|hospital|student|union|retired|off-duty|nhs|trainee|local|angry|cheerful|fellow|bma|rcn|health"
    r"|medical|ambulance|young|other|training|theatre|emergency|community"
)
CROWD = re.compile(rf"\b(?:(?:{DESCRIBED}) ){{0,3}}(?:{PEOPLE})\b")
MEMBERS = re.compile(
    r"\b[Mm]embers of (?:the )?(?:[A-Z][\w’']*(?: (?:of|and|the) (?=[A-Z]))? ?){1,8}(?:campaign|union|group|branch)?"
)
# Who strikes: groups of staff, with the words that belong to the group's name.
_STAFF = (
    r"doctors|medics|nurses|midwives|consultants|registrars|paramedics|porters|cleaners|radiographers|physiotherapists"
    r"|physios|pharmacists|psychiatrists|surgeons|anaesthetists|gps|healthcare assistants|health visitors|domestics|cooks"
    r"|dentists|dieticians|dietitians|technicians|therapists|scientists|biomedical scientists|phlebotomists|security guards"
    r"|receptionists|secretaries|(?:ambulance|hospital|nhs|health|healthcare|support|theatre|catering|domestic|laboratory)"
    r" (?:crews|staff|workers|drivers)|ancillary (?:staff|workers)|ancillaries"
)
_OF_THE_GROUP = (
    r"junior|senior|trainee|student|hospital|ambulance|theatre|community|dental|resident|specialist|mental health"
    r"|psychiatric|intensive care|foundation|operating|district|staff|agency"
)
STAFF = re.compile(rf"\b(?:(?:{_OF_THE_GROUP}) ){{0,2}}(?:{_STAFF})\b")
