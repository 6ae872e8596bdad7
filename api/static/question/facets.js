// How many events have each status, tag, place…: the legend and the lists, whose values are filters.

import { byId, element, grouped, language, texts } from "../core/dom.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { valueName } from "./wording.js";

const words = texts.question;
const KINDS = ["tag", "place", "actor", "source", "language"];
const COUNTED = ["status", ...KINDS];
const FIRST = 8;
const MOST = 50;
const rounded = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
const unfolded = new Set();
let counts = {};
let exact = true;

export function start() {
  byId("legend").addEventListener("click", press);
  byId("facets").addEventListener("click", press);
  question.onChange(draw);
  draw();
}

/** Counts the values of the events of the question; those of a filter, as if that filter were not set. */
export async function refresh(signal) {
  const chosen = COUNTED.filter((kind) => question.values(kind).length);
  const free = COUNTED.filter((kind) => !chosen.includes(kind));
  const asked = [count(free, {}, signal), ...chosen.map((kind) => count([kind], { [kind]: null }, signal))];
  try {
    const answers = await Promise.all(asked);
    counts = Object.assign({}, ...answers.map(({ facets }) => facets));
    exact = answers.every((answer) => answer.exact);
  } catch (error) {
    if (signal.aborted) return;
    counts = {};
  }
  draw();
}

async function count(kinds, changes, signal) {
  if (!kinds.length) return { facets: {}, exact: true };
  const parameters = question.filters(changes);
  parameters.set("by", kinds.join(","));
  parameters.set("limit", MOST);
  return read("/events/facets", parameters, signal);
}

function press({ target }) {
  const pressed = target.closest("button[data-kind]");
  if (!pressed) return;
  const { kind, value } = pressed.dataset;
  if (value !== undefined) question.toggle(kind, value);
  else unfold(kind);
}

function unfold(kind) {
  if (!unfolded.delete(kind)) unfolded.add(kind);
  draw();
}

function draw() {
  drawLegend();
  const { kind, value } = document.activeElement?.dataset ?? {};
  const focused = byId("facets").contains(document.activeElement);
  byId("facets").replaceChildren(head(), ...KINDS.map(list).filter(Boolean));
  if (focused) find(kind, value)?.focus();
}

function find(kind, value) {
  return [...byId("facets").querySelectorAll("button[data-kind]")]
    .find(({ dataset }) => dataset.kind === kind && dataset.value === value);
}

function drawLegend() {
  const found = new Map((counts.status ?? []).map(({ value, count: number }) => [value, number]));
  for (const toggle of byId("legend").querySelectorAll("button")) {
    const { value } = toggle.dataset;
    toggle.setAttribute("aria-pressed", question.values("status").includes(value));
    toggle.querySelector(".number").replaceChildren(...(counts.status ? numberOf(found.get(value) ?? 0) : []));
  }
}

/** A number, or as much of an estimate as means something, read out as "about 34,900". */
function numberOf(number) {
  if (exact) return [grouped(number)];
  const sign = element("span", { "aria-hidden": "true" }, "≈ ");
  return [sign, element("span", { class: "hidden" }, `${words.about} `), rounded.format(number)];
}

function head() {
  const close = { type: "button", popovertarget: "facets", popovertargetaction: "hide" };
  return element(
    "header",
    { class: "drawer-head narrow" },
    element("h2", {}, words.filters),
    element("button", close, words.close),
  );
}

function list(kind) {
  const found = values(kind);
  if (!found.length) return null;
  const shown = unfolded.has(kind) ? found : found.filter(({ value }, place) => place < FIRST || isChosen(kind, value));
  return element(
    "div",
    { class: "facet", role: "group", "aria-label": words.facets[kind] },
    element("h3", {}, words.facets[kind]),
    element("ul", {}, ...shown.map(({ value, count: number }) => element("li", {}, toggle(kind, value, number)))),
    found.length > FIRST ? unfolding(kind) : null,
  );
}

const isChosen = (kind, value) => question.values(kind).includes(value);

/** The values that events have, and those chosen that none has. */
function values(kind) {
  const found = counts[kind] ?? [];
  const lost = question.values(kind).filter((value) => !found.some((each) => each.value === value));
  return [...found, ...lost.map((value) => ({ value, count: 0 }))];
}

function toggle(kind, value, number) {
  const pressed = String(isChosen(kind, value));
  const attributes = { type: "button", class: "toggle", "data-kind": kind, "data-value": value, "aria-pressed": pressed };
  return element(
    "button",
    attributes,
    element("span", { class: "value" }, valueName(kind, value)),
    " ",
    element("span", { class: "number" }, ...numberOf(number)),
  );
}

function unfolding(kind) {
  const open = unfolded.has(kind);
  const attributes = { type: "button", class: "plain", "data-kind": kind, "aria-expanded": String(open) };
  return element("button", attributes, open ? words.less : words.more);
}
