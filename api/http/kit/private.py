"""What ``TIMELINE_PRIVATE`` closes, and which scope opens it.

Whole operations are closed once, when the application is made, so that open ones cost nothing.
"""

from __future__ import annotations

from functools import wraps
from typing import Any

from flask import Flask, request
from flask.typing import RouteCallable
from werkzeug.datastructures import Headers
from werkzeug.routing import Rule

from api.config import Part, Settings
from api.http.kit.credentials import key_of, sent_key
from api.http.kit.environ import PRIVATE
from api.http.kit.etags import SAFE_METHODS
from api.http.kit.service import service
from api.storage.scopes import Scope

OPENED_BY = {
    Part.METRICS: Scope.ADMIN,
    Part.DOCS: Scope.READ,
    Part.TEXTS: Scope.READ,
    Part.NAMES: Scope.ADMIN,
    Part.READS: Scope.READ,
}
KEY_REFUSALS = (401, 403, 429)
EXPLAINED = "/docs/problems/"
"""Where each kind of problem is explained."""
STORES_NOTHING = "/v1/extractions"
"""The only POST that changes nothing."""


def close(app: Flask, settings: Settings) -> None:
    """Have the views of private parts ask for a key."""
    parts = {rule.endpoint: _part_of_rule(rule) for rule in app.url_map.iter_rules()}
    for endpoint, part in parts.items():
        if part in settings.private_parts:
            app.view_functions[endpoint] = _closed(app.view_functions[endpoint], part)


def part_of(method: str, path: str) -> Part | None:
    """The part that an operation belongs to; None for a change, which needs a key anyway, and for pages."""
    if path == "/metrics":
        return Part.METRICS
    if path.startswith(EXPLAINED):  # It says what a refusal means, also that of a key.
        return None
    if path == "/openapi.json" or path.split("/")[1] == "docs":
        return Part.DOCS
    if path.startswith("/v1/") and not changes(method, path):
        return Part.READS
    return None


def security_of(
    method: str, path: str, revealed: Part | None, settings: Settings
) -> list[dict[str, list[str]]]:
    """What the OpenAPI document says of keys for an operation; empty if there is nothing to say.

    The scheme is called as the scope. ``{}`` means that the operation can also be called without a key.
    """
    part = part_of(method, path)
    if part is None:
        return [_key(Scope.WRITE), *([{}] if settings.open_writes else [])]
    if part in settings.private_parts:
        return [_key(OPENED_BY[part])]
    if revealed in settings.private_parts:
        return [_key(OPENED_BY[revealed]), {}]
    return []


def _key(scope: Scope) -> dict[str, list[str]]:
    return {scope: []}


def changes(method: str, path: str) -> bool:
    """Whether an operation changes the timeline."""
    return method not in SAFE_METHODS and path != STORES_NOTHING


def require(part: Part) -> None:
    """If a part is private, raises ``Unauthorized`` or ``ScopeTooSmall`` without a key that opens it."""
    if _is_private(part):
        key_of(OPENED_BY[part])


def shows(part: Part) -> bool:
    """Whether the answer may show a part. Raises ``Unauthorized`` for a wrong key."""
    if not _is_private(part):
        return True
    key = sent_key()
    return key is not None and key.scope.includes(OPENED_BY[part])


def kept_from_others(given: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headers of an answer that depends on the key, so that no shared cache keeps it."""
    headers = Headers(given)
    if "no-store" not in headers.get("Cache-Control", ""):
        headers["Cache-Control"] = "private, no-cache"
    headers["Vary"] = ", ".join([*headers.getlist("Vary"), "Authorization"])
    return headers.to_wsgi_list()


def _is_private(part: Part) -> bool:
    private = part in service().settings.private_parts
    if private:
        request.environ[PRIVATE] = True
    return private


def _part_of_rule(rule: Rule) -> Part | None:
    methods = rule.methods or set()
    method = "GET" if "GET" in methods else next(iter(methods - {"OPTIONS"}), "GET")
    return part_of(method, rule.rule)


def _closed(view: RouteCallable, part: Part) -> RouteCallable:
    @wraps(view)
    def closed(**arguments: Any) -> Any:
        require(part)
        return view(**arguments)

    return closed
