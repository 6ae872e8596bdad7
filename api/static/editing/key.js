// The key: asked for once in a tab, when the service first wants one, and forgotten with the tab.

import { byId, element, texts } from "../core/dom.js";
import { key } from "../core/service.js";
import { buttons, shown } from "./dialog.js";
import { load } from "./phrases.js";
import { tell } from "./toast.js";

let asking = null;

/** Asks for a key, once for all requests that wait; whether there is one now. `kind` is why: that of a Problem. */
export function askKey(kind = "key-required") {
  asking ??= asked(kind).finally(() => (asking = null));
  return asking;
}

export function forget() {
  key.set("");
  showForget();
  tell(texts.editing.forgotten);
}

function showForget() {
  byId("forget-key")?.toggleAttribute("hidden", !key.get());
}

async function asked(kind) {
  await load();
  const given = await shown(texts.editing.key, (close) => keyForm(kind, close), { name: "key" });
  if (!given) return false;
  key.set(given);
  showForget();
  return true;
}

function keyForm(kind, close) {
  const wrong = kind !== "key-required";
  const input = element("input", {
    id: "key",
    type: "password",
    autocomplete: "off",
    spellcheck: "false",
    required: true,
    autofocus: true,
    "aria-invalid": wrong ? "true" : null,
    "aria-describedby": "key-problem key-help",
  });
  const submit = (event) => {
    event.preventDefault();
    if (input.value.trim()) close(input.value.trim());
  };
  return element(
    "form",
    { onsubmit: submit, class: "form" },
    element("label", { for: "key" }, texts.editing.key_label),
    input,
    element("p", { class: "problem", id: "key-problem", role: "alert" }, wrong ? texts.editing.keys[kind] : ""),
    element("p", { class: "help", id: "key-help" }, texts.editing.key_help),
    buttons(
      element("button", { class: "primary" }, texts.editing.key_use),
      element("button", { type: "button", onclick: () => close("") }, texts.editing.cancel),
    ),
  );
}
