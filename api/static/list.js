// The events of the range: a picture of how long each lasts, and a list with all their details.

import { bucketName, period, ticks } from "./days.js";
import { byId, counted, element, language, root, shape, texts, worded } from "./elements.js";

const LANE = 22;
const BAR = 16;
const MOST_LANES = 18;
const MOST_BACKDROP_LANES = 6;
const LABEL = 190;
const DOT = 10;
const GAP = 4;
const AXIS = 20;
const TICK_WIDTH = 100;

const pen = document.createElement("canvas").getContext("2d");

export function clearEvents() {
  byId("list").replaceChildren();
  byId("under-way-list").replaceChildren();
}

/** Adds events to the list by year, latest first, and those already under way before the range to a separate list. */
export function addEvents(events, range) {
  for (const event of events) {
    const list = beginsIn(event, range) ? yearOf(event).querySelector("ol") : byId("under-way-list");
    list.append(card(event));
  }
  const count = byId("under-way-list").children.length;
  byId("under-way").hidden = !count;
  byId("under-way").open = !byId("list").children.length;
  byId("under-way-title").textContent = counted(count, texts.under_way, texts.under_way_one);
}

function beginsIn(event, range) {
  return event.start !== null && period(event.start).first >= range.first;
}

function yearOf(event) {
  const list = byId("list");
  const year = event.start.replace(/^(-?\d{4}).*/, "$1");
  if (list.lastElementChild?.dataset.year !== year) {
    const name = Number(year) < 100 ? yearWithEra(Number(year)) : String(Number(year));
    list.append(element("li", { class: "year", "data-year": year }, element("h3", {}, name), element("ol")));
  }
  return list.lastElementChild;
}

function yearWithEra(year) {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return new Intl.DateTimeFormat(language, { year: "numeric", era: "short", timeZone: "UTC" }).format(date);
}

function card(event) {
  return element(
    "li",
    { class: `event ${event.status}`, id: `event-${event.id}`, tabindex: -1 },
    element(
      "p",
      { class: "when" },
      element("time", { datetime: event.start && event.start === event.end ? event.start : null }, event.display),
      event.time ? element("span", { class: "clock" }, event.time) : null,
      element("span", { class: `badge ${event.status}` }, texts.statuses[event.status]),
    ),
    element("h4", { lang: event.language }, event.title),
    names(event),
    event.mentions.length ? sources(event) : null,
  );
}

function names(event) {
  const rows = [["actors", event.actors], ["places", event.places]].filter(([, values]) => values.length);
  const tags = event.tags.map((tag) => element("span", { class: "tag" }, tag));
  if (!rows.length && !tags.length) return null;
  return element(
    "p",
    { class: "names", lang: event.language },
    ...rows.map(([kind, values]) => element("span", { class: kind, title: texts[kind] }, values.join(", "))),
    ...tags,
  );
}

function sources(event) {
  const articles = new Set(event.mentions.map((mention) => mention.article_id)).size;
  return element(
    "details",
    {},
    element("summary", {}, counted(articles, texts.articles, texts.articles_one), event.edited ? ` · ${texts.edited}` : null),
    ...event.mentions.map((mention) =>
      element("blockquote", { lang: event.language, cite: `${root}/v1/articles/${mention.article_id}` }, ...quoted(mention)),
    ),
  );
}

/** The sentence, with the words of the date marked. Offsets count code points, not UTF-16 units. */
function quoted(mention) {
  const letters = Array.from(mention.sentence.text);
  const start = mention.start - mention.sentence.start;
  const end = mention.end - mention.sentence.start;
  return [
    letters.slice(0, start).join(""),
    element("mark", {}, letters.slice(start, end).join("")),
    letters.slice(end).join(""),
  ];
}

/**
 * Draws the events of a range: those that begin in it above, those already under way below. Says how many did not fit.
 * `complete` is false if the range has more events than these.
 */
export function drawEvents(events, range, complete) {
  const host = byId("picture");
  const width = host.clientWidth;
  const drawnRange = complete ? range : stretchOf(events, range);
  const x = (day) => ((day - drawnRange.first) / (drawnRange.last - drawnRange.first + 1)) * width;
  const bars = events.map((event) => ({ event, bar: extent(event, drawnRange, x) }));
  const inside = inLanes(bars.filter(({ event }) => beginsIn(event, drawnRange)), 0, MOST_LANES);
  const before = inLanes(bars.filter(({ event }) => !beginsIn(event, drawnRange)), inside.lanes, MOST_BACKDROP_LANES);
  const placed = [...inside.placed, ...before.placed];
  reportUndrawn(events.length - placed.length, drawnRange.first === range.first ? null : drawnRange.first);
  const height = before.lanes * LANE + AXIS;
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": texts.picture };
  host.replaceChildren(shape("svg", box, axis(drawnRange, x, height), ...placed.map(drawn)));
  host.hidden = !placed.length;
}

