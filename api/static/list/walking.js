// Walking from row to row by keys: j and k, or the arrows, while a row has the focus.

import { byId } from "../core/dom.js";
import { linkOf } from "./rows.js";

const STEPS = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

export function start() {
  byId("events").addEventListener("keydown", (press) => {
    const step = STEPS[press.key];
    if (!step || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
    const rows = [...byId("events").querySelectorAll(".row")];
    const next = linkOf(rows[rows.indexOf(press.target.closest(".row")) + step]);
    if (!next) return;
    press.preventDefault();
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  });
}
