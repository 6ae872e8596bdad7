// The page: the view and the filters, kept in the address, and the requests they lead to.

import { Chart } from "./chart.js";
import { FIRST_DAY, LAST_DAY, bucketAfter, isoDate, period, shortest, unitFor, wholeBuckets } from "./days.js";
import { byId, counted, element, texts, worded } from "./elements.js";
import { addEvents, clearEvents, drawEvents } from "./list.js";
import { listenToReader } from "./reader.js";
import { events, eventsAddress, histogram } from "./service.js";

const PAGE = 200;
const NEWEST = { sort: "-start" };
const PAUSE_MS = 250;
const FIRST_SHOWN = 150;
const DOWNLOADS = document.body.dataset.formats.split(" ");

const form = byId("filters");
const chart = new Chart(byId("chart"), brushed);
let extent = null;
let view = null;
let shown = [];
let cursor = null;
let asking = new AbortController();
let pause = null;

start();

async function start() {
  restore();
  listen();
  listenToReader();
  await attempt(async () => {
    extent = await wholeExtent();
    view = chosen() ? viewAround(chosen()) : await firstView();
    await refresh();
  });
}

function listen() {
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(changed, PAUSE_MS);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(changed));
  byId("more").addEventListener("click", () => attempt(showMore));
  byId("zoom-in").addEventListener("click", () => look(chosen() ?? narrower()));
  byId("zoom-out").addEventListener("click", () => look(moved(-1, 1)));
  byId("everything").addEventListener("click", () => look(extent));
  byId("earlier").addEventListener("click", () => look(moved(-0.5, -0.5)));
  byId("later").addEventListener("click", () => look(moved(0.5, 0.5)));
  new ResizeObserver(() => view && draw()).observe(byId("picture").parentElement);
}

function moved(left, right) {
  const length = view.last - view.first + 1;
  return { first: Math.round(view.first + left * length), last: Math.round(view.last + right * length) };
}

function narrower() {
  const length = view.last - view.first + 1;
  return { first: Math.round(view.first + length / 4), last: Math.round(view.last - length / 4) };
}

function look(range) {
  if (!view) return;
  view = viewAround(range);
  attempt(refresh);
}

function changed() {
  const readable = valid(); // also before the first answer, while there is no view yet
  if (!view || !readable) return;
  const range = chosen();
  if (range && (range.first < view.first || range.last > view.last)) view = viewAround(range);
  attempt(refresh);
}

function brushed(range) {
  form.elements.from.value = shortest(range.first, "first");
  form.elements.to.value = shortest(range.last, "last");
  valid();
  clearTimeout(pause);
  pause = setTimeout(() => attempt(refresh), PAUSE_MS);
}

/** The chosen days; the edge of the view stands in for an empty field. null if both are empty. */
function chosen() {
  const from = period(form.elements.from.value);
  const to = period(form.elements.to.value);
  if (!from && !to) return null;
  const edge = view ?? extent ?? { first: FIRST_DAY, last: LAST_DAY };
  const first = from?.first ?? Math.min(edge.first, to.first);
  const last = to?.last ?? Math.max(edge.last, from.last);
  return { first, last: Math.max(first, last) };
}

function valid() {
  const from = form.elements.from.value.trim();
  const to = form.elements.to.value.trim();
  const backwards = period(from) && period(to) && period(from).first > period(to).last;
  complain("from", from && !period(from) ? texts.not_a_date : "");
  complain("to", to && !period(to) ? texts.not_a_date : backwards ? texts.backwards : "");
  return !form.querySelector("[aria-invalid]");
}

function complain(name, message) {
  byId(`${name}-problem`).textContent = message;
  if (message) form.elements[name].setAttribute("aria-invalid", "true");
  else form.elements[name].removeAttribute("aria-invalid");
}

function filters() {
  const statuses = [...form.querySelectorAll("[name=status]:checked")].map((box) => box.value);
  return { q: form.elements.q.value.trim(), language: form.elements.language.value, status: statuses.join(",") };
}

/** The parameters, without paging, of the events that the list shows and the downloads contain. */
function question() {
  const range = chosen() ?? (covers(view, extent) ? null : view);
  return { ...(range && { from: isoDate(range.first), to: isoDate(range.last) }), ...filters() };
}

function covers(outer, inner) {
  return outer.first <= inner.first && outer.last >= inner.last;
}

/** The view of whole buckets around a range, not beyond the calendar. */
function viewAround({ first, last }) {
  const low = Math.max(FIRST_DAY, Math.min(first, LAST_DAY));
  const high = Math.min(LAST_DAY, Math.max(last, low));
  const unit = unitFor(low, high);
  return { ...wholeBuckets(low, high, unit), unit };
}

/** From the first event to the last, without open ones; a few years around today if there are none. */
async function wholeExtent() {
  const year = new Date().getFullYear();
  const centuries = await extentIn({ first: FIRST_DAY, last: LAST_DAY, unit: "century" });
  if (!centuries) return { first: period(String(year - 5)).first, last: period(String(year + 1)).last };
  return (await extentIn(viewAround(centuries))) ?? centuries;
}

