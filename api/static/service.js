// Requests to the service; a refusal becomes an Error with the detail of its problem document.

import { language, root, texts } from "./elements.js";

async function answer(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error(texts.unreachable);
  }
  const document = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(document.detail ?? document.title ?? String(response.status));
  return document;
}

function query(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== "" && value !== null && value !== undefined);
  return new URLSearchParams(given).toString();
}

export function eventsAddress(parameters) {
  return `${root}/v1/events?${query({ ...parameters, lang: language })}`;
}

export function events(parameters, signal) {
  return answer(eventsAddress(parameters), { signal });
}

export function histogram(parameters, signal) {
  return answer(`${root}/v1/events/histogram?${query(parameters)}`, { signal });
}

export function extraction(article) {
  return answer(`${root}/v1/extractions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(article),
  });
}
