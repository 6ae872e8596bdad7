// What people change in the timeline: each button with data-edit names one of these actions.

import { choose } from "./choosing.js";
import { correct, leaving } from "./correcting.js";
import { create } from "./creating.js";
import { forget } from "./key.js";
import { findSame } from "./merging.js";
import { bringBack, remove, revert } from "./removing.js";
import { split } from "./splitting.js";
import { clear, tellFailure } from "./toast.js";

export { load } from "./phrases.js";

const ACTIONS = { correct, same: findSame, split, delete: remove, restore: bringBack, revert, create, choose, forget };

/** Does what a button names; `refresh` shows the page anew afterwards. */
export function act(button, refresh) {
  if (button.dataset.edit === "correct") return begin(button, refresh);
  return leaving(() => begin(button, refresh));
}

async function begin(button, refresh) {
  if (button.hasAttribute("aria-busy")) return;
  button.setAttribute("aria-busy", "true");
  clear();
  try {
    await ACTIONS[button.dataset.edit](refresh, button);
  } catch (problem) {
    tellFailure(problem);
  } finally {
    button.removeAttribute("aria-busy");
  }
}
