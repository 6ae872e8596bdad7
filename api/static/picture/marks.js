// The marks of events and the counts of those without one, as nodes that follow the window.

import { isoDate } from "../core/days.js";
import { shape, texts, worded } from "../core/dom.js";
import { signName, STATUSES } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { figure, GLYPH } from "./figures.js";

const HALF_BODY = 5;
const POINT = 5;
const ROUND = 3;
const CHIP_HEIGHT = 14;
const KINDS = { band: [0, 0.3, 0.3, 0], "band-left": [0, 0.3, 0.3, 0.3], "band-right": [0.3, 0.3, 0.3, 0], "band-cut": [0.3, 0.3, 0.3, 0.3], after: [0.5, 0.35, 0.15, 0], before: [0, 0.15, 0.35, 0.5] };

/** The gradients of bodies with soft ends, for each sign. */
export function gradients() {
  const signs = [...STATUSES, "passed"];
  return shape("defs", {}, ...signs.flatMap((sign) => Object.entries(KINDS).map(([kind, stops]) => gradient(kind, sign, stops))));
}

function gradient(kind, sign, opacities) {
  const offsets = [0, 0.25, 0.75, 1];
  const stops = opacities.map((opacity, at) => shape("stop", { offset: offsets[at], "stop-opacity": opacity }));
  return shape("linearGradient", { id: `soft-${kind}-${sign}`, class: `soft ${sign}` }, ...stops);
}

/** The name by which an event is announced and shown at the pointer. */
export function labelOf({ event, sign }) {
  return `${event.display} · ${signName(sign)} · ${event.title}`;
}

export function markNode(mark) {
  const { event, days, sign, kind } = mark;
  const attributes = {
    class: `mark ${sign} ${kind}`, href: question.address({}, { kind: "event", id: event.id }), tabindex: -1,
    "aria-label": labelOf(mark), "data-sheet": "event", "data-id": event.id,
    "data-first": isoOf(days.first), "data-last": isoOf(days.beyond - 1),
  };
  const half = GLYPH / 2;
  const sign_ = shape("use", { href: `#glyph-${sign}`, x: -half, y: -half, width: GLYPH, height: GLYPH });
  return shape("a", attributes, shape("path", { class: "body" }), shape("rect", { class: "halo", x: -half, y: -half, width: GLYPH, height: GLYPH }), sign_);
}

const isoOf = (day) => (Number.isFinite(day) ? isoDate(day) : "");

/** Puts the node of a mark where its event stands on a scale. */
export function moveMark(node, mark, scale, y) {
  const place = figure(mark, scale);
  mark.at = place.glyph + mark.shift;
  node.setAttribute("transform", `translate(${round(mark.at)} ${y})`);
  const body = node.firstChild;
  body.setAttribute("d", place.body ? outline(place) : "");
  if (place.body && mark.kind !== "bar") body.setAttribute("fill", `url(#soft-${shade(mark.kind, place)}-${mark.sign})`);
}

function shade(kind, { cutLeft, cutRight }) {
  if (kind !== "band") return kind;
  if (cutLeft && cutRight) return "band-cut";
  return cutRight ? "band-left" : cutLeft ? "band-right" : "band";
}

/** Around the sign: rounded where the period ends, pointed where it goes on beyond the picture. */
function outline({ left, right, glyph, cutLeft, cutRight }) {
  const [from, to, half] = [round(left - glyph), round(right - glyph), HALF_BODY];
  const start = cutLeft ? `M${from} 0L${from + POINT} ${-half}` : `M${from} 0V${ROUND - half}Q${from} ${-half} ${from + ROUND} ${-half}`;
  const end = cutRight ? `H${to - POINT}L${to} 0L${to - POINT} ${half}` : `H${to - ROUND}Q${to} ${-half} ${to} ${ROUND - half}V${half - ROUND}Q${to} ${half} ${to - ROUND} ${half}`;
  const back = cutLeft ? `H${from + POINT}` : `H${from + ROUND}Q${from} ${half} ${from} ${half - ROUND}`;
  return `${start}${end}${back}Z`;
}

const round = (value) => Math.round(value * 10) / 10;

/** The title of a mark, which the mark itself names to those who do not see it. */
export function titleNode({ label, event }) {
  return shape("text", { "aria-hidden": "true", "data-id": event.id, lang: event.language }, label.text);
}

export function chipNode({ text, width, count, days }) {
  const attributes = {
    class: "chip-count", role: "button", tabindex: -1, "data-count": count,
    "data-first": isoOf(days.first), "data-last": isoOf(days.beyond - 1),
    "aria-label": worded(texts.picture.more, { count: text, first: isoOf(days.first), last: isoOf(days.beyond - 1) }),
  };
  return shape("g", attributes,
    shape("rect", { width, height: CHIP_HEIGHT, rx: CHIP_HEIGHT / 2, y: -CHIP_HEIGHT / 2 }),
    shape("text", { x: width / 2, y: 4, "aria-hidden": "true" }, text));
}

/** Puts the node of a count in the middle of its days. */
export function moveChip(node, chip, scale, y) {
  const middle = (scale.x(chip.days.first) + scale.x(chip.days.beyond)) / 2;
  const left = middle - chip.width / 2 + chip.offset;
  node.setAttribute("transform", `translate(${round(left)} ${y})`);
}
