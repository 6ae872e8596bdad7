"""Which files are taken, what they may hold, and what is said of each article."""

import json
import sys
from contextlib import ExitStack
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from api.storage.models import Article
from tests.cli.output import NEWS, json_lines, message

PAGE = (
    "<html><head><title>Le pont</title></head><body><p>Le maire a inauguré le pont en 2022.</p></body></html>"
)


@pytest.fixture
def folder(tmp_path):
    """Writes files: their names and contents."""

    def write(**files):
        for name, content in files.items():
            path = tmp_path / name.replace("__", "/")
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write


@pytest.fixture
def piped(monkeypatch, tmp_path):
    """Puts bytes on standard input."""
    with ExitStack() as files:

        def pipe(content):
            file = tmp_path / ".stdin"
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
            monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=files.enter_context(file.open("rb"))))

        yield pipe


def names_of(lines, folder):
    return [line["file"].removeprefix(f"{folder}/") for line in lines]


def test_a_folder_stands_for_its_files_in_order(timeline, folder):
    files = {
        "b.txt": "En 2001.",
        "a/z.md": "En 2002.",
        "a/c.html": PAGE,
        ".hidden": "En 2003.",
        "log": "En 2004.",
    }
    path = folder(**files)
    (path / "empty").mkdir()
    result = timeline("ingest", path)
    assert names_of(json_lines(result), path) == ["a/c.html", "a/z.md", "b.txt"]
    assert f"{path / 'log'}: left out, since it has no suffix" in result.err
    (line,) = json_lines(timeline("ingest", path / "log"))
    assert line["created"]


def test_an_extraction_of_a_folder_names_its_files(run, folder):
    path = folder(**{"a.txt": NEWS, "b.txt": NEWS})
    assert names_of(json_lines(run("extract", path)), path) == ["a.txt", "b.txt"]


def test_a_folder_without_files_is_refused(timeline, tmp_path):
    assert "has no files" in message(timeline("ingest", tmp_path))


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.jpg", "a.xlsx", "a.TXT.zip"])
def test_a_file_that_cannot_be_read_is_refused_with_a_hint(timeline, folder, name):
    path = folder(**{name: NEWS, "good.TXT": NEWS})
    result = timeline("ingest", path)
    assert result.status == 1
    assert "is not a format that can be read; save it as text or HTML" in result.err
    assert names_of(map(json.loads, result.out.splitlines()), path) == ["good.TXT"]


@pytest.mark.parametrize("suffix", ["txt", "html"])
@pytest.mark.parametrize("start", [b"%PDF-1.4\n", b"PK\x03\x04", b"{\\rtf1 ", b"\x89PNG", b"\xff\xd8\xff"])
def test_a_file_that_is_no_text_is_refused_whatever_its_name(run, folder, suffix, start):
    path = folder(**{f"a.{suffix}": start + b"1 0 obj 2001"})
    assert "whatever its name says" in message(run("extract", path))


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (NEWS, None),
        (f"---\ntitle: Le pont\n---\n{NEWS}", "Le pont"),
        (PAGE, "Le pont"),
        (json.dumps({"text": NEWS, "title": "Le pont"}), "Le pont"),
        (json.dumps({"text": NEWS, "title": "Le pont"}, indent=2), "Le pont"),
        (f"\ufefftext;title\n{NEWS};Le pont\n", "Le pont"),
    ],
)
def test_standard_input_is_read_by_how_it_begins(timeline, piped, content, title):
    piped(content)
    (line,) = json_lines(timeline("ingest", "-", "--published-at", "2025-03-13"))
    assert line["file"] == "-"
    piped(content)
    (extraction,) = json_lines(timeline("extract", "-"))
    assert extraction["events"][-1]["edtf"] == "2022"
    piped("")
    assert json_lines(timeline("export"))


def test_each_line_of_standard_input_is_an_article(timeline, piped):
    piped('{"text": "En 2001."}\n\n{"text": "En 2002."}\n')
    assert [line["line"] for line in json_lines(timeline("ingest", "-"))] == [1, 3]


def test_what_was_read_is_told_of_each_article(timeline, folder):
    path = folder(**{"a.txt": NEWS})
    result = timeline("ingest", path, "--published-at", "2025-03-13")
    (line,) = json_lines(result)
    assert line == {
        "file": str(path / "a.txt"),
        "id": line["id"],
        "created": True,
        "language": "fr",
        "published_at": "2025-03-13",
        "events": 2,
        "undated": 0,
    }


