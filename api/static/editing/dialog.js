// Dialogs: one at a time on top of another, closed by Escape, by Back on a phone, and by their buttons.

import { element, texts } from "../core/dom.js";
import { fallBack } from "../sheets/focus.js";

let made = 0;

/**
 * Shows a dialog and resolves once it is closed: with what `close` got, undefined if it was dismissed.
 * `fill(close)` returns its content; `mayDismiss()` may keep it open, as when text would be lost.
 */
export function shown(title, fill, { mayDismiss = () => true, name = "" } = {}) {
  const opener = document.activeElement;
  const id = `dialog-${++made}`;
  return new Promise((resolve) => {
    const close = (value) => {
      box.close();
      box.remove();
      giveFocusBack(opener);
      resolve(value);
    };
    const dismiss = async () => (await mayDismiss()) && close(undefined);
    const box = element(
      "dialog",
      { class: `dialog ${name}`, "aria-labelledby": id, oncancel: (event) => stopped(event) && dismiss() },
      element(
        "header",
        {},
        element("h2", { id }, title),
        element(
          "button",
          { type: "button", class: "plain close", "aria-label": texts.editing.close, onclick: dismiss },
          "✕",
        ),
      ),
    );
    box.addEventListener("keydown", (press) => press.key === "Escape" && stopped(press) && dismiss());
    box.append(...[fill(close)].flat());
    document.body.append(box);
    box.showModal();
    box.querySelector("[autofocus]")?.focus();
  });
}

/** Escape closes the dialog only, and not the sheet under it. */
function stopped(event) {
  if (event.target.closest?.("dialog") !== event.currentTarget) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function giveFocusBack(opener) {
  if (opener?.isConnected && opener !== document.body) opener.focus();
  else fallBack();
}

/** Whether a person agrees to something that is said beforehand. */
export async function agreed(title, explanation, action) {
  const answer = await shown(title, (close) => [
    element("p", {}, explanation),
    buttons(
      element("button", { type: "button", class: "primary", onclick: () => close(true) }, action),
      element("button", { type: "button", autofocus: true, onclick: () => close(false) }, texts.editing.cancel),
    ),
  ]);
  return answer === true;
}

export function buttons(...each) {
  return element("p", { class: "buttons" }, ...each);
}
