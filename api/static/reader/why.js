// Why an expression is read as it is.

import { element, texts as all } from "../core/dom.js";
import { bucketName, period } from "../core/days.js";
import * as question from "../core/question.js";
import { glyph, signName, signOf, today } from "../core/glyphs.js";
import { ruleName, texts } from "./phrases.js";

const UNITS = { 4: "year", 7: "month", 10: "day" };

/** The panel's content for one mention of a mark. */
export function explained({ mention, event }) {
  return event ? dated(event, mention) : undated(mention);
}

function dated(event, mention) {
  const sign = signOf(event, today());
  return [
    element(
      "p",
      { class: "when" },
      element("strong", {}, event.display),
      event.time ? element("span", { class: "clock" }, event.time) : null,
      element("span", { class: `status ${sign}` }, glyph(sign), signName(sign)),
    ),
    element("h3", { lang: event.language }, event.title),
    facts([
      [texts.as_written, quoted(mention.text)],
      ["EDTF", element("code", {}, event.edtf)],
      [texts.why_rule, ruleName(mention.rule)],
      [texts.why_direction, texts.directions[mention.direction]],
      [texts.why_because, mention.because && quoted(mention.because)],
      [texts.why_anchor, mention.anchor && inWords(mention.anchor)],
      [texts.why_inferred, mention.inferred.map((unit) => texts.units[unit] ?? unit).join(", ")],
      [texts.why_alternatives, mention.alternatives.map(inWords).join(texts.or)],
      [all.common.actors, event.actors.join(", ")],
      [all.common.places, event.places.join(", ")],
    ]),
  ];
}

function undated(mention) {
  return [
    element("p", { class: "when" }, element("strong", {}, texts.undated)),
    facts([
      [texts.as_written, quoted(mention.text)],
      [texts.why, texts.reasons[mention.reason] ?? mention.reason],
      [texts.why_rule, ruleName(mention.rule)],
    ]),
  ];
}

const quoted = (words) => element("q", {}, words);

/** A day, month or year of EDTF in words; anything else as it is. */
function inWords(edtf) {
  const found = period(edtf);
  return found ? bucketName(found.first, UNITS[edtf.replace(/^-/, "").length], question.dateLanguage()) : edtf;
}

function facts(rows) {
  const given = rows.filter(([, value]) => value);
  return element("dl", {}, ...given.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
}
