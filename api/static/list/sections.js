// The rows of the list below their headings: each month a section, in the order of the list.

import { element } from "../core/dom.js";
import { groupOf } from "./months.js";
import { row } from "./rows.js";

export class Sections {
  /** `first` is the first day of the window, null without one. */
  constructor(first, order) {
    this.first = first;
    this.order = order;
    this.groups = new Map();
    this.events = new Map();
    this.articles = new Map();
  }

  get count() {
    return this.events.size;
  }

  /** Adds a page of events; returns the row of the first one. */
  add({ items, articles }) {
    for (const article of articles) this.articles.set(article.id, article);
    const rows = items.filter(({ id, deleted }) => !deleted && !this.events.has(id)).map((event) => this.addEvent(event));
    for (const group of this.groups.values()) resize(group);
    return rows[0];
  }

  addEvent(event) {
    const place = groupOf(event, this.first, this.order);
    if (!this.groups.has(place.key)) this.groups.set(place.key, { ...place, ...section(place) });
    const made = row(event, this.articles, place.kind);
    this.groups.get(place.key).rows.append(made);
    this.events.set(event.id, event);
    return made;
  }

  /** Puts the sections that are not there yet into an element, in the order of the list. */
  place(host) {
    let before = null;
    for (const { section } of this.inOrder(this.order === "-start" ? -1 : 1)) {
      if (section.parentNode !== host) host.insertBefore(section, before ? before.nextSibling : host.firstChild);
      before = section;
    }
  }

  inOrder(direction) {
    return [...this.groups.values()].sort((one, other) => (one.rank === other.rank ? 0 : one.rank < other.rank ? -direction : direction));
  }

  /** Whether a year lies in the part of the list that is loaded. */
  reaches(year) {
    return this.groups.size > 0 && this.inOrder(1).some(({ year: each }) => each === year);
  }

  /** The heading at which a year begins in the list, or the nearest one after it. */
  headingOf(year) {
    const later = this.order === "start";
    const dated = this.inOrder(later ? 1 : -1).filter((group) => group.year !== undefined);
    return (dated.find((group) => (later ? group.year >= year : group.year <= year)) ?? dated.at(-1))?.heading;
  }
}

function section({ name }) {
  const heading = element("h3", { tabindex: -1 }, name);
  const rows = element("ol", {});
  return { heading, rows, section: element("section", { class: "month" }, heading, rows) };
}

/** Says how many rows a section has, so that it keeps its room while the browser does not lay it out. */
function resize({ section: { style }, rows }) {
  style.setProperty("--rows", rows.children.length);
}
