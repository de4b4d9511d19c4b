"""The shapes of requests, each checked strictly, and of a problem."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, RootModel, StringConstraints

from verify.core import answer as core
from verify.core.claim import Reply
from verify.service.claims import AUDIENCES, FIELD_CHARS, LIST_ITEMS

Text = Annotated[str, StringConstraints(max_length=FIELD_CHARS)]
Texts = Annotated[list[Text], Field(max_length=LIST_ITEMS)]


class Asked(BaseModel):
    """A request part: every name must be known."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class CheckRequest(Asked):
    """One check. Everything is optional; what is missing is named in the answer's `missing`."""

    message: str | None = Field(None, description="A pasted advert or chat, at most 10,000 characters.")
    company: Text | None = Field(None, description="The company's name as the recruiter gave it.")
    phones: Texts | Text | None = Field(None, description="Phone or WhatsApp numbers: a list, or one text.")
    emails: Texts | Text | None = Field(None, description="E-mail addresses: a list, or one text.")
    licence_number: Text | None = Field(None, description="The licence number shown (SIP3MI or another).")
    destination: Text | None = Field(None, description="The country, as people write it or as ISO 3166-1 alpha-2.")
    job: Text | None = Field(None, description="The job offered.")
    place: Text | None = Field(
        None, description="Where the person is: a regency or province, or a country. It chooses the help, no more."
    )
    answers: dict[str, Reply] | None = Field(None, description="Replies to red-flag questions, by indicator id.")
    audience: Annotated[str, StringConstraints(pattern=f"^({'|'.join(AUDIENCES)})$")] | None = Field(
        None, description="Whom the questions are for: family (default), village or passport_desk."
    )
    on_date: date | None = Field(None, description="The day the offer was made; today if absent, never in the future.")
    origin: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = Field(
        None, description="Where the recruiting company is licensed, ISO 3166-1 alpha-2; ID if absent."
    )
    locale: Annotated[str, StringConstraints(pattern="^(id|en)$")] | None = Field(
        None, description="The language of the sentences: id (default) or en."
    )


class CodePath(Asked):
    """The code of a stored check."""

    code: str = Field(description="The code of the answer, such as 7KQF-2M9X-4T.", max_length=40)


class LocaleQuery(Asked):
    """The language of the sentences."""

    locale: Annotated[str, StringConstraints(pattern="^(id|en)$")] | None = Field(None, description="id or en.")


class Problem(BaseModel):
    """What went wrong (RFC 9457). `code` is stable; `field` names what was refused."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    field: str | None = None


class BatchItem(CheckRequest):
    """One check of a batch; `id` comes back with its answer, the item's number (from 1) if none is given."""

    id: Annotated[str, StringConstraints(min_length=1, max_length=FIELD_CHARS)] | None = Field(
        None, description="Yours."
    )


class Batch(RootModel[list[BatchItem]]):
    """Many checks, answered in their order."""


class AgenciesQuery(Asked):
    """What is looked for in the register."""

    q: Annotated[str, StringConstraints(max_length=200)] = Field(
        "", description="Words of a company's name. With six digits or more, or an @, it is refused."
    )
    status: core.CompanyStatus | None = Field(None, description="The status today.")
    province: Annotated[str, StringConstraints(max_length=100)] = Field("", description="An office's province.")
    page: int = Field(1, ge=1, le=1_000_000)


class AgencyPath(Asked):
    """The id of a record of the register, `<source>:<source_id>`."""

    id: str = Field(max_length=300)


class AgencyQuery(Asked):
    """The day whose status is asked."""

    on_date: date | None = Field(None, description="Today if absent, never in the future.")


class ChangesQuery(Asked):
    """Where the change feed goes on."""

    since: int = Field(0, ge=0, le=2**31 - 1, description="The last version seen; 0 from the beginning.")
