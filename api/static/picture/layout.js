// Which events of a sample are drawn, and how many others there are at each place.

import { figure, traced } from "./figures.js";
import { chipsOf } from "./chips.js";
import { inLanes } from "./lanes.js";
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
  const all = inLanes(queue, count, scale.width, MOST_MARKS);
  if (!undrawn(buckets, queue, all.placed, scale).some((bucket) => bucket.count)) return finished(all, [], scale);
  const fewer = inLanes(queue, count - 1, scale.width, MOST_MARKS);
  return finished(fewer, chipsOf(undrawn(buckets, queue, fewer.placed, scale), scale), scale);
}

function finished({ placed, lanes }, chips, scale) {
  titled(placed, lanes, scale.width);
  return { marks: placed, chips };
}

/** The buckets with the `count` of their events that have no mark, in the picture and before it. */
function undrawn(buckets, queue, marks, scale) {
  const at = buckets.findIndex(({ beyond }) => scale.x(beyond) > 0);
  const parts = [buckets.slice(0, Math.max(at, 0)), buckets.slice(Math.max(at, 0))];
  return parts.flatMap((part) => (part.length ? counted(part, queue, marks) : []));
}

/**
 * Each event is counted where it begins, or else where it ends, so that marks and counts add up; those that began
 * before are counted in the first bucket. Where nothing else is drawn, those under way are counted too.
 */
function counted(buckets, queue, marks) {
  const touching = buckets.map(({ exact, spanning }) => exact + spanning);
  const counts = buckets.map(({ starts }, at) => (at ? starts : touching[0]));
  const [edge, end] = [buckets[0].first, buckets.at(-1).beyond];
  const here = ({ days }) => days.first < end && days.beyond > edge;
  for (const { days } of queue.filter((each) => each.kind === "before" && here(each))) {
    counts[0] -= 1;
    counts[indexOf(buckets, days.beyond - 1)] += 1;
  }
  const drawn = marks.filter(here);
  for (const { kind, days } of drawn) counts[indexOf(buckets, kind === "before" ? days.beyond - 1 : days.first)] -= 1;
  const marked = buckets.map((bucket) => markedIn(bucket, drawn));
  return buckets.map(({ first, beyond, unsure }, at) => {
    if (!marked[at] && counts[at] <= 0) return { first, beyond, count: touching[at] };
    const others = touching[at] - marked[at];
    const more = at ? others - (touching[at - 1] - marked[at - 1]) : 0;
    const count = Math.max(counts[at], unsure ? more : 0, 0);
    return { first, beyond, count, unsure: Boolean(at && unsure && others > count) };
  });
}

/** How many of the marks touch a bucket. */
function markedIn({ first, beyond }, marks) {
  return marks.reduce((sum, { days }) => sum + (days.first < beyond && days.beyond > first ? 1 : 0), 0);
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
