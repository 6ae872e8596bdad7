"""The service sends no requests, whatever an article asks for."""

import socket
import sys

import pytest

ASKING = """<!DOCTYPE html SYSTEM "http://192.0.2.1/a.dtd" [<!ENTITY x SYSTEM "http://192.0.2.1/x">]>
<html xmlns:xi="http://www.w3.org/2001/XInclude"><head><base href="http://192.0.2.1/">
<meta http-equiv="refresh" content="0;url=http://192.0.2.1/"><link rel="canonical" href="http://192.0.2.1/a">
<link rel="stylesheet" href="http://192.0.2.1/s.css"><script src="http://192.0.2.1/s.js"></script></head>
<body><article><h1>Le pont</h1><p>Le maire a inauguré le pont mardi 11 mars 2025 devant les habitants. &x;</p>
<img src="http://192.0.2.1/i.png"><iframe src="http://192.0.2.1/f"></iframe>
<xi:include href="http://192.0.2.1/"/></article></body></html>"""
ASKED = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request")


class _Requests:
    """Notes what is asked over the network while it watches; a hook cannot be removed."""

    def __init__(self):
        self.watching, self.seen = False, []
        sys.addaudithook(self)

    def __call__(self, event, arguments):
        if self.watching and event in ASKED:
            self.seen.append((event, arguments))


@pytest.fixture(scope="module")
def requests_seen():
    return _Requests()


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extractions"])
def test_a_page_is_read_without_a_request(writer, requests_seen, path):
    requests_seen.watching = True
    answer = writer.post(path, json={"html": ASKING, "url": "http://192.0.2.1/article"})
    requests_seen.watching = False
    assert answer.json["events"]
    assert requests_seen.seen == []


def test_a_request_would_be_seen(requests_seen):
    requests_seen.watching = True
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sending:
        sending.connect(("127.0.0.1", 9))
    requests_seen.watching = False
    assert [event for event, _ in requests_seen.seen] == ["socket.connect"]
    requests_seen.seen.clear()
