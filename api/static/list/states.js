// What the page says while it waits, and when something failed.

import { byId, counted, texts, worded } from "../core/dom.js";
import { key } from "../core/service.js";

const SECOND_MS = 1000;
let retry = null;
let ticking = null;
let failing = false;

/** `again()` asks the question once more. */
export function start(again) {
  retry = again;
  byId("retry").addEventListener("click", () => tryAgain());
  byId("locked").addEventListener("submit", unlock);
  addEventListener("offline", sayOffline);
  addEventListener("online", () => {
    byId("offline").hidden = true;
    if (failing) tryAgain();
  });
  if (!navigator.onLine) sayOffline();
}

/** Waits for the regions, and says what failed; a region that failed leaves the others alone. */
export async function during(loading, signal) {
  stopTicking();
  const outcomes = await Promise.allSettled(loading);
  if (signal.aborted) return;
  const failures = outcomes.filter(({ status }) => status === "rejected").map(({ reason }) => reason);
  const locked = failures.some(({ status }) => status === 401);
  byId("locked").hidden = !locked;
  const failure = failures.find(({ status }) => status !== 401 && !(status === 422 && isRefused()));
  failing = failure !== undefined;
  if (failing) say(failure);
  else hide();
}

const isRefused = () => !byId("refusal").hidden;

function say(failure) {
  if (failure.name !== "Problem") console.error(failure);
  const reason = worded(texts.states.failed, { reason: failure.message });
  if (byId("failure-reason").textContent !== reason) byId("failure-reason").textContent = reason;
  byId("failure").hidden = false;
  if (failure.retryAfter !== null && failure.retryAfter !== undefined) countDown(failure.retryAfter);
}

/** Counts the seconds down that the service asked to wait, then tries again. */
function countDown(seconds) {
  byId("countdown").textContent = counted(seconds, texts.states.retry_in, texts.states.retry_in_one);
  if (seconds <= 0) tryAgain();
  else ticking = setTimeout(() => countDown(seconds - 1), SECOND_MS);
}

function stopTicking() {
  clearTimeout(ticking);
  byId("countdown").textContent = "";
}

async function tryAgain() {
  stopTicking();
  byId("countdown").textContent = texts.states.retrying;
  await retry();
}

/** Takes the bar away; if it had the focus, the list gets it. */
function hide() {
  if (byId("failure").contains(document.activeElement)) byId("list").focus({ preventScroll: true });
  byId("failure").hidden = true;
  byId("failure-reason").textContent = "";
}

function sayOffline() {
  byId("offline").hidden = false;
}

async function unlock(submit) {
  submit.preventDefault();
  key.set(byId("locked").elements.key.value.trim());
  await retry();
  byId("locked-problem").textContent = byId("locked").hidden ? "" : texts.states.wrong_key;
  if (byId("locked").hidden) byId("list").focus({ preventScroll: true });
}
