"""Rows of an orders file → Order."""

from __future__ import annotations

from registry_sync.clean.rows import Cleaned, Rules, company_name, day, judge, short_id, whole_number
from registry_sync.parse.record import Cells, Parsed, RawRecord, Unreadable
from verify.core.agency import Order
from verify.core.places import country_code

#: The cells that tell one order from another where the publisher gives no id.
_IDENTITY = (
    *("agency_name", "agency_source_id", "country", "job", "sector", "scheme", "employer", "partner_agency"),
    *("permit_number", "valid_until"),
)


def clean_orders(parsed: Parsed, rules: Rules) -> Cleaned:
    """Judge the rows of an orders document. An order to a country that cannot be read is rejected, never guessed."""

    def read(cells: Cells, record: RawRecord) -> Order:
        return _order(cells, record, rules)

    rows, rejected = judge(parsed.records, read)
    return Cleaned(tuple(row for _, row in rows), tuple(rejected))


def _order(cells: Cells, record: RawRecord, rules: Rules) -> Order:
    given = dict(record.cells)
    lowest, highest = whole_number(cells, "salary_min"), whole_number(cells, "salary_max")
    if lowest is not None and highest is not None and highest < lowest:
        raise Unreadable("salary_max is below salary_min")
    return Order(
        source=rules.source,
        source_id=cells.take("source_id") or short_id(*(given.get(column, "").strip() for column in _IDENTITY)),
        agency_name=company_name(cells, "agency_name"),
        agency_source_id=cells.take("agency_source_id"),
        country=_country(cells),
        job=cells.take("job"),
        sector=cells.take("sector"),
        scheme=cells.take("scheme"),
        quota=whole_number(cells, "quota"),
        salary_min=lowest,
        salary_max=highest,
        currency=cells.take("currency"),
        valid_until=day(cells, "valid_until"),
        employer=cells.take("employer"),
        partner_agency=cells.take("partner_agency"),
        permit_number=cells.take("permit_number"),
        source_url=cells.take("source_url"),
    )


def _country(cells: Cells) -> str:
    written = cells.take("country")
    if written is None:
        raise Unreadable("country is blank")
    code = country_code(written)
    if code is None:
        raise Unreadable(f"country {written[:60]!r} is not one that is known")
    return code
