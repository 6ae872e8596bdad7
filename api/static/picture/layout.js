// Which events of a sample are drawn, and how many others there are at each place.

import { figure, traced } from "./figures.js";
import { chipsOf } from "./chips.js";
import { inLanes } from "./lanes.js";
import { earlierIn } from "./sample.js";
import { common } from "./scale.js";
import { titled } from "./titles.js";

const MOST_MARKS = 450;

/** The traces of the events of a sample, those that stand for their buckets first. */
export function tracesOf(buckets, today) {
  const seen = new Set();
  const rounds = [];
  for (const { items } of buckets) {
    for (const [round, event] of items.entries()) {
      if (!seen.has(event.id)) (rounds[round] ??= []).push(traced(event, today));
      seen.add(event.id);
    }
  }
  return rounds.flat();
}

/** What is drawn: {marks, chips}. One lane is left to the counts if not every event has a place. */
export function laidOut(traces, buckets, scale, count) {
  const queue = traces.map((trace) => ({ ...trace, ...figure(trace, scale) }));
  queue.sort((one, other) => other.seen - one.seen);
  const parts = partsOf(buckets, scale.window);
  const all = inLanes(queue, count, scale.width, MOST_MARKS);
  const counts = parts.flatMap((part) => undrawn(part, queue, all.placed));
  if (!counts.some((bucket) => bucket.count)) return finished(all, [], scale);
  const fewer = inLanes(queue, count - 1, scale.width, MOST_MARKS);
  return finished(fewer, parts.flatMap((part) => chipsOf(undrawn(part, queue, fewer.placed), scale)), scale);
}

function finished({ placed, lanes }, chips, scale) {
  titled(placed, lanes, scale.width);
  return { marks: placed, chips };
}

/** The buckets before a window, in it and after it; no count may hold events of two of these. */
function partsOf(buckets, window) {
  const before = buckets.filter(({ beyond }) => beyond <= window.first);
  const after = buckets.filter(({ first }) => first >= window.beyond);
  const inside = buckets.slice(before.length, buckets.length - after.length);
  const kept = inside.map((bucket) => ({ ...bucket, ...common(bucket, window) }));
  return [before, kept, after].filter((part) => part.length);
}

/**
 * The buckets with the `count` of their events that have no mark. Each event is counted once, where it begins, so
 * that marks and counts add up: in the first bucket, as one of the `earlier`, if it began before. Those without a
 * known start are counted where they end, as far as the sample has them.
 */
function undrawn(buckets, queue, marks) {
  const [edge, end] = [buckets[0].first, buckets.at(-1).beyond];
  const drawn = new Set(marks.map(({ event }) => event.id));
  const counts = buckets.map(({ starts }) => starts);
  let earlier = earlierIn(buckets[0]);
  for (const { event, kind, days } of queue.filter(({ days }) => days.first < end && days.beyond > edge)) {
    const ended = kind === "before" && days.beyond <= end;
    if (days.first >= edge && drawn.has(event.id)) counts[indexOf(buckets, days.first)] -= 1;
    if (days.first < edge && (ended || drawn.has(event.id))) earlier -= 1;
    if (ended && !drawn.has(event.id)) counts[indexOf(buckets, days.beyond - 1)] += 1;
  }
  return buckets.map(({ first, beyond }, at) => {
    const before = at ? 0 : Math.max(earlier, 0);
    return { first, beyond, count: Math.max(counts[at], 0) + before, earlier: before };
  });
}

/** The number of the bucket that contains a day; the first for an earlier one, the last for a later one. */
function indexOf(buckets, day) {
  let [low, high] = [0, buckets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (buckets[middle].beyond > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
