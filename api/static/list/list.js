// The list of the events of the question, page by page.

import { byId, element, texts } from "../core/dom.js";
import { glyph, signName, signOf, today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { language } from "../core/dom.js";
import { showTotal } from "../question/summary.js";

const PAGE = 100;

export function start() {}

export async function refresh(signal) {
  const parameters = question.filters();
  parameters.set("sort", question.value("sort") || "-start");
  parameters.set("limit", PAGE);
  parameters.set("count", "true");
  parameters.set("include", "articles");
  parameters.set("lang", question.value("display") || language);
  const page = await read("/events", parameters, signal);
  byId("events").replaceChildren(...page.items.map(row));
  showTotal(page.total);
}

function row(event) {
  const sign = signOf(event, today());
  return element(
    "li",
    { class: "row", id: `event-${event.id}` },
    element("time", {}, event.display),
    glyph(sign),
    element("span", { class: "hidden" }, signName(sign)),
    element("a", { href: question.address({}, { kind: "event", id: event.id }), lang: event.language }, event.title),
  );
}
