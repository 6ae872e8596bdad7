// The picture as nodes: counts above, marks in lanes below, an axis, and today. It moves without a new layout.

import { bucketName } from "../core/days.js";
import { language, shape, texts } from "../core/dom.js";
import { drawAxis } from "./axis.js";
import { chipNode, moveChip } from "./chips.js";
import { densityStrip } from "./density.js";
import { measureAs, widthOf } from "./labels.js";
import { laidOut, tracesOf } from "./layout.js";
import { gradients, markMaker, moveMark, titleNode } from "./marks.js";
import { scaleOf } from "./scale.js";

const LANE = 16;
const AXIS = 34;
const SHARE_OF_COUNTS = 0.25;
const GAP = 6;
const LAYERS = ["axis", "bars", "today", "marks", "titles"];

export class Drawing {
  constructor(host) {
    this.host = host;
    this.layers = Object.fromEntries(LAYERS.map((name) => [name, shape("g", { class: name })]));
    const size = { width: "100%", height: "100%", focusable: "false" };
    host.replaceChildren(shape("svg", size, gradients(), ...Object.values(this.layers)));
    this.layers.axis.setAttribute("aria-hidden", "true");
    this.layers.today.setAttribute("aria-hidden", "true");
    Object.assign(this, { buckets: [], traces: [], parts: [], titles: [], unit: "year" });
    this.measure();
  }

  /** Reads the size of the host, which no drawing changes. */
  measure() {
    this.width = this.host.clientWidth || 800;
    this.height = this.host.clientHeight - AXIS;
    this.countsHeight = Math.round(this.height * SHARE_OF_COUNTS);
    this.lanes = Math.max(2, Math.floor((this.height - this.countsHeight - GAP) / LANE));
    measureAs(this.layers.titles);
  }

  yOf(lane) {
    return this.countsHeight + GAP + lane * LANE + LANE / 2;
  }

  /** Draws a sample for a window; `today` is {day, iso}. */
  show({ buckets, unit }, window, today) {
    Object.assign(this, { buckets, unit, today: today.day, traces: tracesOf(buckets, today.iso) });
    this.strip = densityStrip(this.countsHeight);
    this.layers.bars.replaceChildren(this.strip.node);
    const scale = scaleOf(window, this.width);
    const focus = focusIn(this.host);
    this.laidOutFor = scale.perDay;
    const { marks, chips } = laidOut(this.traces, buckets, scale, this.lanes);
    const markNode = markMaker();
    this.parts = marks.map((mark) => this.part(mark, markNode, moveMark, mark.lane));
    this.parts.push(...chips.map((chip) => this.part(chip, chipNode, moveChip, this.lanes - 1)));
    this.parts.sort((one, other) => one.left - other.left || one.right - other.right);
    this.layers.marks.replaceChildren(...this.parts.map(({ node }) => node));
    this.titles = marks.filter(({ label }) => label).map((mark) => ({ mark, node: titleNode(mark) }));
    this.layers.titles.replaceChildren(...this.titles.map(({ node }) => node));
    this.strip.show(buckets, scale);
    this.move(window);
    refocus(this.host, focus);
  }

  part(thing, nodeOf, move, lane) {
    const [node, y] = [nodeOf(thing), this.yOf(lane)];
    if (!thing.seen) node.classList.add("unseen");
    if (!thing.seen) node.setAttribute("aria-hidden", "true");
    return { left: thing.left, right: thing.right, node, move: (scale) => move(node, thing, scale, y) };
  }

  /** Moves what is drawn to a window; titles are hidden while its length is another. */
  move(window) {
    const scale = scaleOf(window, this.width);
    this.scale = scale;
    drawAxis(this.layers.axis, window, scale, this.height);
    this.strip?.move(scale);
    for (const { move } of this.parts) move(scale);
    this.moveTitles(scale);
    this.drawToday(scale);
  }

  moveTitles(scale) {
    const zooming = Math.abs(scale.perDay / this.laidOutFor - 1) > 1e-9;
    this.layers.titles.toggleAttribute("hidden", zooming);
    if (zooming) return;
    for (const { mark, node } of this.titles) {
      node.setAttribute("x", mark.at + mark.label.x - mark.glyph);
      node.setAttribute("y", this.yOf(mark.lane) + 4);
    }
  }

  drawToday(scale) {
    const x = scale.x(this.today + 0.5);
    if (!(x >= 0 && x <= scale.width)) return this.layers.today.replaceChildren();
    const text = texts.picture.today;
    const before = x + widthOf(text) + 8 > scale.width;
    const anchor = before ? "end" : "start";
    return this.layers.today.replaceChildren(
      shape("line", { x1: x, x2: x, y1: 0, y2: this.height }),
      shape("text", { x: x + (before ? -4 : 4), y: 10, "text-anchor": anchor }, text),
    );
  }

  /** The day in the middle of the events of a window. */
  centre(window) {
    const inside = this.buckets.filter(({ first, beyond }) => first < window.beyond && beyond > window.first);
    let left = inside.reduce((sum, { exact }) => sum + exact, 0) / 2;
    const bucket = inside.find(({ exact }) => exact && (left -= exact) <= 0) ?? window;
    return Math.min(Math.max((bucket.first + bucket.beyond) / 2, window.first), window.beyond);
  }

  /** The bucket whose bar stands at a place of the strip of counts; null elsewhere. */
  bucketAt(x, y) {
    if (y > this.countsHeight + GAP / 2 || !this.scale) return null;
    const day = this.scale.day(x);
    const bucket = this.buckets.find(({ first, beyond }) => day >= first && day < beyond);
    return bucket ? { ...bucket, name: bucketName(bucket.first, this.unit, language) } : null;
  }
}

/** The event whose mark has the focus; null if the focus is elsewhere. */
function focusIn(host) {
  const focused = document.activeElement;
  return focused !== host && host.contains(focused) ? (focused.dataset.id ?? "") : null;
}

/** Gives the focus back to the mark that had it, or to the picture if it is gone. */
function refocus(host, id) {
  if (id === null) return;
  const node = host.querySelector(`a.mark[data-id="${id}"]`) ?? host;
  node.focus({ preventScroll: true });
}
