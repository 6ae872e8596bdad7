"""Which addresses requests may go to: a link in a feed must not reach what only this network can reach.

A host is resolved once, and the connection goes to an address that was checked: a name that gives another
address the second time (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import socket
from collections.abc import Container
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from api.fetching.refusals import NotFetched

NAT64 = IPv6Network("64:ff9b::/96")
"""Addresses that stand for the IPv4 address in their last 32 bits (RFC 6052)."""
LAST_32_BITS = 0xFFFFFFFF


def addresses_of(host: str, port: int, private_hosts: Container[str]) -> list[str]:
    """The addresses of a host that may be connected to: public ones, or any if it is among ``private_hosts``.

    Raises ``NotFetched`` if there is none.
    """
    found = list(dict.fromkeys(_resolved(host, port)))
    if host in private_hosts:
        return found
    public = [address for address in found if is_public(address)]
    if not public:
        raise NotFetched(f"{host} has no public address; --private-host {host} allows it")
    return public


def _resolved(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NotFetched(f"no address of {host} is known: {error}", for_now=True) from error
    return [str(address[0]) for *_, address in found]


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet, and the IPv4 address that it may contain, too."""
    parsed = ip_address(address.partition("%")[0])
    inner = _contained(parsed) if isinstance(parsed, IPv6Address) else None
    return _is_global(parsed) if inner is None else _is_global(inner)


def _contained(address: IPv6Address) -> IPv4Address | None:
    if address in NAT64:
        return IPv4Address(int(address) & LAST_32_BITS)
    teredo = address.teredo[1] if address.teredo else None
    return address.ipv4_mapped or address.sixtofour or teredo


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    return address.is_global and not address.is_multicast
