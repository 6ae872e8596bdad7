// The list of the events of the question, by month, page by page.

import { period } from "../core/days.js";
import { byId, isPlain } from "../core/dom.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { isNarrow } from "../sheets/focus.js";
import { showTotal } from "../question/summary.js";
import * as jump from "./jump.js";
import * as more from "./more.js";
import * as nothing from "./nothing.js";
import * as printing from "./printing.js";
import { Sections } from "./sections.js";
import { dates, linkOf } from "./rows.js";
import * as walking from "./walking.js";

const PAGE = 100;
/** Events that are loaded again after a change. */
const MOST_AGAIN = 1000;
const FIELDS = "id,title,start,end,edtf,precision,time,display,status,language,places,edited,mentions";
const INSTEAD = ["nothing", "refusal", "locked"];

/** What is shown: the question it answers, its sections, and the year it begins at if the reader jumped. */
let shown = { answers: null, sections: null, anchor: null };
let arriving = question.sheet() !== null;

export function start() {
  if (byId("events").children.length) shown.answers = asked();
  else byId("events").append(...nothing.skeleton());
  more.start(next);
  jump.start(to);
  walking.start();
  printing.start(() => shown.sections);
  byId("list").addEventListener("click", chooseFromRow);
  question.onChange(() => {
    jump.sayOrder(order());
    markOpened();
  });
  markOpened();
}

export async function refresh(signal) {
  const answering = asked();
  const again = shown.answers === answering;
  const moved = shown.answers !== null && !again;
  more.stop();
  byId("events").setAttribute("aria-busy", "true");
  try {
    if (again && shown.sections) show(await pagesAgain(signal), { answering, anchor: shown.anchor });
    else show([await pageOf(null, { signal, count: "true" })], { answering, anchor: null });
    if (moved) backToTop();
  } catch (error) {
    if (!signal.aborted) unanswered(error, answering);
    throw error;
  } finally {
    if (!signal.aborted) byId("events").removeAttribute("aria-busy");
  }
}

/** The pages that are shown, as they are now, so that readers stay where they are. */
async function pagesAgain(signal) {
  const wanted = Math.min(shown.sections.count, MOST_AGAIN);
  const pages = [];
  for (let count = 0, cursor; cursor !== null && (cursor === undefined || count < wanted); count += pages.at(-1).items.length) {
    pages.push(await pageOf(shown.anchor, { signal, ...(cursor ? { cursor } : { count: "true" }) }));
    cursor = pages.at(-1).next_cursor;
  }
  return pages;
}

const asked = () => String(new URLSearchParams([...question.filters(), ["sort", order()], ["dates", dates()]]));
const order = () => question.value("sort") || "-start";

/** The events from a cursor on, or from a year on, in the order of the list. */
function pageOf(anchor, { signal, ...more }) {
  const parameters = question.filters(anchor === null ? {} : bound(anchor));
  const asks = { sort: order(), limit: PAGE, include: "articles", lang: dates(), fields: FIELDS, ...more };
  for (const [name, value] of Object.entries(asks)) parameters.set(name, value);
  return read("/events", parameters, signal);
}

const bound = (year) => (order() === "start" ? { from: yearText(year) } : { to: yearText(year) });
const yearText = (year) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

function show(pages, { answering, anchor }) {
  const window = firstDay(anchor);
  const sections = new Sections(window, order());
  for (const page of pages) sections.add(page);
  replaceRows(sections);
  if (anchor === null) shown.total = pages[0].total;
  shown = { answers: answering, sections, anchor, total: shown.total };
  hideWhatStoodInstead();
  jump.sayAnchor(anchor, order());
  if (anchor === null) showTotal(shown.total);
  if (!sections.count) nothing.found();
  more.offer(pages.at(-1).next_cursor, sections.count, anchor === null ? shown.total : null);
  markOpened();
  revealOpened();
}

function firstDay(anchor) {
  const from = anchor !== null && order() === "start" ? yearText(anchor) : question.value("from");
  return period(from)?.first ?? null;
}

/** Puts the new rows in place of the old ones; the row that had the focus keeps it if it is still there. */
function replaceRows(sections) {
  const held = byId("events").contains(document.activeElement) && document.activeElement.closest(".row")?.id;
  byId("events").replaceChildren();
  sections.place(byId("events"));
  if (held) (linkOf(byId(held)) ?? byId("list")).focus({ preventScroll: true });
}

async function next(cursor, signal) {
  const page = await pageOf(shown.anchor, { signal, cursor });
  const first = shown.sections.add(page);
  shown.sections.place(byId("events"));
  markOpened();
  more.offer(page.next_cursor, shown.sections.count, shown.anchor === null ? shown.total : null);
  return first;
}

/** Goes to a year, which need not be loaded yet; null goes back to the whole list. */
async function to(year, signal) {
  if (year === null || !shown.sections?.reaches(year)) {
    const answering = asked();
    const page = await pageOf(year, { signal, ...(year === null && { count: "true" }) });
    if (answering !== asked()) return;
    show([page], { answering, anchor: year });
  }
  const heading = year === null ? byId("list") : shown.sections.headingOf(year);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}

function unanswered(error, answering) {
  more.stop();
  if (error.status === 422 || error.status === 401) {
    byId("events").replaceChildren();
    shown = { answers: null, sections: null, anchor: null };
    hideWhatStoodInstead();
    jump.sayAnchor(null);
    if (error.status === 422) nothing.refused(error);
    return;
  }
  if (shown.answers === null) byId("events").replaceChildren();
  nothing.sayOld(shown.answers === answering ? null : shown.answers === null ? "not_yet" : "old");
}

function hideWhatStoodInstead() {
  nothing.sayOld(null);
  for (const id of INSTEAD) byId(id).hidden = true;
}

/** Shows the beginning of a new answer to readers who were further down. */
function backToTop() {
  if (byId("list").getBoundingClientRect().top < 0) byId("list").scrollIntoView();
}

function chooseFromRow(click) {
  const chosen = click.target.closest("a[data-place], a[data-sort]");
  if (!chosen || !isPlain(click)) return;
  click.preventDefault();
  const { place, sort } = chosen.dataset;
  question.change(place ? { place } : { sort });
}

/** On a wide screen the row of the event that the page was opened with comes into sight, once. */
function revealOpened() {
  const row = arriving && !isNarrow() && scrollY === 0 && byId("events").querySelector("[aria-current]");
  arriving = false;
  if (row && row.getBoundingClientRect().bottom > innerHeight) row.scrollIntoView({ block: "center" });
}

/** Marks the row whose event is open beside the list. */
function markOpened() {
  const { kind, id } = question.sheet() ?? {};
  for (const row of byId("events").querySelectorAll("[aria-current]")) row.removeAttribute("aria-current");
  if (kind === "event") byId(`event-${id}`)?.setAttribute("aria-current", "true");
}
