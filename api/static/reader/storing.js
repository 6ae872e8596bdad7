// "Store it": what was read becomes an article of the timeline.

import { byId, element } from "../core/dom.js";
import * as question from "../core/question.js";
import { sent } from "../editing/sending.js";
import { texts } from "./phrases.js";
import { clearProblems, showProblem } from "./problems.js";

/** Lets the reader store the article that `article()` gives; `done()` is called once it is stored. */
export function offerStoring(article, done) {
  byId("store").addEventListener("click", async () => {
    byId("store").disabled = true;
    clearProblems(byId("reader-form"));
    await store(article(), done).finally(() => (byId("store").disabled = false));
  });
}

async function store(body, done) {
  try {
    const { document: stored, status } = await sent("POST", "/articles", { body });
    say(status === 201 ? texts.stored : texts.stored_already, stored.id);
    done();
    if (status === 201) dispatchEvent(new Event("timeline:changed"));
  } catch (problem) {
    const known = problem.document?.article;
    if (problem.status === 409 && known) return say(texts.known_address, known);
    showProblem(byId("reader-form"), problem);
  }
}

function say(message, id) {
  const address = question.address({}, { kind: "article", id });
  const link = element("a", { href: address, "data-sheet": "article", "data-id": id }, texts.open_article);
  byId("reading-state").replaceChildren(`${message} `, link);
}
