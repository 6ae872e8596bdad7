// How many events each bucket has: those within it as bars whose height grows with the square root of the number, and
// those that are longer as a strip below, the denser the more there are.

import { language, shape } from "../core/dom.js";

const LEAST_HEIGHT = 2;
const STRIP = 4;
const compact = new Intl.NumberFormat(language, { notation: "compact" });

/** The bars and the strip: {node, show(buckets, scale), move(scale)}. */
export function densityStrip(height, named = true) {
  const exact = shape("path", { class: "exact" });
  const most = shape("text", { class: "most", x: 3, y: 10 });
  const spanning = shape("g", { class: "spanning" });
  const node = shape("g", { class: "density", "aria-hidden": "true" }, spanning, exact, most);
  let [buckets, top] = [[], 1];
  const move = (scale) => {
    exact.setAttribute("d", buckets.map((bucket) => bar(bucket, top, scale, height - STRIP)).join(""));
    for (const [at, { first, beyond }] of buckets.entries()) stretch(spanning.children[at], scale.x(first), scale.x(beyond));
  };
  const show = (shown, scale) => {
    buckets = shown;
    top = Math.max(1, ...buckets.map((bucket) => bucket.exact));
    const longer = Math.max(1, ...buckets.map((bucket) => bucket.spanning));
    most.textContent = named && top > 1 ? compact.format(top) : "";
    spanning.replaceChildren(...buckets.map((bucket) => shape("rect", { y: height - STRIP + 1, height: STRIP - 1, "fill-opacity": shade(bucket.spanning, longer) })));
    move(scale);
  };
  return { node, show, move };
}

const shade = (number, most) => (number ? (0.08 + 0.6 * Math.sqrt(number / most)).toFixed(2) : 0);

function stretch(rect, left, right) {
  rect.setAttribute("x", round(left));
  rect.setAttribute("width", round(right - left));
}

function bar({ first, beyond, exact }, top, scale, base) {
  const [left, right] = [scale.x(first), scale.x(beyond)];
  if (!exact || right < 0 || left > scale.width) return "";
  const tall = Math.max(Math.sqrt(exact / top) * base, LEAST_HEIGHT);
  const gap = right - left > 4 ? 1 : 0;
  return `M${round(left)} ${base}V${round(base - tall)}H${round(Math.max(right - gap, left + 1))}V${base}Z`;
}

const round = (value) => Math.round(value * 10) / 10;
