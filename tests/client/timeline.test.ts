// A frontend's first steps with the service, typed by its OpenAPI document.
import assert from "node:assert/strict";
import { test } from "node:test";
import createClient from "openapi-fetch";
import type { paths } from "./timeline.js";

const client = createClient<paths>({
  baseUrl: process.env.TIMELINE!,
  headers: { Authorization: `Bearer ${process.env.KEY}` },
});

test("an article becomes events, which are found, corrected and paged", async () => {
  const body = { text: "Le maire a inauguré le pont mardi.", published_at: "2025-03-13", language: "fr" };
  const { data: article, response } = await client.POST("/v1/articles", { body });
  assert.equal(response.status, 201);
  const created = article!.events[0]!;
  assert.equal(created.start, "2025-03-11");

  const { data: page } = await client.GET("/v1/events", { params: { query: { from: "2025-03", limit: 1 } } });
  assert.ok(typeof page === "object" && "items" in page);
  assert.equal(page.items[0]!.id, created.id);

  const path = { event_id: created.id };
  const { response: seen } = await client.GET("/v1/events/{event_id}", { params: { path } });
  const { data: changed } = await client.PATCH("/v1/events/{event_id}", {
    params: { path, header: { "If-Match": seen.headers.get("ETag")! } },
    body: { status: "cancelled" },
  });
  assert.equal(changed!.status, "cancelled");
});

test("a problem says what is wrong", async () => {
  const { error } = await client.GET("/v1/events", { params: { query: { limit: 500 } } });
  assert.equal(error!.status, 422);
  assert.ok(error!.errors!["limit"]);
});
