"""Puts the theme and the national content into the wheel, so that an installed package needs no checkout beside it."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class NationalFiles(BuildHookInterface):  # type: ignore[type-arg] # hatchling names no type for its configuration
    """Only in a wheel to keep: an editable install reads the checkout, and copies of it would grow old unseen."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add both folders under care_pathways/national/, where `care_pathways.home` looks for them."""
        if version == "standard":
            for folder in ("theme", "content"):
                build_data["force_include"][folder] = f"care_pathways/national/{folder}"
