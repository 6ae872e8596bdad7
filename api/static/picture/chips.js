// "+17": how many events without a mark there are, where they are.

import { isoDate } from "../core/days.js";
import { grouped, language, shape, texts, worded } from "../core/dom.js";
import { spanName } from "../core/spans.js";
import { widthOf } from "./labels.js";

const PADDING = 12;
const HEIGHT = 14;
const compact = new Intl.NumberFormat(language, { notation: "compact" });

/** The counts of buckets; neighbours share one as far as the width of its text demands. */
export function chipsOf(buckets, scale) {
  const chips = [];
  for (const { first, beyond, count, earlier } of buckets.filter((bucket) => bucket.count)) {
    let chip = chipOf({ first, beyond }, count, earlier, scale);
    while (chips.length && chips.at(-1).right > chip.left) {
      const before = chips.pop();
      const days = { first: before.days.first, beyond };
      chip = chipOf(days, before.count + chip.count, before.earlier + chip.earlier, scale);
    }
    chips.push(chip);
  }
  return chips;
}

/** The count of some days, in the middle of what is seen of them; `earlier` of these began before. */
function chipOf(days, count, earlier, scale) {
  const text = `+${compact.format(count)}`;
  const width = widthOf(text) + PADDING;
  const left = scale.x((days.first + days.beyond) / 2) - width / 2;
  const seen = days.first < scale.window.beyond && days.beyond > scale.window.first;
  const kept = seen ? Math.min(Math.max(left, 0), scale.width - width) : left;
  return { days, count, earlier, text, width, seen, offset: kept - left, left: kept, right: kept + width };
}

export function chipNode({ text, width, count, earlier, days }) {
  const [first, last] = [isoDate(days.first), isoDate(days.beyond - 1)];
  const period = spanName(days.first, days.beyond - 1);
  const counts = { count: grouped(count), earlier: grouped(earlier), period };
  const name = worded(earlier ? texts.picture.more_earlier : texts.picture.more, counts);
  const attributes = { class: "chip-count", role: "button", tabindex: -1, "aria-label": name };
  const data = { "data-count": count, "data-first": first, "data-last": last };
  const pill = shape("rect", { width, height: HEIGHT, rx: HEIGHT / 2, y: -HEIGHT / 2 });
  const label = shape("text", { x: width / 2, y: 4, "aria-hidden": "true" }, text);
  return shape("g", { ...attributes, ...data }, pill, label);
}

/** Puts the node of a count in the middle of its days. */
export function moveChip(node, { days, width, offset }, scale, y) {
  const left = scale.x((days.first + days.beyond) / 2) - width / 2 + offset;
  node.setAttribute("transform", `translate(${left.toFixed(1)} ${y})`);
}
