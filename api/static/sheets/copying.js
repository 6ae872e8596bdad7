// Buttons that copy the text beside them. Where the browser refuses, the text is selected instead.

import { texts } from "../core/dom.js";

export function start(sheet) {
  sheet.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy]");
    if (button) copy(button);
  });
}

async function copy(button) {
  const source = button.parentElement.querySelector(".take-text");
  const copied = await written(source.textContent);
  if (!copied) getSelection().selectAllChildren(source);
  button.parentElement.querySelector("[role=status]").textContent = copied ? texts.sheets.copied : texts.sheets.selected;
}

async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
