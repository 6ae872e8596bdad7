// What validators and generators in JavaScript need of the OpenAPI document.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

function* patterns(value: unknown): Generator<string> {
  for (const [name, each] of Object.entries(value ?? {})) {
    if (name === "pattern" && typeof each === "string") yield each;
    else if (typeof each === "object") yield* patterns(each);
  }
}

test("every pattern is one of ECMAScript with the flag u", () => {
  const document: unknown = JSON.parse(readFileSync(process.env["OPENAPI"]!, "utf8"));
  const found = new Set(patterns(document));
  assert.ok(found.size > 5);
  for (const pattern of found) new RegExp(pattern, "u");
});
