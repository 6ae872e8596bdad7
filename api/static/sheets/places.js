// Where the reader was in what was opened before, so that Back leads there again and not to its beginning.

import { byId } from "../core/dom.js";

const PARTS = "p, li, h2";
const left = new Map();

/** Notes the place before something else is shown. What has not come yet has none. */
export function note(path) {
  const opened = byId("opened");
  if (!path || opened.querySelector(".skeleton")) return;
  const parts = [...opened.querySelectorAll(PARTS)];
  const part = parts.findIndex((each) => each.getBoundingClientRect().bottom > 0);
  left.set(path, {
    part,
    top: parts[part]?.getBoundingClientRect().top,
    link: links().indexOf(document.activeElement),
    here: opened.querySelector(".here")?.id,
  });
}

/** The place that was noted of a path, if any. */
export const of = (path) => left.get(path);

/** Shows it: the part that stood at the top, and the marked words. Returns the link that was followed. */
export function show({ part, top, link, here }) {
  const opened = byId("opened"), sheet = byId("sheet");
  const first = opened.querySelectorAll(PARTS)[part];
  if (here) opened.querySelector(`[id="${CSS.escape(here)}"]`)?.classList.add("here");
  first?.scrollIntoView({ block: "start" });
  if (first) sheet.scrollTop += first.getBoundingClientRect().top - top;
  return links()[link];
}

const links = () => [...byId("opened").querySelectorAll("a")];
