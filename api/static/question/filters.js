// The form of the filters: words, dates, and what else narrows the timeline.

import { byId } from "../core/dom.js";
import * as question from "../core/question.js";

const PAUSE_MS = 250;
const FIELDS = ["q", "from", "to"];

export function start() {
  let pause = null;
  const form = byId("filters");
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
}

export async function refresh() {
  for (const name of FIELDS) {
    const field = byId("filters").elements[name];
    if (field !== document.activeElement) field.value = question.value(name);
  }
}

function ask() {
  const form = byId("filters");
  question.change(Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value.trim()])));
}
