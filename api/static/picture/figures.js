// What an event looks like in a window: how far its mark reaches, and how surely.

import { period } from "../core/days.js";
import { signOf } from "../core/glyphs.js";

export const GLYPH = 12;
const HALF = GLYPH / 2;
const FADE = 64;
const SHORTEST_BODY = 18;

/** An event with what of its look does not depend on the window. */
export function traced(event, today) {
  return { event, days: daysOf(event), sign: signOf(event, today), kind: kindOf(event) };
}

/** The days that an event touches; an open side is endless. */
function daysOf({ start, end }) {
  return {
    first: start ? period(start).first : -Infinity,
    beyond: end ? period(end).last + 1 : Infinity,
  };
}

/**
 * "dot" for a day, "band" for a day somewhere within a longer period, "bar" for all days of an interval,
 * "after" and "before" for an interval with one end.
 */
function kindOf({ start, end, precision }) {
  if (!end) return "after";
  if (!start) return "before";
  if (precision === "interval") return "bar";
  return precision === "day" ? "dot" : "band";
}

/**
 * Where a trace stands on a scale. It is drawn from `left` to `right`, its sign around `glyph`; `from` and `to` are
 * the same without the edges of the picture. A period that is too short for a body is a dot, which may stand
 * anywhere within `slack` of its middle.
 */
export function figure(trace, scale) {
  const reach = reachOf(trace, scale);
  const seen = trace.days.first < scale.window.beyond && trace.days.beyond > scale.window.first;
  const left = seen ? Math.max(reach.left, 0) : reach.left;
  const right = seen ? Math.min(reach.right, scale.width) : reach.right;
  const drawn = { seen, left, right };
  if (trace.kind === "dot" || right - left < SHORTEST_BODY) return { seen, ...dot(trace.kind, scale, drawn) };
  const cutLeft = left > reach.from && trace.kind !== "before";
  const cutRight = right < reach.to && trace.kind !== "after";
  return { ...reach, ...drawn, cutLeft, cutRight, body: true, glyph: glyphOf(trace.kind, left, right), slack: 0 };
}

/** The fade of an open side is short. It stands at the edge of the picture if the known end lies beyond it. */
function reachOf({ kind, days }, { x, width }) {
  if (kind === "after") {
    const from = x(days.first);
    const left = Math.max(from, 0);
    return { from, to: left + FADE, left, right: left + FADE };
  }
  if (kind === "before") {
    const to = x(days.beyond);
    const right = Math.min(to, width);
    return { from: right - FADE, to, left: right - FADE, right };
  }
  const [from, to] = [x(days.first), x(days.beyond)];
  return { from, to, left: from, right: to };
}

function dot(kind, { width }, { left, right, seen }) {
  const wanted = kind === "after" ? left + HALF : kind === "before" ? right - HALF : (left + right) / 2;
  const glyph = seen ? Math.min(Math.max(wanted, HALF), width - HALF) : wanted;
  const slack = Math.max(Math.min(glyph - left, right - glyph) - HALF, 0);
  return { from: glyph - HALF, to: glyph + HALF, left: glyph - HALF, right: glyph + HALF, body: false, glyph, slack };
}

function glyphOf(kind, left, right) {
  if (kind === "band") return (left + right) / 2;
  return kind === "before" ? right - HALF - 1 : left + HALF + 1;
}
