"""Every room of the officers' side, for the app to open."""

from __future__ import annotations

from verify.web.officers.entrance import entrance
from verify.web.officers.keys_page import keys_page

ROOMS = (entrance, keys_page)
