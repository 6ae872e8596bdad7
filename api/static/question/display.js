// The language of the dates, if it is to be another than that of the page.

import { byId } from "../core/dom.js";
import * as question from "../core/question.js";

export function start() {
  byId("display").addEventListener("change", ({ target }) => question.change({ display: target.value }));
  question.onChange(show);
  show();
}

function show() {
  byId("display").value = question.value("display");
}