/** The part of a range from the earliest start to the latest end of these events. */
function stretchOf(events, range) {
  const days = events
    .filter((event) => event.start)
    .flatMap((event) => [period(event.start).first, period(event.end ?? event.start).last])
    .map((day) => Math.max(range.first, Math.min(day, range.last)));
  return days.length ? { first: Math.min(...days), last: Math.max(...days) } : range;
}

/** Gives each bar the first lane below `top` with room for it, without its title if only the bar fits. */
function inLanes(bars, top, most) {
  const lanes = Array.from({ length: most }, () => []);
  const placed = [];
  for (const { event, bar } of bars) {
    const untitled = { ...bar, title: "", left: bar.start, textEnd: bar.right };
    for (const tried of [bar, untitled]) {
      const lane = lanes.findIndex((taken) => taken.every(({ left, right }) => tried.left > right || tried.textEnd < left));
      if (lane < 0) continue;
      lanes[lane].push({ left: tried.left - GAP, right: tried.textEnd + GAP });
      placed.push({ event, bar: tried, lane: top + lane });
      break;
    }
  }
  const used = lanes.findIndex((taken) => !taken.length);
  return { placed, lanes: top + (used < 0 ? most : used) };
}

function axis(range, x, height) {
  const lines = shape("g", { class: "grid", "aria-hidden": "true" });
  for (const { day, name } of ticks(range.first, range.last, x(range.last) / TICK_WIDTH, language)) {
    const left = x(day);
    lines.append(shape("line", { x1: left, x2: left, y1: 0, y2: height }));
    if (left < x(range.last) - TICK_WIDTH / 2) lines.append(shape("text", { x: left + 4, y: height - 5 }, name));
  }
  return lines;
}

function reportUndrawn(count, firstDrawn) {
  const day = firstDrawn === null ? "" : worded(texts.drawn_from, { day: bucketName(firstDrawn, "day", language) });
  byId("undrawn").textContent = [day, count ? worded(texts.undrawn, { count }) : ""].filter(Boolean).join(" ");
}

function extent(event, range, x) {
  const first = event.start ? period(event.start).first : range.first;
  const last = event.end ? period(event.end).last : range.last;
  const left = Math.max(0, x(first));
  const right = Math.min(x(range.last + 1), Math.max(x(last + 1), left + DOT));
  const start = right - left < DOT ? right - DOT : left;
  const title = fitting(event.title);
  const textWidth = pen.measureText(title).width;
  const width = x(range.last + 1);
  const fits = right + 6 + textWidth <= width;
  const before = !fits && start - 6 - textWidth >= 0;
  return {
    left: before ? start - 6 - textWidth : start,
    start,
    right,
    title,
    textEnd: fits ? right + 6 + textWidth : right,
    textAt: fits ? right + 6 : before ? start - 6 : start + 5,
    anchor: before ? "end" : "start",
    inside: !fits && !before,
    openStart: !event.start || first < range.first,
    openEnd: !event.end || last > range.last,
  };
}

/** The title, shortened to fit a label. */
function fitting(title) {
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  if (pen.measureText(title).width <= LABEL) return title;
  let length = Math.min(title.length, LABEL);
  while (pen.measureText(`${title.slice(0, length)}…`).width > LABEL) length -= 1;
  return `${title.slice(0, length).trimEnd()}…`;
}

function drawn({ event, bar, lane }) {
  const y = lane * LANE + (LANE - BAR) / 2;
  const label = `${event.display} · ${texts.statuses[event.status]} · ${event.title}`;
  return shape(
    "a",
    { class: `bar ${event.status}`, href: `#event-${event.id}`, "aria-label": label, onclick: show },
    shape("title", {}, label),
    shape("path", { d: outline(bar, y) }),
    shape("text", { x: bar.textAt, y: y + BAR - 4, "text-anchor": bar.anchor, class: bar.inside ? "inside" : null }, bar.title),
  );
}

/** Rounded where the event begins or ends, pointed where it continues beyond the picture. */
function outline({ start, right, openStart, openEnd }, y) {
  const middle = y + BAR / 2;
  const bottom = y + BAR;
  const round = Math.min(5, (right - start) / 2);
  const leftSide = openStart
    ? `L${start + round} ${bottom} L${start} ${middle} L${start + round} ${y}`
    : `L${start + round} ${bottom} Q${start} ${bottom} ${start} ${middle} Q${start} ${y} ${start + round} ${y}`;
  const rightSide = openEnd
    ? `L${right - round} ${y} L${right} ${middle} L${right - round} ${bottom}`
    : `L${right - round} ${y} Q${right} ${y} ${right} ${middle} Q${right} ${bottom} ${right - round} ${bottom}`;
  return `M${start + round} ${y} ${rightSide} ${leftSide} Z`;
}

function show(click) {
  const id = click.currentTarget.getAttribute("href").slice(1);
  const target = byId(id);
  if (!target) return;
  click.preventDefault();
  target.closest("details")?.setAttribute("open", "");
  target.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  target.focus({ preventScroll: true });
}
