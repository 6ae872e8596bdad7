// The story of an article: found by words of its title, kept by its number.

import { element, texts } from "../core/dom.js";
import { read } from "../core/service.js";
import { labelled, newId } from "./fields.js";
import { reasonOf } from "./refusals.js";

const MOST_OFFERED = 8;
const NUMBER = /^\d+$/;

/** The field of a story. Its value is a number; null lets the service choose. */
export function storyField(id) {
  const offered = element("datalist", { id: newId() });
  const title = element("output", { class: "preview", dir: "auto" });
  const control = element("input", { list: offered.id, autocomplete: "off", maxlength: 200 });
  const field = labelled("story", control, { help: texts.editing.story_help, extra: [title, offered] });
  const text = () => control.value.trim();
  let asking = new AbortController();

  async function look() {
    asking.abort();
    asking = new AbortController();
    title.textContent = "";
    field.complain("");
    try {
      if (NUMBER.test(text())) title.textContent = (await read(`/stories/${text()}`, {}, asking.signal)).title;
      else if (text()) offer((await read("/stories", { q: text(), limit: MOST_OFFERED }, asking.signal)).items);
    } catch (problem) {
      if (problem.name !== "AbortError") field.complain(reasonOf(problem));
    }
  }

  function offer(stories) {
    offered.replaceChildren(...stories.map((story) => element("option", { value: story.id }, story.title)));
  }

  control.addEventListener("input", look);
  control.value = id ?? "";
  look();
  return {
    ...field,
    value: () => (NUMBER.test(text()) ? Number(text()) : text() || null),
    wrong: () => (text() && !NUMBER.test(text()) ? texts.editing.choose_story : ""),
  };
}
