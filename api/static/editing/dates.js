// A date in any wording, read by the service while it is typed, so that a person sees what will be kept.

import { element, locale, texts } from "../core/dom.js";
import { today } from "../core/glyphs.js";
import { read } from "../core/service.js";
import { labelled, newId } from "./fields.js";
import { reasonOf } from "./refusals.js";

const PAUSE_MS = 250;

/**
 * The field of the days of an event. Its value is EDTF; null while its text cannot be read.
 * `onTime` gets a clock time that stands in the text.
 */
export function dateField(edtf, display, onTime = () => {}) {
  const preview = element("output", { class: "preview", id: newId() });
  const control = element("input", { autocomplete: "off", spellcheck: "false", required: true, maxlength: 200 });
  const field = labelled("edtf", control, { help: texts.editing.date_help, extra: [preview] });
  control.setAttribute("aria-describedby", `${preview.id} ${control.getAttribute("aria-describedby")}`);
  let found = null;
  let reading = Promise.resolve();
  let asking = new AbortController();
  let wrong = "";

  function keep(date) {
    found = date;
    preview.replaceChildren(...(date ? [...inWords(date), ...others(date)] : []));
  }

  /** What else the text may mean, such as the same day of another year. */
  function others({ alternatives = [] }) {
    const use = (other) => {
      control.value = other;
      reading = look(other);
      control.focus();
    };
    const button = (other) => element("button", { type: "button", class: "plain", onclick: () => use(other) }, other);
    return alternatives.flatMap((other, index) => [index ? " " : ` ${texts.editing.or} `, button(other)]);
  }

  async function look(text) {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    wrong = "";
    keep(null);
    field.complain("");
    if (!text) return;
    await waited(PAUSE_MS, signal);
    if (signal.aborted) return;
    try {
      keep(await read("/dates", { text, lang: locale, today: today() }, signal));
      if (found.time) onTime(found.time);
    } catch (problem) {
      if (signal.aborted) return;
      wrong = problem.status === 422 ? texts.editing.not_a_date : reasonOf(problem);
      field.complain(wrong);
    }
  }

  function set(value, words) {
    control.value = words ?? value ?? "";
    asking.abort();
    wrong = "";
    keep(value ? { edtf: value, display: words ?? value } : null);
  }

  control.addEventListener("input", () => (reading = look(control.value.trim())));
  set(edtf, display);
  return {
    ...field,
    set,
    value: () => found?.edtf ?? null,
    words: () => found?.display,
    settled: () => reading,
    wrong: () => wrong || (found ? "" : texts.editing.not_a_date),
  };
}

function inWords({ display, edtf }) {
  const written = display === edtf ? [] : [" · ", element("code", {}, edtf)];
  return [element("strong", {}, display), ...written];
}

function waited(pause, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, pause);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
