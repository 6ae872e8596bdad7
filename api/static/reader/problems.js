// What was wrong with a request of the reader, said where it can be mended.

import { byId, element } from "../core/dom.js";

/** Shows a refusal at the fields that it names, or else for the whole form. */
export function showProblem(form, problem) {
  const errors = Object.entries(problem.document.errors ?? {}).map(([name, said]) => [fieldOf(form, name), name, said]);
  for (const [field, , said] of errors) if (field) complain(field, [said].flat().join(" "));
  const elsewhere = errors.filter(([field]) => !field).map(([, name, said]) => `${name}: ${[said].flat().join(" ")}`);
  const whole = errors.length > elsewhere.length ? elsewhere.join(" ") : problem.message;
  byId("reader-problem").replaceChildren(...(whole ? [element("span", {}, whole)] : []));
  (form.querySelector("[aria-invalid]") ?? byId("reader-problem")).focus();
}

/** Takes all complaints away. */
export function clearProblems(form) {
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  for (const place of form.querySelectorAll(".problem")) place.replaceChildren();
}

function fieldOf(form, name) {
  const field = form.elements[name === "html" ? "text" : name];
  return field?.name ? field : null;
}

function complain(field, message) {
  field.setAttribute("aria-invalid", "true");
  field.closest("details")?.setAttribute("open", "");
  byId(`${field.id}-problem`).append(message);
}
