// The signs of the statuses, the same in the picture, the list, the chips and the legend. base.html draws them.

import { shape, texts } from "./dom.js";

export const STATUSES = ["occurred", "ongoing", "planned", "cancelled", "hypothetical"];

/** "passed" for what was planned for days that are over, of which nobody knows what became; else the status. */
export function signOf(event, today) {
  return event.status === "planned" && event.end !== null && event.end < today ? "passed" : event.status;
}

/** The name of a sign, such as "planned". */
export function signName(sign) {
  return sign === "passed" ? texts.common.passed : texts.common.statuses[sign];
}

/** The sign as a picture, which is decoration beside its name. */
export function glyph(sign) {
  const use = shape("use", { href: `#glyph-${sign}` });
  return shape("svg", { class: `glyph ${sign}`, viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, use);
}

/** Today as the reader's calendar has it, YYYY-MM-DD. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
