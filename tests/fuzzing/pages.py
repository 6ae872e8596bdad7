"""Random web pages: articles among what surrounds them, broken, nested, repeated, and in odd charsets."""

from html import escape

from tests.fuzzing import texts
from tests.work import repeated

BLOCKS = (
    "p", "div", "h1", "h2", "li", "ul", "table", "tr", "td", "article", "section", "span", "b", "a", "time",
    "br",
    "blockquote", "nav", "footer", "form", "figure", "script", "style", "title", "template", "noscript",
    "svg",
    "select", "option", "textarea", "iframe", "object", "pre", "main", "header", "body", "html", "head",
    "meta",
)  # fmt: skip
ATTRIBUTES = (
    "class=comment", "id=menu", "href=/2024/03/03/a", "datetime=2024-03-03", 'title="3 mars"', "lang=fr",
    "hidden",
    "property=article:published_time content=2024-03-03T10:00:00Z", "style=display:none", "a=1",
    "itemprop=datePublished",
    'rel=canonical href="//x/2024/03/03"', "=", '"', "<", "onclick='a>b'", "data-a=\"&quot;\"",
    "charset=utf-16",
)  # fmt: skip
PIECES = (
    "<!-- mai -->", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version='1.0' encoding='utf-16'?>",
    "<!DOCTYPE html>",
    '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY c "&b;&b;&b;&b;">]>&c;', "&#0;", "&#x110000;",
    "&#xD800;", "&#8;",
    "&eacute;", "&amp;amp;", "&nosuch;", "&", "<", ">", "</", "<p", "</p>", "</html>", "<a href='",
    "\ufeff", "\x0c",
    '<script type="application/ld+json">{"datePublished":"2024-03-03T23:30:00Z"}</script>', "<script>",
    "</script>",
    "<meta charset=utf-7>", "<meta property=article:published_time content=9999-99-99>", "<base href=//x>",
    "<svg><p>",
    "<time datetime=2024-03-03>3 mars</time>", "<p>Publié le 13 août 2003 à 10h05</p>", "<math><mi>",
    "<plaintext>",
)  # fmt: skip


def page(random, code, longest=4_000):
    """A page with text in a language."""
    length = random.randint(1, longest)
    kinds = (mixture, mixture, repeated_piece, repeated_piece, nested, crowded)
    html = random.choice(kinds)(random, code, length)
    start = random.choice(
        ("", "<html><body>", "<!DOCTYPE html><html lang=fr><head>", "<table>", "<ul>", "<p ")
    )
    return f"{start}{html}".replace("\0", " ")


def mixture(random, code, length):
    parts = []
    while sum(map(len, parts)) < length:
        parts.append(piece(random, code))
    return "".join(parts)


def piece(random, code):
    chosen = random.random()
    if chosen < 0.25:
        return random.choice(PIECES)
    words = texts.text(random, code, random.choice((30, 300)))
    words = escape(words) if random.random() < 0.8 else words
    if chosen < 0.4:
        return words
    tag = random.choice(BLOCKS)
    return f"{opening(random, tag)}{words}{random.choice((f'</{tag}>', f'</{tag}>', ''))}"


def opening(random, tag):
    attributes = "".join(f" {random.choice(ATTRIBUTES)}" for _ in range(random.choice((0, 0, 1, 3))))
    return f"<{tag}{attributes}{random.choice(('>', '>', '>', '/>', ''))}"


def repeated_piece(random, code, length):
    """The same few tags and words again and again."""
    return repeated(unit(random, code), length)


def unit(random, code):
    return "".join(piece(random, code)[:100] for _ in range(random.randint(1, 3)))


def nested(random, code, length):
    """Elements in elements, some of which are never closed."""
    tags = [opening(random, random.choice(BLOCKS)) for _ in range(random.randint(1, 3))]
    deep = repeated("".join(tags), length)
    return f"{deep}{texts.text(random, code, 300)}{'</div>' * random.choice((0, 5, length // 6))}"


def crowded(random, code, length):
    """An element of many attributes."""
    return f"<p {repeated(random.choice(ATTRIBUTES) + ' ', length)}>{texts.text(random, code, 300)}"
