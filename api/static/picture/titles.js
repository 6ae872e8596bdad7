// Where titles stand: on the body of their mark or beside it, and never over anything else.

import { GLYPH } from "./figures.js";
import { clipped, widthOf } from "./labels.js";

const SPACE = 4;
const SHORTEST = 60;

/** Gives the placed figures that are seen a `label`, {x, text}, where there is room for one. */
export function titled(placed, lanes, width) {
  const taken = lanes.map(() => []);
  for (const item of placed.filter(({ seen }) => seen)) {
    item.label = labelOf(item, [...lanes[item.lane].filter((other) => other !== item), ...taken[item.lane]], width);
    if (item.label) taken[item.lane].push({ from: item.label.x, to: item.label.x + widthOf(item.label.text) });
  }
}

/** The title as far as it fits; null if too little of it does. */
function labelOf(item, others, width) {
  const spans = [...within(item), ...beside(item, others, width)];
  const wanted = widthOf(item.event.title);
  spans.sort((one, other) => Math.min(lengthOf(other), wanted) - Math.min(lengthOf(one), wanted));
  const [span] = spans;
  if (lengthOf(span) < Math.min(wanted, SHORTEST)) return null;
  const text = clipped(item.event.title, lengthOf(span));
  return { x: span.atEnd ? span.to - widthOf(text) : span.from, text };
}

const lengthOf = ({ from, to }) => to - from;

/** The parts of a body that a title may be written on. */
function within({ body, kind, glyph, left, right }) {
  if (!body || kind === "after" || kind === "before") return [];
  const after = { from: glyph + GLYPH / 2 + SPACE, to: right - 2 * SPACE };
  return kind === "band" ? [after, { from: left + 2 * SPACE, to: glyph - GLYPH / 2 - SPACE, atEnd: true }] : [after];
}

/** The free room of the lane after a figure, or before it where the picture ends. */
function beside(item, others, width) {
  const next = Math.min(width, ...others.filter(({ from }) => from >= item.from).map(({ from }) => from));
  const last = Math.max(0, ...others.filter(({ from }) => from < item.from).map(({ to }) => to));
  const start = item.kind === "after" && item.body ? item.glyph + GLYPH / 2 : item.right;
  const after = { from: start + SPACE - 1, to: next - SPACE };
  if (width - item.right > SHORTEST) return [after];
  return [after, { from: last + SPACE, to: item.left - SPACE, atEnd: true }];
}
