// The picture as nodes: counts above, marks in lanes below, an axis, and today. It can be moved without a new layout.

import { bucketName } from "../core/days.js";
import { language, shape, texts } from "../core/dom.js";
import { drawAxis } from "./axis.js";
import { densityStrip } from "./density.js";
import { measureAs, widthOf } from "./labels.js";
import { laidOut, tracesOf } from "./layout.js";
import { chipNode, gradients, markNode, moveChip, moveMark, titleNode } from "./marks.js";
import { scaleOf } from "./scale.js";

const LANE = 16;
const AXIS = 34;
const SHARE_OF_COUNTS = 0.25;
const GAP = 6;

/** A drawing in a host: {lanes, show(sample, window, today), move(window), bucketAt(x, y)}. */
export function drawingIn(host) {
  const nodes = Object.fromEntries(["axis", "bars", "today", "marks", "titles", "counts"].map((name) => [name, shape("g", { class: name })]));
  const svg = shape("svg", { width: "100%", height: "100%", focusable: "false" }, gradients(), ...Object.values(nodes));
  host.replaceChildren(svg);
  return new Drawing(host, nodes);
}

class Drawing {
  constructor(host, nodes) {
    Object.assign(this, { host, nodes, buckets: [], traces: [], parts: [], unit: "year" });
    nodes.axis.setAttribute("aria-hidden", "true");
  }

  get width() {
    return this.host.clientWidth || 800;
  }

  get height() {
    return this.host.clientHeight - AXIS;
  }

  get countsHeight() {
    return Math.round(this.height * SHARE_OF_COUNTS);
  }

  get lanes() {
    return Math.max(2, Math.floor((this.height - this.countsHeight - GAP) / LANE));
  }

  yOf(lane) {
    return this.countsHeight + GAP + lane * LANE + LANE / 2;
  }

  show({ buckets, unit }, window, today) {
    measureAs(this.nodes.titles);
    Object.assign(this, { buckets, unit, today: today.day, traces: tracesOf(buckets, today.iso) });
    this.strip = densityStrip(this.countsHeight);
    this.nodes.bars.replaceChildren(this.strip.node);
    this.arrange(window);
  }

  /** Lays the events out for a window, and draws them. */
  arrange(window) {
    const scale = scaleOf(window, this.width);
    const focus = focusIn(this.host);
    this.laidOutFor = scale.perDay;
    const { marks, chips } = laidOut(this.traces, this.buckets, scale, this.lanes);
    this.parts = [...marks.map((mark) => this.markPart(mark)), ...chips.map((chip) => this.chipPart(chip))];
    inOrder(this.parts);
    this.nodes.marks.replaceChildren(...this.parts.map(({ node }) => node));
    this.titles = marks.filter(({ label }) => label).map((mark) => ({ mark, node: titleNode(mark) }));
    this.nodes.titles.replaceChildren(...this.titles.map(({ node }) => node));
    this.strip.show(this.buckets, scale);
    this.move(window);
    refocus(this.host, focus);
    return { marks: marks.length, chips: chips.length };
  }

  markPart(mark) {
    const y = this.yOf(mark.lane);
    return { left: mark.left, right: mark.right, node: markNode(mark), move: (node, scale) => moveMark(node, mark, scale, y) };
  }

  chipPart(chip) {
    const y = this.yOf(this.lanes - 1);
    return { left: chip.left, right: chip.right, node: chipNode(chip), move: (node, scale) => moveChip(node, chip, scale, y) };
  }

  /** Moves what is drawn to a window; titles are hidden while its length is another. */
  move(window) {
    const scale = scaleOf(window, this.width);
    this.scale = scale;
    drawAxis(this.nodes.axis, window, scale, this.height);
    this.strip?.move(scale);
    for (const { node, move } of this.parts) move(node, scale);
    this.moveTitles(scale);
    this.drawToday(scale);
  }

  moveTitles(scale) {
    this.nodes.titles.toggleAttribute("hidden", Math.abs(scale.perDay / this.laidOutFor - 1) > 1e-9);
    for (const { mark, node } of this.titles ?? []) {
      node.setAttribute("x", mark.at + mark.label.x - mark.glyph);
      node.setAttribute("y", this.yOf(mark.lane) + 4);
    }
  }

  drawToday(scale) {
    const x = scale.x(this.today + 0.5);
    if (!(x >= 0 && x <= scale.width)) return this.nodes.today.replaceChildren();
    const text = texts.picture.today;
    const before = x + widthOf(text) + 8 > scale.width;
    this.nodes.today.replaceChildren(
      shape("line", { x1: x, x2: x, y1: 0, y2: this.height }),
      shape("text", { x: x + (before ? -4 : 4), y: 10, "text-anchor": before ? "end" : "start" }, text),
    );
  }

  /** The bucket whose bar stands at a place of the strip of counts; null elsewhere. */
  bucketAt(x, y) {
    if (y > this.countsHeight + GAP / 2 || !this.scale) return null;
    const day = this.scale.day(x);
    const bucket = this.buckets.find(({ first, beyond }) => day >= first && day < beyond);
    return bucket ? { ...bucket, name: bucketName(bucket.first, this.unit, language) } : null;
  }
}

/** Sorts parts by where they begin, so that keys and screen readers meet them in the order of time. */
function inOrder(parts) {
  parts.sort((one, other) => one.left - other.left || one.right - other.right);
}

function focusIn(host) {
  const focused = document.activeElement;
  return focused !== host && host.contains(focused) ? focused.dataset.id ?? "none" : null;
}

/** Gives the focus back to the mark that had it, or to the picture if it is gone. */
function refocus(host, id) {
  if (id === null) return;
  const node = host.querySelector(`a.mark[data-id="${id}"]`) ?? host;
  node.focus({ preventScroll: true });
}
