// The texts that only the reader needs, loaded with it.

import { language } from "../core/dom.js";

export const texts = {};
const rules = {};

/** Loads them; calls after the first cost nothing. */
export async function load() {
  const [own, phrases] = await Promise.all(["reader", "rules"].map(area));
  Object.assign(texts, own);
  Object.assign(rules, phrases);
}

async function area(name) {
  const response = await fetch(new URL(`../texts/${language}/${name}.json`, import.meta.url));
  return response.json();
}

/** What a rule is called in words: "a weekday alone". */
export function ruleName(rule) {
  return rules[rule] ?? rule.replaceAll("_", " ");
}
