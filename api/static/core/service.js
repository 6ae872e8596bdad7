// Requests to the service. A refusal becomes a Problem with what its document says (RFC 9457).

import { root, texts } from "./dom.js";
import { translated } from "./refusals.js";

const PATIENCE_MS = 15_000;
const KEY = "timeline.key";

/** What a request failed of: the service refused it, or did not answer. */
export class Problem extends Error {
  /** `status` is 0 if there was no answer; `retryAfter` is in seconds, null if the service named none. */
  constructor(message, { status = 0, document = {}, retryAfter = null } = {}) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.document = document;
    this.retryAfter = retryAfter;
  }

  /** The kind of refusal, such as "validation-failed"; empty if there was no answer. */
  get kind() {
    return (this.document.type ?? "").split("/").at(-1);
  }
}

/** What is kept for this tab; null where the browser refuses it, as it may in a frame of another site. */
function storage() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** The key of this tab, which is forgotten with it. */
export const key = {
  get: () => storage()?.getItem(KEY) ?? "",
  set: (value) => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
};

/** The address of a path below /v1 with its parameters; empty ones are left out, lists are repeated. */
export function address(path, parameters = {}) {
  const query = parameters instanceof URLSearchParams ? parameters : new URLSearchParams(pairs(parameters));
  return `${root}/v1${path}${query.size ? `?${query}` : ""}`;
}

function pairs(parameters) {
  return Object.entries(parameters)
    .flatMap(([name, value]) => [value].flat().map((each) => [name, each]))
    .filter(([, value]) => value !== "" && value !== null && value !== undefined);
}

/** The JSON that a path below /v1 answers with. */
export async function read(path, parameters, signal) {
  return (await send("GET", path, { parameters, signal })).document;
}

/**
 * The answer to a request: {document, etag, status}.
 * A body is sent as JSON, as a merge patch if the method is PATCH; `etag` goes into If-Match. Raises Problem.
 */
export async function send(method, path, { parameters, body, etag, signal, headers = {} } = {}) {
  const options = { method, headers: { Accept: "application/json", ...headers } };
  if (key.get()) options.headers.Authorization = `Bearer ${key.get()}`;
  if (etag) options.headers["If-Match"] = etag;
  if (body !== undefined) {
    options.headers["Content-Type"] = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    options.body = JSON.stringify(body);
  }
  const response = await answered(address(path, parameters), options, signal);
  const document = await response.json().catch(() => ({}));
  if (!response.ok) throw refusal(response, await translated(document));
  return { document, etag: response.headers.get("ETag"), status: response.status };
}

/**
 * The HTML of a page of this service, such as "/events/4?part=sheet", as a document.
 * Raises Problem, but not for a status in `also`, whose page says more than the status.
 */
export async function page(path, signal, { also = [] } = {}) {
  const headers = { Accept: "text/html" };
  if (key.get()) headers.Authorization = `Bearer ${key.get()}`;
  const response = await answered(`${root}${path}`, { headers }, signal);
  if (!response.ok && !also.includes(response.status)) throw refusal(response, {});
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

async function answered(url, options, signal) {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(url, { ...options, signal: signal ? AbortSignal.any([signal, patience]) : patience });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new Problem(error.name === "TimeoutError" ? texts.states.slow : texts.states.unreachable);
  }
}

function refusal(response, document) {
  const wait = Number.parseInt(response.headers.get("Retry-After"), 10);
  const message = document.detail ?? document.title;
  return new Problem(message ?? `${texts.states.refused} ${response.status}`, {
    status: response.status,
    document,
    retryAfter: Number.isNaN(wait) ? null : wait,
  });
}

