"""What every answer bears: its request's id, who may read it, and its count in the metrics."""

from __future__ import annotations

import re
import uuid
from time import perf_counter

import structlog
from flask import Flask, Response, g, request

from api import metrics
from api.config import Settings

EXPOSED = "ETag, Link, Location, Retry-After, X-Request-ID"
READING = "GET, HEAD, OPTIONS"
CHANGING = "GET, HEAD, OPTIONS, POST, PATCH, DELETE"
REQUEST_HEADERS = "Authorization, Content-Type, If-Match, If-None-Match, X-Request-ID"
REQUEST_ID = re.compile(r"[A-Za-z0-9._:-]{1,100}\Z")
LOG = structlog.get_logger()


def register(app: Flask, settings: Settings) -> None:
    origins = frozenset(origin.strip() for origin in settings.cors_origins.split(","))

    @app.before_request
    def begin() -> None:
        g.began = perf_counter()
        given = request.headers.get("X-Request-ID", "")
        g.request_id = given if REQUEST_ID.match(given) else uuid.uuid4().hex

    @app.after_request
    def end(response: Response) -> Response:
        headers = response.headers
        headers["X-Request-ID"] = g.request_id
        headers["X-Content-Type-Options"] = "nosniff"
        _allow_reading(response, origins)
        seconds = perf_counter() - g.began
        route = request.url_rule.rule if request.url_rule else "unknown"
        metrics.observe(request.method, route, response.status_code, seconds)
        if response.status_code >= 500 or request.method not in ("GET", "HEAD", "OPTIONS"):
            LOG.info("answered", **_told(response, seconds))
        else:
            LOG.debug("answered", **_told(response, seconds))
        return response


def _told(response: Response, seconds: float) -> dict[str, object]:
    return {
        "request_id": g.request_id,
        "method": request.method,
        "path": request.path,
        "status": response.status_code,
        "ms": round(seconds * 1000, 2),
    }


def _allow_reading(response: Response, origins: frozenset[str]) -> None:
    """CORS: pages of any origin may read, those of origins that the settings name may change."""
    origin = request.headers.get("Origin")
    named = origin in origins
    if "*" not in origins:
        response.vary.add("Origin")
    if "*" in origins or named:
        response.headers["Access-Control-Allow-Origin"] = "*" if "*" in origins else str(origin)
        response.headers["Access-Control-Expose-Headers"] = EXPOSED
    if request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:
        response.headers["Access-Control-Allow-Methods"] = CHANGING if named else READING
        response.headers["Access-Control-Allow-Headers"] = REQUEST_HEADERS
        response.headers["Access-Control-Max-Age"] = "86400"
