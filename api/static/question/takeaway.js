// The events of the question to take along: files, feeds, a command, and a frame for other pages.

import { copied } from "../core/clipboard.js";
import { byId, counted, element, grouped, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import { address } from "../core/service.js";

const words = texts.question;
const PAGE = 200;
/** The ends of the names of the files. */
const FILES = {
  csv: "csv", xlsx: "xlsx", ics: "ics", ndjson: "ndjson", json: "json", timelinejs: "json", jsonld: "jsonld",
};
const FEEDS = { atom: "application/atom+xml", jsonfeed: "application/feed+json" };
const offered = document.body.dataset.formats.split(" ");
let total = null;

export function start() {
  question.onChange(draw);
  draw();
}

/** Says how many rows the files have: {value, exact}. */
export function describe(shown) {
  total = shown;
  draw();
}

function draw() {
  const files = Object.keys(FILES).filter((format) => offered.includes(format));
  byId("takeaway").replaceChildren(
    head(),
    part(words.files, element("p", { class: "help" }, rows()), links(files.map(file))),
    part(words.subscribe, links([webcal(), ...Object.keys(FEEDS).map(feed)])),
    part(words.curl, copyable(`curl '${absolute(of("ndjson"))}'`)),
    part(words.embed, copyable(frame())),
  );
  for (const [format, type] of Object.entries(FEEDS)) {
    document.head.querySelector(`link[type="${type}"]`).href = of(format);
  }
}

/** The address of the events of the question, in the order shown, in a format. */
function of(format, more = {}) {
  const parameters = question.filters();
  if (!(format in FEEDS)) parameters.set("sort", question.value("sort") || "-start");
  parameters.set("lang", question.dateLanguage());
  parameters.set("format", format);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return address("/events", parameters);
}

const absolute = (path) => new URL(path, location.href).href;

function rows() {
  if (!total) return "";
  if (total.exact) return counted(total.value, words.rows, words.rows_one);
  return worded(words.rows_about, { count: grouped(total.value) });
}

function file(format) {
  const isPaged = format === "json" && total && total.value > PAGE;
  const name = words.formats[format];
  const href = of(format, format === "json" ? { limit: PAGE } : {});
  const shown = isPaged ? `${name}, ${worded(words.first, { count: PAGE })}` : name;
  return element("a", { href, download: `events.${FILES[format]}` }, shown);
}

const feed = (format) => element("a", { href: of(format) }, words.feeds[format]);

function webcal() {
  return element("a", { href: absolute(of("ics")).replace(/^https?:/, "webcal:") }, words.feeds.webcal);
}

function frame() {
  const there = absolute(question.address({}, null).replace(/\/(?=\?|$)/, "/embed"));
  const source = there.replaceAll("&", "&amp;").replaceAll('"', "%22");
  return `<iframe src="${source}" title="${texts.common.title}" width="100%" height="480" loading="lazy"></iframe>`;
}

function head() {
  const close = { type: "button", popovertarget: "takeaway", popovertargetaction: "hide" };
  const title = element("h2", {}, words.takeaway);
  return element("header", { class: "drawer-head" }, title, element("button", close, words.close));
}

function part(title, ...content) {
  return element("section", {}, element("h3", {}, title), ...content);
}

function links(made) {
  return element("ul", { class: "formats" }, ...made.map((link) => element("li", {}, link)));
}

function copyable(text) {
  const told = element("span", { role: "status" });
  const copy = element("button", { type: "button", onclick: () => put(text, code, told) }, words.copy);
  const code = element("code", { tabindex: "0" }, text);
  return element("div", { class: "copied" }, code, copy, told);
}

/** Where the browser gives no access to the clipboard, the text is at least selected. */
async function put(text, code, told) {
  getSelection().selectAllChildren(code);
  told.textContent = (await copied(text)) ? words.copied : "";
}
