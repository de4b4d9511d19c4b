"""The answer as JSON (contract §1.4) and as one short message. The only place that makes either."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from verify.core.answer import (
    SCHEMA,
    Advice,
    Answer,
    CandidateView,
    Finding,
    HelpView,
    NextStep,
    Question,
    RegisterView,
    SourceView,
)
from verify.wording.catalogue import text
from verify.wording.findings import worded
from verify.wording.formats import dialled, listed
from verify.wording.summary import sentences, summary

Json = dict[str, object]
SHORT_LIMIT = 480


def present(answer: Answer, locale: str, *, kept: bool = True) -> Json:
    """The whole JSON of contract §1.4, worded in `locale`; an answer that is not `kept` has no links."""
    return {
        "schema": SCHEMA,
        "code": answer.code,
        "checked_at": _moment(answer.checked_at),
        "on_date": answer.on_date.isoformat(),
        "origin": answer.origin,
        "advice": str(answer.advice),
        "axes": _axes(answer),
        "findings": [_finding(finding, locale) for finding in answer.findings],
        "understood": _understood(answer),
        "missing": list(answer.missing),
        "withheld": list(answer.withheld),
        "questions": [{"id": question.id, "text": question_text(question, locale)} for question in answer.questions],
        "next_steps": [
            {
                "code": step.code,
                "text": step_text(step, locale),
                "values": list(step.values),
                "help": [_help(line) for line in step.help],
                "place": step.place,
            }
            for step in answer.next_steps
        ],
        "register": register_json(answer.register),
        "text": {"locale": locale, "headline": headline(answer, locale), "summary": summary(answer, locale)},
        "links": {"self": f"/k/{answer.code}", "slip": f"/k/{answer.code}.pdf"} if kept else {},
    }


def headline(answer: Answer, locale: str) -> str:
    """The advice in words (contract §1.1)."""
    return text(locale, f"advice.{answer.advice}")


def step_text(step: NextStep, locale: str) -> str:
    """One step in words, numbers as people dial them, an official line with who answers it."""
    either = text(locale, "word.or")
    values = {
        "numbers": listed(map(dialled, step.values), either),
        "help": listed((help_text(line, locale) for line in step.help), either),
        "place": step.place or "",
    }
    return text(locale, f"step.{step.code}", **{key: value for key, value in values.items() if value})


def help_text(line: HelpView, locale: str) -> str:
    """An official line in words: 129 (perempuan dan anak)."""
    return f"{dialled(line.number)} ({help_notes(line, locale)})"


def help_notes(line: HelpView, locale: str) -> str:
    """Who answers an official line, and when. One that nobody has looked at for a year says so."""
    notes = [text(locale, f"help.{line.kind}", name=line.name)]
    notes += [text(locale, "help.hours", hours=line.hours)] if line.hours else []
    notes += [] if line.rechecked else [text(locale, "help.not_rechecked")]
    return "; ".join(notes)


def question_text(question: Question, locale: str) -> str:
    """The reviewed sentence of config/indicators.csv in `locale`."""
    return question.text_id if locale == "id" else question.text_en


def short_text(answer: Answer, locale: str, *, link: str | None = None) -> str:
    """Headline, two sentences, one step, the code and the link if there is one, in fewer than 480 characters.

    What does not fit is left out from the end, sentence by sentence; the headline and the code always stand. Where
    nothing was found, everything that was not checked is said too.
    """
    first, last = f"{headline(answer, locale)}.", _kept_at(answer, locale, link)
    parts = list(sentences(answer, locale)[: None if answer.advice is Advice.NO_WARNING_FOUND else 2])
    if answer.next_steps:
        parts.append(step_text(answer.next_steps[0], locale))
    while parts and len(" ".join([first, *parts, last])) >= SHORT_LIMIT:
        parts.pop()
    return " ".join([first, *parts, last])


def _kept_at(answer: Answer, locale: str, link: str | None) -> str:
    return text(locale, "page.share.last", code=answer.code, link=link) if link else answer.code


def register_json(register: RegisterView) -> Json:
    """The identity and age of the register, as in contract §1.4."""
    return {
        "version": register.version,
        "status": str(register.status),
        "as_of": _day(register.as_of),
        "age_days": register.age_days,
        "sources": [_source(source) for source in register.sources],
    }


def _source(source: SourceView) -> Json:
    return {
        "source": source.source,
        "kind": source.kind,
        "as_of": _day(source.as_of),
        "rows": source.rows,
        "sha256": source.sha256,
        "coverage": source.coverage,
        "history": source.history,
        "fresh": source.fresh,
    }


def _axes(answer: Answer) -> Json:
    order, destination, licence = answer.order, answer.destination, answer.licence
    return {
        "company": _company(answer),
        "contact": {
            "status": str(answer.contact.status),
            "asked": [{"value": asked.value, "status": str(asked.status)} for asked in answer.contact.asked],
            "agencies": _candidates(answer.contact.agencies),
        },
        "licence": {
            "status": str(licence.status),
            "number": licence.number,
            "agencies": _candidates(licence.agencies),
        },
        "order": {
            "status": str(order.status),
            "country": order.country,
            "job": order.job,
            "valid_until": _day(order.valid_until),
            "permit_number": order.permit_number,
            "source": order.source,
            "as_of": _day(order.as_of),
        },
        "destination": {
            "status": str(destination.status),
            "country": destination.country,
            "basis": destination.basis,
            "source": destination.source,
            "as_of": _day(destination.as_of),
        },
        "reports": {"status": str(answer.reports)},
        "offer": {"status": str(answer.offer)},
        "register": {"status": str(answer.register.status)},
    }


def _company(answer: Answer) -> Json:
    company = answer.company
    return {
        "status": str(company.status),
        "recorded_status": company.recorded_status,
        "as_of": _day(company.as_of),
        "agency": _agency(answer),
        "match": None if company.match is None else str(company.match),
        "confidence": company.confidence,
        "alignment": [list(pair) for pair in company.alignment],
        "words": [
            {"asked": word.asked, "listed": word.listed, "how": str(word.how), "weight": word.weight}
            for word in company.words
        ],
        "runner_up": _candidates([company.runner_up])[0] if company.runner_up else None,
        "margin": company.margin,
        "candidates": _candidates(company.candidates),
        "others": [
            {"asked": other.asked, "status": str(other.status), "id": other.id, "name": other.name}
            for other in company.others
        ],
    }


def _agency(answer: Answer) -> Json | None:
    agency = answer.company.agency
    if agency is None:
        return None
    return {
        "id": agency.id,
        "name": agency.name,
        "licence_number": agency.licence_number,
        "licence_kind": agency.licence_kind,
        "status_since": _day(agency.status_since),
        "contacts": list(agency.contacts),
        "offices": list(agency.offices),
        "source": agency.source,
        "source_url": agency.source_url,
    }


def _candidates(candidates: Iterable[CandidateView]) -> list[Json]:
    return [
        {
            "id": candidate.id,
            "name": candidate.name,
            "status": str(candidate.status),
            "confidence": candidate.confidence,
            "place": candidate.place,
        }
        for candidate in candidates
    ]


def _finding(finding: Finding, locale: str) -> Json:
    words = worded(finding, locale)
    return {
        "code": finding.code,
        "axis": str(finding.axis),
        "severity": str(finding.severity),
        "title": words.title,
        "detail": words.detail,
        "evidence": dict(finding.evidence),
        "basis": finding.basis,
        "source": finding.source,
        "as_of": _day(finding.as_of),
    }


def _understood(answer: Answer) -> Json:
    understood = answer.understood
    return {
        "companies": list(understood.companies),
        "phones": list(understood.phones),
        "emails": list(understood.emails),
        "licence_numbers": list(understood.licence_numbers),
        "destination": understood.destination,
        "job": understood.job,
        "destinations": list(understood.destinations),
        "jobs": list(understood.jobs),
        "taken": None if understood.taken is None else str(understood.taken),
        "pay": [
            {"low": pay.low, "high": pay.high, "currency": pay.currency, "period": pay.period} for pay in understood.pay
        ],
        "fees": [{"amount": fee.amount, "currency": fee.currency, "to": fee.to} for fee in understood.fees],
        "visa": understood.visa,
        "ages": None if understood.ages is None else list(understood.ages),
        "departure": understood.departure,
        "persons": list(understood.persons),
        "flags": list(understood.said),
    }


def _help(line: HelpView) -> Json:
    return {
        "kind": line.kind,
        "name": line.name,
        "number": line.number,
        "hours": line.hours,
        "verified_on": _day(line.verified_on),
        "rechecked": line.rechecked,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
