"""Every officers' page and every state it can be in: how somebody who is signed in comes there.

The same table as tests/e2e/states.py, held to the same promises and drawn by `make shots`. Each room writes its own
states here: `signed(Role.VILLAGE, show("/petugas/desa"))`, or a function of its own after `sign_in`.
"""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.e2e import account_states, audit_states, desk_states, keys_states, register_states, village_states
from tests.e2e.states import State, show
from tests.support.whole_site import Site
from verify.store.officers import Role
from verify.web.officers.guard import COOKIE, HOME


def sign_in(page: Page, site: Site, role: Role) -> None:
    """Make this browser that of an officer with this role, of the office 'Kantor Contoh', second factor shown."""
    host = site.address.removeprefix("http://").partition(":")[0]
    page.context.add_cookies([{"name": COOKIE, "value": site.sessions[role], "domain": host, "path": HOME}])


def signed(role: Role, reach: Callable[[Page, Site], None]) -> Callable[[Page, Site], None]:
    """Go there as an officer with this role."""

    def as_officer(page: Page, site: Site) -> None:
        sign_in(page, site, role)
        reach(page, site)

    return as_officer


OFFICER_STATES = (
    *(State(f"officers_home_{role}", signed(role, show(HOME))) for role in Role),
    *(State(f"accounts_{name}", reach) for name, reach in account_states.STATES.items()),
    *(State(f"keys_{name}", signed(Role.ADMIN, reach)) for name, reach in keys_states.STATES.items()),
    *(State(f"audit_{name}", signed(Role.ADMIN, reach)) for name, reach in audit_states.STATES.items()),
    *(
        State(name, signed(Role.VILLAGE, reach), english=name.endswith("english"), scripts=True)
        for name, reach in village_states.STATES.items()
    ),
    *(
        State(f"desk_{name}", signed(Role.DESK, reach), english=name.endswith("english"), scripts=True)
        for name, reach in desk_states.STATES.items()
    ),
    *(
        State(f"register_{name}", signed(Role.REGISTER_EDITOR, reach), english=name.endswith("english"))
        for name, reach in register_states.STATES.items()
    ),
)
