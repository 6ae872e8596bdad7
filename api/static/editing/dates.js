// A date in any wording, read by the service while it is typed, so that a person sees what will be kept.

import { element, language, texts } from "../core/dom.js";
import { read } from "../core/service.js";
import { labelled, newId } from "./fields.js";

const PAUSE_MS = 250;

/** The field of the days of an event. Its value is EDTF; null while its text cannot be read. */
export function dateField(edtf, display, languageOf = () => language) {
  const preview = element("output", { class: "preview", id: newId() });
  const control = element("input", { autocomplete: "off", spellcheck: "false", required: true });
  const field = labelled("edtf", control, { help: texts.editing.date_help, extra: [preview] });
  control.setAttribute("aria-describedby", `${preview.id} ${control.getAttribute("aria-describedby")}`);
  let found = null;
  let reading = Promise.resolve();
  let asking = new AbortController();
  let wrong = "";

  function keep(date) {
    found = date;
    preview.replaceChildren(...(date ? [element("strong", {}, date.display), ` · ${date.edtf}`] : []));
  }

  async function look(text, pause) {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    wrong = "";
    keep(null);
    field.complain("");
    if (!text) return;
    if (pause) await waited(pause, signal);
    if (signal.aborted) return;
    try {
      keep(await readDate(text, languageOf(), signal));
    } catch (problem) {
      if (signal.aborted) return;
      wrong = problem.status === 422 ? texts.editing.not_a_date : problem.message;
      field.complain(wrong);
    }
  }

  control.addEventListener("input", () => (reading = look(control.value.trim(), PAUSE_MS)));

  function set(value, words) {
    control.value = words ?? value ?? "";
    asking.abort();
    wrong = "";
    keep(value ? { edtf: value, display: words ?? value } : null);
  }
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

/** What the service reads: {edtf, display}. Raises a Problem with status 422 for what is no date. */
function readDate(text, lang, signal) {
  return read("/dates", { text, lang }, signal);
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
