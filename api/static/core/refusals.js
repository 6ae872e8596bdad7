// What the service says of a request that it refuses, in the language of the page.

import { language } from "./dom.js";
import { later } from "./later.js";

const ENGLISH = "en";
let texts = null;

/**
 * A problem document whose messages are in the language of the page. Where there is no translation, `detail` has
 * what the kind of problem means, with the service's own words after it.
 */
export async function translated(document) {
  if (language === ENGLISH || !document.type) return document;
  texts ??= await later("problems").catch(() => null);
  if (!texts) return document;
  const errors = document.errors && inEach(document.errors, (message) => said(message) ?? message);
  return { ...document, detail: detail(document), ...(errors && { errors }) };
}

function detail({ type, detail: own = "" }) {
  const [, field, message] = /^(\w+): (.+)$/s.exec(own) ?? [];
  const named = texts.fields[field] && said(message);
  if (named) return `${texts.fields[field]} : ${named}`;
  const title = texts.kinds[type.split("/").at(-1)]?.title;
  return said(own) ?? (title ? `${title} (${own})` : own);
}

/** The errors with each message changed, however deep it lies. */
function inEach(errors, change) {
  if (typeof errors === "string") return change(errors);
  if (Array.isArray(errors)) return errors.map((each) => inEach(each, change));
  return Object.fromEntries(Object.entries(errors).map(([name, each]) => [name, inEach(each, change)]));
}

/** The message in the language of the page; null if it is not known. */
function said(message) {
  for (const [pattern, words] of texts.messages) {
    const whole = new RegExp(`^(?:${pattern})$`, "s");
    if (whole.test(message)) return message.replace(whole, words);
  }
  return null;
}
