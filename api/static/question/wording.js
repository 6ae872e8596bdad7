// The filters of the question in words, for the sentence, the title of the page and the chips.

import { language, texts, worded } from "../core/dom.js";
import { STATUSES } from "../core/glyphs.js";
import { languageName } from "../core/languages.js";
import * as question from "../core/question.js";
import { windowName, yearlyDay } from "../core/spans.js";

const words = texts.question;
const anyOf = new Intl.ListFormat(language, { type: "disjunction" });
/** In the order in which the sentence names them. */
const NAMED = ["tag", "actor", "place", "source", "language", "precision", "story", "article"];

export const quoted = (value) => worded(words.quoted, { value });

/** A value of a filter as its chip and its facet name it. */
export function valueName(kind, value) {
  if (kind === "status") return texts.common.statuses[value] ?? value;
  if (kind === "language") return languageName(value);
  if (kind === "precision") return words.precisions[value] ?? value;
  if (kind === "story" || kind === "article") return worded(words.chips[kind], { value });
  return value;
}

/** The window in words; empty if it is all of time. */
export function windowWords() {
  const [from, to] = [question.value("from"), question.value("to")];
  if (!from && !to) return "";
  const period = windowName(from, to);
  return question.value("match") === "within" ? worded(words.window.within, { period }) : period;
}

/** The statuses asked for, agreeing in number with that many events; empty for all. */
export function statusWords(total = 2) {
  const names = total > 1 ? words.statuses : texts.common.statuses;
  const asked = STATUSES.filter((status) => question.values("status").includes(status));
  return anyOf.format(asked.map((status) => names[status]));
}

/** The words searched for. */
export function searchWords() {
  const asked = question.value("q");
  if (!asked) return "";
  const form = /["*]|(^|\s)-/.test(asked) ? "matching" : /\s/.test(asked) ? "words" : "word";
  return worded(words.parts[form], { values: quoted(asked) });
}

/** The other filters, each in words. */
export function otherWords() {
  return [dayWords(), ...NAMED.map(partWords)].filter(Boolean);
}

function partWords(kind) {
  const asked = question.values(kind).map((value) => valueName(kind, value));
  const named = kind === "tag" ? asked.map(quoted) : asked;
  return asked.length ? worded(words.parts[kind], { values: anyOf.format(named) }) : "";
}

/** The day of every year asked for: "on 14 July of any year". */
function dayWords() {
  const [month, day] = question.value("on").split("-").map(Number);
  return day ? worded(words.parts.on, { values: yearlyDay(month, day) }) : "";
}
