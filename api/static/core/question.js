// The question that the page answers: which window, which filters, in which order, and what is opened beside.
// Its only store is the address, so that links, reloads and the Back button lead to the same sight.

import { locale, root } from "./dom.js";

/** The filters of GET /v1/events by their names there; lists may have several values. */
const SINGLE = ["from", "to", "match", "q", "on"];
export const LISTS = ["status", "tag", "actor", "place", "source", "language", "precision", "story", "article"];
const SHOWN = ["sort", "lang", "display"];
const KINDS = { events: "event", articles: "article", stories: "story" };
const PATHS = { event: "events", article: "articles", story: "stories" };

/** Whether this is the page within pages of other sites, which opens nothing beside its list. */
const EMBEDDED = location.pathname === `${root}/embed`;

const listeners = [];
let guard = null;
let current = parsed();

function parsed() {
  const given = [...new URLSearchParams(location.search)];
  const query = new URLSearchParams(given.filter(([, value]) => value)); // forms send what is empty, too
  const path = location.pathname.slice(root.length);
  const [, plural, id] = /^\/(events|articles|stories)\/(\d+)$/.exec(path) ?? [];
  return { query, sheet: plural ? { kind: KINDS[plural], id: Number(id) } : null };
}

/** The value of a parameter; empty without one. */
export function value(name) {
  return current.query.get(name) ?? "";
}

/** The values of a filter that takes several. */
export function values(name) {
  const given = current.query.getAll(name);
  return given.length === 1 ? given[0].split(",").filter(Boolean) : [...new Set(given)];
}

/** The language of the dates with its region: the one that was chosen, or else that of the page. */
export function dateLanguage() {
  return value("display") || locale;
}

/** What is opened beside the list: {kind: "event" | "article" | "story", id}, or null. */
export function sheet() {
  return current.sheet;
}

/** Whether any filter besides the window is set. */
export function narrowed() {
  return ["q", "on", ...LISTS].some((name) => current.query.get(name));
}

/** The filters as parameters of the API, changed by `changes`: {from: "2025", to: null}. */
export function filters(changes = {}) {
  const query = changed(current.query, changes);
  return new URLSearchParams([...query].filter(([name]) => SINGLE.includes(name) || LISTS.includes(name)));
}

/** The address in this page of the question, changed; with what is opened beside, null for nothing. */
export function address(changes = {}, beside = current.sheet) {
  const query = changed(current.query, changes);
  const kept = [...query].filter(([name]) => [...SINGLE, ...LISTS, ...SHOWN].includes(name));
  const search = new URLSearchParams(kept).toString();
  return `${pathOf({ sheet: beside })}${search ? `?${search}` : ""}`;
}

/** Changes the question: {status: ["planned"], from: null}. `replace` keeps the number of steps for Back. */
export function change(changes, { replace = false } = {}) {
  go(address(changes), replace);
}

/** Adds a value to a filter that takes several, or takes it away. */
export function toggle(name, value) {
  const given = values(name);
  change({ [name]: given.includes(value) ? given.filter((each) => each !== value) : [...given, value] });
}

/** Asks for the events with one value of a filter and nothing else; `beside` stays opened, null closes it. */
export function only(name, value, beside = current.sheet) {
  const nothing = Object.fromEntries([...SINGLE, ...LISTS].map((each) => [each, null]));
  go(address({ ...nothing, [name]: [value] }, beside), false);
}

/** Opens an event, article or story beside the list. */
export function open(kind, id, { replace = false } = {}) {
  if (EMBEDDED) window.open(address({}, { kind, id }), "_blank", "noopener");
  else go(address({}, { kind, id }), replace);
}

/** Closes what is opened beside the list. */
export function close() {
  go(address({}, null), false);
}

/** Calls `listener(before, back)` after each change; `before` has the old `query` and `sheet`; `back` is true by Back. */
export function onChange(listener) {
  listeners.push(listener);
}

/** Has `ask(leave)` decide whether the sheet may be left, also by Back: it calls `leave` if so. Null lifts it. */
export function guardSheet(ask) {
  guard = ask;
}

function go(target, replace) {
  if (target === `${location.pathname}${location.search}`) return;
  if (guard && target.split("?")[0] !== pathOf(current)) return guard(() => go(target, replace));
  history[replace ? "replaceState" : "pushState"](null, "", target);
  tell();
}

function pathOf({ sheet }) {
  return `${root}${sheet ? `/${PATHS[sheet.kind]}/${sheet.id}` : EMBEDDED ? "/embed" : "/"}`;
}

function tell(back = false) {
  const before = current;
  current = parsed();
  for (const listener of listeners) listener(before, back);
}

/** Whether the events asked for changed, and not only their order or what is opened beside. */
export function asksOtherEvents(before) {
  return String(kept(before.query)) !== String(kept(current.query));
}

function kept(query) {
  return new URLSearchParams([...query].filter(([name]) => name !== "lang"));
}

function changed(query, changes) {
  const next = new URLSearchParams(query);
  for (const [name, given] of Object.entries(changes)) {
    next.delete(name);
    const written = LISTS.includes(name) ? repeated([given ?? []].flat()) : [given ?? ""].flat();
    for (const each of written) if (each !== "") next.append(name, each);
  }
  return next;
}

/** A single value with a comma is written twice, since otherwise it would be read as several. */
function repeated(given) {
  return given.length === 1 && String(given[0]).includes(",") ? [...given, ...given] : given;
}

addEventListener("popstate", () => {
  if (!guard || pathOf(parsed()) === pathOf(current)) return tell(true);
  history.pushState(null, "", address());
  guard(() => history.back());
});
