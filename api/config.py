"""The settings, read from the environment once, when the application is created."""

from __future__ import annotations

import difflib
import ipaddress
import math
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import Field, dataclass, field, fields
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from api import logs
from api.errors import Misconfigured

T = TypeVar("T")

YES, NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")
PREFIX = "TIMELINE_"
MOST_DIGITS = 15
NEAR = 0.85
"""How much a name must be like that of a setting to be taken for a misspelling of it, as difflib counts."""
HOST_NAME = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*\.?\Z")
ORIGIN = re.compile(r"https?://([A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?\Z")
ISO_639_1 = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia
    id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo
    lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl
    ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
    tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()
)
"""The codes of languages in ISO 639-1."""
WEB_ADDRESS = re.compile(ORIGIN.pattern.removesuffix(r"\Z") + r"(/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*\Z")
PASSWORD = re.compile(r"(?<=://)\S*@")


class Part(StrEnum):
    """What anyone may see unless ``TIMELINE_PRIVATE`` names it."""

    METRICS = "metrics"
    DOCS = "docs"
    TEXTS = "texts"
    NAMES = "names"
    READS = "reads"


class Rule(NamedTuple):
    """What the value of a setting must be, in words and as a check."""

    must_be: str
    holds: Callable[[Any], bool]


def between(least: int, most: int) -> Rule:
    """The rule of a whole number in a range, both ends included."""
    return Rule(f"between {least} and {most}", lambda number: least <= number <= most)


def one_of(choices: Iterable[str]) -> Rule:
    """The rule of a value from a closed set."""
    return Rule(f"one of {', '.join(choices)}", lambda value: value in choices)


def without_brackets(host: str) -> str:
    """An IPv6 address without the brackets that it has in URLs."""
    return host[1:-1] if host.startswith("[") and host.endswith("]") else host


def is_host(text: str) -> bool:
    """Whether a text has the form of an IP address, in brackets or not, or of a host name."""
    try:
        ipaddress.ip_address(without_brackets(text))
    except ValueError:
        return HOST_NAME.match(text) is not None
    return True


def address(host: str, port: int) -> str:
    """A host and a port as a URL has them, with an IPv6 address in brackets."""
    host = without_brackets(host)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def are_origins(text: str) -> bool:
    """Whether a text is a list of origins (RFC 6454) or ``*``, or empty."""
    given = [origin.strip() for origin in text.split(",")]
    return given == [""] or all(origin == "*" or ORIGIN.match(origin) for origin in given)


def are_rate_limits(text: str) -> bool:
    """Whether a text is one rate limit or several, as the library ``limits`` writes them."""
    from limits import parse_many  # Takes as long as a whole command, and the default needs no check.

    try:
        return bool(parse_many(text))
    except ValueError:
        return False


def are_parts(text: str) -> bool:
    """Whether a text is a list of ``Part``, or empty."""
    return set(_listed(text)) <= set(Part)


ANYTHING = Rule("anything", lambda _: True)
LANGUAGE = Rule("a code of ISO 639-1 such as fr", ISO_639_1.__contains__)
HOST = Rule("an IP address or a host name", is_host)
PUBLIC_URL = Rule(
    "an http or https address without a query, such as https://news.example/timeline",
    lambda text: text == "" or WEB_ADDRESS.match(text) is not None,
)
ORIGINS = Rule("origins such as https://journal.example, without a path, or *", are_origins)
PARTS = Rule(f"any of {', '.join(Part)}", are_parts)
RATE_LIMITS = Rule("rate limits such as 1200/minute", are_rate_limits)


def _setting(variable: str, default: T, means: str, rule: Rule = ANYTHING) -> T:
    """A field with its environment variable, its meaning as the README puts it, and its rule."""
    return field(default=default, metadata={"variable": variable, "means": means, "rule": rule})


