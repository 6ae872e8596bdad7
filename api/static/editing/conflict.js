// Two people changed the same thing: what they say, what I say and what it said before, field by field.

import { element, texts } from "../core/dom.js";
import { buttons, shown } from "./dialog.js";
import { inWords, nameOf } from "./facts.js";
import { newId } from "./fields.js";
import { same } from "./form.js";

const SIDES = ["theirs", "mine", "before"];

/** Lets a person choose each value; all of them, or undefined to go on writing. `words` are as for `inWords`. */
export function settled(versions, words) {
  const names = Object.keys(versions.mine).filter((name) =>
    SIDES.some((side) => !same(versions[side][name], versions.mine[name])),
  );
  const choices = names.map((name) => choice(name, versions, words));
  const chosen = () => ({
    ...versions.theirs,
    ...Object.fromEntries(choices.map(({ name, value }) => [name, value()])),
  });
  return shown(
    texts.editing.conflict,
    (close) =>
      element(
        "form",
        { class: "form", onsubmit: (event) => (event.preventDefault(), close(chosen())) },
        element("p", {}, texts.editing.conflict_help),
        ...choices.map(({ node }) => node),
        buttons(
          element("button", { class: "primary" }, texts.editing.save_choice),
          element("button", { type: "button", onclick: () => close(undefined) }, texts.editing.go_on),
        ),
      ),
    { name: "conflict" },
  );
}

/** Mine is chosen where I changed a value, theirs where only they did. */
function choice(name, versions, words) {
  const group = newId();
  const preferred = same(versions.mine[name], versions.before[name]) ? "theirs" : "mine";
  const radios = SIDES.map((side) =>
    element("input", {
      type: "radio",
      name: group,
      value: side,
      checked: side === preferred,
      autofocus: side === preferred,
    }),
  );
  const labels = radios.map((radio) =>
    element(
      "label",
      { class: radio.value },
      radio,
      element("span", { class: "side" }, texts.editing.sides[radio.value]),
      element("span", { class: "value", dir: "auto" }, inWords(name, versions[radio.value][name], words)),
    ),
  );
  return {
    name,
    node: element("fieldset", { class: "choice" }, element("legend", {}, nameOf(name)), ...labels),
    value: () => versions[radios.find((radio) => radio.checked).value][name],
  };
}
