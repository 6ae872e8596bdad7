// What the page shows, in a sentence with the number of events, and in the title of the page.

import { byId, element, grouped, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import * as takeaway from "./takeaway.js";
import { otherWords, searchWords, statusWords, windowWords } from "./wording.js";

const words = texts.question;
/** Long enough for a reader of the screen not to be told of each step of a gesture. */
const SETTLED_MS = 600;
let settling = null;
let said = null;
/** Whether the reader has asked for other events than those that the page began with. */
let asked = false;
let total = null;

export function start() {
  question.onChange((before) => {
    asked ||= question.asksOtherEvents(before);
    entitle();
  });
  entitle();
}

export async function refresh() {}

/** Says how many events there are: {value, exact}. */
export function showTotal(counted) {
  total = counted;
  const rest = [windowWords() || words.all_time, statusWords(total.value), ...otherWords(), searchWords()];
  const sentence = ["", ...rest.filter(Boolean)].join(", ");
  byId("sentence").replaceChildren(element("strong", {}, numberWords(total)), sentence);
  takeaway.describe(total);
  announce();
}

/** How many events the question has: {value, exact}; null until it is known. */
export const currentTotal = () => total;

function numberWords({ value, exact }) {
  const form = value === 0 ? "none" : !exact ? "about" : value === 1 ? "one" : "many";
  return worded(words.events[form], { count: grouped(value) });
}

/** Tells readers of the screen the sentence, unless it is the one that the page began with. */
function announce() {
  const sentence = byId("sentence").textContent;
  said ??= asked ? "" : sentence;
  clearTimeout(settling);
  if (said !== sentence) settling = setTimeout(say, SETTLED_MS, sentence);
}

function say(sentence) {
  said = sentence;
  byId("settled").textContent = sentence;
}

function entitle() {
  if (question.sheet()) return;
  const status = statusWords();
  const events = status ? worded(words.titled.alone, { status }) : words.titled.all;
  const parts = [events, windowWords(), ...otherWords(), searchWords()].filter(Boolean);
  const narrowed = status || parts.length > 1;
  document.title = narrowed ? `${parts.join(", ")} – ${texts.common.title}` : texts.common.title;
}
