// What people change: buttons with data-edit="correct" and so on. The code for it is loaded with the first one.

import { byId } from "./dom.js";
import { key } from "./service.js";

/**
 * Has buttons with data-edit do what they name, with the event, article or story that is opened beside:
 * correct, same, split, delete, revert (with data-version), create, choose, forget.
 *
 * `refresh` shows everything anew after a change. Markup that takes part: [data-facts] gives way to the form,
 * [data-mention=ID] gets a checkbox while quotes are split off.
 */
export function start(refresh) {
  byId("forget-key")?.toggleAttribute("hidden", !key.get());
  document.addEventListener("click", async (click) => {
    const button = click.target.closest("button[data-edit]");
    if (!button) return;
    const editing = await import("../editing/editing.js");
    editing.act(button, refresh);
  });
}
