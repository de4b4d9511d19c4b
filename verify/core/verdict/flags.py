"""Red flags as findings: each with its question, basis and source, and one finding where two say one fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from verify.core.axes import Finding
from verify.core.offer import Flag
from verify.core.statuses import Axis, Severity
from verify.core.verdict import policy

_GRAVEST_FIRST = tuple(Severity)


def flag_finding(flag: Flag) -> Finding:
    """The finding of a flag. `words` are the message's own; they go to the one who asked and are never stored."""
    one = flag.indicator
    words = {"words": flag.words} if flag.words else {}
    return Finding(
        code=f"FLAG_{one.id}",
        axis=Axis.OFFER,
        severity=flag.severity,
        evidence={"id": one.id, "text_id": one.question_id, "text_en": one.question_en} | words,
        basis=one.basis if one.basis != "-" else None,
        source=one.source,
        fact=f"FLAG_{one.id}",
    )


def one_finding_a_fact(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Flags that repeat an axis code are merged into it, at the graver of the two; the gravest findings stand first."""
    findings = tuple(findings)
    codes = {one.code: one for one in findings}
    merged = {flag for flag, twins in policy.TWINS.items() if flag in codes and any(twin in codes for twin in twins)}
    kept = []
    for one in findings:
        twins = [codes[flag] for flag in merged if one.code in policy.TWINS[flag]]
        graver = min((twin.severity for twin in (one, *twins)), key=_GRAVEST_FIRST.index)
        if one.code not in merged:
            kept.append(one if graver is one.severity else replace(one, severity=graver))
    return tuple(sorted(kept, key=lambda one: _GRAVEST_FIRST.index(one.severity)))
