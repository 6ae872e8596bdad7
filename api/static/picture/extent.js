// Which stretch of time a question is about, and which all events of its filters take up.

import { period, unitFor, UNITS } from "../core/days.js";
import { today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { counts, countsIn } from "./sample.js";
import { lengthOf } from "./scale.js";

const known = new Map();
const MOST_KNOWN = 20;
const FINEST = UNITS.indexOf("month");
const NEARLY_ALL = 0.9;
const MOSTLY_EMPTY = 0.4;

/** The window of the question; sides that it leaves open end with the events. */
export function windowOf(extent) {
  const from = period(question.value("from"));
  const to = period(question.value("to"));
  if (from && to && from.first <= to.last) return { first: from.first, beyond: to.last + 1 };
  const open = extent ?? thisYear();
  if (from) return { first: from.first, beyond: Math.max(open.beyond, from.last + 1) };
  if (to) return { first: Math.min(open.first, to.first), beyond: to.last + 1 };
  return { first: open.first, beyond: open.beyond };
}

function thisYear() {
  const { first, last } = period(today().slice(0, 4));
  return { first, beyond: last + 1 };
}

/**
 * The stretch from the first to the last day that events of the filters name, whatever the window, with its
 * counts: {first, beyond, buckets}; null without events. Sides left open by events do not stretch it.
 */
export async function extentOf(signal) {
  const filters = question.filters({ from: null, to: null, match: null });
  const key = String(filters);
  if (!known.has(key)) remember(key, await found(filters, signal));
  return known.get(key);
}

/** The stretch of all events there are; this year if there are none. */
export async function everythingOf(signal) {
  const extent = known.get("") ?? (await found(new URLSearchParams(), signal));
  remember("", extent);
  return extent;
}

/** Forgets the extents, since events may have changed. */
export function forget() {
  known.clear();
}

function remember(key, extent) {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, extent);
}

async function found(filters, signal) {
  let [unit, buckets] = ["decade", dated(await counts(filters, "decade", signal))];
  while (buckets.length) {
    const finer = UNITS[Math.max(UNITS.indexOf(unitFor(edge(buckets).first, edge(buckets).beyond - 1)), FINEST)];
    if (UNITS.indexOf(finer) >= UNITS.indexOf(unit)) return { ...edge(buckets), buckets };
    [unit, buckets] = [finer, dated(await countsIn(edge(buckets), finer, filters, signal))];
  }
  return null;
}

/** The buckets from the first to the last in which an event begins or ends. */
function dated(buckets) {
  const names = ({ starts, ends }) => starts || ends;
  const first = buckets.findIndex(names);
  return first < 0 ? [] : buckets.slice(first, buckets.findLastIndex(names) + 1);
}

/** The shortest part of an extent with nearly all of its events; null if that is most of it. */
export function mostOf({ buckets, ...extent }) {
  const least = buckets.reduce((sum, { exact }) => sum + exact, 0) * NEARLY_ALL;
  if (!least) return null;
  let [best, from, held] = [null, 0, 0];
  for (const { exact, beyond } of buckets) {
    held += exact;
    while (held - buckets[from].exact >= least) held -= buckets[from++].exact;
    const part = { first: buckets[from].first, beyond };
    if (held >= least && (!best || lengthOf(part) < lengthOf(best))) best = part;
  }
  return best && lengthOf(best) < lengthOf(extent) * MOSTLY_EMPTY ? best : null;
}

function edge(buckets) {
  return { first: buckets[0].first, beyond: buckets.at(-1).beyond };
}
