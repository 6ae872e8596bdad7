// The page within a page of another site: a picture and the first events of a question. Its links lead out.

import { byId } from "./core/dom.js";
import { address, asksOtherEvents, onChange } from "./core/question.js";
import { page } from "./core/service.js";
import * as picture from "./picture/picture.js";
import { otherWords, searchWords, statusWords, windowWords } from "./question/wording.js";

/** What the server renders for a question, as it does without scripts. */
const RENDERED = ["sentence", "events", "refusal"];
let asking = new AbortController();

document.documentElement.classList.add("scripts");
picture.start();
onChange((before) => asksOtherEvents(before) && refresh());
picture.refresh(asking.signal).catch(() => {});
sayQuestion();

async function refresh() {
  asking.abort();
  asking = new AbortController();
  await Promise.allSettled([picture.refresh(asking.signal), show(asking.signal)]);
}

async function show(signal) {
  const found = await page(address().slice(document.body.dataset.root.length), signal);
  for (const id of RENDERED) byId(id).replaceWith(found.getElementById(id));
  byId("whole").href = found.getElementById("whole").getAttribute("href");
  sayQuestion();
}

/** Adds to the number of events which they are. */
function sayQuestion() {
  const words = [windowWords(), statusWords(), ...otherWords(), searchWords()].filter(Boolean);
  if (byId("sentence").firstElementChild) byId("sentence").append(...words.map((each) => `, ${each}`));
}
