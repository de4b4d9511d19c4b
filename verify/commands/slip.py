"""`verify slip`: whether a slip is ours and unchanged, and a new key to sign slips with."""

# No command waits for a library that only another one needs: each imports its own inside.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import sys

from verify.settings import load_settings

BROKEN = 1


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Tell the parser of `verify` what stands here."""
    slip = commands.add_parser("slip", help="whether a slip is ours and unchanged; exit status 0 or 1")
    which = slip.add_mutually_exclusive_group(required=True)
    which.add_argument("token", nargs="?", metavar="TOKEN", help="what stands behind /s/ in the slip's QR code")
    which.add_argument("--new-key", action="store_true", help="sign with a new key from now on; old slips still hold")
    slip.add_argument("--locale", choices=("id", "en"), help="the language of the sentences")
    slip.set_defaults(command=_slip)


def _slip(options: argparse.Namespace) -> int:
    from verify.service.keys import Keyring
    from verify.service.slips import read_token
    from verify.wording.catalogue import text
    from verify.wording.formats import long_date

    settings = load_settings()
    locale = options.locale or settings.default_locale
    keyring = Keyring(settings.slip_key_path)
    if options.new_key:
        keyring.renew()
        sys.stdout.write(text(locale, "slip.new_key") + "\n")
        return 0
    # A whole address may be pasted.
    slip = read_token(options.token.strip().rpartition("/")[2].partition("?")[0], keyring)
    if slip is None:
        sys.stdout.write(text(locale, "page.slip.broken") + ".\n")
        return BROKEN
    said = text(
        locale,
        "slip.holds",
        headline=text(locale, f"advice.{slip.advice}"),
        code=slip.code,
        date=long_date(slip.checked_on, locale),
        version=str(slip.register_version),
    )
    sys.stdout.write(f"{text(locale, 'page.slip.holds', operator=settings.operator_name)}\n{said}\n")
    return 0
