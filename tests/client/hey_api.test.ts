// First steps with the client that @hey-api/openapi-ts generates.
import assert from "node:assert/strict";
import { test } from "node:test";
import { client } from "./hey_api/client.gen.js";
import { createArticle, createEvent, getEvent, listEvents, patchEvent } from "./hey_api/sdk.gen.js";

client.setConfig({ baseUrl: process.env["TIMELINE"]!, auth: () => process.env["KEY"]! });

test("events are created, and listed page after page", async () => {
  for (const day of ["1951-03-04", "1951-01-02", "1951-02-03"]) {
    const { data } = await createEvent({ body: { title: `Fête du ${day}`, edtf: day } });
    assert.equal(data!.start, day);
  }
  const starts = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { from: "1951", to: "1951", status: ["occurred" as const], limit: 2 };
    const { data } = await listEvents({ query: cursor === undefined ? query : { ...query, cursor } });
    for (const event of data!.items) starts.push(event.start);
    cursor = data!.next_cursor;
  }
  assert.deepEqual(starts, ["1951-01-02", "1951-02-03", "1951-03-04"]);
});

test("an article is stored, and its event corrected", async () => {
  const text = "Le maire a inauguré la halle mardi.";
  const { data: article } = await createArticle({ body: { text, published_at: "2025-05-15", language: "fr" } });
  const { id, start } = article!.events[0]!;
  assert.equal(start, "2025-05-13");

  const path = { event_id: id };
  const { response } = await getEvent({ path });
  const headers = { "If-Match": response!.headers.get("ETag")! };
  const { data: changed } = await patchEvent({ path, headers, body: { status: "cancelled" } });
  assert.equal(changed!.status, "cancelled");
  const { error: late } = await patchEvent({ path, headers, body: { status: "planned" } });
  assert.equal(late!.status, 412);
});

test("a problem says which field is at fault", async () => {
  const { error } = await createEvent({ body: { title: "Bal", edtf: "demain" } });
  assert.equal(error!.status, 422);
  assert.deepEqual(Object.keys(error!.errors!), ["edtf"]);
});
