"""What the measures of a table of figures count, and on which basis: “39% reported for duty” is not “61% on strike”."""

from dataclasses import dataclass

from articles.choices import FigureBasis as Basis
from articles.choices import FigureUnit as Unit


@dataclass(frozen=True)
class Measure:
    what: str
    basis: Basis
    unit: Unit
    out_of_what: str = ""
    basis_as_printed: str = ""


_EXPECTED = "junior doctors expected to work"
_INPATIENT = "inpatient operations and procedures"
_DAY_CASE = "day case operations and procedures"
_APPOINTMENTS = "inpatient and outpatient appointments"

MEASURES = {
    "pct_junior_doctors_reported_for_duty": Measure("junior doctors", Basis.REPORTED, Unit.PER_CENT, _EXPECTED),
    "pct_junior_doctors_not_reported_for_duty": Measure(
        "junior doctors", Basis.ABSENT, Unit.PER_CENT, _EXPECTED, "not reported for duty"
    ),
    "junior_doctors_not_reported_for_duty": Measure(
        "junior doctors", Basis.ABSENT, Unit.PEOPLE, "", "not reported for duty"
    ),
    "junior_doctors_not_at_work_per_day": Measure(
        "junior doctors, a day", Basis.ABSENT, Unit.PEOPLE, "", "not at work"
    ),
    "junior_doctors_on_strike_per_day": Measure("junior doctors, a day", Basis.ON_STRIKE, Unit.PEOPLE),
    "junior_doctors_typical_day": Measure(
        "junior doctors", Basis.OTHER, Unit.PEOPLE, "", "expected to work on a typical day"
    ),
    "pct_total_medical_workforce_in": Measure(
        "all doctors", Basis.REPORTED, Unit.PER_CENT, "the whole medical workforce"
    ),
    "peak_staff_absent": Measure("staff, on the day with the most", Basis.ABSENT, Unit.PEOPLE),
    "mean_daily_resident_doctors_absent": Measure("resident doctors, a day on average", Basis.ABSENT, Unit.PEOPLE),
    "elective_inpatient_postponed": Measure(_INPATIENT, Basis.POSTPONED, Unit.OPERATIONS),
    "elective_day_case_postponed": Measure(_DAY_CASE, Basis.POSTPONED, Unit.OPERATIONS),
    "elective_postponed": Measure("operations and procedures", Basis.POSTPONED, Unit.OPERATIONS),
    "outpatient_postponed": Measure("outpatient appointments", Basis.POSTPONED, Unit.APPOINTMENTS),
    "inpatient_rescheduled": Measure("inpatient appointments", Basis.POSTPONED, Unit.APPOINTMENTS, "", "rescheduled"),
    "outpatient_rescheduled": Measure(
        "outpatient appointments", Basis.POSTPONED, Unit.APPOINTMENTS, "", "rescheduled"
    ),
    "total_rescheduled": Measure(_APPOINTMENTS, Basis.POSTPONED, Unit.APPOINTMENTS, "", "rescheduled"),
    "cumulative_rescheduled": Measure(
        f"{_APPOINTMENTS}, this strike and those before it", Basis.POSTPONED, Unit.APPOINTMENTS, "", "rescheduled"
    ),
    "pct_planned_care_maintained": Measure("planned care", Basis.OTHER, Unit.PER_CENT, "", "maintained"),
}  # fmt: skip
