// The head of the list: its order, and the year that a reader wants to go to.

import { bucketName, dayNumber } from "../core/days.js";
import { byId, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import { dates } from "./rows.js";

const YEAR = /^-?\d{1,4}$/;
let jumping = new AbortController();

/** `go(year, signal)` shows the list from a year on, or from its beginning for null. */
export function start(go) {
  const field = byId("year");
  field.addEventListener("input", () => say(""));
  byId("jump").addEventListener("submit", (submit) => {
    submit.preventDefault();
    const text = field.value.trim().replace("−", "-");
    say(YEAR.test(text) ? "" : texts.list.not_a_year);
    if (YEAR.test(text)) attempt(go, clamped(Number(text)));
  });
  byId("all").addEventListener("click", () => attempt(go, null));
}

async function attempt(go, year) {
  jumping.abort();
  jumping = new AbortController();
  const { signal } = jumping;
  try {
    await go(year, signal);
  } catch (error) {
    if (!signal.aborted) say(worded(texts.states.failed, { reason: error.message }));
  }
}

/** The year, -44 being 44 BC, as the calendar counts it and within the window of the question. */
function clamped(year) {
  const counted = year < 0 ? year + 1 : year;
  const [first, last] = ["from", "to"].map((side) => /^-?\d{4}/.exec(question.value(side)));
  return Math.max(first ? Number(first) : -9999, Math.min(counted, last ? Number(last) : 9999));
}

function say(problem) {
  byId("year-problem").textContent = problem;
  byId("year").setAttribute("aria-invalid", problem !== "");
}

/** Says that the list begins or ends at a year; null if it does not. */
export function sayAnchor(year, order) {
  byId("anchored").hidden = year === null;
  if (year === null) return;
  const name = bucketName(dayNumber(year, 1, 1), "year", dates());
  byId("anchor").textContent = worded(order === "start" ? texts.list.since : texts.list.up_to, { year: name });
  byId("all").textContent = order === "start" ? texts.list.sooner : texts.list.later;
}

/** Marks the order of the list. */
export function sayOrder(order) {
  for (const link of document.querySelectorAll("#orders [data-sort]")) {
    link.href = question.address({ sort: link.dataset.sort });
    if (link.dataset.sort === order) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
