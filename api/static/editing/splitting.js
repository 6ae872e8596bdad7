// Splitting an event: the quotes that are ticked go to a new one.

import { byId, counted, element, texts } from "../core/dom.js";
import * as question from "../core/question.js";
import { buttons } from "./dialog.js";
import { sent } from "./sending.js";
import { tell, tellFailure } from "./toast.js";

export function split(refresh) {
  const sheet = byId("sheet");
  if (sheet.querySelector(".splitting") || !sheet.querySelector("[data-mention]")) return;
  const { id } = question.sheet();
  const quotes = [...sheet.querySelectorAll("[data-mention]")];
  const boxes = quotes.map(boxFor);
  const labels = boxes.map((box) => element("label", { class: "tick" }, box, texts.editing.split_quote));
  const button = element("button", { class: "primary" });
  const problem = element("p", { class: "problem", role: "alert" });
  const bar = element(
    "form",
    { class: "form splitting", onsubmit: send },
    element("p", { id: "split-help" }, texts.editing.split_help),
    problem,
    buttons(button, element("button", { type: "button", onclick: stop }, texts.editing.cancel)),
  );

  function ticked() {
    return boxes.filter((box) => box.checked).map((box) => Number(box.value));
  }

  function count() {
    problem.textContent = "";
    button.textContent = counted(ticked().length, texts.editing.split_off, texts.editing.split_off_one);
  }

  async function send(event) {
    event.preventDefault();
    const mention_ids = ticked();
    if (!mention_ids.length) problem.textContent = texts.editing.split_none;
    if (mention_ids.length === boxes.length) problem.textContent = texts.editing.split_all;
    if (problem.textContent || bar.hasAttribute("aria-busy")) return;
    bar.setAttribute("aria-busy", "true");
    try {
      await take(id, mention_ids, refresh);
      stop();
    } catch (refusal) {
      tellFailure(refusal);
    } finally {
      bar.removeAttribute("aria-busy");
    }
  }

  function stop() {
    bar.remove();
    for (const label of labels) label.remove();
    sheet.querySelector("[data-edit=split]")?.focus();
  }

  quotes.forEach((quote, index) => quote.prepend(labels[index]));
  sheet.append(bar);
  sheet.addEventListener("change", count);
  count();
  boxes[0].focus();
}

/** Its name holds the quote, since the same words stand beside each. */
function boxFor(place) {
  const quote = place.closest("figure")?.querySelector("blockquote")?.textContent.trim() ?? "";
  const name = `${texts.editing.split_quote}: ${quote}`;
  return element("input", { type: "checkbox", value: place.dataset.mention, "aria-label": name });
}

async function take(id, mention_ids, refresh) {
  const { document: made } = await sent("POST", `/events/${id}/split`, { body: { mention_ids } });
  question.open("event", made.id);
  tell(texts.editing.split_done, async () => {
    await sent("POST", `/events/${id}/merge`, { body: { event_ids: [made.id] } });
    question.open("event", id);
    await refresh();
  });
  await refresh();
}
