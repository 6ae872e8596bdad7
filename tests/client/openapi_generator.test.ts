// First steps with the client that openapi-generator generates for TypeScript.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ArticlesApi,
  Configuration,
  EventPatchStatusEnum,
  EventsApi,
  ProblemFromJSON,
  ResponseError,
} from "./openapi_generator/index.js";

const configuration = new Configuration({
  basePath: process.env["TIMELINE"]!,
  accessToken: async () => process.env["KEY"]!,
});
const events = new EventsApi(configuration);
const articles = new ArticlesApi(configuration);

async function problem(call: Promise<unknown>) {
  const error = await call.then(() => undefined, (reason: unknown) => reason);
  assert.ok(error instanceof ResponseError);
  return ProblemFromJSON(await error.response.json());
}

test("events are created, and listed page after page", async () => {
  for (const edtf of ["1952-03-04", "1952-01-02", "1952-02-03"]) {
    const event = await events.createEvent({ newEvent: { title: `Fête du ${edtf}`, edtf } });
    assert.equal(event.start, edtf);
  }
  const starts = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await events.listEvents({ from: "1952", to: "1952", limit: 2, ...(cursor ? { cursor } : {}) });
    for (const event of page.items) starts.push(event.start);
    cursor = page.nextCursor;
  }
  assert.deepEqual(starts, ["1952-01-02", "1952-02-03", "1952-03-04"]);
});

test("an article is stored, and its event corrected", async () => {
  const newArticle = {
    text: "Le maire a inauguré le musée mardi.",
    publishedAt: "2025-06-12",
    language: "fr",
  };
  const article = await articles.createArticle({ newArticle });
  const eventId = article.events[0]!.id;
  assert.equal(article.events[0]!.start, "2025-06-10");

  const { raw } = await events.getEventRaw({ eventId });
  const ifMatch = raw.headers.get("ETag")!;
  const change = { eventId, ifMatch, eventPatch: { status: EventPatchStatusEnum.Cancelled } };
  const changed = await events.patchEvent(change);
  assert.equal(changed.status, "cancelled");
  assert.ok(changed.updatedAt >= changed.createdAt);
  assert.equal((await problem(events.patchEvent(change))).status, 412);
});

test("a problem says which field is at fault", async () => {
  const refused = await problem(events.createEvent({ newEvent: { title: "Bal", edtf: "demain" } }));
  assert.equal(refused.status, 422);
  assert.deepEqual(Object.keys(refused.errors!), ["edtf"]);
});
