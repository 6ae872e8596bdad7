"""Modules joined into one script: what they import and export stays what it was."""

import re
import shutil
import subprocess

import pytest

from api.http.kit import assets
from api.http.kit.joining import EXPORT, IMPORT, PASSED_ON, Joined, exported, imports_of

MODULES = [name for name in assets.names() if name.endswith(".js") and name not in ("docs.js", "theme.js")]
CODE = {name: (assets.STATIC / name).read_text("utf-8") for name in MODULES}

FILES = {
    "page.js": """
// Begins.
import { add, one as first } from "./core/numbers.js";
import * as words from "./core/words.js";

globalThis.told = async () => {
  const later = await import("./more/more.js");
  return [add(first, 2), words.said("a // b"), later.all(), later.twice(4), words.here];
};
""",
    "core/numbers.js": """
/** One. */
export const one = 1;
export const { two, three: four } = { two: 2, three: 3 };
export function add(a, b) {
  // Nothing to see here.
  return a + b;
}
""",
    "core/words.js": """
import { add } from "./numbers.js";

const held = "words";
export async function unused() {}
export class Word {}
export const said = (word) => `${held}: ${word}${add(1, 1)}`;
export const here = new URL("../texts/a.json", import.meta.url).pathname.split("/").slice(-2).join("/");
""",
    "more/more.js": """
import { add } from "../core/numbers.js";
import { twice } from "./twice.js";
export { thrice } from "./twice.js";
export { twice } from "./twice.js";
const held = "other";
export function all() {
  return `${held}${add(1, twice(1))}`;
}
""",
    "more/twice.js": """
export function twice(number) {
  return 2 * number;
}
export const thrice = (number) => 3 * number;
""",
}


@pytest.mark.skipif(shutil.which("node") is None, reason="runs the scripts in Node.js")
def test_joined_modules_do_what_they_did(tmp_path):
    page = Joined("page.js", FILES.__getitem__)
    [name] = page.loaded_later
    scripts = {"page.js": page, name: Joined(name, FILES.__getitem__, known=page)}
    assert scripts[name].members == ["more/twice.js", "more/more.js"]
    (tmp_path / "package.json").write_text('{"type": "module"}')
    for path, script in scripts.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(script.script, "utf-8")
    told = 'await import("./page.js"); console.log(JSON.stringify(await globalThis.told()))'
    command = ["node", "--input-type=module", "-e", told]
    output = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert output.strip() == '[3,"words: a // b2","other3",8,"texts/a.json"]'


@pytest.mark.parametrize("name", MODULES)
def test_modules_import_and_export_in_the_forms_that_can_be_joined(name):
    known = (
        len(IMPORT.findall(CODE[name])) + len(EXPORT.findall(CODE[name])) + len(PASSED_ON.findall(CODE[name]))
    )
    assert known == len(re.findall(r"^(?:import|export)\b", CODE[name], re.MULTILINE))


@pytest.mark.parametrize("name", MODULES)
def test_no_template_literal_goes_over_lines(name):
    assert not [line for line in CODE[name].splitlines() if line.count("`") % 2]


@pytest.mark.parametrize("name", MODULES)
def test_what_a_module_imports_is_exported(name):
    for whole, names, path in IMPORT.findall(CODE[name]):
        [imported] = imports_of(name, f'import {{ a }} from "{path}";')
        wanted = {each.split(" as ")[0].strip() for each in names.split(",") if each.strip()}
        assert whole or wanted <= set(exported(CODE[imported]))


@pytest.mark.parametrize("name", MODULES)
def test_no_module_imports_itself_over_others(name):
    reached, waiting = set(), list(imports_of(name, CODE[name]))
    while waiting:
        each = waiting.pop()
        if each not in reached:
            reached.add(each)
            waiting += imports_of(each, CODE[each])
    assert name not in reached


def test_nothing_is_loaded_later_that_the_page_has_at_once():
    scripts = assets.scripts()
    assert not set(scripts) & set(scripts["page.js"].members[:-1])
