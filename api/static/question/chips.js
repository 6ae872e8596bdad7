// A chip for each filter of the question, which takes it away, and how many events lie outside its window.

import { byId, element, grouped, texts, worded } from "../core/dom.js";
import { glyph } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { yearlyDay } from "../core/spans.js";
import { currentTotal } from "./summary.js";
import { quoted, valueName, windowWords } from "./wording.js";

const words = texts.question;
const NOTHING = Object.fromEntries(["from", "to", "match", "q", "on", ...question.LISTS].map((name) => [name, null]));
const ALWAYS = { from: null, to: null, match: null };
const titles = new Map();

export function start() {
  question.onChange(draw);
  draw();
}

/** Counts the events that the window leaves out. */
export async function refresh(signal) {
  draw();
  if (!question.narrowed() || !windowWords()) return;
  const parameters = question.filters(ALWAYS);
  for (const [name, value] of [["limit", 1], ["count", true], ["fields", "id"]]) parameters.set(name, value);
  const { total } = await read("/events", parameters, signal);
  const inside = currentTotal();
  if (total.value > inside.value) offer(total.value - inside.value, total.exact && inside.exact);
}

function offer(count, exact) {
  const text = worded(exact ? words.outside : words.outside_about, { count: grouped(count) });
  byId("outside").replaceChildren(button("plain", () => question.change(ALWAYS), text));
}

function draw() {
  if (byId("outside").contains(document.activeElement)) byId("list").focus({ preventScroll: true });
  byId("outside").replaceChildren();
  const listed = question.LISTS.flatMap((kind) => question.values(kind).map((each) => chip(kind, each)));
  const chips = [...single(), ...listed];
  const all = chips.length > 1 ? button("plain", () => question.change(NOTHING), words.clear) : null;
  const focused = [...byId("chips").children].indexOf(document.activeElement);
  byId("chips").replaceChildren(...chips, ...(all ? [all] : []));
  byId("chips").classList.toggle("some", chips.length > 0);
  if (focused >= 0) (byId("chips").children[focused] ?? byId("chips").lastElementChild ?? byId("list")).focus({ preventScroll: true });
}

function single() {
  const [month, day] = question.value("on").split("-").map(Number);
  const shown = [
    [windowWords(), ALWAYS],
    [question.value("q") && quoted(question.value("q")), { q: null }],
    [day ? yearlyDay(month, day) : "", { on: null }],
  ];
  return shown.filter(([name]) => name).map(([name, changes]) => removing(name, () => question.change(changes)));
}

function chip(kind, value) {
  const made = removing(valueName(kind, value), () => question.toggle(kind, value), kind === "status" ? value : null);
  if (kind === "story" || kind === "article") entitle(made, kind, value);
  return made;
}

function removing(name, action, status = null) {
  const made = button("chip", action, status && glyph(status), element("span", {}, name));
  made.setAttribute("aria-label", worded(words.remove, { filter: name }));
  return made;
}

function button(style, action, ...content) {
  return element("button", { type: "button", class: style, onclick: action }, ...content);
}

/** Names a story or an article by its title once that is known. */
async function entitle(made, kind, id) {
  const path = kind === "story" ? `/stories/${id}` : `/articles/${id}`;
  if (!titles.has(path)) titles.set(path, read(path).then(({ title }) => title, () => null));
  const title = await titles.get(path);
  if (!title) return;
  const name = worded(words.chips[kind], { value: quoted(title) });
  made.querySelector("span").textContent = name;
  made.setAttribute("aria-label", worded(words.remove, { filter: name }));
}
