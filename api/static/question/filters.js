// The search box.

import { byId } from "../core/dom.js";
import * as question from "../core/question.js";

const PAUSE_MS = 250;
let pause = null;
let typing = false;

export function start() {
  const { form } = box();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });
  box().addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE_MS);
  });
  box().addEventListener("change", settle);
}

export async function refresh() {
  const asked = question.value("q");
  if (box().value.trim() !== asked) box().value = asked;
}

const box = () => byId("filters").elements.q;

/** Asks for the words written so far: one step for Back, however often the typing paused. */
function ask() {
  question.change({ q: box().value.trim() }, { replace: typing });
  typing = true;
}

function settle() {
  clearTimeout(pause);
  ask();
  typing = false;
}
