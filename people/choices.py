from django.db import models


class OrganisationKind(models.TextChoices):
    UNION = "union", "trade union"
    TRUST = "trust", "NHS trust"
    HEALTH_BOARD = "health_board", "health board"  # runs hospitals in Scotland and Wales
    DEPARTMENT = "department", "government department"
    NATIONAL_BODY = "national_body", "national NHS body"  # such as NHS England
    REGULATOR = "regulator", "regulator"
    ROYAL_COLLEGE = "royal_college", "royal college"
    CAMPAIGN = "campaign", "campaign group"
    EMPLOYER = "employer", "other employer"  # contractors, independent providers
    MEDIA = "media", "news organisation"
    PARTY = "party", "political party"
    OTHER = "other", "other body"


class SpokespersonKind(models.TextChoices):
    PERSON = "person", "person"
    VOICE = "voice_of_organisation", "voice of an organisation"  # its unnamed spokespeople and statements
