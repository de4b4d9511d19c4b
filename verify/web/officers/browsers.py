"""A short name for a browser, for the list of sessions: enough to know one's own, and no more is kept of it."""

from __future__ import annotations

# Looked for in this order, for each names itself after those it descends from.
_BROWSERS = (
    ("edg", "Edge"), ("opr/", "Opera"), ("opera", "Opera"), ("samsungbrowser", "Samsung Internet"),
    ("ucbrowser", "UC Browser"), ("miuibrowser", "Mi Browser"), ("firefox", "Firefox"), ("fxios", "Firefox"),
    ("crios", "Chrome"), ("chrome", "Chrome"), ("safari", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("android", "Android"), ("iphone", "iPhone"), ("ipad", "iPad"), ("windows", "Windows"), ("mac os", "Mac"),
    ("cros", "ChromeOS"), ("linux", "Linux"),
)  # fmt: skip


def browser_name(agent: str) -> str:
    """What a browser calls itself, shortened to "Chrome · Android"; empty where it says nothing we know."""
    said = agent.casefold()
    names = (next((name for sign, name in signs if sign in said), "") for signs in (_BROWSERS, _SYSTEMS))
    return " · ".join(name for name in names if name)
