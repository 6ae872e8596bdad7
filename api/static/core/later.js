// Texts that are loaded when they are needed.

import { language } from "./dom.js";

/** The texts of an area, such as "rules", in the language of the page. */
export async function later(area) {
  const response = await fetch(new URL(`../texts/${language}/${area}.json`, import.meta.url));
  return response.json();
}
