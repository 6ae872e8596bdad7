// Forms: what was changed in them, what is wrong, and one request at a time.

import { element, texts } from "../core/dom.js";
import { buttons } from "./dialog.js";
import { fieldErrors, reasonOf } from "./refusals.js";

export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * A form of fields: {form, fields, values, changed, focus}.
 * `save(values)` is called with what all fields hold once none of them is wrong; what it raises is shown.
 */
export function formOf(fields, { action, save, cancel }) {
  const problem = element("p", { class: "problem", role: "alert" });
  const submit = element("button", { class: "primary" }, action);
  const form = element(
    "form",
    { class: "form facts", novalidate: true, onsubmit: (event) => (event.preventDefault(), sendOnce()) },
    ...fields.map((field) => field.node),
    problem,
    buttons(submit, element("button", { type: "button", onclick: cancel }, texts.editing.cancel)),
  );
  const values = () => Object.fromEntries(fields.map((field) => [field.name, field.value()]));
  const before = values();

  async function sendOnce() {
    if (form.hasAttribute("aria-busy")) return;
    form.setAttribute("aria-busy", "true");
    problem.textContent = "";
    try {
      await Promise.all(fields.map((field) => field.settled?.()));
      if (!pointOut(Object.fromEntries(fields.map((field) => [field.name, field.wrong?.() ?? ""]))))
        await save(values());
    } catch (refusal) {
      problem.textContent = reasonOf(refusal);
      pointOut(fieldErrors(refusal));
    } finally {
      form.removeAttribute("aria-busy");
    }
  }

  /** Shows the messages at their fields and goes to the first one; whether there is any. */
  function pointOut(messages) {
    for (const field of fields) field.complain(messages[field.name]);
    const first = fields.find((field) => messages[field.name]);
    first?.focus();
    return Boolean(first);
  }

  return { form, fields, values, changed: () => !same(values(), before), focus: () => fields[0].focus() };
}

/** The values that differ, as a merge patch: a value that is taken away is null. */
export function patchOf(before, after) {
  const names = Object.keys(after).filter((name) => !same(before[name] ?? null, after[name] ?? null));
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}
