// What the sheet shows while it waits, and when it could not be fetched.

import { element, texts, worded } from "../core/dom.js";

export function skeleton() {
  const lines = ["when", "title", "status", "line", "line", "line"];
  return element(
    "div",
    { class: "skeleton", role: "status" },
    element("span", { class: "hidden" }, texts.sheets.loading),
    ...lines.map((name) => element("div", { class: `bone ${name}` })),
  );
}

const SAID = { 401: texts.sheets.needs_key, 403: texts.sheets.needs_key, 404: texts.sheets.missing, 410: texts.sheets.gone };

/** Why the sheet cannot be shown, with a button that tries again where that may help. */
export function failure(problem, again) {
  const said = SAID[problem.status];
  return element(
    "div",
    { class: "sheet-failure", role: "alert" },
    element("p", {}, said ?? worded(texts.sheets.failed, { reason: problem.message })),
    said && problem.status > 403 ? null : element("button", { type: "button", onclick: again }, texts.states.retry),
  );
}
