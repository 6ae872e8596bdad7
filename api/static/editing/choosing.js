// Choosing two events of the list to merge: while this goes on, each row has a checkbox.

import { byId, element, texts } from "../core/dom.js";
import { buttons } from "./dialog.js";
import { mergeTwo } from "./merging.js";

const ROWS = "#events [id^=event-]";

export function choose(refresh, opener) {
  if (document.querySelector(".choosing")) return;
  const chosen = new Set();
  const merge = element("button", { class: "primary" }, texts.editing.merge_two);
  const state = element("p", { role: "status" }, texts.editing.choose_help);
  const bar = element(
    "form",
    { class: "choosing", onsubmit: (event) => (event.preventDefault(), both()) },
    state,
    buttons(merge, element("button", { type: "button", onclick: stop }, texts.editing.cancel)),
  );
  const rows = new MutationObserver(addBoxes);

  /** The list makes rows anew as it moves. */
  function addBoxes() {
    for (const row of document.querySelectorAll(ROWS)) {
      if (!row.querySelector(":scope > .tick")) row.prepend(box(row));
    }
  }

  function box(row) {
    const id = Number(row.id.split("-").at(-1));
    const title = row.querySelector("a.title")?.textContent ?? "";
    const toggle = (event) => {
      if (event.target.checked) chosen.add(id);
      else chosen.delete(id);
      state.textContent = texts.editing.chosen[Math.min(chosen.size, 3)];
    };
    return element("input", {
      type: "checkbox",
      class: "tick",
      "aria-label": title,
      checked: chosen.has(id),
      onchange: toggle,
    });
  }

  async function both() {
    if (chosen.size !== 2) return void (state.textContent = texts.editing.choose_two);
    const [one, other] = chosen;
    if ((await mergeTwo(one, other, refresh)) === undefined) stop();
  }

  function stop() {
    rows.disconnect();
    bar.remove();
    for (const each of document.querySelectorAll(`${ROWS} > .tick`)) each.remove();
    opener.focus();
  }

  byId("events").before(bar);
  addBoxes();
  rows.observe(byId("events"), { childList: true, subtree: true });
  document.querySelector(`${ROWS} > .tick`)?.focus();
}
