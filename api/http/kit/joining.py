"""Modules joined into one script: a page of sixty small ones costs one request, and half the bytes.

Each module becomes a block of the script, and its exports a member of ``modules``, in the order in which the
modules need each other. Comments and indentation are left out. This knows the forms of ``import`` and
``export`` that our modules use, each on a line of its own; a test holds them to these.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator

IMPORT = re.compile(r'^import (?:\* as (\w+)|\{([^}]*)\}) from "(\.[^"]+)";$', re.MULTILINE)
EXPORT = re.compile(r"^export ((?:async )?function |class |const )(\w+|\{[^}]*\})", re.MULTILINE)
NAME = re.compile(r"\w+")
PASSED_ON = re.compile(r'^export \{([^}]*)\} from "(\.[^"]+)";$', re.MULTILINE)
LATER = re.compile(r"""\bimport\((["`])(\.[^"`$]*)""")
OWN_ADDRESS = "import.meta.url"
COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*.*?\*/[ \t]*)$\n?", re.MULTILINE | re.DOTALL)
INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)
ALIAS, RENAMED = re.compile(r"(\w+) as (\w+)"), r"\1: \2"

Read = Callable[[str], str]
"""Gives the code of a module by its path below the folder of all of them."""


class Joined:
    """A script with a module and all that it imports, except what the script ``known`` has already."""

    def __init__(self, entry: str, read: Read, known: Joined | None = None) -> None:
        self.entry, self._read, self._known = entry, read, known
        self.members: list[str] = []
        self._collect(entry)

    def _collect(self, name: str) -> None:
        if name in self.members or (self._known and name in self._known.members):
            return
        for needed in imports_of(name, self._read(name)):
            self._collect(needed)
        self.members.append(name)

    @property
    def loaded_later(self) -> list[str]:
        """The modules that its members import when they need them."""
        return [name for each in self.members for name in loaded_later(each, self._read(each))]

    @property
    def script(self) -> str:
        """The code, to be served at the path of the module that it is named after."""
        return "\n".join([self._head(), *map(self._block, self.members), *self._exports()])

    def _head(self) -> str:
        if self._known is None:
            return "export const modules = {};"
        return f'import {{ modules }} from "{self._from_here(self._known.entry)}";'

    def _block(self, name: str) -> str:
        """The module as a block; another script may have brought it already."""
        code, exports = inside(name, self._read(name), self._from_here)
        return f'if (!modules["{name}"]) {{\n{code}\nmodules["{name}"] = {{ {", ".join(exports)} }};\n}}'

    def _exports(self) -> Iterator[str]:
        """The exports of a script that others import; nothing imports the one that comes first."""
        if self._known is not None:
            names = ", ".join(exported(self._read(self.entry)))
            yield f'export const {{ {names} }} = modules["{self.entry}"];\n'

    def _from_here(self, name: str) -> str:
        return f"./{posixpath.relpath(name, posixpath.dirname(self.entry) or '.')}"


def imports_of(name: str, code: str) -> Iterator[str]:
    """The paths of the modules that a module imports at once."""
    for *_, path in (*IMPORT.findall(code), *PASSED_ON.findall(code)):
        yield resolved(name, path)


def loaded_later(name: str, code: str) -> list[str]:
    """The paths of the modules that a module imports when it needs them."""
    return [resolved(name, path) for _, path in LATER.findall(code) if path.endswith(".js")]


def resolved(name: str, path: str) -> str:
    """The path of what a module names relative to itself."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), path))


def exported(code: str) -> list[str]:
    """The names that a module exports."""
    listed = [*(names for _, names in EXPORT.findall(code)), *(names for names, _ in PASSED_ON.findall(code))]
    return [name for names in listed for name in _names(names)]


def _names(listed: str) -> list[str]:
    """The names in a list such as ``{ two, three: four }``, as they are known afterwards."""
    return [NAME.findall(each)[-1] for each in listed.split(",") if NAME.search(each)]


def inside(name: str, code: str, from_here: Callable[[str], str]) -> tuple[str, list[str]]:
    """The code of a module as it stands in a block, and the names that it exports.

    ``from_here`` makes the path of a file relative to the script.
    """

    def imported(match: re.Match[str]) -> str:
        whole, names, path = match.groups()
        bound = whole or f"{{ {ALIAS.sub(RENAMED, names)} }}"
        return f'const {bound} = modules["{resolved(name, path)}"];'

    def later(match: re.Match[str]) -> str:
        slash = "/" if match[2].endswith("/") else ""
        return f"import({match[1]}{from_here(resolved(name, match[2]))}{slash}"

    exports = [name for _, names in EXPORT.findall(code) for name in _names(names)]
    exports += [
        f'{each}: modules["{resolved(name, path)}"].{each}'
        for names, path in PASSED_ON.findall(code)
        for each in _names(names)
    ]
    code = PASSED_ON.sub("", IMPORT.sub(imported, COMMENT.sub("", code)))
    code = EXPORT.sub(r"\1\2", LATER.sub(later, code))
    code = code.replace(OWN_ADDRESS, f'new URL("{from_here(name)}", {OWN_ADDRESS})')
    return INDENTATION.sub("", code).strip(), exports
