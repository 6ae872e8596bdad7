// Refusals of changes, as people are told of them.

import { texts, worded } from "../core/dom.js";
import { Problem } from "../core/service.js";

/** Why a request failed. An error that is no refusal is raised again. */
export function reasonOf(problem) {
  if (!(problem instanceof Problem)) throw problem;
  if (problem.retryAfter !== null) return worded(texts.editing.wait, { seconds: problem.retryAfter });
  return texts.editing.refusals[problem.kind] ?? problem.message;
}

/** The messages of a refusal by field: {title: "…"}; those of a list are nested. */
export function fieldErrors({ document = {} }) {
  const errors = Object.entries(document.errors ?? {});
  return Object.fromEntries(errors.map(([name, found]) => [name, flat(found).join(" ")]));
}

function flat(found) {
  return typeof found === "string" ? [found] : Object.values(found).flatMap(flat);
}