def test_an_article_without_events_names_its_language(timeline, folder):
    path = folder(**{"a.txt": "De Minister huet d'Schoul opgemaach."})
    result = timeline("ingest", path, "--language", "fr", "--published-at", "2025-03-13")
    assert json_lines(result)[0]["events"] == 0
    expected = "a.txt: no dated event found (read as French, fr; --language sets another)"
    assert expected in result.err
    assert "no dated event" not in timeline("ingest", folder(**{"a.txt": NEWS})).err


@pytest.mark.parametrize(
    ("name", "head", "title", "kept"),
    [
        ("a.md", "# Le pont\n\n", "Le pont", False),
        ("a.md", "\n# Le pont\r\n\r\n", "Le pont", False),
        ("a.md", "---\ntitle: Pluie\n---\n# Le pont\n\n", "Pluie", True),
        ("a.md", "---\ntitle: Le pont\n---\n# Le pont\n\n", "Le pont", False),
        ("a.md", "---\nsource: Le Journal\n---\n\n# Le pont\n\n", "Le pont", False),
        ("a.md", "# Le pont\n", None, True),
        ("a.md", "## Le pont\n\n", None, True),
        ("a.md", f"# {'pont ' * 101}\n\n", None, True),
        ("a.txt", "# Le pont\n\n", None, True),
    ],
)
def test_a_heading_that_markdown_begins_with_is_its_title(
    timeline, database, folder, name, head, title, kept
):
    json_lines(timeline("ingest", folder(**{name: f"{head}{NEWS}"})))
    with database.read_session() as session:
        (article,) = session.scalars(select(Article)).all()
    assert (article.title, article.text.lstrip().startswith("#")) == (title, kept)
    assert article.text.endswith(NEWS)


def test_a_heading_alone_is_the_text(run, folder):
    (extraction,) = json_lines(run("extract", folder(**{"a.md": "# Le pont de 2022\n\n"}) / "a.md"))
    assert extraction["events"]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json"])
@pytest.mark.parametrize("content", ["", "\ufeff", " \n\n"])
def test_an_empty_file_is_called_empty(run, folder, name, content):
    path = folder(**{name: content}) / name
    assert message(run("extract", path)) == f"timeline: {path}: the file is empty"


def test_dates_that_cannot_be_counted_are_warned_of(timeline, folder):
    result = timeline("ingest", folder(**{"a.txt": NEWS}))
    (line,) = json_lines(result)
    assert (line["published_at"], line["events"], line["undated"]) == (None, 1, 1)
    assert "a.txt: no publication date: 1 date could not be counted" in result.err


@pytest.mark.parametrize(
    ("name", "content", "published"),
    [
        ("2016-06-14_x.txt", NEWS, "2016-06-14"),
        ("2016-06-14.html", PAGE, "2016-06-14"),
        ("2016-06-14_x.json", json.dumps({"text": NEWS}), "2016-06-14"),
        ("2016-06-14_x.md", f"---\npublished_at: 2016-06-01\n---\n{NEWS}", "2016-06-01"),
        ("2016-06-31_x.txt", NEWS, None),
        ("12016-06-14_x.txt", NEWS, None),
        ("x_2016-06-14.txt", NEWS, None),
        ("2016-06-14_x.ndjson", json.dumps({"text": NEWS}), None),
        ("2016-06-14_x.csv", f"text,title\n{NEWS},a", None),
    ],
)
def test_the_date_of_a_file_name_counts_if_the_article_has_none(timeline, folder, name, content, published):
    path = folder(**{name: content})
    (line,) = json_lines(timeline("ingest", path))
    assert line["published_at"] == published
    (line,) = json_lines(timeline("ingest", path, "--published-at", "2025-03-13"))
    assert line["published_at"] == "2025-03-13"


def test_options_hold_for_all_articles(timeline, folder):
    path = folder(**{"a.md": f"---\ntags: pont\n---\n{NEWS}", "b.txt": "Il a plu en 2001."})
    options = ["--tag", "affair", "--tag", "ville", "--source", "Le Journal", "--language", "fr"]
    json_lines(timeline("ingest", path, *options, "--published-at", "2025-03-13"))
    tags = {tuple(event["tags"]) for event in json_lines(timeline("export"))}
    assert tags == {("pont", "affair", "ville"), ("affair", "ville")}


