// The event before and after the one that is opened, in the order of the list.

import { byId } from "../core/dom.js";
import * as question from "../core/question.js";

const KEYS = { k: -1, j: 1 };

export function start(sheet) {
  sheet.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-step]");
    if (button) step(Number(button.dataset.step));
  });
  sheet.addEventListener("keydown", (press) => {
    const by = KEYS[press.key];
    if (by && !press.ctrlKey && !press.metaKey && !press.altKey && !press.target.closest("input, select, textarea")) step(by);
  });
  const changed = new MutationObserver(() => question.sheet() && offer(question.sheet()));
  changed.observe(byId("list"), { childList: true, subtree: true });
}

/** Offers the buttons for the events that are there. */
export function offer(opened) {
  const { links, at } = rows(opened);
  const buttons = document.querySelectorAll("#sheet [data-step]");
  for (const button of buttons) button.disabled = at < 0 || !links[at + Number(button.dataset.step)];
  if (buttons.length) buttons[0].parentElement.hidden = at < 0;
}

function step(by) {
  const { links, at } = rows(question.sheet());
  const next = at >= 0 && links[at + by];
  if (next) question.open("event", Number(next.dataset.id), { replace: true });
}

function rows(opened) {
  const links = [...document.querySelectorAll("#list a[data-sheet=event]")];
  return { links, at: opened?.kind === "event" ? links.findIndex((link) => Number(link.dataset.id) === opened.id) : -1 };
}
