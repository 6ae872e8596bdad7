// The texts that only changes need, loaded with the first one.

import { language, texts } from "../core/dom.js";

let loading = null;

/** Loads them into `texts.editing`; calls after the first cost nothing. */
export function load() {
  loading ??= fetched().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetched() {
  const response = await fetch(new URL(`../texts/${language}/editing.json`, import.meta.url));
  texts.editing = await response.json();
}
