// The stories that grew lately. They are not what the page is for, so it says nothing if they cannot be loaded.

import { byId, counted, element, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { publishedOn } from "./rows.js";

const LOOKED_AT = 30;
const SHOWN = 6;
const DAY = { day: "numeric", month: "short", year: "numeric" };
const FIELDS = "id,title,articles,events,languages,last_published";

export async function start() {
  question.onChange(relink);
  const { items } = await read("/stories", { sort: "updated", limit: LOOKED_AT, fields: FIELDS }).catch(() => ({ items: [] }));
  const grown = items.filter(({ articles }) => articles > 1).slice(0, SHOWN);
  byId("stories").hidden = !grown.length;
  byId("stories").querySelector("ul").replaceChildren(...grown.map(story));
}

function story({ id, title, articles, events, languages, last_published: last }) {
  const link = { href: question.address({}, { kind: "story", id }), "data-sheet": "story", "data-id": id };
  const size = worded(texts.list.story_size, {
    articles: counted(articles, texts.common.articles, texts.common.articles_one),
    events: counted(events, texts.list.story_events, texts.list.story_events_one),
  });
  const day = last && element("time", { datetime: last }, publishedOn(last, DAY));
  return element(
    "li",
    {},
    element("a", { ...link, lang: languages[0] }, title ?? "—"),
    element("span", { class: "size" }, size, day ? " · " : null, day),
  );
}

/** Keeps the question in the links. Where there is no room beside the list, what was asked for comes first. */
function relink() {
  byId("stories").classList.toggle("aside", question.narrowed());
  for (const link of byId("stories").querySelectorAll("a[data-id]")) {
    link.href = question.address({}, { kind: "story", id: Number(link.dataset.id) });
  }
}