@dataclass(frozen=True, slots=True)
class Settings:
    """Each field is an environment variable.

    ``python -c "from api.config import table; print(table())"`` prints the table of the README.
    """

    database_url: str = _setting(
        "DATABASE_URL", "sqlite:///var/timeline.db", "SQLite file or PostgreSQL database"
    )
    host: str = _setting("TIMELINE_HOST", "127.0.0.1", "address to serve on", HOST)
    port: int = _setting("TIMELINE_PORT", 8000, "port to serve on; `0`: any free one", between(0, 65_535))
    workers: int = _setting("TIMELINE_WORKERS", 1, "number of processes that answer reads", between(1, 256))
    work_processes: int = _setting(
        "TIMELINE_WORK_PROCESSES",
        1,
        "number of processes that change the timeline and extract",
        between(1, 256),
    )
    longest_work: int = _setting(
        "TIMELINE_LONGEST_WORK",
        60,
        "seconds after which a change or an extraction is given up",
        between(1, 86_400),
    )
    open_writes: bool = _setting(
        "TIMELINE_OPEN_WRITES", False, "`1`: changes need no key; on a loopback address only, without proxies"
    )
    language: str = _setting(
        "TIMELINE_LANGUAGE", "fr", "language of events made by hand that give none (ISO 639-1)", LANGUAGE
    )
    private: str = _setting(
        "TIMELINE_PRIVATE",
        "",
        "what needs a key even to be read, comma-separated: `metrics`, `docs`, `texts`, `names`, `reads`",
        PARTS,
    )
    read_only: bool = _setting(
        "TIMELINE_READ_ONLY", False, "`1`: nothing is changed, as for a copy that is only read"
    )
    ratelimit_enabled: bool = _setting("TIMELINE_RATELIMIT_ENABLED", True, "`0`: no rate limits")
    ratelimit_writes: str = _setting(
        "TIMELINE_RATELIMIT_WRITES", "1200/minute", "changes per client", RATE_LIMITS
    )
    ratelimit_extractions: str = _setting(
        "TIMELINE_RATELIMIT_EXTRACTIONS", "1200/minute", "extractions per client", RATE_LIMITS
    )
    ratelimit_bytes: str = _setting(
        "TIMELINE_RATELIMIT_BYTES",
        "10000000/minute",
        "bytes in changes and extractions per client; a batch waits until it may go on",
        RATE_LIMITS,
    )
    ratelimit_wrong_keys: str = _setting(
        "TIMELINE_RATELIMIT_WRONG_KEYS",
        "60/minute",
        "wrong keys per address; right keys are never delayed",
        RATE_LIMITS,
    )
    ratelimit_storage: str = _setting(
        "TIMELINE_RATELIMIT_STORAGE",
        "",
        "where requests are counted, as a `limits` URI; by default in a file that the workers share",
    )
    max_body: int = _setting(
        "TIMELINE_MAX_BODY", 2_000_000, "largest body, in bytes", between(1, 1_000_000_000)
    )
    max_batch: int = _setting(
        "TIMELINE_MAX_BATCH", 500_000_000, "largest body of a batch, in bytes", between(1, 10**12)
    )
    cors_origins: str = _setting(
        "TIMELINE_CORS_ORIGINS",
        "*",
        "origins whose pages may read, comma-separated, or `*`; those named may also write",
        ORIGINS,
    )
    proxies: int = _setting(
        "TIMELINE_PROXIES",
        0,
        "number of reverse proxies to trust `X-Forwarded-*` from",
        between(0, 16),
    )
    public_url: str = _setting(
        "TIMELINE_PUBLIC_URL",
        "",
        "address that readers know the service by, such as `https://news.example/timeline`; "
        "makes links and ids in exports absolute",
        PUBLIC_URL,
    )
    log_level: str = _setting(
        "TIMELINE_LOG_LEVEL", "info", "`debug`, `info`, `warning`, `error`", one_of(logs.LEVELS)
    )
    log_reads: bool = _setting("TIMELINE_LOG_READS", True, "`0`: no lines for reads that went well")
    slow_ms: int = _setting(
        "TIMELINE_SLOW_MS",
        1000,
        "milliseconds after which a request or a query is logged as slow; `0`: never",
        between(0, 3_600_000),
    )
    log_format: str = _setting("TIMELINE_LOG_FORMAT", "json", "`json` or `console`", one_of(logs.FORMATS))

    @property
    def slow_s(self) -> float:
        """Seconds after which something is slow; infinite if nothing is."""
        return self.slow_ms / 1000 or math.inf

    @property
    def base_url(self) -> str:
        """The public URL, without a slash at its end; empty if there is none."""
        return self.public_url.rstrip("/")

    @property
    def trusted_origins(self) -> frozenset[str]:
        """The origins in ``cors_origins`` other than ``*``; their pages may also write."""
        return frozenset(_listed(self.cors_origins)) - {"*"}

    @property
    def private_parts(self) -> frozenset[Part]:
        """What ``private`` names."""
        return frozenset(map(Part, _listed(self.private)))

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """The settings from environment variables.

        Raises ``Misconfigured`` for wrong values and unknown variables. How settings fit
        together is left to ``checked``, since options of the command line replace some of them.
        """
        settings, problems = cls.read(os.environ if environment is None else environment)
        _refuse(problems)
        return settings

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> tuple[Settings, list[str]]:
        """The settings from environment variables and all that is wrong; a wrong one keeps its default."""
        problems = list(_misnamed(environment))
        values: dict[str, Any] = {}
        for setting in fields(cls):
            variable = setting.metadata["variable"]
            if variable in environment:
                try:
                    values[setting.name] = _checked(
                        setting, _read(variable, environment[variable], setting.default)
                    )
                except Misconfigured as problem:
                    problems.append(str(problem))
        return cls(**values), problems

    def checked(self) -> Settings:
        """These settings. Raises ``Misconfigured`` if one is wrong or two contradict each other."""
        for setting in fields(self):
            _checked(setting, getattr(self, setting.name))
        _refuse(self.contradictions())
        return self

    def contradictions(self) -> Iterator[str]:
        """What is wrong about values that are right one by one."""
        if self.open_writes and not is_loopback(self.host):
            yield (
                f"TIMELINE_OPEN_WRITES=1 lets anyone write, so it is allowed on a loopback address only, "
                f"not on {self.host}: unset it and create a key with `timeline keys create NAME`"
            )
        if self.open_writes and self.proxies:
            yield (
                "TIMELINE_OPEN_WRITES=1 is for this machine alone, TIMELINE_PROXIES for others: "
                "unset one of them; a key is made with `timeline keys create NAME`"
            )
        if self.max_batch < self.max_body:
            yield (
                f"TIMELINE_MAX_BATCH must not be less than TIMELINE_MAX_BODY ({self.max_body}), "
                f"which limits each line of a batch, but is {self.max_batch}"
            )


