"""Answer a claim from the register as it stands, keep the answer, and show it again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from verify.core.answer import Answer, CompanyStatus, MatchKind, Now, RegisterView, decide
from verify.core.claim import Claim
from verify.core.index import RegisterIndex
from verify.core.places import Towns
from verify.core.rules import Rules
from verify.service.claims import Asked, Limits, read_claim
from verify.service.clock import utc_now
from verify.service.codes import new_code, read_code
from verify.service.holding import Holder
from verify.service.rules import load_rules, load_towns
from verify.service.secret_keys import CONTACT, SecretKeys
from verify.settings import Settings
from verify.store.checks import StoredCheck, load_check, load_checks, purge_checks, save_check, save_checks
from verify.store.engine import Engine


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAnswer:
    """An answer shown again, as it was stored (redacted).

    `changed`: today the register gives the company another status; `status_now` is that status.
    """

    answer: Answer
    expires_at: datetime
    changed: bool = False
    status_now: CompanyStatus | None = None


#: Within this time after a change each worker has the new register (docs/operating.md says two seconds).
_SETTLED = timedelta(seconds=10)


class Checker:
    """Answers from the register that its `holder` has in memory; one a process, shared by its threads."""

    def __init__(
        self, engine: Engine, settings: Settings, *, rules: Rules | None = None, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Read the rules from config/ unless they are given; the register is read by the first call that needs it."""
        self.rules = replace(rules or load_rules(settings.config_dir), fact_fresh_days=settings.fact_fresh_days)
        secrets = SecretKeys(settings, clock=clock)
        self.holder = Holder(engine, load_towns(settings.config_dir), lambda contact: secrets.digests(CONTACT, contact))
        self._indicator_ids = frozenset(indicator.id for indicator in self.rules.indicators)
        self._engine = engine
        self._settings = settings
        self._clock = clock
        self._zone = ZoneInfo(settings.timezone)
        #: The register held, and since when this process knows it.
        self._seen: tuple[RegisterIndex, datetime] | None = None

    @property
    def towns(self) -> Towns:
        """Indonesia's provinces, regencies and cities by their official codes."""
        return self.holder.towns

    def index(self) -> RegisterIndex:
        """The register as it stands; NotMigrated or StoreUnavailable if the store cannot be asked."""
        return self.holder.index()

    def read(self, asked: Asked) -> Claim:
        """The claim that was asked, or BadInput with the field's name."""
        return read_claim(asked, self.limits())

    def limits(self) -> Limits:
        """What claims are held against today."""
        return Limits(
            max_message_chars=self._settings.max_message_chars,
            indicator_ids=self._indicator_ids,
            default_origin=self._settings.default_origin,
            today=self._day(self._clock()),
        )

    def check(self, claim: Claim, *, keep: bool = True) -> Answer:
        """The answer to a claim, in full. What is kept, until the retention ends, is its redacted form."""
        answer = decide(claim, self.index(), self.rules, now=self._now())
        if keep:
            save_check(self._engine, answer, expires_at=self._until(answer))
        return answer

    def keep(self, answers: Sequence[Answer]) -> None:
        """Keep answers that `check` gave and did not keep, all of them or none; much cheaper than one by one."""
        if answers:
            save_checks(self._engine, answers, expires_at=self._until(answers[0]))

    def stored(self, code: str) -> StoredAnswer | None:
        """The answer kept under a code, however it was typed; None if there is none or it has expired."""
        known = read_code(code)
        kept = load_check(self._engine, known, now=self._clock()) if known else None
        if kept is None:
            return None
        status_now = self._status_now(kept)
        return StoredAnswer(
            answer=kept.answer,
            expires_at=kept.expires_at,
            changed=status_now is not None and status_now is not kept.answer.company.status,
            status_now=status_now,
        )

    def stored_all(self, codes: Iterable[str]) -> Mapping[str, Answer]:
        """The answers kept under these codes, as they were stored; one that has expired is not among them."""
        kept = load_checks(self._engine, codes, now=self._clock())
        return {code: one.answer for code, one in kept.items()}

    def register_view(self, origin: str | None = None) -> RegisterView:
        """The identity and age of the register that answers for `origin` (the default one if None)."""
        claim = Claim(origin=origin or self._settings.default_origin)
        return decide(claim, self.index(), self.rules, now=self._now()).register

    def purge(self) -> int:
        """Delete the stored checks that have expired, and say how many there were."""
        return purge_checks(self._engine, now=self._clock())

    def _status_now(self, kept: StoredCheck) -> CompanyStatus | None:
        """What the register says today of the company that was matched then; None where none was."""
        answer = kept.answer
        agency = answer.company.agency
        if agency is None:
            return None
        if self._unmoved(kept):
            return answer.company.status
        past = answer.on_date if answer.on_date < self._day(answer.checked_at) else None
        if answer.company.match is MatchKind.LICENCE and agency.licence_number:
            claim = Claim(licence_numbers=(agency.licence_number,), on_date=past, origin=answer.origin)
        else:
            claim = Claim(companies=(agency.name,), on_date=past, origin=answer.origin)
        return decide(claim, self.index(), self.rules, now=self._now()).company.status

    def _until(self, answer: Answer) -> datetime:
        return answer.checked_at + timedelta(days=self._settings.check_retention_days)

    def _unmoved(self, kept: StoredCheck) -> bool:
        """Whether a check of today was answered from the very register that is held now: then nothing has changed."""
        index, now = self.index(), self._clock()
        held = self._seen
        if held is None or held[0] is not index:
            held = self._seen = (index, now)
        same = kept.register_version == index.version and self._day(kept.created_at) == self._day(now)
        return same and kept.created_at - held[1] >= _SETTLED

    def _now(self) -> Now:
        moment = self._clock()
        return Now(today=self._day(moment), checked_at=moment, code=new_code())

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()
