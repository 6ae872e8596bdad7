// An event made by hand, which no article mentions.

import { texts } from "../core/dom.js";
import * as question from "../core/question.js";
import { agreed, shown } from "./dialog.js";
import { eventFields } from "./facts.js";
import { formOf } from "./form.js";
import { changeName, sent } from "./sending.js";
import { tell } from "./toast.js";

export async function create(refresh) {
  let editor;
  const mayDismiss = () =>
    !editor.changed() || agreed(texts.editing.unsaved, texts.editing.unsaved_help, texts.editing.discard);
  const dismissed = async (close) => (await mayDismiss()) && close(undefined);
  const made = await shown(
    texts.editing.new_event,
    (close) => {
      const save = saver(close);
      editor = formOf(eventFields(), { action: texts.editing.add, save, cancel: () => dismissed(close) });
      queueMicrotask(editor.focus);
      return editor.form;
    },
    { mayDismiss, name: "new-event" },
  );
  if (!made) return;
  question.open("event", made.document.id);
  tell(texts.editing.created, () => takeBack(made, refresh));
  await refresh();
}

/** The same event sent again is not made twice, as after an answer that was lost. */
function saver(close) {
  let last = {};
  return async (values) => {
    const body = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const text = JSON.stringify(body);
    if (last.text !== text) last = { text, name: changeName() };
    close(await sent("POST", "/events", { body, headers: { "Idempotency-Key": last.name } }));
  };
}

async function takeBack({ document: { id }, etag }, refresh) {
  await sent("DELETE", `/events/${id}`, { etag });
  const beside = question.sheet();
  if (beside?.kind === "event" && beside.id === id) question.close();
  await refresh();
}
