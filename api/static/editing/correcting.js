// Correcting an event or article where it is shown: its facts give way to a form, the quotes stay in sight.

import { byId, locale, texts, worded } from "../core/dom.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { isElsewhere } from "../sheets/focus.js";
import { agreed } from "./dialog.js";
import { settled } from "./conflict.js";
import { changesOf, factsOf, fieldsOf } from "./facts.js";
import { formOf } from "./form.js";
import { revertLast, sent } from "./sending.js";
import { clear, tell } from "./toast.js";

const PATHS = { event: "events", article: "articles" };
let open = null;

/** Runs `leave` unless there is unsaved text that a person wants to keep. */
export async function leaving(leave) {
  if (open?.editor.changed() && !(await mayDiscard())) return;
  putAway();
  leave();
}

/** Asks a moment later: the Escape that led here would close the question. */
async function mayDiscard() {
  await new Promise((resolve) => setTimeout(resolve));
  return agreed(texts.editing.unsaved, texts.editing.unsaved_help, texts.editing.discard);
}

export async function correct(refresh) {
  if (open?.editor.form.isConnected) return open.editor.focus();
  const { kind, id } = question.sheet();
  const path = `/${PATHS[kind]}/${id}`;
  const { document: thing, etag } = await sent("GET", path, { parameters: kind === "event" ? { lang: locale } : {} });
  const state = { kind, path, thing, etag, refresh };
  const cancel = () => leaving(() => focusButton());
  state.editor = formOf(fieldsOf(kind, thing), {
    action: texts.editing.save,
    save: (values) => save(state, values),
    cancel,
  });
  state.editor.form.addEventListener("keydown", (press) => {
    if (press.key !== "Escape") return;
    press.stopPropagation();
    cancel();
  });
  show(state);
}

function show(state) {
  clear();
  const sheet = byId("sheet");
  const hidden = sheet.querySelectorAll("[data-facts], .tools");
  open = { ...state, hidden };
  (hidden[0] ?? sheet.firstElementChild).before(state.editor.form);
  for (const each of hidden) each.hidden = true;
  question.guardSheet(leaving);
  addEventListener("beforeunload", warn);
  state.editor.focus();
}

function putAway() {
  if (!open) return;
  for (const each of open.hidden) each.hidden = false;
  open.editor.form.remove();
  question.guardSheet(null);
  removeEventListener("beforeunload", warn);
  open = null;
}

function warn(event) {
  if (open?.editor.changed()) event.preventDefault();
}

/** The keyboard goes on from the button, unless the reader has gone elsewhere meanwhile. */
function focusButton() {
  if (isElsewhere()) return;
  byId("sheet").querySelector("[data-edit=correct]")?.focus();
}

async function save(state, values) {
  const patch = changesOf(factsOf(state.kind, state.thing), values);
  if (!Object.keys(patch).length) return done(state, texts.editing.unchanged);
  let answer;
  try {
    answer = await sent("PATCH", state.path, { body: patch, etag: state.etag });
  } catch (problem) {
    if (problem.kind !== "precondition-failed") throw problem;
    return resolve(state, values);
  }
  const before = { ...state };
  if (answer.etag === state.etag) return done(state, texts.editing.unchanged);
  return done(state, await saved(patch, state.path), () => undo(before, patch, answer.etag));
}

/** What was saved, with new days as the page writes them: the answer writes them in the language of the event. */
async function saved(patch, path) {
  if (!("edtf" in patch)) return texts.editing.saved;
  try {
    const { display } = await read(path, { lang: question.dateLanguage() });
    return worded(texts.editing.saved_date, { date: display });
  } catch {
    return texts.editing.saved; // it is, even if it cannot be read again
  }
}

/** Shows what others changed meanwhile, and saves what is chosen over it. */
async function resolve(state, mine) {
  const { document: thing, etag } = await sent("GET", state.path, {
    parameters: state.kind === "event" ? { lang: locale } : {},
  });
  const versions = { theirs: factsOf(state.kind, thing), mine, before: factsOf(state.kind, state.thing) };
  const date = state.editor.fields.find(({ name }) => name === "edtf");
  const words = { [state.thing.edtf]: state.thing.display, [thing.edtf]: thing.display, [mine.edtf]: date?.words() };
  const chosen = await settled(versions, words);
  if (!chosen) return;
  for (const field of state.editor.fields) field.set(chosen[field.name], words[chosen[field.name]]);
  Object.assign(state, { thing, etag });
  await save(state, chosen);
}

async function done(state, message, undoing = null) {
  putAway();
  tell(message, undoing);
  await state.refresh();
  focusButton();
}

/** An event goes back to the version before; an article gets its old values. */
async function undo({ kind, path, thing, refresh }, patch, etag) {
  if (kind === "event") await revertLast(thing.id, etag);
  else await putBack(path, Object.fromEntries(Object.keys(patch).map((name) => [name, thing[name]])), etag);
  await refresh();
}

/** A story ends with its last article: then the service chooses one again. */
async function putBack(path, body, etag) {
  try {
    await sent("PATCH", path, { body, etag });
  } catch (problem) {
    if (!problem.document?.errors?.story) throw problem;
    await sent("PATCH", path, { body: { ...body, story: null }, etag });
  }
}
