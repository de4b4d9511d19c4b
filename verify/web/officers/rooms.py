"""Every room of the officers' side, for the app to open."""

from __future__ import annotations

from verify.web.officers.audit_page import audit_page
from verify.web.officers.desk import desk
from verify.web.officers.desk_day import desk_day
from verify.web.officers.desk_paper import desk_paper
from verify.web.officers.door_pages import door_pages
from verify.web.officers.entrance import entrance
from verify.web.officers.invitation_pages import invitation_pages
from verify.web.officers.keys_page import keys_page
from verify.web.officers.office_page import office_page
from verify.web.officers.oidc_pages import oidc_pages
from verify.web.officers.own_pages import own_pages
from verify.web.officers.register_errands import register_errands
from verify.web.officers.register_facts import register_facts
from verify.web.officers.register_pairs import register_pairs
from verify.web.officers.register_runs import register_runs
from verify.web.officers.register_versions import register_versions
from verify.web.officers.village import village
from verify.web.officers.village_board import board
from verify.web.officers.village_card import card

ROOMS = (
    entrance,
    village,
    board,
    card,
    door_pages,
    invitation_pages,
    own_pages,
    office_page,
    desk,
    desk_paper,
    desk_day,
    keys_page,
    audit_page,
    oidc_pages,
    register_runs,
    register_errands,
    register_pairs,
    register_versions,
    register_facts,
)
