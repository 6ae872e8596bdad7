// In what two events differ that are to be merged, and which of the two values the merged one will have.

import { element, texts, worded } from "../core/dom.js";
import { wholeHistory } from "./sending.js";

/** As `api/timeline/deriving.py` orders them: articles together say the most certain one. */
const LEAST_CERTAIN_FIRST = ["hypothetical", "planned", "ongoing", "cancelled", "occurred"];
const FACTS = {
  edtf: { differ: "dates_differ", words: ({ display }) => display, byArticles: () => null },
  status: { differ: "statuses_differ", words: ({ status }) => texts.common.statuses[status], byArticles: mostCertain },
};

/** A sentence for each fact in which they differ; the second is to be merged into the first. */
export async function differences(events) {
  const names = Object.keys(FACTS).filter((name) => events[0][name] !== events[1][name]);
  if (!names.length) return [];
  const set = await Promise.all(events.map(({ id }) => setByPeople(id)));
  return names.map((name) => element("p", { class: "differ" }, inWords(name, events, winner(name, events, set))));
}

function inWords(name, events, kept) {
  const { differ, words } = FACTS[name];
  const [one, other] = events.map(words);
  const outcome = kept ? worded(texts.editing.will_have, { value: words(kept) }) : texts.editing.articles_decide;
  return `${worded(texts.editing[differ], { one, other })} ${outcome}`;
}

/** The event whose value stays; null if that follows from what the articles of both say. */
function winner(name, [survivor, other], [own, its]) {
  if (own.corrected.has(name)) return survivor;
  if (its.corrected.has(name)) return other;
  if (own.typed.has(name) || !other.mention_count) return survivor;
  return its.typed.has(name) || !survivor.mention_count ? null : FACTS[name].byArticles([survivor, other]);
}

function mostCertain([one, other]) {
  const [first, second] = [one, other].map(({ status }) => LEAST_CERTAIN_FIRST.indexOf(status));
  return first < second ? other : one;
}

/** The facts that people corrected, and those that they gave an event made by hand. */
async function setByPeople(id) {
  const typed = new Set();
  let corrected = new Set();
  for (const { action, after } of await wholeHistory(id)) {
    if (action === "created") for (const name of Object.keys(after)) typed.add(name);
    if (after?.corrected) corrected = new Set(after.corrected);
    else if (action === "edited") for (const name of Object.keys(after ?? {})) corrected.add(name);
  }
  return { typed, corrected };
}
