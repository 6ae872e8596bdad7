"""The settings, read from the environment once, when the application is created."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Iterable, Mapping
from dataclasses import Field, dataclass, field, fields
from typing import Any, TypeVar

from api import logs
from api.errors import Misconfigured

T = TypeVar("T")

YES, NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")


def _setting(variable: str, default: T, means: str) -> T:
    """A field with its environment variable, and its meaning as the README puts it."""
    return field(default=default, metadata={"variable": variable, "means": means})


@dataclass(frozen=True, slots=True)
class Settings:
    """Each field is an environment variable.

    ``python -c "from api.config import table; print(table())"`` prints the table of the README.
    """

    database_url: str = _setting(
        "DATABASE_URL", "sqlite:///timeline.db", "SQLite file or PostgreSQL database"
    )
    host: str = _setting("TIMELINE_HOST", "127.0.0.1", "address to serve on")
    port: int = _setting("TIMELINE_PORT", 8000, "port to serve on")
    workers: int = _setting("TIMELINE_WORKERS", 1, "number of processes that answer reads")
    work_processes: int = _setting(
        "TIMELINE_WORK_PROCESSES", 1, "number of processes that change the timeline and extract"
    )
    longest_work: int = _setting(
        "TIMELINE_LONGEST_WORK", 60, "seconds after which a change or an extraction is given up"
    )
    open_writes: bool = _setting(
        "TIMELINE_OPEN_WRITES", False, "`1`: changes need no key; on a loopback address only"
    )
    ratelimit_enabled: bool = _setting("TIMELINE_RATELIMIT_ENABLED", True, "`0`: no rate limits")
    ratelimit_writes: str = _setting("TIMELINE_RATELIMIT_WRITES", "1200/minute", "changes per client")
    ratelimit_extractions: str = _setting(
        "TIMELINE_RATELIMIT_EXTRACTIONS", "1200/minute", "extractions per client"
    )
    ratelimit_storage: str = _setting(
        "TIMELINE_RATELIMIT_STORAGE",
        "",
        "where requests are counted, as a `limits` URI; by default in a file that the workers share",
    )
    max_body: int = _setting("TIMELINE_MAX_BODY", 2_000_000, "largest body, in bytes")
    max_batch: int = _setting("TIMELINE_MAX_BATCH", 500_000_000, "largest body of a batch, in bytes")
    cors_origins: str = _setting(
        "TIMELINE_CORS_ORIGINS",
        "*",
        "origins whose pages may read, comma-separated, or `*`; those named may also write",
    )
    proxies: int = _setting("TIMELINE_PROXIES", 0, "number of reverse proxies to trust `X-Forwarded-*` from")
    log_level: str = _setting("TIMELINE_LOG_LEVEL", "info", "`debug`, `info`, `warning`, `error`")
    log_format: str = _setting("TIMELINE_LOG_FORMAT", "json", "`json` or `console`")

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
        """These settings. Raises ``Misconfigured`` if one is out of range or two contradict each other."""
        if self.open_writes and not is_loopback(self.host):
            raise Misconfigured(
                f"TIMELINE_OPEN_WRITES=1 lets anyone write, so it is allowed on a loopback address only, "
                f"not on {self.host}: unset it and create a key with `timeline keys create NAME`"
            )
        if self.workers < 1:
            raise Misconfigured(f"TIMELINE_WORKERS must be at least 1, not {self.workers}")
        _check_choice("TIMELINE_LOG_LEVEL", self.log_level, logs.LEVELS)
        _check_choice("TIMELINE_LOG_FORMAT", self.log_format, logs.FORMATS)
        return self


def _check_choice(variable: str, value: str, choices: Iterable[str]) -> None:
    if value not in choices:
        raise Misconfigured(f"{variable} must be one of {', '.join(choices)}, not {value!r}")


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
