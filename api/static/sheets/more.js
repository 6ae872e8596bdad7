// What a sheet shows when the reader asks for more: further mentions, and events that may be the same.

import { byId, element, texts } from "../core/dom.js";
import { glyph, signName, signOf, today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { page, read } from "../core/service.js";
import { fragment } from "./fragments.js";
import { failure } from "./states.js";

export function start(sheet) {
  sheet.addEventListener("click", (click) => {
    const link = click.target.closest("a[data-more]");
    if (!link) return;
    click.preventDefault();
    addMentions(link);
  });
  sheet.addEventListener("toggle", ({ target }) => target.matches("[data-similar]") && listSimilar(target), true);
}

async function addMentions(link) {
  const here = link.parentElement;
  try {
    const found = await page(fragment(link.getAttribute("href")));
    const added = [...found.querySelectorAll(".sources > li")];
    byId("opened").querySelector(".sources").append(...added);
    const next = found.querySelector("a[data-more]")?.parentElement;
    if (next) here.replaceWith(next);
    else here.remove();
    added[0]?.querySelector("a")?.focus();
  } catch (problem) {
    here.append(failure(problem, ({ target }) => (target.parentElement.remove(), addMentions(link))));
  }
}

async function listSimilar(part) {
  if (!part.open || part.dataset.asked) return;
  part.dataset.asked = "true";
  const list = part.querySelector("ul");
  try {
    const { items } = await read(`/events/${part.dataset.similar}/similar`, { limit: 5 });
    list.replaceChildren(...items.map(row));
    part.querySelector(".none").hidden = items.length > 0;
  } catch (problem) {
    delete part.dataset.asked;
    list.replaceChildren(element("li", {}, failure(problem, () => listSimilar(part))));
  }
}

function row({ event, reasons }) {
  const sign = signOf(event, today());
  const link = { href: question.address({}, { kind: "event", id: event.id }), "data-sheet": "event", "data-id": event.id };
  return element(
    "li",
    { "data-event": event.id },
    glyph(sign),
    element("span", { class: "hidden" }, signName(sign)),
    element("time", {}, event.display),
    element("a", { ...link, lang: event.language }, element("bdi", {}, event.title)),
    element("small", {}, element("bdi", {}, reasons.map((reason) => texts.sheets.reasons[reason] ?? reason).join(", "))),
  );
}
