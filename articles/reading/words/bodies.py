"""Unions, departments and national bodies of British health care, by the names that papers print."""

from .listing import listed

# name: (kind, full name)
_NAMES = {
    "union": """
        British Medical Association | Royal College of Nursing | Royal College of Midwives | Unison | Unite
        GMB | Hospital Consultants and Specialists Association | Chartered Society of Physiotherapy
        Society of Radiographers | Trades Union Congress | British Dental Association | United Voices of the World
        Public and Commercial Services Union | RMT
    """,
    "department": """
        Department of Health and Social Care | Department for Health and Social Care | Department of Health
        Department for Health | Scottish Government | Welsh Government | Downing Street | HM Treasury
    """,
    "government": "the Government",
    "national_body": """
        NHS England | NHS Employers | NHS Improvement | NHS Confederation | NHS Providers | NHS Wales | NHS Scotland
        Health Education England | Public Health England | NHS Digital
    """,
    "regulator": "Care Quality Commission | General Medical Council | Nursing and Midwifery Council",
    "royal_college": """
        Royal College of Physicians | Royal College of Surgeons | Royal College of Emergency Medicine
        Royal College of Anaesthetists | Royal College of General Practitioners | Royal College of Psychiatrists
        Royal College of Paediatrics and Child Health | Royal College of Obstetricians and Gynaecologists
        Royal College of Radiologists | Academy of Medical Royal Colleges
    """,
    "campaign": "Keep Our NHS Public | NHS Survival | Justice for Health | 38 Degrees | Health Campaigns Together",
    "party": """
        Labour Party | Conservative Party | Green Party | Liberal Democrats | Scottish National Party
        Plaid Cymru | Socialist Workers Party
    """,
    "media": """
        BBC Breakfast | BBC News | BBC Radio | BBC | ITV News | ITV | Sky News | Press Association | Reuters | LBC
    """,
    "other": "Acas | NHS | Patients Association | King's Fund | Nuffield Trust | Health Foundation",
}
_SHORT = {
    "BMA": "British Medical Association", "RCN": "Royal College of Nursing", "RCM": "Royal College of Midwives",
    "HCSA": "Hospital Consultants and Specialists Association", "CSP": "Chartered Society of Physiotherapy",
    "TUC": "Trades Union Congress", "BDA": "British Dental Association", "UVW": "United Voices of the World",
    "PCS": "Public and Commercial Services Union", "DoH": "Department of Health",
    "DHSC": "Department of Health and Social Care", "CQC": "Care Quality Commission", "GMC": "General Medical Council",
    "NMC": "Nursing and Midwifery Council", "HEE": "Health Education England", "SNP": "Scottish National Party",
    "RCP": "Royal College of Physicians", "RCEM": "Royal College of Emergency Medicine",
    "National Health Service": "NHS", "Government": "the Government",
}  # fmt: skip

KINDS = {
    name.strip(): kind
    for kind, names in _NAMES.items()
    for line in names.strip().splitlines()
    for name in line.split("|")
}
# (a name as printed, (its full form, kind))
PRINTED = [(name, (name, kind)) for name, kind in KINDS.items()] + [
    (short, (full, KINDS[full])) for short, full in _SHORT.items()
]
SCOTTISH_BOARDS = listed(
    """
    ayrshire borders dumfries fife forth grampian greater highland lanarkshire lothian orkney shetland tayside western
    """
)