@pytest.mark.parametrize("options", [["--tag", "a,b"], ["--tag", ""], ["--source", "\n"]])
def test_a_wrong_value_of_an_option_is_wrong_usage(run, news, options):
    message(run("extract", news, *options), status=2)


def test_all_errors_of_an_article_are_told_at_once(timeline, folder):
    wrong = {"text": "", "id": 1, "lang": "fr", "published_at": "13/08/2003", "tags": ["a,b"]}
    result = timeline("ingest", folder(**{"a.json": json.dumps(wrong)}))
    told = result.err.splitlines()[0]
    for part in (
        "text: ",
        "id: Unknown",
        "lang: Unknown",
        "published_at: Must",
        "tags: Must",
        "may have published_at, ",
    ):
        assert part in told


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("text,published_at,tags,title", '"Le pont a rouvert mardi, enfin.",2025-03-13,"pont, ville",Pluie'),
        ("Text;Published_At;tags;title", "Le pont a rouvert mardi, enfin.;2025-03-13;pont, ville;Pluie"),
        (
            "text\tpublished_at\ttags\ttitle",
            "Le pont a rouvert mardi, enfin.\t2025-03-13\tpont; ville\tPluie",
        ),
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_row_of_a_table_is_an_article(timeline, folder, head, row, mark, end):
    path = folder(**{"desk.csv": f"{mark}{head}{end}{row}{end}{end}Il a neigé en 2001.{end}"})
    lines = json_lines(timeline("ingest", path))
    assert [(line["line"], line["published_at"]) for line in lines] == [(2, "2025-03-13"), (4, None)]
    (first,) = json_lines(timeline("export", "--from", "2025-03-11"))
    assert (first["edtf"], first["tags"]) == ("2025-03-11", ["pont", "ville"])


def test_a_cell_may_hold_line_breaks(timeline, folder):
    path = folder(
        **{"desk.csv": 'text,title\n"Il a plu en 2001.\n\nIl a neigé en 2002.",a\nIl a plu en 2003.,b\n'}
    )
    assert [(line["line"], line["events"]) for line in json_lines(timeline("ingest", path))] == [
        (2, 2),
        (5, 1),
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            "texte,date\nEn 2001.,2001\n",
            "no field of an article: 'texte', 'date'; the columns may be text, html, ",
        ),
        ("title,source\na,b\n", "the header must name text or html"),
        ("text,text\na,b\n", "no column twice"),
        ("", "the file is empty"),
        (b"text\nL'\xe9t\xe9 2001\n", "line 2 is not UTF-8"),
        ('text,title\n"En 2001.,a\n', "line 2: unexpected end of data"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused(timeline, folder, content, expected):
    result = timeline("ingest", folder(**{"desk.csv": content}))
    assert (result.status, result.out) == (1, "")
    assert expected in result.err


def test_a_bad_row_does_not_affect_the_others(timeline, folder):
    rows = "text,published_at\nEn 2001.,hier\nEn 2002.,2025-03-13,x\nEn 2003.,2025-03-13\n"
    result = timeline("ingest", folder(**{"desk.csv": rows}))
    assert result.status == 1
    assert [json.loads(line)["line"] for line in result.out.splitlines()] == [4]
    assert "desk.csv, line 2: published_at: Must be" in result.err
    assert "desk.csv, line 3: 3 cells, but the header has 2" in result.err


def test_a_windows_file_has_front_matter_too(run, folder):
    path = folder(
        **{"a.txt": f"---\r\ntitle: Le pont\r\npublished_at: 2025-03-13\r\nsource:\r\n---\r\n{NEWS}"}
    )
    (extraction,) = json_lines(run("extract", path / "a.txt"))
    assert extraction["published_at"] == "2025-03-13"


def test_a_text_that_begins_with_a_rule_is_a_text(run, folder):
    (extraction,) = json_lines(run("extract", folder(**{"a.txt": f"---\n{NEWS}"}) / "a.txt"))
    assert extraction["events"]


def test_a_dated_copy_dates_the_article(timeline, folder):
    path = folder(**{"a.txt": NEWS})
    (first,) = json_lines(timeline("ingest", path))
    (second,) = json_lines(timeline("ingest", path, "--published-at", "2025-03-13"))
    assert (second["id"], second["created"], second["undated"]) == (first["id"], False, 0)
    assert [event["edtf"] for event in json_lines(timeline("export"))] == ["2022", "2025-03-11"]
