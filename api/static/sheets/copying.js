// Buttons that copy the text beside them. Where the browser refuses, the text is selected instead.

import { copied } from "../core/clipboard.js";
import { texts } from "../core/dom.js";

export function start(sheet) {
  sheet.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy]");
    if (button) copy(button);
  });
}

/** Puts the origin of the page before addresses that have none: the server need not know by which it is read. */
export function complete(sheet) {
  for (const text of sheet.querySelectorAll("[data-address^='/']")) {
    const { address } = text.dataset;
    text.textContent = text.textContent.replace(address, () => location.origin + address);
    delete text.dataset.address;
  }
}

async function copy(button) {
  const source = button.parentElement.querySelector(".take-text");
  const done = await copied(source.textContent);
  if (!done) getSelection().selectAllChildren(source);
  button.parentElement.querySelector("[role=status]").textContent = done ? texts.sheets.copied : texts.sheets.selected;
}
