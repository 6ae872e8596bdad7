// The histogram: a bar for the events within each bucket, a strip below for longer ones, and a brush over both.

import { bucketAfter, bucketName, ticks } from "./days.js";
import { byId, language, shape, texts, worded } from "./elements.js";

const HEIGHT = 190;
const MARGIN = { top: 14, right: 14, bottom: 44, left: 40 };
const STRIP = 7;
const LABEL_WIDTH = 72;
const PLOT_HEIGHT = HEIGHT - MARGIN.top - MARGIN.bottom;
const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -Infinity, End: Infinity };

/** Draws into `host`; calls `choose({first, last})` with days when a person brushes. */
export class Chart {
  constructor(host, choose) {
    this.host = host;
    this.choose = choose;
    this.buckets = [];
    this.range = null;
    new ResizeObserver(() => this.draw()).observe(host);
  }

  /** `view` is {first, last, unit}, `counts` has one {exact, spanning} for each of its buckets. */
  show(view, counts, range) {
    this.view = view;
    this.range = range;
    this.buckets = [];
    let start = view.first;
    for (const { exact, spanning } of counts) {
      const next = bucketAfter(start, view.unit);
      this.buckets.push({ first: start, last: Math.min(next - 1, view.last), exact, spanning });
      start = next;
    }
    this.draw();
  }

  x(day) {
    const { first, last } = this.view;
    return MARGIN.left + ((day - first) / (last - first + 1)) * this.plotWidth;
  }

  indexAt(clientX) {
    const left = this.svg.getBoundingClientRect().left;
    const share = (clientX - left - MARGIN.left) / this.plotWidth;
    const { first, last } = this.view;
    const day = first + share * (last - first + 1);
    const index = this.buckets.findIndex((bucket) => day < bucket.last + 1);
    return index < 0 ? this.buckets.length - 1 : Math.max(index, 0);
  }

  draw() {
    const width = this.host.clientWidth;
    if (!this.buckets.length) return this.host.replaceChildren();
    if (!width) return;
    const focused = this.host.contains(document.activeElement) ? document.activeElement.dataset?.side : null;
    this.plotWidth = width - MARGIN.left - MARGIN.right;
    this.svg = shape("svg", { width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: "group", "aria-label": texts.chart });
    this.svg.append(this.grid(), this.bars(), this.labels());
    this.brush = shape("g", { class: "brush" });
    this.svg.append(this.brush);
    this.host.replaceChildren(this.svg);
    this.listen();
    this.drawBrush();
    if (focused) this.brush.querySelector(`[data-side="${focused}"]`)?.focus();
  }

  grid() {
    const most = Math.max(1, ...this.buckets.map((bucket) => bucket.exact));
    this.top = niceTop(most);
    const grid = shape("g", { class: "grid", "aria-hidden": "true" });
    for (const share of this.top > 1 ? [0, 0.5, 1] : [0, 1]) {
      const y = MARGIN.top + PLOT_HEIGHT * (1 - share);
      const value = new Intl.NumberFormat(language, { notation: "compact" }).format(this.top * share);
      grid.append(
        shape("line", { x1: MARGIN.left, x2: MARGIN.left + this.plotWidth, y1: y, y2: y }),
        shape("text", { x: MARGIN.left - 6, y: y + 4, "text-anchor": "end" }, value),
      );
    }
    return grid;
  }

  bars() {
    const mostSpanning = Math.max(1, ...this.buckets.map((bucket) => bucket.spanning));
    const bars = shape("g", { class: "bars", "aria-hidden": "true" });
    for (const bucket of this.buckets) {
      const left = this.x(bucket.first);
      const width = Math.max(1, this.x(bucket.last + 1) - left);
      const gap = width > 4 ? 1 : 0;
      const height = bucket.exact ? Math.max(2, (bucket.exact / this.top) * PLOT_HEIGHT) : 0;
      if (height) {
        bars.append(shape("rect", { class: "exact", x: left + gap / 2, width: width - gap, y: MARGIN.top + PLOT_HEIGHT - height, height, rx: Math.min(2, width / 4) }));
      }
      if (bucket.spanning) {
        const opacity = 0.25 + 0.75 * (bucket.spanning / mostSpanning);
        bars.append(shape("rect", { class: "spanning", x: left, width: width + 0.5, y: MARGIN.top + PLOT_HEIGHT + 4, height: STRIP, opacity: opacity.toFixed(2) }));
      }
    }
    return bars;
  }

