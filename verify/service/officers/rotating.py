"""A new secret key for the installation: which keys there are, what still needs them, and what is sealed anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verify.service.officers.second_factor import SEAL
from verify.service.secret_keys import SecretKey, SecretKeys
from verify.store.engine import Engine
from verify.store.sealed import Under, change_second_factors, count_under_keys


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyUse:
    """One key and how much hangs on it. `made` None: not written; `here`: False for a key that is missing."""

    id: str
    made: date | None
    here: bool
    needed: tuple[tuple[Under, int], ...]


class Rotation:
    """The keys of one installation and what its database keeps under them."""

    def __init__(self, engine: Engine, keys: SecretKeys) -> None:
        """Look at the database of ``engine``."""
        self._engine = engine
        self._keys = keys

    def listed(self) -> tuple[KeyUse, ...]:
        """Every key, the one in use first, then those that something still needs though they are not here."""
        counts = count_under_keys(self._engine)
        named = {name for counter in counts.values() for name in counter}

        def needed(key_id: str) -> tuple[tuple[Under, int], ...]:
            return tuple((kind, counter[key_id]) for kind, counter in counts.items() if counter[key_id])

        keys = self._keys.keys
        missing = sorted(named - {key.id for key in keys})
        return (
            *(KeyUse(id=key.id, made=key.made, here=True, needed=needed(key.id)) for key in keys),
            *(KeyUse(id=one, made=None, here=False, needed=needed(one)) for one in missing),
        )

    def rotate(self) -> SecretKey:
        """Make a new key and use it from now on; UsageError where the environment gives the keys."""
        return self._keys.rotate()

    def seal_anew(self) -> int:
        """Put what can be opened under the key in use, and say how much that was.

        Digests cannot be made anew, for what they were made of is kept nowhere: former keys stay needed for them.
        """
        return change_second_factors(self._engine, lambda sealed: self._keys.sealed_anew(SEAL, sealed))
