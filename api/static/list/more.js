// The pages of the list after the first: loaded as the reader comes near, or at the press of a button.

import { byId, grouped, texts, worded } from "../core/dom.js";
import { linkOf } from "./rows.js";

const NEAR = "2000px";
let load = null;
let cursor = null;
let loading = null;
let watcher = null;

/** `next(cursor, signal)` loads and shows a page, and returns its first row. */
export function start(next) {
  load = next;
  byId("more").addEventListener("click", () => forward({ byHand: true }));
  watcher = new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && forward(), { rootMargin: NEAR });
}

/** Offers the page after a cursor; null if all is shown. */
export function offer(after, count, total) {
  cursor = after;
  byId("more").hidden = cursor === null;
  byId("more").textContent = texts.list.more;
  say(total && cursor ? worded(texts.list.shown, { shown: grouped(count), total: grouped(total.value) }) : "");
  watcher.disconnect();
  if (cursor) watcher.observe(byId("more"));
}

/** Loads no further pages of what is shown now. */
export function stop() {
  loading?.abort();
  loading = null;
  watcher.disconnect();
}

async function forward({ byHand = false } = {}) {
  if (loading || !cursor) return;
  const control = new AbortController();
  loading = control;
  byId("more").textContent = texts.list.loading;
  try {
    const first = await load(cursor, control.signal);
    if (byHand) linkOf(first)?.focus();
  } catch (error) {
    if (!control.signal.aborted) failed(error);
  } finally {
    if (loading === control) loading = null;
  }
}

function failed(error) {
  watcher.disconnect();
  byId("more").textContent = texts.states.retry;
  say(worded(texts.list.more_failed, { reason: error.message }));
}

function say(text) {
  byId("more-state").textContent = text;
}
