// Languages by their names in the language of the page.

import { language } from "./dom.js";

const names = new Intl.DisplayNames([language], { type: "language" });

/** The name of a language by its code, or the code of one that has no name. */
export function languageName(code) {
  try {
    return names.of(code);
  } catch {
    return code;
  }
}
