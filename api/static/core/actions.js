// What people change: buttons with data-edit="correct" and so on. The code for it is loaded with the first one.

import { byId, element, texts } from "./dom.js";
import { key } from "./service.js";

/**
 * Has buttons with data-edit do what they name, with the event, article or story that is opened beside:
 * correct, same, split, delete, restore, revert (with data-version), create, choose, forget.
 *
 * `refresh` shows everything anew after a change. Markup that takes part: [data-facts] gives way to the form,
 * [data-mention=ID] gets a checkbox while quotes are split off.
 */
export function start(refresh) {
  byId("forget-key")?.toggleAttribute("hidden", !key.get());
  document.addEventListener("click", async (click) => {
    const button = click.target.closest("button[data-edit]");
    if (!button) return;
    const editing = await loaded(button);
    editing?.act(button, refresh);
  });
}

/** The code and its texts; without a connection the button says so. */
async function loaded(button) {
  const said = button.nextElementSibling;
  if (said?.matches("[role=alert]")) said.remove();
  try {
    const editing = await import("../editing/editing.js");
    await editing.load();
    return editing;
  } catch {
    button.after(element("span", { class: "problem", role: "alert" }, texts.states.unreachable));
    return null;
  }
}
