// The whole extent of the events as a thin bar, with a thumb where the window is.

import { shape } from "../core/dom.js";
import { densityStrip } from "./density.js";
import { lengthOf, moved, scaleOf } from "./scale.js";

const HEIGHT = 24;
const GRIP = 10;
const LEAST_GRIP = 3;
const THINNEST = 6;

/** The bar in a host. `choose(window, settled)` is called while the thumb is dragged, and when it is released. */
export function overviewBar(host, choose) {
  const strip = densityStrip(HEIGHT);
  const thumb = shape("rect", { class: "thumb", height: HEIGHT, rx: 3 });
  const svg = shape("svg", { height: HEIGHT, width: "100%", "aria-hidden": "true", focusable: "false" });
  host.replaceChildren(svg);
  const state = { scale: null, window: null };

  const move = (window) => {
    state.window = window;
    if (state.scale) moveThumb(thumb, window, state.scale);
  };
  const show = (extent, window) => {
    host.classList.toggle("empty", !extent);
    state.scale = extent && scaleOf(extent, host.clientWidth || 1);
    if (!extent) return svg.replaceChildren();
    svg.replaceChildren(strip.node, thumb);
    strip.show(extent.buckets, state.scale);
    move(window);
  };
  drag(svg, state, choose);
  return { show, move };
}

function moveThumb(thumb, window, { x, width }) {
  const left = Math.min(Math.max(x(window.first), 0), width - THINNEST);
  thumb.setAttribute("x", left);
  thumb.setAttribute("width", Math.max(Math.min(x(window.beyond), width) - left, THINNEST));
}

function drag(svg, state, choose) {
  let grip = null;
  const held = ({ offsetX }) => grip.at((offsetX - grip.x) / state.scale.perDay);
  svg.addEventListener("pointerdown", (press) => {
    if (press.button || !state.scale) return;
    svg.setPointerCapture(press.pointerId);
    grip = gripAt(press.offsetX, state.window, state.scale);
    choose(grip.at(0), false);
  });
  svg.addEventListener("pointermove", (press) => grip && choose(held(press), false));
  const release = (press) => {
    if (!grip) return;
    const chosen = held(press);
    grip = null;
    choose(chosen, true);
  };
  svg.addEventListener("pointerup", release);
  svg.addEventListener("pointercancel", release);
}

/**
 * What is held at a place of the bar: an edge of the thumb, the thumb, or, elsewhere, the thumb brought there.
 * `at(days)` is the window once that has moved by some days.
 */
function gripAt(x, window, scale) {
  const [left, right] = [scale.x(window.first), scale.x(window.beyond)];
  const grip = right - left > GRIP * 3 ? GRIP : LEAST_GRIP;
  if (Math.abs(x - left) < grip) {
    return { x, at: (days) => ({ ...window, first: Math.min(window.first + days, window.beyond - 1) }) };
  }
  if (Math.abs(x - right) < grip) {
    return { x, at: (days) => ({ ...window, beyond: Math.max(window.beyond + days, window.first + 1) }) };
  }
  const away = x < left || x > right ? scale.day(x) - (window.first + lengthOf(window) / 2) : 0;
  return { x, at: (days) => moved(window, away + days) };
}
