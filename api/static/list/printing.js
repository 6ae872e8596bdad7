// The list on paper: with the sentences of each event, the address and the day.

import { byId, element, locale, texts, worded } from "../core/dom.js";
import { articleName, publishedOn } from "./rows.js";

let sections = null;

/** `shown()` gives the sections of the list. */
export function start(shown) {
  sections = shown;
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? open() : close()));
}

function open() {
  close();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date());
  byId("printed").textContent = worded(texts.list.printed, { day, address: location.href });
  const shown = sections();
  for (const event of shown?.events.values() ?? []) {
    byId(`event-${event.id}`)?.append(...event.mentions.map((mention) => quote(mention, event, shown.articles)));
  }
}

function close() {
  for (const quoted of byId("events").querySelectorAll(".quote")) quoted.remove();
}

function quote({ sentence, article_id: id }, { language: spoken }, articles) {
  const article = articles.get(id);
  const { source, title, published_at: published, url } = article ?? {};
  const named = source && title ? [source, title] : [articleName(article)];
  const told = [...named, published && publishedOn(published, { dateStyle: "medium" }), url].filter(Boolean).join(", ");
  return element("blockquote", { class: "quote" }, element("p", { lang: spoken }, sentence.text), element("cite", {}, told));
}
