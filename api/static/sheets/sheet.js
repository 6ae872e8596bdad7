// What is opened beside the list: an event, an article or a story, as the server renders it.

import { byId } from "../core/dom.js";
import * as question from "../core/question.js";
import { page } from "../core/service.js";

export function start() {
  document.addEventListener("click", followLink);
  document.addEventListener("keydown", (press) => press.key === "Escape" && question.sheet() && question.close());
}

/** Opens or closes the sheet as the address says. */
export async function follow() {
  const sheet = byId("sheet");
  sheet.hidden = !question.sheet();
  if (sheet.hidden || sheet.dataset.shown === location.pathname) return;
  sheet.dataset.shown = location.pathname;
  const found = await page(question.address().replace(/\?|$/, (sign) => (sign ? "?part=sheet&" : "?part=sheet")));
  sheet.replaceChildren(...found.body.children);
}

/** Fetches what is opened again, after it was changed. */
export function reload() {
  delete byId("sheet").dataset.shown;
  return follow();
}

function followLink(click) {
  const link = click.target.closest("a[data-sheet]");
  if (!link || click.metaKey || click.ctrlKey || click.shiftKey || click.button) return;
  click.preventDefault();
  question.open(link.dataset.sheet, Number(link.dataset.id));
}
