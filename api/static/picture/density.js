// How many events each bucket has: those within it as bars whose height grows with the square root of the number, and
// those that are longer as a strip below, the denser the more there are.

import { shape } from "../core/dom.js";
import { round } from "./scale.js";

const LEAST_HEIGHT = 2;
const STRIP = 4;

/** The bars and the strip: {node, show(buckets, scale), move(scale)}. */
export function densityStrip(height) {
  const exact = shape("path", { class: "exact" });
  const spanning = shape("g", { class: "spanning" });
  const node = shape("g", { class: "density", "aria-hidden": "true" }, spanning, exact);
  let [buckets, top] = [[], 1];
  const move = (scale) => {
    exact.setAttribute("d", buckets.map((bucket) => bar(bucket, top, scale, height - STRIP)).join(""));
    for (const [at, bucket] of buckets.entries()) stretch(spanning.children[at], bucket, scale);
  };
  const show = (shown, scale) => {
    buckets = shown;
    const seen = buckets.filter(({ first, beyond }) => scale.x(beyond) > 0 && scale.x(first) < scale.width);
    top = Math.max(1, ...seen.map((bucket) => bucket.exact));
    const longer = Math.max(1, ...seen.map((bucket) => bucket.spanning));
    const box = { y: height - STRIP + 1, height: STRIP - 1 };
    const shades = buckets.map((bucket) => shade(bucket.spanning, longer));
    spanning.replaceChildren(...shades.map((opacity) => shape("rect", { ...box, "fill-opacity": opacity })));
    move(scale);
  };
  return { node, show, move };
}

const shade = (number, most) => (number ? (0.08 + 0.42 * Math.sqrt(number / most)).toFixed(2) : 0);

function stretch(rect, { first, beyond }, { x }) {
  rect.setAttribute("x", round(x(first)));
  rect.setAttribute("width", round(x(beyond) - x(first)));
}

function bar({ first, beyond, exact }, top, scale, base) {
  const [left, right] = [scale.x(first), scale.x(beyond)];
  if (!exact || right < 0 || left > scale.width) return "";
  const tall = Math.max(Math.sqrt(Math.min(exact / top, 1)) * base, LEAST_HEIGHT);
  const gap = right - left > 4 ? 1 : 0;
  return `M${round(left)} ${base}V${round(base - tall)}H${round(Math.max(right - gap, left + 1))}V${base}Z`;
}
