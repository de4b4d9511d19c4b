"""The use cases that one running service offers, handed as one object to every surface of it."""

from __future__ import annotations

from dataclasses import dataclass

from verify.service.browsing import Browser
from verify.service.checking import Checker
from verify.service.chronicle import Chronicle
from verify.service.correcting import Corrections
from verify.service.keys import Keyring
from verify.service.officers.services import OfficerServices
from verify.service.sealing import Pocket
from verify.settings import Settings

#: Under this name an app keeps its services.
EXTENSION = "cekdulu"


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What a surface may ask for."""

    settings: Settings
    checker: Checker
    browser: Browser
    corrections: Corrections
    chronicle: Chronicle
    keyring: Keyring
    pocket: Pocket
    officers: OfficerServices
