from __future__ import annotations

from verify.core.axes import Finding
from verify.core.statuses import Axis, Severity
from verify.core.verdict.flags import one_finding_a_fact


def finding(code: str, axis: Axis, severity: Severity) -> Finding:
    return Finding(code=code, axis=axis, severity=severity, fact=code)


def testone_finding_a_fact_keeps_the_axis_code_at_the_graver_severity() -> None:
    place = finding("DESTINATION_NO_COOPERATION", Axis.DESTINATION, Severity.HIGH)
    flag = finding("FLAG_S1", Axis.OFFER, Severity.CRITICAL)
    kept = one_finding_a_fact((place, flag))
    assert [(one.code, one.severity) for one in kept] == [("DESTINATION_NO_COOPERATION", Severity.CRITICAL)]


def testone_finding_a_fact_keeps_a_flag_whose_twin_is_not_raised_and_puts_the_gravest_first() -> None:
    number = finding("CONTACT_NEAR_LISTED", Axis.CONTACT, Severity.MEDIUM)
    flag = finding("FLAG_L9", Axis.OFFER, Severity.HIGH)
    assert one_finding_a_fact((number, flag)) == (flag, number)
