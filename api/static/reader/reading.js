// What was read: the text with its marks, why one is read as it is, and the events in order of time.

import { byId, counted, element, root } from "../core/dom.js";
import { glyph, signName, signOf, today } from "../core/glyphs.js";
import { lettersOf, marked, marksOf } from "./marks.js";
import { texts } from "./phrases.js";
import { explained } from "./why.js";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

const place = byId("read-text");
let found = null;
let marks = [];

place.addEventListener("click", (click) => {
  const piece = click.target.closest("[data-mark]");
  if (!piece) return;
  click.preventDefault();
  choose(Number(piece.dataset.mark));
});
place.addEventListener("keydown", walk);
byId("read-events").addEventListener("click", (click) => {
  const row = click.target.closest("[data-mark]");
  if (row) choose(Number(row.dataset.mark), { scroll: true });
});

/** Shows what was read of a text; of a page, `text` is undefined. */
export function show(text, document) {
  found = document;
  marks = marksOf(document);
  place.replaceChildren(...marked(lettersOf(text, marks), marks));
  place.lang = document.language;
  byId("found").textContent = summary(document);
  byId("read-events").replaceChildren(...rows(document.events));
  byId("why").hidden = marks.length === 0;
  byId("reading").hidden = false;
  if (marks.length) choose(0);
  byId("reading").scrollIntoView({ block: "nearest" });
}

/** Hides the reasons where they lie over the text, until a date is chosen again. */
export function giveRoom() {
  if (getComputedStyle(byId("why")).position === "sticky") byId("why").hidden = true;
}

function summary({ events, undated }) {
  const dated = events.length ? counted(events.length, texts.found, texts.found_one) : texts.found_none;
  return undated.length ? `${dated} ${counted(undated.length, texts.undated_too, texts.undated_too_one)}` : dated;
}

function rows(events) {
  const numbers = new Map(marks.flatMap((mark, number) => mark.items.map(({ event }) => [event, number])));
  const ordered = [...events].sort((one, other) => (one.start ?? one.end).localeCompare(other.start ?? other.end));
  return ordered.map((event) => row(event, numbers.get(event)));
}

function row(event, number) {
  const sign = signOf(event, today());
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "plain", "data-mark": number },
      element("span", { class: "read-day" }, event.display),
      glyph(sign),
      element("span", { class: "hidden" }, signName(sign)),
      element("span", { lang: event.language }, event.title),
    ),
  );
}

/** Explains a mark, which becomes the one that Tab leads to. */
function choose(number, { scroll = false, focus = false } = {}) {
  for (const piece of place.querySelectorAll(".chosen")) {
    piece.classList.remove("chosen");
    if (piece.role) piece.ariaPressed = "false";
    piece.tabIndex = -1;
  }
  for (const piece of place.querySelectorAll(`[data-mark="${number}"]`)) piece.classList.add("chosen");
  const link = place.querySelector(`a[data-mark="${number}"]`);
  link.ariaPressed = "true";
  link.tabIndex = 0;
  byId("why").hidden = false;
  byId("why").replaceChildren(...marks[number].items.flatMap(explained));
  if (scroll) link.scrollIntoView({ block: "center" });
  if (focus) link.focus();
}

function walk(press) {
  const links = [...place.querySelectorAll("a.mention")];
  const at = links.indexOf(press.target);
  if (at < 0) return;
  const step = STEPS[press.key];
  if (press.key !== " " && !step) return;
  press.preventDefault();
  const to = Math.min(Math.max(at + (step ?? 0), 0), links.length - 1);
  choose(Number(links[to].dataset.mark), { focus: true });
}

/** Copies what was read as JSON, or how to ask for it. */
export function offerCopies(article) {
  const offers = { "copy-json": () => JSON.stringify(found, null, 2), "copy-curl": () => curl(article()) };
  for (const [id, content] of Object.entries(offers)) {
    byId(id).hidden = !navigator.clipboard;
    byId(id).addEventListener("click", async () => {
      await navigator.clipboard.writeText(content());
      byId("reading-state").textContent = texts.copied;
    });
  }
}

function curl(article) {
  const body = JSON.stringify(article).replaceAll("'", "'\\''");
  return `curl ${location.origin}${root}/v1/extractions -H 'Content-Type: application/json' -d '${body}'`;
}
