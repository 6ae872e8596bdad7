// Two events that are one: found among those that are alike or by words, compared, and merged.

import { byId, counted, element, texts, worded } from "../core/dom.js";
import { glyph, signName, signOf, today } from "../core/glyphs.js";
import * as question from "../core/question.js";
import { buttons, shown } from "./dialog.js";
import { differences } from "./differences.js";
import { newId } from "./fields.js";
import { candidates } from "./candidates.js";
import { reasonOf } from "./refusals.js";
import { restore } from "./removing.js";
import { sent } from "./sending.js";
import { tell } from "./toast.js";

const QUOTES_SHOWN = 3;

/** Finds the event that is the same as the one opened, and merges it into that one. */
export async function findSame(refresh) {
  const { id } = question.sheet();
  for (;;) {
    const other = await shown(texts.editing.same_as, (close) => candidates(id, close), { name: "candidates" });
    if (!other) return;
    if ((await mergeTwo(id, other, refresh)) !== "back") return;
  }
}

/** Shows two events side by side and merges the second into the first if a person agrees; "back" if not. */
export async function mergeTwo(id, other, refresh) {
  const two = await Promise.all(
    [id, other].map((each) => sent("GET", `/events/${each}`, { parameters: { lang: question.dateLanguage() } })),
  );
  const events = two.map(({ document }) => document);
  const differ = await differences(events);
  const fill = (close) => comparison(events, differ, { etag: two[0].etag, close });
  const merged = await shown(texts.editing.compare, fill, { name: "comparison" });
  if (merged !== true) return merged;
  tell(worded(texts.editing.merged, { title: events[1].title }), async () => {
    await restore(other, () => {});
    question.open("event", id);
    await refresh();
  });
  question.open("event", id);
  await refresh();
  byId("sheet").focus();
}

function comparison(events, differ, { etag, close }) {
  const group = newId();
  const radios = events.map((event, index) =>
    element("input", { type: "radio", name: group, value: index, checked: index === 0, autofocus: index === 0 }),
  );
  const problem = element("p", { class: "problem", role: "alert" });
  const form = element(
    "form",
    { class: "form", onsubmit: send },
    element("p", {}, texts.editing.merge_help),
    element(
      "fieldset",
      { class: "pair" },
      element("legend", {}, texts.editing.keep_title),
      ...events.map((event, index) => column(event, radios[index])),
    ),
    ...differ,
    problem,
    buttons(
      element("button", { class: "primary" }, texts.editing.merge),
      element("button", { type: "button", onclick: () => close("back") }, texts.editing.back),
    ),
  );

  async function send(submit) {
    submit.preventDefault();
    if (form.hasAttribute("aria-busy")) return;
    form.setAttribute("aria-busy", "true");
    const body = { event_ids: [events[1].id] };
    if (radios[1].checked) body.title = events[1].title;
    try {
      await sent("POST", `/events/${events[0].id}/merge`, { body, etag });
      close(true);
    } catch (refusal) {
      problem.textContent = reasonOf(refusal);
    } finally {
      form.removeAttribute("aria-busy");
    }
  }
  return form;
}

function column(event, radio) {
  const named = [...event.places, ...event.actors, ...event.tags].join(" · ");
  const quotes = event.mentions.slice(0, QUOTES_SHOWN);
  const count = counted(event.mention_count, texts.editing.quotes, texts.editing.quotes_one);
  return element(
    "div",
    { class: "column" },
    element("label", { class: "title", lang: event.language, dir: "auto" }, radio, event.title),
    element(
      "p",
      { class: "when" },
      glyph(signOf(event, today())),
      element("span", {}, event.display),
      element("span", {}, signName(signOf(event, today()))),
    ),
    named ? element("p", { class: "help", dir: "auto" }, named) : null,
    element("p", { class: "help" }, count),
    ...quotes.map((mention) => element("blockquote", { lang: event.language, dir: "auto" }, mention.sentence.text)),
  );
}
