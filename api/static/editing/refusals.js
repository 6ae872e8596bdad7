// Refusals in the language of the page.

import { language, texts, worded } from "../core/dom.js";
import { Problem } from "../core/service.js";

/** Why a request failed. An error that is no refusal is raised again. */
export function reasonOf(problem) {
  if (!(problem instanceof Problem)) throw problem;
  if (problem.retryAfter !== null) return worded(texts.editing.wait, { seconds: problem.retryAfter });
  return texts.editing.refusals[problem.kind] ?? problem.message;
}

/** The messages of a refusal by field: {title: "…"}. */
export function fieldErrors({ document = {} }) {
  const errors = Object.entries(document.errors ?? {});
  return Object.fromEntries(errors.map(([name, found]) => [name, fieldError(name, found)]));
}

/** The service's own messages are in English, and nested where one item of a list is wrong. */
function fieldError(name, found) {
  const own = flat(found).join(" ");
  return language === "en" ? own : (texts.editing.refused_fields[name] ?? own);
}

function flat(found) {
  return typeof found === "string" ? [found] : Object.values(found).flatMap(flat);
}
