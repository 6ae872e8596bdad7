"""The version number, which stands in pyproject.toml alone."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def installed_version() -> str:
    """The version of the package as it is installed; ``unknown`` if it only lies on the path."""
    try:
        return version("event-timeline")
    except PackageNotFoundError:
        return "unknown"
