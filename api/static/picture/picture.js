// The picture of the events of the question. Its window is that of the question: gestures move what is drawn, and
// once they have settled, the question asks for what is shown.

import { dayNumber, isoDate, shortest } from "../core/days.js";
import { byId, texts, worded } from "../core/dom.js";
import { today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { drawingIn } from "./drawing.js";
import { extentOf, windowOf } from "./extent.js";
import { follow } from "./gestures.js";
import { listen } from "./keys.js";
import { overviewBar } from "./overview.js";
import { sampled } from "./sample.js";
import { counting, explain } from "./tooltip.js";
import { viewOf } from "./view.js";

let drawing, overview, view, tip;
let [shown, extent] = [null, null];

export function start() {
  const host = byId("picture");
  drawing = drawingIn(host);
  overview = overviewBar(byId("picture-overview"), (window, settled) => view.drag(window, settled));
  view = viewOf(host, { bounds, draw, settle, busy: () => tip.hush() });
  tip = explain(host, byId("picture-tip"), describedBucket);
  follow(host, view);
  listen(host, { ...view, choose: (node) => view.go(daysOf(node)) });
  host.addEventListener("click", clicked);
  for (const button of document.querySelectorAll("[data-picture]")) {
    button.addEventListener("click", () => view[button.dataset.picture](Number(button.dataset.by) || undefined));
  }
  new ResizeObserver(() => shown && arrange()).observe(host);
}

/** Draws the events of the question. The old picture stays, dimmed, if they cannot be had. */
export async function refresh(signal) {
  const section = byId("picture").closest("section");
  const asked = windowOf(null);
  if (shown && asked && question.value("from") && question.value("to")) view.set(asked);
  try {
    await load(signal);
    section.classList.remove("stale");
  } catch (failure) {
    if (!signal.aborted) section.classList.add("stale");
    throw failure;
  }
}

async function load(signal) {
  const bounded = question.value("from") && question.value("to") ? windowOf(null) : null;
  const [found, early] = await Promise.all([extentOf(signal), bounded && sample(bounded, signal)]);
  const window = windowOf(found) ?? found;
  const late = early ?? (found && (await sample(window, signal)));
  if (signal.aborted) throw signal.reason;
  extent = found;
  shown = { ...(late ?? { buckets: [], unit: "year" }), window };
  view.arrive(window);
  overview.show(extent, extent?.buckets ?? [], view.window());
  draw(view.window(), true);
}

const sample = (window, signal) => sampled(window, drawing.width, drawing.lanes, signal);

function draw(window, anew = false) {
  if (!shown) return;
  if (anew) {
    const day = dayNumber(...today().split("-").map(Number));
    drawing.show(shown, window, { iso: today(), day });
    summarize();
  } else {
    drawing.move(window);
  }
  overview.move(window);
}

function arrange() {
  overview.show(extent, extent?.buckets ?? [], view.window());
  draw(view.window(), true);
}

function summarize() {
  const { first, beyond } = shown.window;
  const marks = byId("picture").querySelectorAll("a.mark").length;
  const days = { first: isoDate(first), last: isoDate(beyond - 1) };
  byId("picture-summary").textContent = worded(texts.picture.summary, { marks, ...days });
}

/** How far a window may move: as far as there are events, and to today. */
function bounds() {
  const now = dayNumber(...today().split("-").map(Number));
  return { extent: extent ?? shown?.window ?? null, window: shown?.window, now };
}

/** Asks for the window that is drawn; for all of time if it holds every event. */
function settle(window) {
  const all = extent && window.first <= extent.first && window.beyond >= extent.beyond;
  const dates = all ? { from: null, to: null } : { from: shortest(window.first, "first"), to: shortest(window.beyond - 1, "last") };
  question.change(dates);
  if (!all || !extent) return;
  view.set(windowOf(extent));
}

function clicked(press) {
  const chip = press.target.closest(".chip-count");
  const title = press.target.closest("text[data-id]");
  if (chip) view.go(daysOf(chip));
  else if (title) question.open("event", Number(title.dataset.id));
  else if (!press.target.closest("a")) zoomInto(bucketAt(press));
}

function zoomInto(bucket) {
  if (bucket) view.go({ first: bucket.first, beyond: bucket.beyond });
}

function daysOf({ dataset }) {
  const day = (text) => {
    const [, sign, year, month, date] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(text);
    return dayNumber(sign ? -year : Number(year), Number(month), Number(date));
  };
  return { first: day(dataset.first), beyond: day(dataset.last) + 1 };
}

function bucketAt({ clientX, clientY }) {
  const { left, top } = byId("picture").getBoundingClientRect();
  return drawing.bucketAt(clientX - left, clientY - top);
}

function describedBucket(event) {
  const bucket = bucketAt(event);
  return bucket ? counting(bucket.name, bucket) : "";
}
