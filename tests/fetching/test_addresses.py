"""Which addresses requests may go to."""

import pytest

from api.fetching.addresses import addresses_of, is_public
from api.fetching.refusals import NotFetched


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "192.0.2.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fd00::1",
        "fe80::1%eth0",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::a01:203",
        "2002:7f00:1::",
    ],
)
def test_addresses_of_this_network_are_private(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_of_the_internet_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "::1"])
def test_a_host_with_private_addresses_alone_is_refused_however_it_is_written(host):
    with pytest.raises(NotFetched):
        addresses_of(host, 80, ())


def test_a_host_may_be_allowed_by_its_name():
    assert addresses_of("127.0.0.1", 80, {"127.0.0.1"}) == ["127.0.0.1"]


def test_a_name_that_does_not_exist_is_a_failure_for_now():
    with pytest.raises(NotFetched) as refused:
        addresses_of("nowhere.invalid", 80, ())
    assert refused.value.for_now
