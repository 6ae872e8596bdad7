// Windows of time, {first, beyond} in days that may be fractions, and where their days stand in the picture.

import { bucketAfter, bucketStart, FIRST_DAY, LAST_DAY, unitFor } from "../core/days.js";

const LEAST_DAYS = 1;
const NARROWEST_BUCKET = 5;
const FEWEST_BUCKETS = 60;
const MOST_BUCKETS = 140;

/** All days that the service knows. */
export const CALENDAR = { first: FIRST_DAY, beyond: LAST_DAY + 1 };

export const lengthOf = (window) => window.beyond - window.first;
export const same = (one, other) => one.first === other.first && one.beyond === other.beyond;
export const contains = (window, other) => window.first <= other.first && window.beyond >= other.beyond;

/** The position of a day in a picture as wide as the window. */
export function scaleOf(window, width) {
  const perDay = width / lengthOf(window);
  return { window, x: (day) => (day - window.first) * perDay, day: (x) => window.first + x / perDay, perDay, width };
}

/** A position as drawings write it, to a tenth of a pixel. */
export const round = (position) => Math.round(position * 10) / 10;

/** The unit of the buckets into which a picture of this width divides a window. */
export function unitOf(window, width) {
  const most = Math.max(FEWEST_BUCKETS, Math.min(width / NARROWEST_BUCKET, MOST_BUCKETS));
  return unitFor(window.first, window.beyond - 1, most);
}

/** The window, `factor` times as long, in which a day keeps its place. */
export function zoomed(window, factor, day) {
  const length = Math.min(Math.max(lengthOf(window) * factor, LEAST_DAYS), lengthOf(CALENDAR));
  const first = day - ((day - window.first) / lengthOf(window)) * length;
  return { first, beyond: first + length };
}

export function moved(window, days) {
  return { first: window.first + days, beyond: window.beyond + days };
}

/** The window, moved so that it leaves the bounds on neither side, or on both if it is longer. */
export function inside(window, bounds) {
  const tooEarly = Math.max(bounds.first - window.first, 0);
  const tooLate = Math.max(window.beyond - bounds.beyond, 0);
  if (lengthOf(window) >= lengthOf(bounds)) return { ...bounds };
  return moved(window, tooEarly - tooLate);
}

/** The days that both windows have. */
export function common(one, other) {
  return { first: Math.max(one.first, other.first), beyond: Math.min(one.beyond, other.beyond) };
}

/** The days from the first to the last of either. */
export function union(one, other) {
  return { first: Math.min(one.first, other.first), beyond: Math.max(one.beyond, other.beyond) };
}

/** The window between the nearest edges of buckets, at least one of them long. */
export function snapped(window, unit) {
  const first = nearestEdge(window.first, unit);
  const beyond = nearestEdge(window.beyond, unit);
  return { first, beyond: beyond > first ? beyond : bucketAfter(first, unit) };
}

function nearestEdge(day, unit) {
  const before = bucketStart(Math.floor(day), unit);
  const after = bucketAfter(Math.floor(day), unit);
  return day - before <= after - day ? before : after;
}
