"""Pages and their files: sent only if they have changed, compressed once and kept so."""

from __future__ import annotations

from flask import Flask, Request, Response, g, request
from flask_compress import Compress
from flask_compress.flask_compress import DictCache

from api.http.kit.etags import with_etag
from api.http.kit.responses import checksum, compressed
from api.http.kit.service import service

ONLY_OURS = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


def page(html: str, status: int = 200) -> Response:
    """A page under its ETag unless it is a refusal, in which browsers load only files of this service."""
    content = html.encode()
    response = Response(content, status, mimetype="text/html")
    if status == 200:
        response = with_etag(response, checksum(content), weak=True)
    response.headers["Content-Security-Policy"] = ONLY_OURS
    return response


def compressing(app: Flask) -> Compress:
    """What compresses files: compressing the 1.7 MB of Swagger UI each time would hold up other answers.

    It keeps at most one version of each file in each coding.
    """
    compress = Compress(app)
    compress.cache, compress.cache_key = DictCache(), _version
    return compress


def _version(_request: Request) -> str:
    return str(g.version)


def small(response: Response) -> Response:
    """A file or a page as small as the client takes it, with an ETag that is the same for each coding."""
    if response.status_code != 200:
        return response
    etag, weak = response.get_etag()
    if etag is None:
        response = with_etag(response, checksum(response.get_data()), weak=True)
    elif not weak:
        response.set_etag(etag, weak=True)
        return _compressed_file(response, etag)
    response.vary.add("Accept-Encoding")
    return compressed(response)


def _compressed_file(response: Response, etag: str) -> Response:
    response.vary.add("Accept-Encoding")
    if "Accept-Encoding" not in request.headers or "Content-Range" in response.headers:
        return response
    g.version = f"{request.path} {etag}"
    response.direct_passthrough = False
    response.make_sequence()
    return service().compress_files.after_request(response)
