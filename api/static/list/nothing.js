// What stands in the list where it has no events to show.

import { byId, element, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import { address } from "../core/service.js";

const SKELETONS = 30;
const WINDOW = ["from", "to"];
const FILTERS = ["q", "on", ...question.LISTS];

/** Rows in their real size, before the first answer. */
export function skeleton() {
  const rows = Array.from({ length: SKELETONS }, () => element("div", { class: "row skeleton" }, element("span", {}), element("span", {})));
  return [element("div", { class: "waiting", "aria-hidden": "true" }, ...rows)];
}

/** Says that no event was found, and why: there are none, or what the question asks for. */
export function found() {
  const given = [...question.filters()];
  const box = byId("nothing");
  box.hidden = false;
  box.replaceChildren(...(given.length ? unmatched() : empty()));
}

function unmatched() {
  const range = WINDOW.map(question.value);
  const offers = FILTERS.flatMap((name) => (question.value(name) ? [button(withoutText(name), { [name]: null })] : []));
  if (range.some(Boolean)) offers.unshift(button(worded(texts.states.without_range, { range: named(range) }), { from: null, to: null }));
  if (offers.length > 1) offers.push(button(texts.states.without_all, Object.fromEntries([...WINDOW, ...FILTERS].map((name) => [name, null]))));
  return [element("p", { class: "lead" }, texts.states.nothing), element("p", { class: "buttons" }, ...offers)];
}

const named = ([from, to]) => worded(texts.states.range, { from: from || "…", to: to || "…" });

function withoutText(name) {
  const values = question.LISTS.includes(name) ? question.values(name) : [question.value(name)];
  const words = values.map((value) => texts.common.statuses[value] ?? value).join(", ");
  return worded(texts.states.without, { field: texts.states.fields[name], value: words });
}

function button(text, changes) {
  return element("button", { type: "button", onclick: () => question.change(changes) }, text);
}

/** The timeline has no events at all: it offers to read a text, which is how it gets some. */
function empty() {
  import("../reader/reader.js").then((reader) => reader.open({ focus: false }));
  const sent = `curl -X POST "${location.origin}${address("/articles", { published_at: "2025-07-31" })}" \\\n`
    + "  -H 'Content-Type: text/plain' -H 'Authorization: Bearer KEY' --data-binary @article.txt";
  return [
    element("p", { class: "lead" }, texts.states.empty),
    element("p", {}, texts.states.empty_hint),
    element("pre", { tabindex: 0 }, element("code", {}, sent)),
  ];
}

/** Says what is wrong with the question, field by field. */
export function refused({ document, message }) {
  const wrong = Object.entries(document.errors ?? {}).filter(([name]) => question.value(name));
  byId("refusal").hidden = false;
  byId("refusal").replaceChildren(
    element("p", { class: "lead" }, texts.states.cannot_ask),
    ...(wrong.length ? wrong.map(mistake) : [element("p", {}, message)]),
  );
}

function mistake([name, found]) {
  const said = [found].flat(Infinity).filter((each) => typeof each === "string").join(" ");
  const label = `${texts.states.fields[name] ?? name}: `;
  return element("p", {}, element("strong", {}, label), element("q", {}, question.value(name)), ` ${said} `, button(withoutText(name), { [name]: null }));
}

/** Says that the rows answer an earlier question ("old"), or that there are none ("not_yet"); null if they are right. */
export function sayOld(kind) {
  byId("old").hidden = kind === null;
  byId("old").textContent = texts.states[kind] ?? "";
  byId("events").classList.toggle("old", kind === "old");
}
