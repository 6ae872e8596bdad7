// Places figures in lanes, so that none lies over another, and as many titles as fit.

import { GLYPH } from "./figures.js";
import { clipped, widthOf } from "./labels.js";

const LONG = 0.25;
const LANES_FOR_LONG = 0.5;
const SPACE = 4;
const SHORTEST_LABEL = 60;
const MOST_TRIES = 24;

/**
 * The figures that `count` lanes have room for, those first in the queue before others: [{...figure, lane, label}].
 * Long ones stand in the lower lanes, so that those of single days have the upper ones.
 */
export function inLanes(queue, count, width, most) {
  const lanes = Array.from({ length: count }, () => []);
  const down = [...lanes.keys()];
  const up = down.slice(Math.floor(count * (1 - LANES_FOR_LONG))).reverse();
  const placed = [];
  for (const item of queue) {
    if (placed.length === most) break;
    const place = freePlace(lanes, item, item.right - item.left > width * LONG ? up : down, width);
    if (!place) continue;
    lanes[place.lane].push(place);
    placed.push(place);
  }
  for (const each of placed) each.label = labelOf(each, lanes[each.lane], width);
  return placed;
}

/** Where the figure lies over no other, and best over no title that another has room for. */
function freePlace(lanes, item, order, width) {
  const wanted = Math.min(item.right + SPACE + widthOf(item.event.title), width);
  let found = null;
  for (const shift of shifts(item.slack)) {
    const [left, right] = [item.left + shift, item.right + shift];
    for (const lane of order) {
      const cost = costOf(lanes[lane], left, right, wanted + shift);
      if (cost < (found?.cost ?? Infinity)) found = { cost, lane, shift, wanted: wanted + shift };
      if (cost === 0) break;
    }
    if (found) break;
  }
  if (!found) return null;
  const { shift } = found;
  return { ...item, ...found, left: item.left + shift, right: item.right + shift, glyph: item.glyph + shift };
}

/** 0 if the figure and its title are free, 1 if the figure is, 2 if it shortens the title of another. */
function costOf(lane, left, right, wanted) {
  let cost = 0;
  for (const other of lane) {
    if (left < other.right && right > other.left) return Infinity;
    if (left < other.wanted && right > other.left) cost = 2;
    else if (wanted > other.left && left < other.left) cost = Math.max(cost, 1);
  }
  return cost;
}

/** The places within a period that is wider than a sign, from its middle outwards. */
function shifts(slack) {
  const steps = Math.min(Math.floor(slack / (GLYPH + 1)), MOST_TRIES);
  const found = [0];
  for (let step = 1; step <= steps; step += 1) found.push(step * (GLYPH + 1), -step * (GLYPH + 1));
  return found;
}

/** The title as far as it fits beside the figure, or else on it: {x, text}; null if too little fits. */
function labelOf(item, lane, width) {
  const spans = [...within(item), ...beside(item, lane, width)];
  const wanted = widthOf(item.event.title);
  const span = spans.find(({ from, to }) => to - from >= wanted) ?? widest(spans);
  if (!span || (span.to - span.from < SHORTEST_LABEL && span.to - span.from < wanted)) return null;
  const text = clipped(item.event.title, span.to - span.from);
  const x = span.ends ? span.to - widthOf(text) : span.from;
  item.taken = [...(item.taken ?? []), { left: x, right: x + widthOf(text) }];
  return { x, text };
}

const widest = (spans) => spans.reduce((best, span) => (!best || span.to - span.from > best.to - best.from ? span : best), null);

/** The part of a body that a title may be written on. */
function within({ body, kind, glyph, left, right }) {
  const from = glyph + GLYPH / 2 + SPACE;
  if (!body || kind === "after" || kind === "before") return [];
  return [{ from, to: right - SPACE * 2 }, ...(kind === "band" ? [{ from: left + SPACE * 2, to: glyph - GLYPH / 2 - SPACE, ends: true }] : [])];
}

/** The free room of the lane after the figure and before it. */
function beside(item, lane, width) {
  let [from, to] = [0, width];
  for (const other of lane) {
    if (other === item) continue;
    for (const { left, right } of [other, ...(other.taken ?? [])]) {
      if (left >= item.right) to = Math.min(to, left);
      else if (right <= item.left) from = Math.max(from, right);
      else if (left >= item.left) to = Math.min(to, left);
    }
  }
  const start = item.kind === "after" && item.body ? item.glyph + GLYPH / 2 : item.right;
  const after = { from: start + SPACE - 1, to: to - SPACE };
  if (width - item.right > SHORTEST_LABEL) return [after];
  return [after, { from: from + SPACE, to: item.left - SPACE, ends: true }];
}
