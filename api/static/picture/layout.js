// Which events of a sample are drawn, and how many others there are at each place.

import { figure, traced } from "./figures.js";
import { inLanes } from "./lanes.js";
import { language } from "../core/dom.js";
import { widthOf } from "./labels.js";

const MOST_MARKS = 600;
const CHIP_PADDING = 12;
const compact = new Intl.NumberFormat(language, { notation: "compact" });

/** The traces of the events of a sample, those that stand for their buckets first. */
export function tracesOf(buckets, today) {
  const seen = new Map();
  const rounds = [];
  for (const { items } of buckets) {
    for (const [round, event] of items.entries()) {
      if (seen.has(event.id)) continue;
      seen.set(event.id, true);
      (rounds[round] ??= []).push(traced(event, today));
    }
  }
  return rounds.flat();
}

/** What is drawn: {marks, chips}. One lane is left to the counts if not every event has a place. */
export function laidOut(traces, buckets, scale, lanes) {
  const queue = traces.map((trace) => ({ ...trace, ...figure(trace, scale) }));
  const marks = inLanes(queue, lanes, scale.width, MOST_MARKS);
  const missing = undrawn(buckets, traces, marks);
  if (!missing.some(({ count }) => count)) return { marks, chips: [] };
  const fewer = inLanes(queue, lanes - 1, scale.width, MOST_MARKS);
  return { marks: fewer, chips: chipsOf(undrawn(buckets, traces, fewer), scale) };
}

/**
 * The buckets with the number of events without a mark: each is counted where it begins, or else where it ends, so
 * that marks and counts add up. Where nothing else is drawn, those under way are counted too.
 */
function undrawn(buckets, traces, marks) {
  if (!buckets.length) return [];
  const counts = buckets.map(({ starts }) => starts);
  for (const { days } of traces.filter(({ kind }) => kind === "before")) {
    counts[0] -= 1;
    counts[indexOf(buckets, days.beyond - 1)] += 1;
  }
  for (const { kind, days } of marks) counts[indexOf(buckets, kind === "before" ? days.beyond - 1 : days.first)] -= 1;
  return buckets.map((bucket, at) => {
    const bare = counts[at] <= 0 && !marks.some(({ days }) => days.first < bucket.beyond && days.beyond > bucket.first);
    return { ...bucket, count: bare ? bucket.exact + bucket.spanning : Math.max(counts[at], 0) };
  });
}

/** The number of the bucket that contains a day; the first for an earlier one. */
function indexOf(buckets, day) {
  let [low, high] = [0, buckets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (buckets[middle].beyond > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "+17" for neighbouring buckets, as many as the text is wide. */
function chipsOf(buckets, scale) {
  const chips = [];
  for (const { first, beyond, count } of buckets.filter((bucket) => bucket.count)) {
    let chip = chipOf({ first, beyond }, count, scale);
    while (chips.length && chips.at(-1).right > chip.left) {
      const before = chips.pop();
      chip = chipOf({ first: before.days.first, beyond }, before.count + chip.count, scale);
    }
    chips.push(chip);
  }
  return chips;
}

/** The count of some days, in the middle of them. */
function chipOf(days, count, scale) {
  const text = `+${compact.format(count)}`;
  const width = widthOf(text) + CHIP_PADDING;
  const left = scale.x((days.first + days.beyond) / 2) - width / 2;
  const seen = scale.x(days.first) < scale.width && scale.x(days.beyond) > 0;
  const kept = seen ? Math.min(Math.max(left, 0), scale.width - width) : left;
  return { days, count, text, width, offset: kept - left, left: kept, right: kept + width };
}
