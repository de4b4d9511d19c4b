from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.browser import Browser, BrowserContext
from tests.support.whole_site import Site, whole_site, working_site
from tests.web.running import app, client, loaded, migrated, serve

__all__ = ["app", "client", "loaded", "migrated", "serve"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The whole service, for the walks and for what holds of every page; nobody changes its register."""
    with whole_site(tmp_path_factory.mktemp("site")) as served:
        yield served


@pytest.fixture(scope="module")
def scripted(chromium: Browser) -> Iterator[BrowserContext]:
    """One window with scripts for a whole module: axe and the figures of the browser need them, our pages do not."""
    context = chromium.new_context(locale="id-ID", viewport={"width": 360, "height": 640})
    yield context
    context.close()


@pytest.fixture(scope="session")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A service of their own for the walks of officers, who change what it holds."""
    with working_site(tmp_path_factory.mktemp("worked")) as served:
        yield served
