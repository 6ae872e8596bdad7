// What the page shows, in a sentence with the number of events.

import { byId, counted, texts } from "../core/dom.js";

export function start() {}

export async function refresh() {}

/** Says how many events there are: {value, exact}. */
export function showTotal({ value }) {
  byId("sentence").textContent = counted(value, texts.question.events.many, texts.question.events.one);
}
