// The texts that only changes need, loaded with the first one.

import { texts } from "../core/dom.js";
import { later } from "../core/later.js";

/** Loads them into `texts.editing`; calls after the first cost nothing. */
export async function load() {
  texts.editing ??= await later("editing");
}
