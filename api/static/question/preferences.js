// What a reader chooses for good, the theme, and the link to the page in the other language.

import { byId, texts } from "../core/dom.js";
import * as question from "../core/question.js";

const THEME = "timeline.theme";

export function start() {
  const theme = byId("theme");
  theme.value = localStorage.getItem(THEME) ?? "system";
  theme.addEventListener("change", () => choose(theme.value));
  question.onChange(keepQuestion);
  addEventListener("hashchange", keepQuestion);
  keepQuestion();
}

function choose(theme) {
  if (theme === "system") {
    localStorage.removeItem(THEME);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(THEME, theme);
    document.documentElement.dataset.theme = theme;
  }
}

function keepQuestion() {
  byId("other-language").href = question.address({ lang: texts.common.other_language_code }) + location.hash;
}
