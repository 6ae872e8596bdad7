// Where the keyboard is when a sheet opens and closes. On a phone, where it covers the page, the rest is inert.

import { byId } from "../core/dom.js";
import * as places from "./places.js";

const narrow = matchMedia("(width < 64rem)");
let opener = null;
let entered = false;

export const isNarrow = () => narrow.matches;

export function start() {
  narrow.addEventListener("change", () => keepApart(!byId("sheet").hidden));
}

/** Notes what the reader opened the sheet from, to come back to it. */
export function remember(link) {
  if (byId("sheet").contains(link)) return;
  opener = { element: link, region: link.closest("main > *"), kind: link.dataset.sheet, id: link.dataset.id };
}

/** The sheet has opened: the keyboard waits in it. */
export function enter() {
  keepApart(true);
  entered = true;
  if (!isElsewhere()) byId("sheet").focus({ preventScroll: true });
}

/**
 * What was opened has come: the keyboard is at its heading, and `place`, an id in it, is shown.
 * `left` is where the reader was in it before.
 */
export function arrive(place, left) {
  const sheet = byId("sheet");
  const target = place ? byId("opened").querySelector(`[id="${CSS.escape(place)}"]`) : null;
  keepApart(true);
  sheet.scrollTop = 0;
  if (target) {
    target.classList.add("here");
    target.scrollIntoView({ block: "center" });
  }
  const followed = left && places.show(left);
  if (!entered || isElsewhere()) return;
  (followed ?? target ?? byId("sheet-title") ?? sheet).focus({ preventScroll: true });
}

/** The sheet has closed: the keyboard is where it was opened from. */
export function leave() {
  keepApart(false);
  entered = false;
  const { element, region, kind, id } = opener ?? {};
  const again = region?.querySelector(`a[data-sheet="${kind}"][data-id="${id}"]`);
  (element?.isConnected ? element : (again ?? byId("list")))?.focus({ preventScroll: true });
  opener = null;
}

/** What had the keyboard is gone: it goes on in what is opened, or else in the list. */
export function fallBack() {
  byId(byId("sheet").hidden ? "list" : "sheet").focus({ preventScroll: true });
}

/** Whether the rest of the page can be reached; on wide screens it always can. */
export function keepApart(opened) {
  for (const region of document.body.children) {
    if (!region.matches("#sheet, .toast, dialog")) region.inert = opened && narrow.matches;
  }
}

/** Whether the reader is at the bar of the sheet, or at a message, and stays there. */
export const isElsewhere = () => document.activeElement.closest(".sheet-bar, .toast") !== null;
