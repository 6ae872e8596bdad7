// "Read an article": its text with the dates highlighted, and why each is read that way.

import { byId, counted, element, language, texts } from "../core/dom.js";
import { extraction } from "../core/service.js";

const form = byId("article");

export function listenToReader() {
  form.addEventListener("submit", read);
  byId("example").addEventListener("click", () => {
    form.elements.text.value = texts.example_text;
    form.elements.published_at.value = texts.example_date;
    form.elements.language.value = language;
    form.requestSubmit();
  });
}

async function read(submit) {
  submit.preventDefault();
  const text = form.elements.text.value;
  complain(text.trim() ? "" : texts.no_text);
  if (!text.trim()) return form.elements.text.focus();
  const article = { text };
  if (form.elements.published_at.value) article.published_at = form.elements.published_at.value;
  if (form.elements.language.value) article.language = form.elements.language.value;
  form.setAttribute("aria-busy", "true");
  try {
    show(text, await extraction(article));
  } catch (error) {
    byId("reading").hidden = true;
    complain(error.message);
  } finally {
    form.removeAttribute("aria-busy");
  }
}

function complain(message) {
  byId("article-problem").textContent = message;
  form.elements.text.toggleAttribute("aria-invalid", Boolean(message));
}

function show(text, { events, undated, language: read }) {
  const dated = events.map((event) => ({ ...event.mention, event }));
  const marks = [...dated, ...undated].sort((one, other) => one.start - other.start);
  byId("read-text").replaceChildren(...highlighted(text, marks));
  byId("read-text").lang = read;
  byId("found").textContent = events.length ? counted(events.length, texts.found, texts.found_one) : texts.found_none;
  byId("why").replaceChildren(element("p", { class: "help" }, texts.choose));
  byId("reading").hidden = false;
  byId("read-text").querySelector(".mention")?.click();
  byId("reading").scrollIntoView({ block: "nearest" });
}

/** The text in pieces, with a button for each mention. Offsets count code points; nested mentions are skipped. */
function highlighted(text, marks) {
  const letters = Array.from(text);
  const pieces = [];
  let done = 0;
  for (const mark of marks) {
    if (mark.start < done) continue;
    pieces.push(letters.slice(done, mark.start).join(""), button(mark));
    done = mark.end;
  }
  pieces.push(letters.slice(done).join(""));
  return pieces;
}

/** A link, not a button: only links wrap across lines like words. */
function button(mark) {
  const status = mark.event ? mark.event.status : "undated";
  const label = mark.event ? `${mark.text}: ${mark.event.display}` : `${mark.text}: ${texts.undated}`;
  return element(
    "a",
    {
      role: "button",
      href: "#why",
      class: `mention ${status}`,
      "aria-pressed": "false",
      "aria-label": label,
      onclick: choose.bind(null, mark),
      onkeydown: (event) => event.key === " " && choose(mark, event),
    },
    mark.text,
  );
}

function choose(mark, event) {
  event.preventDefault();
  for (const pressed of byId("read-text").querySelectorAll("[aria-pressed=true]")) pressed.setAttribute("aria-pressed", "false");
  event.currentTarget.setAttribute("aria-pressed", "true");
  byId("why").replaceChildren(...(mark.event ? reasons(mark.event, mark) : undatedReasons(mark)));
}

function reasons(event, mark) {
  return [
    element(
      "p",
      { class: "when" },
      element("strong", {}, event.display),
      event.time ? element("span", { class: "clock" }, event.time) : null,
      element("span", { class: `badge ${event.status}` }, texts.statuses[event.status]),
    ),
    element("h4", {}, event.title),
    element("p", { class: "edtf" }, event.edtf),
    facts([
      [texts.why_rule, mark.rule.replaceAll("_", " ")],
      [texts.why_direction, texts.directions[mark.direction]],
      [texts.why_because, mark.because && `« ${mark.because} »`],
      [texts.why_anchor, mark.anchor],
      [texts.why_inferred, mark.inferred.map((unit) => texts.units[unit] ?? unit).join(", ")],
      [texts.why_alternatives, mark.alternatives.join(", ")],
      [texts.actors, event.actors.join(", ")],
      [texts.places, event.places.join(", ")],
    ]),
  ];
}

function undatedReasons(mark) {
  return [
    element("p", { class: "when" }, element("strong", {}, texts.undated)),
    element("h4", {}, mark.text),
    facts([[texts.why, mark.reason], [texts.why_rule, mark.rule.replaceAll("_", " ")]]),
  ];
}

function facts(rows) {
  const given = rows.filter(([, value]) => value);
  return element("dl", {}, ...given.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
}
