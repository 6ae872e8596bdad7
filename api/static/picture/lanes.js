// Places figures in lanes, so that none lies over another, and so that titles have room.

import { GLYPH } from "./figures.js";
import { widthOf } from "./labels.js";

const LONG = 0.25;
const LANES_FOR_LONG = 0.5;
const SPACE = 4;
const STEP = GLYPH + 1;
const MOST_TRIES = 24;

/**
 * The figures that `count` lanes have room for, those first in the queue before others: [{...figure, lane}].
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
  return { placed, lanes };
}

/** The item with a lane where it lies over no other figure, and best over no title that another has room for. */
function freePlace(lanes, item, order, width) {
  const wanted = Math.min(item.to + SPACE + widthOf(item.event.title), Math.max(width, item.to));
  for (const shift of shifts(item.slack)) {
    const moved = { from: item.from + shift, to: item.to + shift, wanted: wanted + shift };
    let best = { cost: Infinity };
    for (const lane of order) {
      const cost = costOf(lanes[lane], moved);
      if (cost < best.cost) best = { cost, lane };
      if (cost === 0) break;
    }
    if (best.cost < Infinity) return { ...item, ...moved, ...shifted(item, shift), lane: best.lane };
  }
  return null;
}

function shifted({ left, right, glyph }, shift) {
  return { shift, left: left + shift, right: right + shift, glyph: glyph + shift };
}

/** 0 if the figure and its title are free, 1 if the figure is, 2 if it shortens the title of another. */
function costOf(lane, { from, to, wanted }) {
  let cost = 0;
  for (const other of lane) {
    if (from < other.to && to > other.from) return Infinity;
    if (from < other.wanted && to > other.from) cost = 2;
    else if (wanted > other.from && from < other.from) cost = Math.max(cost, 1);
  }
  return cost;
}

/** The places within a period that is wider than a sign, from its middle outwards. */
function shifts(slack) {
  const found = [0];
  for (let step = STEP; step <= slack && found.length < MOST_TRIES; step += STEP) found.push(step, -step);
  return found;
}
