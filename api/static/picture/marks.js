// The marks of events as nodes that follow the window.

import { isoDate } from "../core/days.js";
import { byId, shape } from "../core/dom.js";
import { signName, STATUSES } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { figure, GLYPH } from "./figures.js";
import { round } from "./scale.js";

const HALF_BODY = 5;
const POINT = 5;
const ROUND = 3;
const OFFSETS = [0, 0.25, 0.75, 1];
/** How opaque a body is at its ends and between, by its kind and by where it is cut off. */
const SHADES = {
  band: [0, 0.3, 0.3, 0],
  "band-cut-left": [0.3, 0.3, 0.3, 0],
  "band-cut-right": [0, 0.3, 0.3, 0.3],
  "band-cut": [0.3, 0.3, 0.3, 0.3],
  after: [0.5, 0.35, 0.15, 0],
  before: [0, 0.15, 0.35, 0.5],
};

/** The gradients of the bodies with soft ends, for each sign. */
export function gradients() {
  const named = [...STATUSES, "passed"].flatMap((sign) => Object.keys(SHADES).map((kind) => gradient(kind, sign)));
  return shape("defs", {}, ...named);
}

function gradient(kind, sign) {
  const stops = SHADES[kind].map((opacity, at) => shape("stop", { offset: OFFSETS[at], "stop-opacity": opacity }));
  return shape("linearGradient", { id: `soft-${kind}-${sign}`, class: `soft ${sign}` }, ...stops);
}

/** Makes the nodes of marks: links to the events. Their names are what a reader hears, and sees at the pointer. */
export function markMaker() {
  const address = question.address({}, { kind: "event", id: 0 });
  return (mark) => markNode(mark, address.replace("/events/0", `/events/${mark.event.id}`));
}

function markNode({ event, days, sign, kind }, href) {
  const attributes = {
    class: `mark ${sign} ${kind}`,
    href,
    tabindex: -1,
    "aria-label": `${event.display} · ${signName(sign)} · ${event.title}`,
    "data-sheet": "event",
    "data-id": event.id,
    "data-first": isoOf(days.first),
    "data-last": isoOf(days.beyond - 1),
  };
  const halo = shape("rect", { class: "halo", x: -GLYPH / 2, y: -GLYPH / 2, width: GLYPH, height: GLYPH });
  return shape("a", attributes, shape("path", { class: "body" }), halo, ...signShapes(sign));
}

const isoOf = (day) => (Number.isFinite(day) ? isoDate(day) : "");

/** Copies of what a sign is drawn with; hundreds of references to it would take the browser far longer. */
function signShapes(sign) {
  const symbol = byId(`glyph-${sign}`);
  const size = symbol.viewBox.baseVal.width;
  return [...symbol.children].map((child) => {
    const copy = child.cloneNode(true);
    copy.setAttribute("transform", `scale(${GLYPH / size}) translate(${-size / 2} ${-size / 2})`);
    return copy;
  });
}

/** Puts the node of a mark where its event stands on a scale. */
export function moveMark(node, mark, scale, y) {
  const place = figure(mark, scale);
  mark.at = place.glyph + mark.shift;
  node.setAttribute("transform", `translate(${round(mark.at)} ${y})`);
  const body = node.firstChild;
  if (place.body || body.hasAttribute("d")) body.setAttribute("d", place.body ? outline(place) : "");
  if (!place.body || mark.kind === "bar") return;
  body.setAttribute("fill", `url(#soft-${shade(mark.kind, place)}-${mark.sign})`);
}

function shade(kind, { cutLeft, cutRight }) {
  if (kind !== "band") return kind;
  if (cutLeft && cutRight) return "band-cut";
  return cutRight ? "band-cut-right" : cutLeft ? "band-cut-left" : "band";
}

/** Around the sign: rounded where the period ends, pointed where it goes on beyond the picture. */
function outline({ left, right, glyph, cutLeft, cutRight }) {
  const [from, to, half] = [round(left - glyph), round(right - glyph), HALF_BODY];
  const start = cutLeft
    ? `M${from} 0L${from + POINT} ${-half}`
    : `M${from} 0V${ROUND - half}Q${from} ${-half} ${from + ROUND} ${-half}`;
  const end = cutRight
    ? `H${to - POINT}L${to} 0L${to - POINT} ${half}`
    : `H${to - ROUND}Q${to} ${-half} ${to} ${ROUND - half}V${half - ROUND}Q${to} ${half} ${to - ROUND} ${half}`;
  const back = cutLeft ? `H${from + POINT}` : `H${from + ROUND}Q${from} ${half} ${from} ${half - ROUND}`;
  return `${start}${end}${back}Z`;
}

/** The title of a mark; the mark itself names it to those who do not see it. */
export function titleNode({ label, event }) {
  return shape("text", { "aria-hidden": "true", "data-id": event.id, lang: event.language }, label.text);
}
