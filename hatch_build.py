"""Build hook: a built wheel carries its own copy of config/, an editable install reads the one in the checkout."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ConfigCopyHook(BuildHookInterface):  # type: ignore[type-arg]  # generic in stubs alone
    """Adds config/ to standard wheels as verify/_config."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the extra folder; an editable wheel ("editable") gets none, so that there is one config/ only."""
        if version == "standard":
            build_data["force_include"]["config"] = "verify/_config"