def _listed(text: str) -> list[str]:
    """The values of a comma-separated list."""
    return [value for each in text.split(",") if (value := each.strip())]


def _refuse(problems: Iterable[str]) -> None:
    if found := "; ".join(problems):
        raise Misconfigured(found)


def _misnamed(environment: Iterable[str]) -> Iterator[str]:
    for name in sorted(_unknown(environment)):
        near = _near(name)
        yield f"no setting {name}: {f'did you mean {near}?' if near else 'README.md lists all of them'}"


def _unknown(environment: Iterable[str]) -> set[str]:
    return {name for name in environment if name.upper().startswith(PREFIX)} - _variables()


def _near(name: str) -> str:
    """The setting whose name differs in a letter or two; empty if there is none."""
    return next(iter(difflib.get_close_matches(name.upper(), _variables(), n=1, cutoff=NEAR)), "")


def _variables() -> set[str]:
    return {setting.metadata["variable"] for setting in fields(Settings)}


def _checked(setting: Field[Any], value: Any) -> Any:
    """The value of a setting. Raises ``Misconfigured`` if it breaks the rule; the default needs no check."""
    rule: Rule = setting.metadata["rule"]
    if value != setting.default and not rule.holds(value):
        raise Misconfigured(f"{setting.metadata['variable']} must be {rule.must_be}, not {value!r}")
    return value


def _read(variable: str, value: str, default: Any) -> Any:
    """The value, converted to the type of the default."""
    if isinstance(default, bool):
        if value.lower() not in YES + NO:
            raise Misconfigured(f"{variable} must be 1 or 0, not {value!r}")
        return value.lower() in YES
    if isinstance(default, int):
        if not (value.isascii() and value.isdigit() and len(value) <= MOST_DIGITS):
            raise Misconfigured(f"{variable} must be a whole number, not {value!r}")
        return int(value)
    return value


def without_password(url: str) -> str:
    """A URL as it may be shown."""
    return PASSWORD.sub("***@", url)


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address. Of names, only ``localhost`` counts as loopback."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(without_brackets(host)).is_loopback
    except ValueError:
        return False


def table() -> str:
    """The settings as a Markdown table, as in the README."""
    return "\n".join(["| variable | default | means |", "|---|---|---|", *map(_row, fields(Settings))])


def _row(setting: Field[Any]) -> str:
    default = int(setting.default) if isinstance(setting.default, bool) else setting.default
    shown = "" if default == "" else f"`{default}`"
    return f"| `{setting.metadata['variable']}` | {shown} | {setting.metadata['means']} |"
