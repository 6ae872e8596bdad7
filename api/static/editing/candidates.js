// Events that may be the same as one: those that the service finds alike, and those found by words.

import { element, texts, worded } from "../core/dom.js";
import { dateLanguage } from "../core/question.js";
import { read } from "../core/service.js";
import { buttons } from "./dialog.js";
import { newId } from "./fields.js";
import { reasonOf } from "./refusals.js";
import { sent } from "./sending.js";

const PAUSE_MS = 250;
const MOST_FOUND = 10;
const LIKELIHOODS = [
  [0.8, "very_likely"],
  [0.6, "likely"],
  [0, "possible"],
];

/** The content of the dialog; `close` gets the id of the event that is chosen. */
export function candidates(id, close) {
  const alike = element(
    "div",
    { "aria-busy": "true", class: "alike" },
    element("p", { class: "help" }, texts.editing.looking),
  );
  showAlike(alike, id, close);
  return [
    element("h3", {}, texts.editing.alike),
    alike,
    ...search(id, close),
    buttons(element("button", { type: "button", onclick: () => close(undefined) }, texts.editing.cancel)),
  ];
}

async function showAlike(place, id, close) {
  try {
    const { items } = (await sent("GET", `/events/${id}/similar`, { parameters: { limit: MOST_FOUND } })).document;
    place.replaceChildren(
      ...listOf(
        items.map((item) => alikeItem(item, id, close)),
        texts.editing.none_alike,
      ),
    );
  } catch (problem) {
    place.replaceChildren(element("p", { class: "problem" }, reasonOf(problem)));
  } finally {
    place.removeAttribute("aria-busy");
  }
}

function listOf(items, otherwise) {
  return [items.length ? element("ul", { class: "found" }, ...items) : element("p", { class: "help" }, otherwise)];
}

function alikeItem({ event, score, reasons }, id, close) {
  const [, likelihood] = LIKELIHOODS.find(([least]) => score >= least);
  const why = reasons.map((reason) => texts.sheets.reasons[reason] ?? reason).join(" · ");
  const item = found(
    event,
    close,
    element("span", { class: "help", dir: "auto" }, worded(texts.editing.likelihoods[likelihood], { why })),
  );
  const apart = async () => {
    await sent("DELETE", `/events/${id}/similar/${event.id}`);
    item.replaceChildren(element("p", { class: "help", role: "status" }, texts.editing.kept_apart));
  };
  const problem = element("span", { class: "problem", role: "alert" });
  const keepApart = () => apart().catch((refusal) => (problem.textContent = reasonOf(refusal)));
  item.append(
    element("button", { type: "button", class: "plain", onclick: keepApart }, texts.editing.not_same),
    problem,
  );
  return item;
}

/** An event to choose, with its day. */
function found(event, close, ...more) {
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "choice", onclick: () => close(event.id) },
      element("span", { class: "title", lang: event.language, dir: "auto" }, event.title),
      element("span", {}, event.display),
    ),
    ...more,
  );
}

function search(id, close) {
  const control = element("input", { type: "search", id: newId(), autocomplete: "off", maxlength: 200 });
  const results = element("div", { role: "status" });
  let asking = new AbortController();
  let pause = null;

  async function look() {
    asking.abort();
    asking = new AbortController();
    const q = control.value.trim();
    if (!q) return results.replaceChildren();
    try {
      const { items } = await read("/events", { q, limit: MOST_FOUND, sort: "-start", lang: dateLanguage() }, asking.signal);
      const others = items.filter((event) => event.id !== id);
      results.replaceChildren(
        ...listOf(
          others.map((event) => found(event, close)),
          texts.editing.none_found,
        ),
      );
    } catch (problem) {
      if (problem.name !== "AbortError") results.replaceChildren(element("p", { class: "problem" }, reasonOf(problem)));
    }
  }

  control.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(look, PAUSE_MS);
  });
  return [element("label", { for: control.id }, texts.editing.search), control, results];
}
