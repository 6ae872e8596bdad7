// A frontend's first steps with the service, typed by its OpenAPI document.
import assert from "node:assert/strict";
import { test } from "node:test";
import createClient from "openapi-fetch";
import type { components, paths } from "./timeline.js";

type Problem = components["schemas"]["Problem"];

const baseUrl = process.env["TIMELINE"]!;
const reader = createClient<paths>({ baseUrl });
const writer = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${process.env["KEY"]}` } });

async function make(title: string, edtf: string) {
  const { data, error, response } = await writer.POST("/v1/events", { body: { title, edtf } });
  assert.ok(data, error?.detail);
  assert.equal(response.headers.get("Location"), data.links.self);
  return data;
}

/** The first days of the events of a window, a page of two after the other. */
async function startsBetween(from: string, to: string) {
  const starts = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { from, to, limit: 2, ...(cursor === undefined ? {} : { cursor }) };
    const { data, error } = await reader.GET("/v1/events", { params: { query } });
    assert.ok(typeof data === "object" && "items" in data, error?.detail);
    for (const event of data.items) starts.push(event.start);
    cursor = data.next_cursor;
  }
  return starts;
}

test("an article becomes events, which are found and corrected", async () => {
  const text = "Le maire a inauguré le pont mardi.";
  const { data: article, response } = await writer.POST("/v1/articles", {
    body: { text, published_at: "2025-03-13", language: "fr" },
  });
  assert.equal(response.status, 201);
  const created = article!.events[0]!;
  assert.equal(created.start, "2025-03-11");
  assert.deepEqual(await startsBetween("2025-03", "2025-03"), ["2025-03-11"]);

  const path = { event_id: created.id };
  const { response: seen } = await reader.GET("/v1/events/{event_id}", { params: { path } });
  const header = { "If-Match": seen.headers.get("ETag")! };
  const { data: changed } = await writer.PATCH("/v1/events/{event_id}", {
    params: { path, header },
    body: { status: "cancelled" },
  });
  assert.equal(changed!.status, "cancelled");
  const { error: late } = await writer.DELETE("/v1/events/{event_id}", { params: { path, header } });
  assert.equal(late!.status, 412);
});

test("the events of some months come in order of time, page after page", async () => {
  for (const day of ["1950-03-04", "1950-01-02", "1950-02-03", "1950-05-06"]) await make(`Fête du ${day}`, day);
  assert.deepEqual(await startsBetween("1950-01", "1950-03"), ["1950-01-02", "1950-02-03", "1950-03-04"]);
});

test("an event made by hand is what was asked for", async () => {
  const event = await make("Ouverture du pont", "1931-05");
  assert.deepEqual([event.start, event.end, event.precision], ["1931-05-01", "1931-05-31", "month"]);
  assert.deepEqual([event.status, event.mentions], ["occurred", []]);
});

test("an extraction reads a text and stores nothing", async () => {
  const text = "Le maire a inauguré le pont mardi.";
  const { data, error } = await reader.POST("/v1/extractions", { body: { text, published_at: "1960-03-10" } });
  assert.ok(data, error?.detail);
  const [event] = data.events;
  assert.ok(event);
  assert.deepEqual([data.language, data.events.length, event.start], ["fr", 1, "1960-03-08"]);
  assert.equal(text.slice(event.mention.start, event.mention.end), "mardi");
  assert.deepEqual(await startsBetween("1960", "1960"), []);
});

test("a problem says which field is at fault", async () => {
  const { error, response } = await writer.POST("/v1/events", { body: { title: "Bal", edtf: "demain" } });
  const problem: Problem = error!;
  assert.deepEqual([response.status, problem.status], [422, 422]);
  assert.deepEqual(Object.keys(problem.errors!), ["edtf"]);
});

test("nothing is written without a key", async () => {
  const { error } = await reader.POST("/v1/events", { body: { title: "Bal", edtf: "1980" } });
  assert.equal(error!.status, 401);
});
