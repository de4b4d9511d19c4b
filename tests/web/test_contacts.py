from __future__ import annotations

import pytest

from verify.web.contacts import contact, contacts


@pytest.mark.parametrize(
    ("value", "shown", "href", "whatsapp"),
    [
        ("+628123456789", "0812-3456-789", "tel:+628123456789", "https://wa.me/628123456789"),
        ("+622183041470", "(021) 8304-1470", "tel:+622183041470", None),
        ("0800-1000", "0800-1000", "tel:08001000", None),
        ("110", "110", "tel:110", None),
        ("info@pt.example", "info@pt.example", "mailto:info@pt.example", None),
        ("info@pt.example?bcc=a@b", "info@pt.example?bcc=a@b", None, None),
        ("…789", "…789", None, None),
        ("PT Contoh", "PT Contoh", None, None),
        ("javascript:alert(1)", "javascript:alert(1)", None, None),
    ],
)
def test_contact_is_tappable_where_tapping_works(
    value: str, shown: str, href: str | None, whatsapp: str | None
) -> None:
    found = contact(value)
    assert (found.shown, found.href, found.whatsapp) == (shown, href, whatsapp)


def test_contacts_leaves_out_what_cannot_be_tapped() -> None:
    assert [one.shown for one in contacts(["PT Contoh", "110", "…789"])] == ["110"]
