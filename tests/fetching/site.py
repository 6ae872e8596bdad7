"""A news site on loopback: pages and feeds at paths, and servers that misbehave."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title>
<meta property="og:site_name" content="Le Courrier de Vernouise">
<meta property="article:published_time" content="{published}"></head><body><article><h1>{title}</h1>
<p>{text}</p></article></body></html>"""
TEXT = (
    "La maire de Vernouise a inauguré mardi la passerelle entre les deux rives, après trois ans de travaux."
)


def page(title="La passerelle est ouverte", text=TEXT, published="2025-03-13T08:00:00+01:00"):
    return PAGE.format(title=title, text=text, published=published).encode()


def rss(*links, published="Thu, 13 Mar 2025 08:00:00 +0100"):
    items = "".join(
        f"<item><title>Titre</title><link>{link}</link><pubDate>{published}</pubDate></item>"
        for link in links
    )
    return f'<rss version="2.0"><channel><title>Le Courrier</title>{items}</channel></rss>'.encode()


class Site:
    """At a path is either bytes or a function that answers a request; ``asked`` lists the paths asked for."""

    def __init__(self):
        self.pages, self.asked = {}, []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def __setitem__(self, path, content):
        self.pages[path] = content

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def _handler(site):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                site.asked.append(self.path)
                content = site.pages.get(self.path)
                if callable(content):
                    content(self)
                elif content is None:
                    self.reply(404, b"")
                elif self.headers["If-None-Match"] == tag(content):
                    self.reply(304, b"")
                else:
                    self.reply(200, content, ETag=tag(content))

            def reply(self, status, body, **headers):
                """Answers; names of headers are written with "_" for "-"."""
                self.send_response(status)
                defaults = {"Content_Type": type_of(self.path), "Content_Length": len(body)}
                for name, value in {**defaults, **headers}.items():
                    self.send_header(name.replace("_", "-"), str(value))
                self.end_headers()
                if status != 304:
                    self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        return Handler


def tag(content):
    return f'"{hash(content):x}"'


def type_of(path):
    suffixes = {".xml": "application/xml", ".json": "application/feed+json", ".pdf": "application/pdf"}
    return next((kind for suffix, kind in suffixes.items() if path.endswith(suffix)), "text/html")
