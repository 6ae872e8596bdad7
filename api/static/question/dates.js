// The first and last day of the window, written as people write dates.

import { period, shortest } from "../core/days.js";
import { byId, element, locale, texts, worded } from "../core/dom.js";
import { today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { windowName } from "../core/spans.js";
import { quoted } from "./wording.js";

const words = texts.question;
const SIDES = ["from", "to"];
const PAUSE_MS = 700;
/** Days and months that are no date however they are read; from 21 on, EDTF has seasons. */
const LIKE_ISO = /^-?\d{4}-([01]\d|20)(-\d\d)?$/;
const known = new Map();
/** What the address has for the text in each box. */
const applied = {};
let pause = null;
let turn = 0;
let understood = "";

export function start() {
  for (const side of SIDES) {
    byId(side).addEventListener("change", () => apply(side));
    byId(side).addEventListener("input", () => {
      clearTimeout(pause);
      turn += 1;
      understood = null;
      pause = setTimeout(apply, PAUSE_MS, side);
    });
  }
  question.onChange(restore);
  for (const side of SIDES) put(side, question.value(side));
}

/** Shows the window of the address, unless a box says the same in the words of the reader. */
function restore() {
  for (const side of SIDES) {
    const value = question.value(side);
    if (value !== applied[side] || isWrong(side)) put(side, value);
  }
}

function put(side, value) {
  byId(side).value = value;
  applied[side] = value;
  understood = boxes();
  tell(side);
}

/** Asks for the window in the boxes; a box that can't be read leaves the question as it is. */
async function apply(edited) {
  clearTimeout(pause);
  const written = boxes();
  if (written === understood) return;
  understood = written;
  const mine = (turn += 1);
  const [from, to] = await Promise.all(SIDES.map(meaning));
  if (mine !== turn) return;
  SIDES.forEach((side, place) => show(side, [from, to][place]));
  if (from.wrong || to.wrong) return;
  if (from.first > to.last) complain(edited, words.backwards);
  else ask(from, to);
}

const boxes = () => SIDES.map((side) => byId(side).value.trim()).join("\n");

function ask(from, to) {
  Object.assign(applied, { from: from.written, to: to.written });
  question.change({ from: from.written, to: to.written });
  if (from.written && !to.written) offer(from);
}

/** What a box means: {first, last, written, read}, of which an empty one has only `written`; or {wrong}. */
async function meaning(side) {
  const text = byId(side).value.trim();
  if (!text) return { written: "" };
  if (text === applied[side] || LIKE_ISO.test(text)) {
    const days = period(text);
    if (days) return { ...days, written: text };
    return text === applied[side] ? { written: text } : { wrong: noDate(text) };
  }
  const found = await asked(text);
  return found.wrong ? found : bounded(side, text, found);
}

/** One side of a period, which may be open on the other: "since 2022" has no last day. */
function bounded(side, said, { start, end }) {
  const days = { first: period(start ?? "")?.first, last: period(end ?? "")?.last };
  const day = side === "from" ? days.first : days.last;
  if (day === undefined) return { wrong: noDate(said) };
  const name = windowName(start ?? "", end ?? "");
  const written = shortest(day, side === "from" ? "first" : "last");
  return { ...days, written, read: worded(words.read_as, { text: quoted(said), period: name }) };
}

async function asked(text) {
  if (!known.has(text)) known.set(text, fetched(text));
  return known.get(text);
}

async function fetched(text) {
  try {
    return await read("/dates", { text, lang: locale, today: today() });
  } catch (problem) {
    known.delete(text);
    understood = null;
    return { wrong: problem.status === 422 ? noDate(text) : worded(words.unread, { reason: problem.message }) };
  }
}

const noDate = (text) => worded(words.not_a_date, { text: quoted(text) });

function show(side, { wrong, read }) {
  if (wrong) complain(side, wrong);
  else tell(side, read);
}

function complain(side, message) {
  tell(side, message);
  byId(side).setAttribute("aria-invalid", "true");
}

function tell(side, message = "") {
  byId(side).removeAttribute("aria-invalid");
  byId(`${side}-read`).textContent = message;
}

const isWrong = (side) => byId(side).hasAttribute("aria-invalid");

/** "From" alone means from its first day on; offers the days that were written, and no more. */
function offer({ first, last }) {
  if (last === undefined) return;
  const only = { from: shortest(first, "first"), to: shortest(last, "last") };
  const name = worded(words.only, { period: windowName(only.from, only.to) });
  byId("from-read").append(" ", element("button", { type: "button", onclick: () => choose(only) }, name));
}

function choose(only) {
  question.change(only);
  byId("from-read").lastElementChild.remove();
  byId("to").focus();
}
