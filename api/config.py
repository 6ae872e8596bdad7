"""The settings, read from the environment once, when the application is created."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any

from api.errors import Misconfigured

YES, NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")


@dataclass(frozen=True, slots=True)
class Settings:
    """Each field is an environment variable; its metadata holds the variable's name and meaning.

    ``python -c "from api.config import table; print(table())"`` prints the table of the README.
    """

    database_url: str = field(
        default="sqlite:///timeline.db",
        metadata={"variable": "DATABASE_URL", "means": "SQLite file or PostgreSQL database"},
    )
    host: str = field(
        default="127.0.0.1", metadata={"variable": "TIMELINE_HOST", "means": "address to serve on"}
    )
    port: int = field(default=8000, metadata={"variable": "TIMELINE_PORT", "means": "port to serve on"})
    workers: int = field(default=1, metadata={"variable": "TIMELINE_WORKERS", "means": "number of processes"})
    open_writes: bool = field(
        default=False,
        metadata={
            "variable": "TIMELINE_OPEN_WRITES",
            "means": "`1`: changes need no key; on a loopback address only",
        },
    )
    ratelimit_enabled: bool = field(
        default=True, metadata={"variable": "TIMELINE_RATELIMIT_ENABLED", "means": "`0`: no rate limits"}
    )
    ratelimit_writes: str = field(
        default="1200/minute",
        metadata={"variable": "TIMELINE_RATELIMIT_WRITES", "means": "changes per client"},
    )
    ratelimit_extractions: str = field(
        default="1200/minute",
        metadata={"variable": "TIMELINE_RATELIMIT_EXTRACTIONS", "means": "extractions per client"},
    )
    ratelimit_storage: str = field(
        default="",
        metadata={
            "variable": "TIMELINE_RATELIMIT_STORAGE",
            "means": "where requests are counted, as a `limits` URI; by default in memory, "
            "or in a shared file if there are several workers",
        },
    )
    max_body: int = field(
        default=2_000_000, metadata={"variable": "TIMELINE_MAX_BODY", "means": "largest body, in bytes"}
    )
    max_batch: int = field(
        default=500_000_000,
        metadata={"variable": "TIMELINE_MAX_BATCH", "means": "largest body of a batch, in bytes"},
    )
    cors_origins: str = field(
        default="*",
        metadata={
            "variable": "TIMELINE_CORS_ORIGINS",
            "means": "origins whose pages may read, comma-separated, or `*`; those named may also write",
        },
    )
    proxies: int = field(
        default=0,
        metadata={
            "variable": "TIMELINE_PROXIES",
            "means": "number of reverse proxies to trust `X-Forwarded-*` from",
        },
    )
    log_level: str = field(
        default="info",
        metadata={"variable": "TIMELINE_LOG_LEVEL", "means": "`debug`, `info`, `warning`, `error`"},
    )
    log_format: str = field(
        default="json", metadata={"variable": "TIMELINE_LOG_FORMAT", "means": "`json` or `console`"}
    )

    @property
    def trusted_origins(self) -> frozenset[str]:
        """The origins in ``cors_origins`` other than ``*``; their pages may also write."""
        return frozenset(origin.strip() for origin in self.cors_origins.split(",")) - {"*", ""}

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """The settings from environment variables. Raises ``Misconfigured`` for a value of the wrong type."""
        environment = os.environ if environment is None else environment
        given = {f.name: f for f in fields(cls) if f.metadata["variable"] in environment}
        return cls(
            **{
                name: _read(f.metadata["variable"], environment[f.metadata["variable"]], f.default)
                for name, f in given.items()
            }
        )

    def checked(self) -> Settings:
        """These settings. Raises ``Misconfigured`` if they contradict each other."""
        if self.open_writes and not is_loopback(self.host):
            raise Misconfigured(
                f"TIMELINE_OPEN_WRITES=1 lets anyone write, so it is allowed on a loopback address only, "
                f"not on {self.host}: unset it and create a key with `timeline keys create NAME`"
            )
        if self.workers < 1:
            raise Misconfigured(f"TIMELINE_WORKERS must be at least 1, not {self.workers}")
        return self


def _read(variable: str, value: str, default: Any) -> Any:
    """The value, converted to the type of the default."""
    if isinstance(default, bool):
        if value.lower() not in YES + NO:
            raise Misconfigured(f"{variable} must be 1 or 0, not {value!r}")
        return value.lower() in YES
    if isinstance(default, int):
        if not (value.isascii() and value.isdigit()):
            raise Misconfigured(f"{variable} must be a whole number, not {value!r}")
        return int(value)
    return value


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address. Of names, only ``localhost`` counts as loopback."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def table() -> str:
    """The settings as a Markdown table, as in the README."""
    return "\n".join(["| variable | default | means |", "|---|---|---|", *map(_row, fields(Settings))])


def _row(setting: Field[Any]) -> str:
    default = int(setting.default) if isinstance(setting.default, bool) else setting.default
    shown = "" if default == "" else f"`{default}`"
    return f"| `{setting.metadata['variable']}` | {shown} | {setting.metadata['means']} |"
