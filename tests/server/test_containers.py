"""The Dockerfile and the compose file, as far as they can be tried without building an image."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

from api.config import Settings
from tests.server.conftest import free_port

ROOT = Path(__file__).parents[2]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))


def instructions():
    """The instructions of the Dockerfile, each as its name and the rest of its line."""
    lines = DOCKERFILE.replace("\\\n", " ").splitlines()
    return [tuple(line.split(maxsplit=1)) for line in lines if line.strip() and not line.startswith("#")]


def copied():
    """The files and folders that the image is built from."""
    for name, rest in instructions():
        if name == "COPY" and "--from" not in rest:
            yield from rest.split()[:-1]


@pytest.mark.skipif(platform.machine() != "x86_64", reason="hadolint has no wheel for this machine")
def test_the_dockerfile_is_without_a_warning():
    command = [shutil.which("hadolint", path=Path(sys.executable).parent), "--no-color", "-"]
    linted = subprocess.run(command, input=DOCKERFILE, capture_output=True, text=True, check=False)
    assert (linted.returncode, linted.stdout) == (0, "")


def test_everything_copied_exists_and_is_sent_to_the_builder():
    sent = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    for path in copied():
        assert (ROOT / path).exists(), path
        assert any(fnmatch(path, pattern) for pattern in sent), path


def test_everything_that_the_package_is_built_from_is_copied():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    included = re.findall(r'^"(\w+)" = "api/', project, re.MULTILINE)
    assert {"pyproject.toml", "README.md", "LICENSE", "api", *included} <= set(copied())


def test_the_image_does_not_run_as_root():
    (user,) = [rest for name, rest in instructions() if name == "USER"]
    assert int(user) > 0


def test_the_settings_in_the_image_are_known():
    given = dict(
        pair.split("=", 1) for name, rest in instructions() if name == "ENV" for pair in rest.split()
    )
    settings = Settings.from_environment({name: value for name, value in given.items() if name != "PATH"})
    assert (settings.host, settings.port) == ("0.0.0.0", 8000)


def checked(port):
    """The exit status of the health check of a service on a port."""
    (check,) = [rest for name, rest in instructions() if name == "HEALTHCHECK"]
    command = json.loads(check[check.index("[") :])
    command[0] = sys.executable
    environment = {**os.environ, "TIMELINE_PORT": str(port)}
    return subprocess.run(command, env=environment, stderr=subprocess.DEVNULL, check=False).returncode


def test_the_health_check_sees_whether_the_service_answers(service):
    assert checked(service.port) == 0
    assert checked(free_port()) == 1


def test_the_compose_file_passes_the_database_on():
    services = COMPOSE["services"]
    for name in ("timeline", "follow"):
        assert services[name]["environment"]["DATABASE_URL"].endswith("@database/timeline")
        assert services[name]["read_only"] is True
    assert set(services) == {"database", "timeline", "follow"}
