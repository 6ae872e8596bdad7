// The texts that only the reader needs, loaded with it.

import { later } from "../core/later.js";

export const texts = {};
const rules = {};

/** Loads them; calls after the first cost nothing. */
export async function load() {
  const [own, phrases] = await Promise.all(["reader", "rules"].map(later));
  Object.assign(texts, own);
  Object.assign(rules, phrases);
}

/** What a rule is called in words: "a weekday alone". */
export function ruleName(rule) {
  return rules[rule] ?? rule.replaceAll("_", " ");
}
