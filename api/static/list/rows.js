// The rows of the list; templates/parts/rows.html makes the same.

import { counted, element, texts } from "../core/dom.js";
import { glyph, signName, signOf, today } from "../core/glyphs.js";
import * as question from "../core/question.js";

const MONTH = /^-?\d{4}-(0\d|1[0-2])$/;
const BARE = { year: /^-?\d{4}$/, decade: /^-?\d{3}X$/, century: /^-?\d\dXX$/ };
const DAYS = /^(-?\d{4}-\d\d)-(\d\d)(?:\/(-?\d{4}-\d\d)-(\d\d))?$/;
const FIRST_GREGORIAN_YEAR = 1583;
const MOST_PLACES = 2;
const weekdays = {};

/** The language of the dates, which may be another than that of the page. */
export const dates = question.dateLanguage;

/** A row below the heading of a "month", "year", "decade" or "century", or a "whole" date; `articles` are those of its mentions by id. */
export function row(event, articles, kind) {
  const sign = signOf(event, today());
  return element(
    "li",
    { class: `row ${sign}`, id: `event-${event.id}` },
    when(event, kind),
    element("span", { class: "sign", title: signName(sign) }, glyph(sign), element("span", { class: "hidden" }, signName(sign))),
    element(
      "a",
      { class: "title", href: question.address({}, { kind: "event", id: event.id }), lang: event.language, "data-sheet": "event", "data-id": event.id },
      event.title,
    ),
    places(event),
    sources(event, articles),
  );
}

/** The link of a row, which takes its focus. */
export const linkOf = (item) => item?.querySelector("a.title");

function when(event, kind) {
  const short = kind === "whole" ? event.display : shortDate(event, kind);
  const day = event.start && event.start === event.end ? event.start : null;
  const words = short === event.display
    ? [short]
    : [element("span", { "aria-hidden": "true" }, short), element("span", { class: "hidden" }, event.display)];
  const clock = event.time ? element("span", { class: "clock" }, event.time) : null;
  const time = element("time", { datetime: day }, ...words);
  return element("span", { class: DAYS.test(event.edtf) && short !== event.display ? "when" : "when long", title: event.display }, time, clock);
}

/** What a date needs beside the heading of its month: "Thu 31", "4–27", "day unknown"; else the whole date. */
function shortDate({ edtf, start, display }, kind) {
  if (kind !== "month") return BARE[kind].test(edtf) ? texts.list.unknown[kind] : display;
  if (MONTH.test(edtf)) return texts.list.unknown.month;
  const [, month, day, lastMonth, last] = DAYS.exec(edtf) ?? [];
  if (!month || (lastMonth && lastMonth !== month)) return display;
  if (last) return `${Number(day)}–${Number(last)}`;
  const number = day === "01" && dates().startsWith("fr") ? "1er" : Number(day);
  return Number(start.slice(0, -6)) < FIRST_GREGORIAN_YEAR ? `${number}` : `${weekday(start)} ${number}`;
}

function weekday(day) {
  weekdays[dates()] ??= new Intl.DateTimeFormat(dates(), { weekday: "short", timeZone: "UTC" });
  return weekdays[dates()].format(new Date(`${day}T00:00Z`));
}

function places(event) {
  const named = event.places.slice(0, MOST_PLACES).map((name) =>
    element("a", { href: question.address({ place: name }, null), "data-place": name }, name),
  );
  return named.length ? element("span", { class: "places", lang: event.language }, ...named) : null;
}

function sources(event, articles) {
  const names = namesOf(event, articles);
  const more = names.length > 1 ? ` +${names.length - 1}` : "";
  const pencil = event.edited && event.mentions.length;
  return element(
    "span",
    { class: "sources", title: names.join(", ") || null },
    names.length ? `${names[0]}${more}` : texts.list.by_hand,
    pencil ? element("span", { class: "pencil", title: texts.common.edited }, element("span", { "aria-hidden": "true" }, " ✎")) : null,
    pencil ? element("span", { class: "hidden" }, `, ${texts.common.edited}`) : null,
  );
}

/** The outlets that tell of an event, each once, in the order of its mentions. */
function namesOf(event, articles) {
  return [...new Set(event.mentions.map(({ article_id: id }) => articleName(articles.get(id))))];
}

/** What names an article best: its outlet, the host of its address, its headline. */
export function articleName(article) {
  return article?.source ?? hostOf(article?.url) ?? article?.title ?? counted(1, texts.common.articles, texts.common.articles_one);
}

function hostOf(url) {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : undefined;
}

/** The day of a publication in words; `options` are those of Intl.DateTimeFormat. */
export function publishedOn(published, options) {
  const day = new Date(`${published.slice(0, 10)}T00:00Z`);
  return new Intl.DateTimeFormat(dates(), { ...options, timeZone: "UTC" }).format(day);
}
