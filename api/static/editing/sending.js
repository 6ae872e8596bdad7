// Changes sent to the service, with a key where it wants one.

import { read, send } from "../core/service.js";
import { askKey } from "./key.js";

const ASKING = ["key-required", "key-not-valid", "scope-too-small"];
const HISTORY_PAGE = 200;

/** The answer to a request, as from `send`; a missing, wrong or too small key is asked for first. */
export async function sent(method, path, options) {
  for (;;) {
    try {
      return await send(method, path, options);
    } catch (problem) {
      if (!ASKING.includes(problem.kind) || !(await askKey(problem.kind))) throw problem;
    }
  }
}

/** A name for one change, under which it can be sent again without being made twice. */
export function changeName() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Takes back the last change of the facts of an event, unless it was changed since it had this ETag. */
export async function revertLast(id, etag) {
  const version = (await wholeHistory(id)).at(-1).version - 1;
  return sent("POST", `/events/${id}/revert`, { body: { version }, etag });
}

/** All changes of an event, the oldest first. */
export async function wholeHistory(id) {
  const changes = [];
  for (let cursor = ""; cursor !== null;) {
    const page = await read(`/events/${id}/history`, { limit: HISTORY_PAGE, cursor });
    changes.push(...page.items);
    cursor = page.next_cursor;
  }
  return changes;
}
