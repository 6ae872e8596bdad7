// What is opened beside the list: an event, an article or a story, as the server renders it.

import { byId, element, isPlain, locale, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import { page } from "../core/service.js";
import * as copying from "./copying.js";
import * as focus from "./focus.js";
import { fragment } from "./fragments.js";
import * as more from "./more.js";
import * as places from "./places.js";
import { skeleton, failure } from "./states.js";
import * as steps from "./steps.js";

let loading = new AbortController();
let wanted = null;
/** Where the reader was before in what is opened. */
let place;
/** The id of an event that has become part of the one that is opened. */
let partOfIt = null;

export function start() {
  document.addEventListener("click", followLink);
  document.addEventListener("keydown", closeByKey);
  focus.start();
  copying.start(byId("sheet"));
  more.start(byId("sheet"));
  steps.start(byId("sheet"));
  if (byId("sheet").dataset.shown) shown();
}

/** Opens or closes the sheet as the address says; `back` if the Back button led to it. */
export async function follow(back = false) {
  const sheet = byId("sheet"), opened = question.sheet();
  byId("sheet-close").href = question.address({}, null);
  if (!opened) return closed(sheet);
  steps.offer(opened);
  if (sheet.dataset.shown === location.pathname) return focus.keepApart(true);
  places.note(sheet.dataset.shown);
  place = back ? places.of(location.pathname) : null;
  sheet.dataset.shown = location.pathname;
  sheet.hidden = false;
  focus.enter();
  await show(opened);
}

/** Fetches what is opened again, after it was changed. */
export function reload() {
  delete byId("sheet").dataset.shown;
  return follow();
}

function closed(sheet) {
  loading.abort();
  if (sheet.hidden) return;
  places.note(sheet.dataset.shown);
  sheet.hidden = true;
  delete sheet.dataset.shown;
  byId("opened").replaceChildren();
  document.title = texts.common.title;
  focus.leave();
}

async function show(opened) {
  loading.abort();
  loading = new AbortController();
  const { signal } = loading, body = byId("opened");
  body.replaceChildren(skeleton());
  try {
    const found = await page(fragment(question.address()), signal, { also: [410] });
    if (signal.aborted) return;
    body.replaceChildren(...found.body.children);
    shown();
    moved(opened);
  } catch (problem) {
    if (!signal.aborted) body.replaceChildren(failure(problem, () => show(opened)));
  }
}

/** What there is to do once a sheet stands in the page. */
function shown() {
  const body = byId("opened");
  const title = body.firstElementChild?.dataset.title;
  if (title) document.title = `${title} – ${texts.common.title}`;
  for (const time of body.querySelectorAll("time[data-instant]")) time.textContent = local(time.dateTime);
  copying.complete(body);
  sayPartOfIt();
  focus.arrive(wanted ?? location.hash.slice(1), place);
  wanted = null;
}

/** Says that the event asked for is part of this one; the server names it in the fragment of a redirect. */
function sayPartOfIt() {
  const id = partOfIt ?? /^#from-(\d+)$/.exec(location.hash)?.[1];
  partOfIt = null;
  if (!id) return;
  byId("opened").prepend(element("p", { class: "part-of-it", role: "status" }, worded(texts.sheets.part_of_it, { id })));
  if (location.hash) history.replaceState(history.state, "", location.pathname + location.search);
}

/** The address follows a thing that has become part of another. */
function moved({ kind, id }) {
  const survivor = byId("opened").querySelector(`[data-${kind}]`)?.dataset[kind];
  if (!survivor || Number(survivor) === id) return;
  if (kind === "event") partOfIt = id;
  question.open(kind, Number(survivor), { replace: true });
}

const instants = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
const local = (instant) => instants.format(new Date(instant));

function followLink(click) {
  if (click.defaultPrevented || !isPlain(click)) return;
  const link = click.target.closest("a[data-sheet], a[data-filter], #sheet-close");
  if (!link) return;
  click.preventDefault();
  const { sheet, id, at, filter, value } = link.dataset;
  if (sheet) {
    focus.remember(link);
    wanted = at ?? null;
    question.open(sheet, Number(id));
  } else if (filter) question.only(filter, value, focus.isNarrow() ? null : undefined);
  else question.close();
}

function closeByKey(press) {
  const elsewhere = press.target.closest?.("dialog, input, select, textarea, [popover]");
  if (press.key !== "Escape" || press.defaultPrevented || elsewhere || !question.sheet()) return;
  question.close();
}
