// The picture by keyboard: one stop of the Tab key, inside which the arrow keys go from mark to mark.

import * as question from "../core/question.js";

const ZOOMS = { "+": 1 / 2, "=": 1 / 2, "-": 2, "_": 2 };
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const PANS = { ArrowRight: 0.5, ArrowLeft: -0.5, PageDown: 1, PageUp: -1 };

/** Keys move the view; Enter on a count calls `choose(node)`, on an event it follows its link. */
export function listen(host, view, choose) {
  host.addEventListener("keydown", (press) => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    if (act(host, view, choose, press)) {
      press.preventDefault();
      press.stopPropagation();
    }
  });
}

function act(host, view, choose, press) {
  const { key, shiftKey, target } = press;
  if (moves(view, press)) return host.focus() ?? true; // the mark that had the focus may be gone
  if (STEPS[key] && !shiftKey) return step(host, STEPS[key]);
  if (key === "Escape" && target !== host && !question.sheet()) return host.focus() ?? true;
  if ((key === "Enter" || key === " ") && target.matches("[role=button]")) return choose(target) ?? true;
  return false;
}

/** Moves the view if the key says so. */
function moves(view, { key, shiftKey }) {
  if (ZOOMS[key]) return view.zoomTo(ZOOMS[key]) ?? true;
  if (PANS[key] && (shiftKey || !STEPS[key])) return view.panTo(PANS[key]) ?? true;
  if (key === "Home" || key === "End") return view.end(key === "Home" ? -1 : 1) ?? true;
  if (key === "0") return view.all() ?? true;
  return key === "t" && (view.today() ?? true);
}

/** Marks and counts in the order of time: those drawn further left come first. */
function step(host, direction) {
  const stops = [...host.querySelectorAll("a.mark:not(.unseen), .chip-count:not(.unseen)")];
  const at = stops.indexOf(document.activeElement);
  const next = at < 0 ? (direction > 0 ? 0 : stops.length - 1) : at + direction;
  stops[Math.min(Math.max(next, 0), stops.length - 1)]?.focus({ preventScroll: true });
  return true;
}
