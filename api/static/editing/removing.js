// Deleting an event, and going back to one of its versions.

import { grouped, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import { agreed } from "./dialog.js";
import { revertLast, sent } from "./sending.js";
import { tell } from "./toast.js";

export async function remove(refresh) {
  const { id } = question.sheet();
  const { document: event, etag } = await sent("GET", `/events/${id}`);
  const explanation = worded(texts.editing.delete_help, { title: event.title });
  if (!(await agreed(texts.editing.delete_event, explanation, texts.editing.delete_it))) return;
  await sent("DELETE", `/events/${id}`, { etag });
  question.close();
  tell(worded(texts.editing.deleted, { title: event.title }), () => restore(id, refresh));
  await refresh();
}

/** Brings an event back that was deleted or merged, and shows it. */
export async function restore(id, refresh) {
  await sent("POST", `/events/${id}/restore`);
  question.open("event", id);
  await refresh();
}

export async function bringBack(refresh) {
  await restore(question.sheet().id, refresh);
  tell(texts.editing.restored);
}

export async function revert(refresh, button) {
  const { id } = question.sheet();
  const { etag } = await sent("GET", `/events/${id}`);
  const version = Number(button.dataset.version);
  const answer = await sent("POST", `/events/${id}/revert`, { body: { version }, etag, parameters: {} });
  if (answer.etag === etag) return tell(texts.editing.unchanged);
  tell(worded(texts.editing.reverted, { version: grouped(version) }), async () => {
    await revertLast(id, answer.etag);
    await refresh();
  });
  await refresh();
}
