"""``create_app``: the only place that knows all parts of the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import structlog
from flask import Flask, Response
from flask_compress import Compress
from typing_extensions import override
from werkzeug.middleware.proxy_fix import ProxyFix

from api import logs
from api.config import Settings
from api.http import (
    articles,
    batches,
    dates,
    editing,
    events,
    explanations,
    extractions,
    health,
    index,
    pages,
    similar,
    stories,
)
from api.http.kit import middleware, openapi, private, problems
from api.http.kit.converters import RowId
from api.http.kit.files import compressing
from api.http.kit.limits import RateLimits
from api.http.kit.measuring import Measuring
from api.http.kit.prefixes import Prefixed
from api.http.kit.service import EXTENSION, Service
from api.storage.database import Database
from api.version import installed_version

COMPRESSED = [
    *("application/json", "application/x-ndjson", "application/ld+json", "application/vnd.timelinejs+json"),
    *("text/csv", "text/calendar", "application/atom+xml", "application/feed+json"),
    *("text/html", "text/css", "text/javascript", "application/javascript", "image/svg+xml"),
]
"""The media types that are worth it; a workbook is compressed already."""
BLUEPRINTS = tuple(
    each.blueprint
    for each in (index, events, editing, articles, batches, stories, similar, extractions, dates)
)


class Application(Flask):
    """Flask without the question whether a view is a coroutine, which it asks twice for each request.

    No view is. The question took 4 of the 75 µs of a GET of an event.
    """

    @override
    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        return func

    @override
    def make_default_options_response(self) -> Response:
        """What is allowed on a path, without a body."""
        answer = super().make_default_options_response()
        answer.status_code = 204
        del answer.headers["Content-Type"]
        return answer


def create_app(settings: Settings | None = None) -> Flask:
    """The application with those settings, by default the ones in the environment."""
    settings = (settings or Settings.from_environment()).checked()
    logs.configure(settings.log_level, settings.log_format)
    app = Application("api", static_folder=None)
    app.config.update(
        MAX_CONTENT_LENGTH=settings.max_body,
        API_TITLE="Event timeline",
        API_VERSION=installed_version(),
        OPENAPI_VERSION="3.1.0",
        API_SPEC_OPTIONS={"info": openapi.INFO, "servers": [{"url": "/"}]},
        COMPRESS_REGISTER=False,
        COMPRESS_LEVEL=1,
        COMPRESS_BR_LEVEL=1,
        COMPRESS_ZSTD_LEVEL=1,
        COMPRESS_EVALUATE_CONDITIONAL_REQUEST=False,
        COMPRESS_MIMETYPES=COMPRESSED,
        COMPRESS_ALGORITHM_STREAMING=["zstd", "br", "gzip", "deflate"],
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False  # A redirect would repeat the ``Host`` that the client sent.
    app.url_map.converters["row"] = RowId
    database = Database(
        settings.database_url, serving=True, read_only=settings.read_only, slow_s=settings.slow_s
    )
    app.extensions[EXTENSION] = Service(
        settings, database, _limits(settings), Compress(app), compressing(app), Measuring(database)
    )
    problems.register(app)
    middleware.register(app, settings)
    app.register_blueprint(health.blueprint)
    app.register_blueprint(pages.blueprint)
    app.register_blueprint(explanations.blueprint)
    openapi.register(app, settings, BLUEPRINTS)
    private.close(app, settings)
    if settings.proxies:
        hops = settings.proxies
        proxied = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)
        app.wsgi_app = Prefixed(proxied, hops)  # type: ignore[method-assign]
    structlog.get_logger().debug("created", database=database.url.render_as_string())
    return app


def _limits(settings: Settings) -> RateLimits:
    wanted = {
        "writes": settings.ratelimit_writes,
        "extractions": settings.ratelimit_extractions,
        "bytes": settings.ratelimit_bytes,
        "wrong keys": settings.ratelimit_wrong_keys,
    }
    return RateLimits(settings.ratelimit_storage, wanted if settings.ratelimit_enabled else {})
