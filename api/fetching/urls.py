"""Addresses of pages and feeds, as they stand in feeds, in redirects and on the command line."""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin

from courlan import clean_url
from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from api.fetching.refusals import NotFetched

LONGEST = 2000
PORTS = {"http": 80, "https": 443}


def parsed(address: str) -> Url:
    """The parts of an http or https address, with its port. Raises ``NotFetched`` for any other."""
    try:
        url = parse_url(address)
    except LocationParseError as error:
        raise NotFetched("not an address") from error
    if url.scheme not in PORTS or not url.host or len(address) > LONGEST:
        raise NotFetched(f"not an http or https address of at most {LONGEST} characters")
    if url.auth is not None:
        raise NotFetched("addresses with a name or password are not fetched")
    return url._replace(port=url.port or PORTS[url.scheme])


def origin_of(url: Url) -> str:
    """Scheme, host and port: what a robots.txt speaks for."""
    return f"{url.scheme}://{url.host}:{url.port}"


def joined(base: str, link: str) -> str:
    """The address that a link leads to, without its fragment. Raises ``NotFetched`` if it is none."""
    try:
        return urldefrag(urljoin(base, link.strip())).url
    except ValueError as error:
        raise NotFetched("not an address") from error


def without_tracking(address: str) -> str:
    """The address without parameters that only say where a reader came from, such as ``utm_source``."""
    return clean_url(address) or address
