"""What the README shows is what the service does."""

import json
import re
import shlex
import sys
from pathlib import Path

import pytest

from api.app import create_app
from api.cli import COMMANDS, main
from api.config import Settings, table
from api.schemas.queries import EventFilters
from api.timeline.dry_run import extracted
from api.timeline.intake import new_article

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def agrees(shown, real):
    """Whether all that is shown is really there."""
    if isinstance(shown, dict):
        return all(name in real and agrees(value, real[name]) for name, value in shown.items())
    if isinstance(shown, list) and isinstance(real, list):
        return len(shown) == len(real) and all(map(agrees, shown, real))
    return shown == real


@pytest.fixture
def client(database):
    url = database.url.render_as_string(hide_password=False)
    app = create_app(Settings(database_url=url, open_writes=True, log_level="error"))
    yield app.test_client()
    app.extensions["timeline"].database.close()


def examples(heading):
    """The commands under a heading, each with the lines of the answer that is shown."""
    section = README.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    for block in re.findall(r"```console\n(.*?)```", section, re.DOTALL):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            lines = example.splitlines()
            end = next(end for end in range(1, 9) if _is_whole(lines[:end]))
            command = "\n".join(lines[:end]).replace("\\\n", " ")
            yield shlex.split(command), [line for line in lines[end:] if line]


def _is_whole(lines):
    if lines[-1].endswith("\\"):
        return False
    try:
        return bool(shlex.split("\n".join(lines)))
    except ValueError:
        return False


def sent(client, arguments):
    """The answer to a request as curl would send it."""
    rest = iter(arguments[1:])
    method, path, headers, body = "GET", "", {}, None
    for argument in rest:
        if argument == "-H":
            name, _, value = next(rest).partition(": ")
            headers[name] = value
        elif argument == "-X":
            method = next(rest)
        elif argument in ("-d", "--data-binary"):
            body = next(rest)
        elif not argument.startswith("-"):
            path = argument.removeprefix("localhost:8000")
    method = "POST" if body is not None and method == "GET" else method
    return client.open(path, method=method, headers=headers, data=body)


def test_requests_give_the_answers_shown(client):
    seen = 0
    for arguments, shown in examples("Endpoints"):
        answer = sent(client, arguments)
        headers = [f"{name.lower()}: {value}" for name, value in answer.headers]
        real = answer.text.splitlines()
        objects = iter(real)
        for line in shown:
            if line.startswith("{"):
                assert agrees(json.loads(line), json.loads(next(objects))), (arguments, answer.text)
            else:
                assert line in headers + real, (arguments, headers, answer.text)
        seen += 1
    assert seen > 15


def test_commands_named_exist():
    for line in re.findall(r"^\| `timeline ([a-z]+)", README, re.MULTILINE):
        assert line in COMMANDS


def test_sentence_gives_the_event_shown():
    given = json.loads(re.search(r"-d '(\{.*?\})'", README)[1])
    shown = json.loads(re.search(r"```json\n(.*?)```", README, re.DOTALL)[1])
    (event,) = extracted(new_article(given))["events"]
    assert agrees(shown, event)


@pytest.fixture
def first_hour(client, database_url, tmp_path, monkeypatch, capsys):
    """Runs a command of the first hour in a folder that has the files it names; returns what it writes."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", database_url)
    strike = "La grève des trains a commencé lundi."
    Path("pont.md").write_text(re.search(r"```text\n(.*?)```", README, re.DOTALL)[1], "utf-8")
    Path("2025-03-14_greve.txt").write_text(strike, "utf-8")
    Path("desk.csv").write_text("text;source\nLe théâtre a rouvert en 2019.;Le Journal\n", "utf-8")

    def run(arguments):
        if arguments[0] == "curl":
            return sent(client, [each.replace("@greve.txt", strike) for each in arguments]).text
        monkeypatch.setattr(sys, "argv", arguments)
        with pytest.raises(SystemExit) as ended:
            main()
        assert not ended.value.code
        return capsys.readouterr().out

    return run


def test_the_first_hour_goes_as_shown(first_hour):
    seen = 0
    for arguments, shown in examples("Your first hour"):
        real = first_hour(arguments).splitlines()
        for line, said in zip(shown, real, strict=True):
            assert agrees(json.loads(line), json.loads(said)), (arguments, real)
        seen += 1
    assert seen > 7
    assert Path("nantes.ics").read_text("utf-8").count("BEGIN:VEVENT") == 3
    assert Path("nantes.xlsx").read_bytes().startswith(b"PK")


def test_settings_are_all_there():
    assert table() in README


def test_paths_named_exist():
    folder = Path(__file__).parents[1]
    for path in re.findall(r"`((?:api|seeds)/[\w/.]*)`", README):
        assert (folder / path).exists(), path


def test_every_filter_is_listed():
    listed = re.search(r"Its filters are (.*?)\.\n", README, re.DOTALL)[1]
    fields = EventFilters().fields
    assert set(re.findall(r"`(\w+)`", listed)) == {field.data_key or name for name, field in fields.items()}


def test_its_picture_is_there_and_light():
    [name] = re.findall(r"!\[[^]]*\]\((\w+\.png)\)", README)
    picture = (Path(__file__).parents[1] / name).read_bytes()
    assert picture.startswith(b"\x89PNG")
    assert len(picture) < 200_000


def test_what_it_says_of_the_page_is_there(client):
    section = README.partition("## The page\n")[2].partition("\n## ")[0]
    addresses = re.findall(r"http://127\.0\.0\.1:8000(/\S*)|`(/embed\S*)`", section)
    assert len(addresses) == 2
    for address in map("".join, addresses):
        assert client.get(address).mimetype == "text/html"
