// What was done, with a way to undo it; and what could not be done.

import { byId, element, texts } from "../core/dom.js";
import { onChange } from "../core/question.js";
import { fallBack } from "../sheets/focus.js";
import { reasonOf } from "./refusals.js";

/** The words and the button that closes; what can be undone has a third child, and stays. */
const MOST_OF_A_MESSAGE = 3;
const place = element("div", { class: "toast", role: "status" });
byId("sheet").after(place);
onChange(() => place.childElementCount < MOST_OF_A_MESSAGE && clear());

/** Says what was done; `undo` takes it back. */
export function tell(text, undo = null) {
  show(
    text,
    undo && element("button", { type: "button", class: "plain", onclick: () => undone(undo) }, texts.editing.undo),
  );
}

/** Says why something was not done. Errors that are none of the service's are raised again. */
export function tellFailure(problem) {
  show(reasonOf(problem));
}

export function clear() {
  const held = place.contains(document.activeElement);
  place.replaceChildren();
  if (held) fallBack();
}

function show(...content) {
  const held = place.contains(document.activeElement);
  const close = { type: "button", class: "plain close", "aria-label": texts.editing.close, onclick: clear };
  place.replaceChildren(
    element("p", { dir: "auto" }, content[0]),
    ...content.slice(1).filter(Boolean),
    element("button", close, "✕"),
  );
  if (held) place.lastElementChild.focus();
}

async function undone(undo) {
  if (place.getAttribute("aria-busy")) return;
  place.setAttribute("aria-busy", "true");
  try {
    await undo();
    tell(texts.editing.undone);
  } catch (problem) {
    tellFailure(problem);
  } finally {
    place.removeAttribute("aria-busy");
  }
}
