"""The company axis: which company each name means, and what its licence was on the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from verify.core import vocabulary
from verify.core.axes import CompanyAxis, Finding, NamedCompany, WordView
from verify.core.company import Company
from verify.core.fit import Fit
from verify.core.licences import LicenceNumber
from verify.core.message import Reading
from verify.core.names import NameKey, is_person_or_handle, name_key
from verify.core.places import town_name
from verify.core.scoring import NameMatch, Outcome, match_name
from verify.core.statuses import Axis, CompanyStatus, MatchKind, Severity
from verify.core.verdict.context import Context, as_confirmed, beside, finding
from verify.core.verdict.record import agency_view, findings_of, open_branch

#: The gravest first: what the axis shows of several companies in one claim (contract §1.3).
GRAVITY = (
    CompanyStatus.REVOKED,
    CompanyStatus.SUSPENDED,
    CompanyStatus.EXPIRED,
    CompanyStatus.RETURNED,
    CompanyStatus.NOT_YET_LICENSED,
    CompanyStatus.PARTLY_SUSPENDED,
    CompanyStatus.WRONG_KIND,
    CompanyStatus.SIMILAR,
    CompanyStatus.UNKNOWN_STATUS,
    CompanyStatus.NOT_A_COMPANY,
    CompanyStatus.NOT_FOUND,
    CompanyStatus.AMBIGUOUS,
    CompanyStatus.CANNOT_SAY,
    CompanyStatus.ACTIVE,
    CompanyStatus.NOT_ASKED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What one name came to. `company` is set when it means exactly one; `candidates` could be meant."""

    asked: str | None
    axis: CompanyAxis
    company: Company | None = None
    candidates: tuple[Company, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyVerdict:
    """The axis for all names together, and the companies that were matched."""

    axis: CompanyAxis
    matched: tuple[Company, ...] = ()
    candidates: tuple[Company, ...] = ()
    findings: tuple[Finding, ...] = ()
    named: bool = False


def judge_companies(reading: Reading, context: Context) -> CompanyVerdict:
    """Judge every name; where none was given, a licence number that one company holds stands in for it."""
    outcomes = [_judge_name(name, context) for name in reading.written or reading.companies]
    if not outcomes and reading.licences:
        outcomes = _by_licence(reading, context)
    distinct = list({_meant(one): one for one in outcomes}.values())
    if not distinct:
        return CompanyVerdict(axis=CompanyAxis())
    distinct.sort(key=lambda one: GRAVITY.index(one.axis.status))
    first, rest = distinct[0], distinct[1:]
    findings = [found for one in distinct for found in one.findings]
    if rest:
        findings.append(finding("SEVERAL_COMPANIES", Axis.COMPANY, count=len(distinct)))
    return CompanyVerdict(
        axis=replace(first.axis, others=tuple(_other(one) for one in rest)),
        matched=tuple(one.company for one in distinct if one.company),
        candidates=tuple(company for one in distinct for company in one.candidates),
        findings=tuple(findings),
        named=bool(reading.companies),
    )


def _meant(one: Named) -> tuple[str | None, str | None]:
    """What makes two names one: the company, else the text; never the one taken for the other."""
    return (one.company.id, None) if one.company else (None, one.asked)


def _other(one: Named) -> NamedCompany:
    known = one.company
    return NamedCompany(
        asked=one.asked, status=one.axis.status, id=known.id if known else None, name=known.name if known else None
    )


def _judge_name(asked: str, context: Context) -> Named:
    key = name_key(asked, talk=True)
    if is_person_or_handle(asked) or not key.words:
        axis = CompanyAxis(status=CompanyStatus.NOT_A_COMPANY)
        return Named(
            asked=asked,
            axis=axis,
            findings=(finding("NOT_A_COMPANY", Axis.COMPANY, fact=f"name {asked}", asked=asked),),
        )
    match = match_name(key, context.shelf)
    if match.company and match.said and not match.said.speaks_on(context.on):
        match = match.doubted()
    if key.form and not (match.company and match.company.key.form == key.form):
        found = finding("COMPANY_WRONG_KIND", Axis.COMPANY, fact=f"name {asked}", asked=asked, form=key.form)
        return _unmatched(asked, CompanyStatus.WRONG_KIND, match, context, found)
    if match.company is not None:
        return matched_company(match.company, context, asked=key, match=match)
    status, code = _unmatched_as(match.outcome, context)
    meant = match.candidates[:1] if match.said and match.outcome is Outcome.SIMILAR else match.candidates
    names = "; ".join(one.company.name for one in meant) or None
    about = {"asked": asked, "names": names, **context.searched()}
    told: tuple[Finding, ...] = (finding(code, Axis.COMPANY, fact=f"name {asked}", **about),) if code else ()
    if match.said and match.outcome is Outcome.SIMILAR:
        told = tuple(as_confirmed(one, match.said) for one in told)
    return _unmatched(asked, status, match, context, *told, *_elsewhere(key, context))


def _unmatched_as(outcome: Outcome, context: Context) -> tuple[CompanyStatus, str | None]:
    """The status and code of a name that is no one company; only a source that vouches can say "not found"."""
    if outcome is Outcome.SIMILAR:
        return CompanyStatus.SIMILAR, "COMPANY_SIMILAR"
    if outcome is Outcome.SEVERAL:
        return CompanyStatus.AMBIGUOUS, "COMPANY_AMBIGUOUS"
    return (CompanyStatus.NOT_FOUND, "COMPANY_NOT_FOUND") if context.vouched else (CompanyStatus.CANNOT_SAY, None)


def _unmatched(asked: str, status: CompanyStatus, match: NameMatch, context: Context, *findings: Finding) -> Named:
    """A name that is no one company: its candidates are shown; what all of those that fit have against them counts."""
    shown = match.candidates
    if status is CompanyStatus.AMBIGUOUS:
        findings = (*findings, *_against_all([one.company for one in shown if one.strong], context))
    axis = _explained(CompanyAxis(status=status), shown, context)
    axis = replace(axis, candidates=tuple(context.view(one.company, one.confidence) for one in shown))
    return Named(asked=asked, axis=axis, candidates=tuple(one.company for one in shown), findings=findings)


def _against_all(companies: Sequence[Company], context: Context) -> tuple[Finding, ...]:
    """The licence findings of companies that could be meant, where none of them is without one."""
    told = [
        [one for one in findings_of(company, context) if one.severity is Severity.CRITICAL] for company in companies
    ]
    return tuple(one for found in told for one in found) if told and all(told) else ()


def _elsewhere(asked: NameKey, context: Context) -> tuple[Finding, ...]:
    """The same name in the register of another country: told, never weighed."""
    return tuple(
        finding(
            "OTHER_REGISTER",
            Axis.COMPANY,
            fact=company.id,
            source=company.id.partition(":")[0],
            name=company.name,
            jurisdiction=company.jurisdiction,
            status=standing.recorded or standing.status.value,
            as_of=standing.as_of,
        )
        for where, shelf in context.index.shelves.items()
        if where != context.origin
        for company in shelf.exact(asked)
        for standing in [context.standing(company)]
    )


def _by_licence(reading: Reading, context: Context) -> list[Named]:
    numbers = (one for one in reading.licences if isinstance(one, LicenceNumber))
    holders = {company.id: company for number in numbers for company in context.shelf.licensed(number)}
    meant = holders | {one.id: one for holder in holders.values() for one in _decided_against_nearly(holder, context)}
    if len(meant) == 1:
        company = next(iter(meant.values()))
        return [matched_company(company, context, asked=None, match=None)]
    if meant:
        axis = CompanyAxis(
            status=CompanyStatus.AMBIGUOUS, candidates=tuple(context.view(company) for company in meant.values())
        )
        names = "; ".join(company.name for company in meant.values())
        found = finding("COMPANY_AMBIGUOUS", Axis.COMPANY, fact="licence", names=names)
        return [Named(asked=None, axis=axis, candidates=tuple(meant.values()), findings=(found,))]
    return []


def _decided_against_nearly(company: Company, context: Context) -> tuple[Company, ...]:
    """Companies known from a decision alone whose names are nearly this one: any of them may be meant."""
    fitting = (one.company for one in match_name(company.key, context.shelf).candidates if one.strong)
    return tuple(one for one in fitting if one.sanctions and not one.records)


def matched_company(company: Company, context: Context, *, asked: NameKey | None, match: NameMatch | None) -> Named:
    """The axis and findings for one company: as of the day asked, plus what is known against it today."""
    standing = context.standing(company)
    elsewhere = _elsewhere(asked, context) if asked else ()
    closed = _closed_branch_named(asked, company, context) if asked and company.branches else ()
    findings = (*findings_of(company, context), *closed, *elsewhere, *_by_another_name(company, match))
    shown = match.candidates if match else ()
    unknown = standing.status is CompanyStatus.UNKNOWN_STATUS
    axis = CompanyAxis(
        status=standing.status,
        recorded_status=standing.recorded if unknown else None,
        as_of=standing.as_of,
        agency=agency_view(company, standing, context),
        match=match.kind if match else MatchKind.LICENCE,
        confidence=shown[0].confidence if shown else None,
        candidates=tuple(context.view(one.company, one.confidence) for one in shown[1:]),
    )
    axis = _explained(axis, shown, context)
    return Named(asked=asked.raw if asked else None, axis=axis, company=company, findings=findings)


def _by_another_name(company: Company, match: NameMatch | None) -> tuple[Finding, ...]:
    """That the name asked is the company's by an officer's word alone."""
    if match is None or match.said is None:
        return ()
    about = {"name": company.name, "alias": match.said.value}
    return (beside(finding("ALIAS_CONFIRMED", Axis.COMPANY, fact=f"{company.id} alias", **about), match.said),)


def _explained(axis: CompanyAxis, shown: Sequence[Fit], context: Context) -> CompanyAxis:
    """The axis with what made the first candidate the first, and how far the next one lies behind."""
    if not shown:
        return axis
    best, second = shown[0], next(iter(shown[1:]), None)
    counted = best.words
    return replace(
        axis,
        alignment=tuple((word.asked, word.held) for word in counted),
        words=tuple(WordView(asked=word.asked, listed=word.held, how=word.how, weight=word.weight) for word in counted),
        runner_up=context.view(second.company, second.confidence) if second else None,
        margin=round(best.confidence - second.confidence, 4) if second else None,
    )


def _closed_branch_named(key: NameKey, company: Company, context: Context) -> tuple[Finding, ...]:
    """A branch named by its town, where the company's only offices there are closed."""
    notes = (" ".join(word for word in note if word not in vocabulary.BRANCH_WORDS) for note in key.notes)
    towns = {" ".join(key.town), " ".join(key.words[len(company.key.words) :]), *notes}
    here = [held for held in company.branches if held.row.regency and town_name(held.row.regency) in towns - {""}]
    heads = {town_name(held.row.regency) for held in company.records if held.row.regency}
    if not here or towns & heads or any(open_branch(held, context) for held in here):
        return ()
    office = here[0].row.regency
    about = {"name": company.name, "office": office, **context.seen_in(here[0])}
    return (finding("BRANCH_CLOSED", Axis.COMPANY, fact=f"{company.id} {office}", **about),)
