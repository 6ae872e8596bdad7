// What an event looks like in a window: how far its mark reaches, and how surely.

import { period } from "../core/days.js";
import { signOf } from "../core/glyphs.js";

export const GLYPH = 12;
const FADE = 64;
const SHORTEST_BODY = 18;

/** The days that an event touches; an open side is endless. */
function daysOf(event) {
  return {
    first: event.start ? period(event.start).first : -Infinity,
    beyond: event.end ? period(event.end).last + 1 : Infinity,
  };
}

/** An event with what of its look does not depend on the window. */
export function traced(event, today) {
  return { event, days: daysOf(event), sign: signOf(event, today), kind: kindOf(event) };
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
 * Where a trace stands on a scale: it takes up `left` to `right`, its sign has its middle at `glyph`. A period that
 * is too short for a body is a dot, which may stand anywhere within `slack` of that middle.
 */
export function figure(trace, scale) {
  const [from, to] = reach(trace, scale);
  const seen = from < scale.width && to > 0;
  const left = seen ? Math.max(from, 0) : from;
  const right = seen ? Math.min(to, scale.width) : to;
  if (trace.kind === "dot" || right - left < SHORTEST_BODY) return dot(trace, scale, { from, to, seen });
  const cuts = { cutLeft: left > from, cutRight: right < to };
  return { ...cuts, left, right, body: true, glyph: glyphOf(trace.kind, left, right), slack: 0 };
}

function reach({ kind, days }, scale) {
  if (kind === "after") return faded(scale.x(days.first), 1, scale.width);
  if (kind === "before") return faded(scale.x(days.beyond), -1, scale.width);
  return [scale.x(days.first), scale.x(days.beyond)];
}

/** The fade of an open side is short. It stands at the edge of the picture if the known end lies before it. */
function faded(end, direction, width) {
  if (direction > 0) return end < 0 ? [-1, FADE] : [end, end + FADE];
  return end > width ? [width - FADE, width + 1] : [end - FADE, end];
}

function dot({ kind }, scale, { from, to, seen }) {
  const half = GLYPH / 2;
  const wanted = kind === "after" ? from + half : kind === "before" ? to - half : (from + to) / 2;
  const glyph = seen ? Math.min(Math.max(wanted, half), scale.width - half) : wanted;
  const slack = seen ? Math.max(Math.min(glyph - from, to - glyph, glyph, scale.width - glyph) - half, 0) : 0;
  return { left: glyph - half, right: glyph + half, body: false, glyph, slack };
}

function glyphOf(kind, left, right) {
  if (kind === "band") return (left + right) / 2;
  return kind === "before" ? right - GLYPH / 2 - 1 : left + GLYPH / 2 + 1;
}
