// What the page says while it waits, and when something failed.

import { byId, texts, worded } from "../core/dom.js";

let retry = null;

export function start(again) {
  retry = again;
  byId("retry").addEventListener("click", () => retry());
}

/** Marks the page as busy while the regions load, and says what failed. */
export async function during(loading, signal) {
  document.body.setAttribute("aria-busy", "true");
  const outcomes = await Promise.allSettled(loading);
  if (signal.aborted) return;
  document.body.removeAttribute("aria-busy");
  const failure = outcomes.find(({ status }) => status === "rejected")?.reason;
  byId("failure").hidden = !failure;
  if (failure) byId("failure-reason").textContent = worded(texts.list.failed, { reason: failure.message });
}
