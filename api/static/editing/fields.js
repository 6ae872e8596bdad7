// The fields of forms. Each has its name, its node, value(), set(value), complain(message) and focus().

import { element, language, texts } from "../core/dom.js";
import { STATUSES, glyph } from "../core/glyphs.js";
import { languageName } from "../core/languages.js";

let made = 0;

export const newId = () => `field-${++made}`;

/** A field of one control with its label, help and problem, which are tied to it. */
export function labelled(name, control, { help, extra = [], label = texts.editing.fields[name] } = {}) {
  const id = newId();
  const problem = element("p", { class: "problem", id: `${id}-problem` });
  const hint = help ? element("p", { class: "help", id: `${id}-help` }, help) : null;
  control.id = id;
  control.setAttribute(
    "aria-describedby",
    [hint, problem]
      .filter(Boolean)
      .map((each) => each.id)
      .join(" "),
  );
  return {
    name,
    control,
    node: element(
      "div",
      { class: `field ${name}` },
      element("label", { for: id }, label),
      control,
      ...extra,
      hint,
      problem,
    ),
    value: () => control.value.trim() || null,
    set: (value) => (control.value = value ?? ""),
    focus: () => control.focus(),
    complain(message) {
      problem.textContent = message ?? "";
      if (message) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    },
  };
}

/** One line of text that wraps where it is long; Enter sends the form. */
export function line(name, value, { help, most = 300, required = false } = {}) {
  const control = element("textarea", { rows: 1, maxlength: most, required, class: "line" });
  control.value = value ?? "";
  control.addEventListener("keydown", (press) => {
    if (press.key !== "Enter" || press.isComposing) return;
    press.preventDefault();
    control.form.requestSubmit();
  });
  const field = labelled(name, control, { help });
  const missing = () => (required && !field.value() ? texts.editing.missing : "");
  return { ...field, value: () => control.value.replace(/\s+/g, " ").trim() || null, wrong: missing };
}

export function input(name, value, attributes = {}, options = {}) {
  const control = element("input", attributes);
  control.value = value ?? "";
  return labelled(name, control, options);
}

/** A list of values, one on each line, since a name may hold a comma. */
export function lines(name, values) {
  const control = element("textarea", { rows: 1, class: "lines" });
  const field = labelled(name, control, { help: texts.editing.one_a_line });
  const set = (list) => (control.value = list.join("\n"));
  set(values);
  const each = () =>
    control.value
      .split("\n")
      .map((text) => text.trim())
      .filter(Boolean);
  return { ...field, set, value: () => [...new Set(each())] };
}

export function languages(value) {
  const known = [...document.querySelectorAll("#reader-language option")].map((option) => option.value).filter(Boolean);
  const options = [...new Set([...known, value])].map((code) => ({ code, name: languageName(code) }));
  options.sort((one, other) => one.name.localeCompare(other.name, language));
  const control = element("select", {}, ...options.map(({ code, name }) => element("option", { value: code }, name)));
  control.value = value;
  return labelled("language", control);
}

export function statuses(value) {
  const name = newId();
  const radios = STATUSES.map((status) => element("input", { type: "radio", name, value: status }));
  const choices = radios.map((radio) =>
    element("label", { class: radio.value }, radio, glyph(radio.value), texts.common.statuses[radio.value]),
  );
  const problem = element("p", { class: "problem" });
  const node = element(
    "fieldset",
    { class: "field statuses" },
    element("legend", {}, texts.common.status),
    ...choices,
    problem,
  );
  const set = (chosen) => radios.forEach((radio) => (radio.checked = radio.value === chosen));
  set(value);
  return {
    name: "status",
    node,
    set,
    value: () => radios.find((radio) => radio.checked).value,
    focus: () => radios[0].focus(),
    complain: (message) => (problem.textContent = message ?? ""),
  };
}