  labels() {
    const labels = shape("g", { class: "labels", "aria-hidden": "true" });
    const y = MARGIN.top + PLOT_HEIGHT + STRIP + 22;
    for (const { day, name } of ticks(this.view.first, this.view.last, this.plotWidth / LABEL_WIDTH, language)) {
      const x = this.x(day);
      if (x > MARGIN.left + this.plotWidth - LABEL_WIDTH / 2) break;
      labels.append(
        shape("line", { x1: x, x2: x, y1: MARGIN.top + PLOT_HEIGHT, y2: y - 11 }),
        shape("text", { x: x + 3, y }, name),
      );
    }
    return labels;
  }

  listen() {
    let anchor = null;
    const select = (event) => {
      const [low, high] = [anchor, this.indexAt(event.clientX)].sort((a, b) => a - b);
      this.range = { first: this.buckets[low].first, last: this.buckets[high].last };
      this.drawBrush();
    };
    this.svg.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      anchor = event.target.dataset.side ? this.opposite(event.target.dataset.side) : this.indexAt(event.clientX);
      this.svg.setPointerCapture(event.pointerId);
      if (!event.target.dataset.side) select(event);
    });
    this.svg.addEventListener("pointermove", (event) => {
      this.describe(this.indexAt(event.clientX));
      if (anchor !== null) select(event);
    });
    const end = () => {
      if (anchor === null) return;
      anchor = null;
      this.choose(this.range);
    };
    this.svg.addEventListener("pointerup", end);
    this.svg.addEventListener("pointercancel", end);
    this.svg.addEventListener("pointerleave", () => this.describe(null));
  }

  selection() {
    const { first, last } = this.range ?? this.view;
    const low = this.buckets.findIndex((bucket) => bucket.last >= first);
    const high = this.buckets.findLastIndex((bucket) => bucket.first <= last);
    return { low: low < 0 ? this.buckets.length - 1 : low, high: Math.max(high, 0) };
  }

  opposite(side) {
    const { low, high } = this.selection();
    return side === "first" ? high : low;
  }

  drawBrush() {
    const focused = this.brush.contains(document.activeElement) ? document.activeElement.dataset.side : null;
    const { low, high } = this.selection();
    const inside = this.range && this.buckets[low].first <= this.range.last && this.buckets[high].last >= this.range.first;
    const left = this.x(this.buckets[low].first);
    const right = this.x(this.buckets[high].last + 1);
    this.brush.replaceChildren();
    if (inside) this.brush.append(shape("rect", { class: "chosen", x: left, width: Math.max(right - left, 1), y: MARGIN.top, height: PLOT_HEIGHT + STRIP + 4 }));
    this.brush.append(this.handle("first", left, low), this.handle("last", right, high));
    if (focused) this.brush.querySelector(`[data-side="${focused}"]`).focus();
  }

  handle(side, x, index) {
    const bucket = this.buckets[index];
    return shape("rect", {
      class: "handle",
      "data-side": side,
      x: x - 4,
      width: 8,
      y: MARGIN.top + PLOT_HEIGHT / 2 - 18,
      height: 36,
      rx: 4,
      tabindex: 0,
      role: "slider",
      "aria-label": side === "first" ? texts.range_start : texts.range_end,
      "aria-orientation": "horizontal",
      "aria-valuemin": 0,
      "aria-valuemax": this.buckets.length - 1,
      "aria-valuenow": index,
      "aria-valuetext": bucketName(bucket.first, this.view.unit, language),
      onkeydown: (event) => this.move(event, side),
    });
  }

  move(event, side) {
    const step = KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    let { low, high } = this.selection();
    const within = (index, least, most) => Math.min(Math.max(index, least), most);
    if (side === "first") low = within(low + step, 0, high);
    else high = within(high + step, low, this.buckets.length - 1);
    this.range = { first: this.buckets[low].first, last: this.buckets[high].last };
    this.drawBrush();
    this.describe(side === "first" ? low : high);
    this.choose(this.range);
  }

  describe(index) {
    const bucket = index === null ? null : this.buckets[index];
    byId("readout").textContent = bucket
      ? worded(texts.bucket, {
          period: bucketName(bucket.first, this.view.unit, language),
          exact: bucket.exact,
          spanning: bucket.spanning,
        })
      : "";
  }
}

function niceTop(most) {
  const power = 10 ** Math.floor(Math.log10(most));
  const top = [1, 2, 4, 5, 6, 8, 10].map((factor) => factor * power).find((candidate) => candidate >= most);
  return top > 1 && top % 2 ? top + 1 : top;
}
