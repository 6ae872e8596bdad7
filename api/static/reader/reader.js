// "Read a text": a form, and what the service reads in the text, without storing it.
// What is typed is kept for the tab, so that neither a reload nor another language of the page loses it.

import { byId, element, language } from "../core/dom.js";
import { today } from "../core/glyphs.js";
import { languageName } from "../core/languages.js";
import * as question from "../core/question.js";
import { sent } from "../editing/sending.js";
import { load, texts } from "./phrases.js";
import { clearProblems, showProblem } from "./problems.js";
import { giveRoom, offerCopies, show } from "./reading.js";
import { offerStoring } from "./storing.js";

const KEPT = "timeline.reader";
const FIELDS = ["text", "published_at", "language", "title", "source", "url"];
const MARKUP = /^\s*<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6])[\s>]/i;
const HASH = "#reader";

const panel = byId("reader");
const form = byId("reader-form");
const box = (name) => form.elements[name];
let asking = null;
let ready = null;

/** Shows the reader at the top of the page; with `focus`, the text is ready to be pasted. */
export async function open({ focus = true } = {}) {
  ready ??= start();
  await ready;
  panel.hidden = false;
  if (!focus) return;
  panel.scrollIntoView({ block: "start" });
  box("text").focus({ preventScroll: true });
}

/** Hides the reader and keeps what was typed. */
export function close() {
  if (panel.hidden) return;
  const focused = panel.contains(document.activeElement);
  panel.hidden = true;
  if (location.hash === HASH) history.replaceState(null, "", question.address());
  if (focused) document.querySelector(`a[href="${HASH}"]`)?.focus();
}

async function start() {
  await load();
  nameLanguages();
  const { read } = restore();
  form.addEventListener("submit", submit);
  form.addEventListener("input", edited);
  byId("reader-example").addEventListener("click", readExample);
  byId("reader-close").addEventListener("click", close);
  panel.addEventListener("keydown", (press) => press.key === "Escape" && close());
  box("text").addEventListener("drop", drop);
  offerStoring(article, stored);
  offerCopies(article);
  if (read && box("text").value.trim()) form.requestSubmit();
}

/** The languages by their names in the language of the page: those read in full first. */
function nameLanguages() {
  for (const group of box("language").querySelectorAll("optgroup")) {
    const named = [...group.children].map((option) => {
      option.value = option.textContent;
      option.textContent = languageName(option.value);
      return option;
    });
    group.append(...named.sort((one, other) => one.textContent.localeCompare(other.textContent, language)));
  }
}

function restore() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
  for (const name of FIELDS) if (kept[name]) box(name).value = kept[name];
  box("html").checked = kept.html ?? false;
  if (kept.published_at === undefined) box("published_at").value = today();
  return kept;
}

function keep(changes = {}) {
  const { read = false } = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
  const typed = Object.fromEntries(FIELDS.map((name) => [name, box(name).value]));
  const state = { ...typed, html: box("html").checked, read, ...changes };
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(state));
  } catch {
    sessionStorage.removeItem(KEPT); // longer than a tab may keep
  }
}

/** A page that is pasted says itself when it was published. */
function edited({ target }) {
  if (target === box("text") && !box("html").checked && MARKUP.test(target.value)) box("html").checked = true;
  const page = box("html").checked;
  if (page && box("published_at").value === today() && target !== box("published_at")) box("published_at").value = "";
  byId("reader-date-help").hidden = !page;
  keep({ read: false });
}

async function drop(event) {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  box("text").value = await file.text();
  box("html").checked = /html/.test(file.type);
  edited({ target: box("text") });
}

/** The article as the form has it, as the body of a request. */
function article() {
  const typed = FIELDS.slice(1).map((name) => [name, box(name).value.trim()]);
  const content = { [box("html").checked ? "html" : "text"]: box("text").value };
  return { ...content, ...Object.fromEntries(typed.filter(([, value]) => value)) };
}

/** What is stored need not be kept; the way to it comes into sight. */
function stored() {
  sessionStorage.removeItem(KEPT);
  giveRoom();
  byId("reading-state").scrollIntoView({ block: "nearest" });
}

function readExample() {
  for (const name of FIELDS) box(name).value = "";
  box("html").checked = false;
  box("text").value = texts.example_text;
  box("published_at").value = texts.example_date;
  form.requestSubmit();
}

async function submit(event) {
  event?.preventDefault();
  clearProblems(form);
  if (!box("text").value.trim()) return showProblem(form, { document: { errors: { text: [texts.no_text] } } });
  asking?.abort();
  asking = new AbortController();
  await readArticle(article(), asking.signal);
}

async function readArticle(body, signal) {
  busy(true);
  byId("reading").toggleAttribute("data-old", true);
  try {
    const { document: found } = await sent("POST", "/extractions", { body: { ...body, lang: question.dateLanguage() }, signal });
    if (!box("published_at").value && found.published_at) box("published_at").value = found.published_at.slice(0, 10);
    show(body.text, found);
    byId("reading").removeAttribute("data-old");
    keep({ read: true });
  } catch (problem) {
    if (signal.aborted) return;
    showProblem(form, problem);
  }
  if (!signal.aborted) busy(false);
}

function busy(reading) {
  form.setAttribute("aria-busy", reading);
  byId("reader-state").replaceChildren(...(reading ? [element("span", { class: "spinner" }), texts.reading] : []));
}