/** From the first to the last bucket that an event lies in; null if there is none. */
async function extentIn(looked) {
  const counts = (await histogram({ from: isoDate(looked.first), to: isoDate(looked.last), interval: looked.unit })).buckets;
  const starts = bucketStarts(looked);
  const low = counts.findIndex((bucket) => bucket.exact);
  const high = counts.findLastIndex((bucket) => bucket.exact);
  return low < 0 ? null : { first: starts[low], last: bucketAfter(starts[high], looked.unit) - 1 };
}

/** The latest view with about a page of events, so that one event of the year 1200 does not squeeze the others. */
async function firstView() {
  let looked = viewAround(extent);
  for (;;) {
    const latest = latestOf(looked, await countsOf(looked));
    if (!latest) return looked;
    const next = viewAround(latest);
    if (latest.count <= FIRST_SHOWN || next.unit === looked.unit) return next;
    looked = next;
  }
}

/** The last buckets with at most `FIRST_SHOWN` events in all, or the last bucket with any if it has more. */
function latestOf(looked, counts) {
  const starts = bucketStarts(looked);
  const high = counts.findLastIndex((bucket) => bucket.exact);
  if (high < 0) return null;
  let low = high;
  let count = counts[high].exact;
  while (low > 0 && count + counts[low - 1].exact <= FIRST_SHOWN) count += counts[(low -= 1)].exact;
  while (!counts[low].exact) low += 1;
  return { first: starts[low], last: bucketAfter(starts[high], looked.unit) - 1, count };
}

function bucketStarts({ first, last, unit }) {
  const starts = [];
  for (let start = first; start <= last; start = bucketAfter(start, unit)) starts.push(start);
  return starts;
}

async function countsOf({ first, last, unit }, signal) {
  const { buckets } = await histogram({ from: isoDate(first), to: isoDate(last), interval: unit, ...filters() }, signal);
  return buckets;
}

async function refresh() {
  asking.abort();
  asking = new AbortController();
  remember();
  document.body.setAttribute("aria-busy", "true");
  const [counts, page] = await Promise.allSettled([
    countsOf(view, asking.signal),
    events({ ...question(), ...NEWEST, limit: PAGE }, asking.signal),
  ]);
  if (page.status === "rejected") {
    if (page.reason.name !== "AbortError") showNone();
    throw page.reason;
  }
  chart.show(view, counts.value ?? [], chosen());
  if (counts.reason) byId("readout").textContent = counts.reason.message;
  clearEvents();
  shown = [];
  append(page.value);
  const address = eventsAddress(question());
  byId("downloads").replaceChildren(
    ...DOWNLOADS.flatMap((format) => [element("a", { href: `${address}&format=${format}`, download: true }, format), " "]),
  );
  document.body.removeAttribute("aria-busy");
}

/** Events found before would seem to be those of a question that was refused. */
function showNone() {
  clearEvents();
  shown = [];
  cursor = null;
  draw();
  byId("more").hidden = true;
  byId("count").textContent = "";
}

async function showMore() {
  const page = await events({ ...question(), ...NEWEST, limit: PAGE, cursor }, asking.signal);
  append(page);
  byId(`event-${page.items[0]?.id}`)?.focus();
}

function append(page) {
  shown.push(...page.items);
  cursor = page.next_cursor;
  addEvents(page.items, chosen() ?? view);
  draw();
  byId("more").hidden = !cursor;
  byId("empty").hidden = shown.length > 0;
  const { from, to, ...narrowing } = question();
  byId("empty").textContent = from || to || Object.values(narrowing).some(Boolean) ? texts.no_events : texts.no_events_at_all;
  byId("count").textContent = !shown.length
    ? ""
    : counted(shown.length, cursor ? texts.count_first : texts.count_shown, texts.count_shown_one);
}

function draw() {
  drawEvents(shown, chosen() ?? view, cursor === null);
}

async function attempt(action) {
  try {
    await action();
  } catch (error) {
    if (error.name === "AbortError") return;
    document.body.removeAttribute("aria-busy");
    byId("empty").hidden = false;
    byId("empty").textContent = worded(texts.failed, { reason: error.message });
  }
}

function remember() {
  const language = new URLSearchParams(location.search).get("lang");
  const kept = { lang: language, from: form.elements.from.value, to: form.elements.to.value, ...filters() };
  const address = new URLSearchParams(Object.entries(kept).filter(([, value]) => value));
  history.replaceState(null, "", `${location.pathname}${address.size ? `?${address}` : ""}${location.hash}`);
}

function restore() {
  const address = new URLSearchParams(location.search);
  for (const name of ["from", "to", "q", "language"]) form.elements[name].value = address.get(name) ?? "";
  const statuses = (address.get("status") ?? "").split(",");
  for (const box of form.querySelectorAll("[name=status]")) box.checked = statuses.includes(box.value);
  valid();
}
