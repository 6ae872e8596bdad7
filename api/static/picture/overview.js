// The whole extent of the events as a thin bar, with a thumb where the window is.

import { shape } from "../core/dom.js";
import { lengthOf, moved, scaleOf } from "./scale.js";
import { densityStrip } from "./density.js";

const HEIGHT = 24;
const GRIP = 10;
const THINNEST = 6;

/** The bar in a host; `choose(window, settled)` is called while the thumb is dragged and when it is released. */
export function overviewBar(host, choose) {
  const strip = densityStrip(HEIGHT, false);
  const thumb = shape("rect", { class: "thumb", height: HEIGHT, rx: 3 });
  const svg = shape("svg", { height: HEIGHT, width: "100%", "aria-hidden": "true", focusable: "false" }, strip.node, thumb);
  host.replaceChildren(svg);
  const state = { whole: null, window: null };

  const scale = () => scaleOf(state.whole, host.clientWidth || 1);
  const move = (window) => {
    state.window = window;
    if (!state.whole) return;
    const { x, width } = scale();
    const [left, right] = [Math.max(x(window.first), 0), Math.min(x(window.beyond), width)];
    const wide = Math.max(right - left, THINNEST);
    thumb.setAttribute("x", Math.min(Math.max(left, 0), width - wide));
    thumb.setAttribute("width", wide);
  };
  const show = (whole, buckets, window) => {
    state.whole = whole;
    host.hidden = !whole;
    if (!whole) return;
    strip.show(buckets, scale());
    move(window);
  };
  dragged(svg, state, scale, choose);
  return { show, move };
}

function dragged(svg, state, scale, choose) {
  let grip = null;
  svg.addEventListener("pointerdown", (press) => {
    if (press.button || !state.whole) return;
    svg.setPointerCapture(press.pointerId);
    grip = gripAt(press.offsetX, state.window, scale());
    if (grip.jump) choose(grip.window, false);
  });
  svg.addEventListener("pointermove", (press) => {
    if (grip) choose(grip.moved((press.offsetX - grip.x) / scale().perDay), false);
  });
  const end = (press) => {
    if (!grip) return;
    const chosen = grip.moved((press.offsetX - grip.x) / scale().perDay);
    grip = null;
    choose(chosen, true);
  };
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", end);
}

/** What is held at a place of the bar: an edge of the thumb, the thumb, or, elsewhere, the thumb brought there. */
function gripAt(x, window, scale) {
  const [left, right] = [scale.x(window.first), scale.x(window.beyond)];
  const edge = (right - left) > GRIP * 2 ? GRIP : Math.max((right - left) / 4, 3);
  if (Math.abs(x - left) < edge) return { x, moved: (days) => ({ ...window, first: Math.min(window.first + days, window.beyond - 1) }) };
  if (Math.abs(x - right) < edge) return { x, moved: (days) => ({ ...window, beyond: Math.max(window.beyond + days, window.first + 1) }) };
  const jump = x < left || x > right;
  const held = jump ? moved(window, scale.day(x) - window.first - lengthOf(window) / 2) : window;
  return { x, jump, window: held, moved: (days) => moved(held, days) };
}
