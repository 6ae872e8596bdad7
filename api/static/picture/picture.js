// The picture of the events of the question. Its window is that of the question: gestures move what is drawn, and
// once they have settled, the question asks for what is shown.

import { isoDate, period, shortest } from "../core/days.js";
import { byId, texts, worded } from "../core/dom.js";
import { today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { spanName } from "../core/spans.js";
import { Drawing } from "./drawing.js";
import { everythingOf, extentOf, forget, mostOf, windowOf } from "./extent.js";
import { follow } from "./gestures.js";
import { listen } from "./keys.js";
import { overviewBar } from "./overview.js";
import { sampled } from "./sample.js";
import { CALENDAR, contains } from "./scale.js";
import { counting, explain } from "./tooltip.js";
import { View } from "./view.js";

let drawing, overview, view, tip;
let [shown, extent, asked] = [null, null, null];

export function start() {
  const host = byId("picture");
  drawing = new Drawing(host);
  overview = overviewBar(byId("picture-overview"), (window, settled) => shown && view.drag(window, settled));
  view = new View(host, {
    width: () => drawing.width,
    extent: () => extent,
    now: () => now().day,
    centre: (window) => drawing.centre(window),
    draw,
    settle,
    busy: () => tip.hush(),
  });
  tip = explain(host, byId("picture-tip"), describedBucket);
  follow(host, view);
  listen(host, view, (count) => view.go(daysOf(count)));
  host.addEventListener("click", clicked);
  for (const button of document.querySelectorAll("[data-picture]")) {
    const { picture, by } = button.dataset;
    button.addEventListener("click", () => view[picture](by && Number(by)));
  }
  new ResizeObserver(arrange).observe(host);
  closeLegend(document.querySelector(".picture-legend"));
}

/** Closes the legend by Escape, and by a press elsewhere. */
function closeLegend(legend) {
  document.addEventListener("pointerdown", ({ target }) => legend.contains(target) || (legend.open = false));
  legend.addEventListener("keydown", (press) => {
    if (press.key !== "Escape" || !legend.open) return;
    press.stopPropagation();
    legend.open = false;
    legend.firstElementChild.focus();
  });
}

/** Draws the events of the question. The old picture stays, dimmed, if they cannot be had. */
export async function refresh(signal) {
  const section = byId("picture").closest("section");
  const filters = String(question.filters());
  if (filters === asked) forget();
  asked = filters;
  if (shown && bounded()) {
    view.set(windowOf(null));
    draw(view.window);
  }
  try {
    await load(signal);
    section.classList.remove("stale");
  } catch (failure) {
    if (!signal.aborted) section.classList.add("stale");
    throw failure;
  }
}

/** Whether the question names both ends of its window, in order. */
function bounded() {
  const [from, to] = [period(question.value("from")), period(question.value("to"))];
  return Boolean(from && to && from.first <= to.last);
}

async function load(signal) {
  const early = bounded() ? sampled(windowOf(null), CALENDAR, drawing, signal) : null;
  const [found, sample] = await Promise.all([extentOf(signal), early]);
  const window = windowOf(found ?? (sample ? null : await everythingOf(signal)));
  const events = sample ?? (found && (await sampled(window, found, drawing, signal)));
  signal.throwIfAborted();
  extent = found;
  shown = events ?? { window, unit: "year", buckets: [] };
  view.set(window);
  arrange();
}

function arrange() {
  if (!shown) return;
  drawing.measure();
  drawing.show(shown, view.window, now());
  byId("picture").classList.toggle("moving", view.moving);
  summarize();
  offerMost();
  overview.show(extent, view.window);
}

function draw(window) {
  byId("picture").classList.add("moving");
  drawing.move(window);
  overview.move(window);
}

function now() {
  const iso = today();
  return { iso, day: period(iso).first };
}

function summarize() {
  const { first, beyond } = shown.window;
  const marks = byId("picture").querySelectorAll("a.mark:not(.unseen)").length;
  const period = spanName(first, beyond - 1);
  byId("picture-summary").textContent = worded(texts.picture.summary, { marks, period });
  Object.assign(byId("picture").dataset, { first: isoDate(first), last: isoDate(beyond - 1), unit: shown.unit });
}

/** Where all of time is mostly empty, a button leads to the part that isn't. */
function offerMost() {
  const most = extent && contains(shown.window, extent) && mostOf(extent);
  byId("picture-most").hidden = !most;
  byId("picture-all").hidden = Boolean(most);
  if (!most) return;
  byId("picture-most").textContent = worded(texts.picture.most, { period: spanName(most.first, most.beyond - 1) });
}

/** Asks for the window that is drawn; for all of time if it holds every event. */
function settle(window) {
  const all = extent && contains(window, extent);
  const dates = { from: shortest(window.first, "first"), to: shortest(window.beyond - 1, "last") };
  question.change(all ? { from: null, to: null } : dates);
  if (!all) return;
  view.set(windowOf(extent));
  draw(view.window);
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
  return { first: period(dataset.first).first, beyond: period(dataset.last).last + 1 };
}

function bucketAt({ clientX, clientY }) {
  const { left, top } = byId("picture").getBoundingClientRect();
  return drawing.bucketAt(clientX - left, clientY - top);
}

function describedBucket(event) {
  const bucket = bucketAt(event);
  return bucket ? counting(bucket.name, bucket) : "";
}
