// Which stretch of time a question is about, and which all events of its filters take up.

import { period, unitFor } from "../core/days.js";
import { today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { counts, countsIn, itemsOf } from "./sample.js";
import { lengthOf } from "./scale.js";

const known = new Map();
const MOST_KNOWN = 20;
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

/** Forgets the extents, since events may have changed. */
export function forget() {
  known.clear();
}

function remember(key, extent) {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, extent);
}

async function found(filters, signal) {
  const every = await counts(filters, "decade", signal);
  const rough = occupied(every, !question.narrowed() || (every.length && (await begins(every[0], signal))));
  if (!rough.length) return null;
  const unit = unitFor(edge(rough).first, edge(rough).beyond - 1);
  if (unit === "decade" || unit === "century") return { ...edge(rough), buckets: rough };
  const fine = await countsIn(edge(rough), unit, filters, signal);
  const buckets = occupied(fine, await begins(fine[0], signal));
  return { ...edge(buckets), buckets };
}

/** Whether an event begins in a bucket, as against those that have been under way since some day before. */
async function begins({ first, beyond, exact, spanning }, signal) {
  if (exact || !spanning) return exact > 0;
  const filters = question.filters({ match: null });
  const items = await itemsOf({ first, beyond }, filters, signal);
  return items.some(({ start }) => start && period(start).first >= first);
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

/**
 * The buckets from the first to the last in which an event begins or ends, as far as counts tell: one more where
 * events are under way, since one that ends there and one that begins after it leave the count as it is.
 */
function occupied(buckets, fromFirst) {
  const touching = buckets.map(({ exact, spanning }) => exact + spanning);
  const named = [];
  for (const [at, { exact }] of buckets.entries()) {
    const change = touching[at] - (touching[at - 1] ?? touching[at]);
    if (exact || change) named.push(exact || change > 0 ? at : at - 1);
  }
  if (fromFirst) named.push(0);
  if (touching.at(-1)) named.push(buckets.length - 1);
  if (!named.length) return [];
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return buckets.slice(touching[first - 1] ? first - 1 : first, last + (touching[last + 1] ? 2 : 1));
}
