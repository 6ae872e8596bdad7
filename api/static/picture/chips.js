// "+17": how many events without a mark there are, where they are.

import { isoDate } from "../core/days.js";
import { language, shape, texts, worded } from "../core/dom.js";
import { spanName } from "../core/spans.js";
import { widthOf } from "./labels.js";

const PADDING = 12;
const HEIGHT = 14;
const compact = new Intl.NumberFormat(language, { notation: "compact" });
const exactly = new Intl.NumberFormat(language);

/** The counts of buckets; neighbours share one as far as the width of its text demands. */
export function chipsOf(buckets, scale) {
  const chips = [];
  for (const { first, beyond, count, unsure } of buckets.filter((bucket) => bucket.count)) {
    let chip = chipOf({ first, beyond }, count, unsure, scale);
    while (chips.length && chips.at(-1).right > chip.left) {
      const before = chips.pop();
      chip = chipOf({ first: before.days.first, beyond }, before.count + chip.count, before.unsure || unsure, scale);
    }
    chips.push(chip);
  }
  return chips;
}

/** The count of some days, in the middle of what is seen of them; "≥" if it may be more. */
function chipOf(days, count, unsure, scale) {
  const text = `${unsure ? "≥" : "+"}${compact.format(count)}`;
  const width = widthOf(text) + PADDING;
  const left = scale.x((days.first + days.beyond) / 2) - width / 2;
  const seen = scale.x(days.first) < scale.width && scale.x(days.beyond) > 0;
  const kept = seen ? Math.min(Math.max(left, 0), scale.width - width) : left;
  return { days, count, unsure, text, width, seen, offset: kept - left, left: kept, right: kept + width };
}

export function chipNode({ text, width, count, unsure, days }) {
  const [first, last] = [isoDate(days.first), isoDate(days.beyond - 1)];
  const period = spanName(days.first, days.beyond - 1);
  const name = worded(unsure ? texts.picture.at_least : texts.picture.more, { count: exactly.format(count), period });
  const attributes = { class: "chip-count", role: "button", tabindex: -1, "aria-label": name };
  const data = { "data-count": count, "data-unsure": unsure, "data-first": first, "data-last": last };
  const pill = shape("rect", { width, height: HEIGHT, rx: HEIGHT / 2, y: -HEIGHT / 2 });
  const label = shape("text", { x: width / 2, y: 4, "aria-hidden": "true" }, text);
  return shape("g", { ...attributes, ...data }, pill, label);
}

/** Puts the node of a count in the middle of its days. */
export function moveChip(node, { days, width, offset }, scale, y) {
  const left = scale.x((days.first + days.beyond) / 2) - width / 2 + offset;
  node.setAttribute("transform", `translate(${left.toFixed(1)} ${y})`);
}
