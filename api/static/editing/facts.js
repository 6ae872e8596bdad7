// The fields of an event and of an article, and what differs between them where they are saved.

import { element, language, texts } from "../core/dom.js";
import { languageName } from "../core/languages.js";
import { dateField } from "./dates.js";
import { input, languages, line, lines, statuses } from "./fields.js";
import { patchOf } from "./form.js";
import { storyField } from "./stories.js";

const EVENT = ["title", "edtf", "time", "status", "language", "actors", "places", "tags"];
const ARTICLE = ["title", "published_at", "source", "url", "story"];
const ARTICLE_DAY = /^\d{4}-\d\d-\d\d$/;
const NEW_EVENT = { title: "", edtf: null, time: null, status: "occurred", language, actors: [], places: [], tags: [] };

/** What a person may set of an event or article. */
export function factsOf(kind, thing) {
  return Object.fromEntries((kind === "event" ? EVENT : ARTICLE).map((name) => [name, thing[name] ?? null]));
}

export function fieldsOf(kind, thing) {
  return kind === "event" ? eventFields(thing) : articleFields(thing);
}

export function eventFields(event = NEW_EVENT) {
  const time = input("time", event.time, { type: "time" });
  return [
    line("title", event.title, { required: true }),
    dateField(event.edtf, event.display, time.set),
    time,
    statuses(event.status),
    languages(event.language),
    lines("actors", event.actors),
    lines("places", event.places),
    lines("tags", event.tags),
  ];
}

function articleFields(article) {
  const day = article.published_at ?? "";
  return [
    line("title", article.title, { most: 500 }),
    input(
      "published_at",
      day,
      { type: day && !ARTICLE_DAY.test(day) ? "text" : "date" },
      { help: texts.editing.published_help },
    ),
    input("source", article.source, { maxlength: 200 }),
    input("url", article.url, { type: "url", maxlength: 2000 }),
    storyField(article.story),
  ];
}

/** What is sent. A clock time goes with new days, since they would take it away. */
export function changesOf(before, after) {
  const patch = patchOf(before, after);
  if ("edtf" in patch && after.time) patch.time = after.time;
  return patch;
}

/** A value as people read it; `words` are the names of days by their EDTF. */
export function inWords(name, value, words = {}) {
  if (value === null || value === undefined || value.length === 0) return element("em", {}, texts.editing.empty);
  if (name === "edtf") return [...new Set([words[value] ?? value, value])].join(" · ");
  if (name === "status") return texts.common.statuses[value];
  if (name === "language") return languageName(value);
  return Array.isArray(value) ? value.join(" · ") : String(value);
}

export const nameOf = (name) => (name === "status" ? texts.common.status : texts.editing.fields[name]);
