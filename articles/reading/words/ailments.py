"""Words for what ails people, and for whose child somebody is."""

from .listing import listed

# The last word of it, as papers print it.
AILMENTS = listed(
    """
    cancer tumour tumours leukaemia lymphoma myeloma melanoma carcinoma sepsis pneumonia diabetes dementia epilepsy
    asthma stroke miscarriage stillbirth depression psychosis schizophrenia anorexia bulimia arthritis sclerosis fibrosis
    hepatitis hiv covid meningitis disease syndrome disorder condition infection fracture injury injuries breakdown
    overdose amputation transplant bypass replacement surgery operation chemotherapy radiotherapy dialysis abortion
    biopsy hernia appendicitis pregnancy attack failure alzheimer alzheimer's alzheimer’s parkinson's parkinson’s
    """
)
PARTS_BROKEN = listed("broken fractured ruptured collapsed")
# Behind one of these a name is a child's, more often than not.
KIN = listed(
    """
    son sons daughter daughters grandson grandsons granddaughter granddaughters stepson stepdaughter child children
    baby babies toddler toddlers twin twins boy boys girl girls newborn niece nieces nephew nephews
    """
)
