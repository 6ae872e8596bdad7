// What the service tells of a window: how many events each bucket has, and a few of them.

import { bucketAfter, bucketStart, isoDate, period } from "../core/days.js";
import { language } from "../core/dom.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { lengthOf, unitOf } from "./scale.js";

const FIELDS = "id,title,start,end,precision,status,language,display";
const MARK = 12;
const MOST_PER_BUCKET = 20;
const MOST_SAMPLED = 5000;

/** The dates of a window as filters; of one that touches an end of the calendar, all of it. */
function dates(window) {
  return { from: isoDate(window.first), to: isoDate(window.beyond - 1) };
}

/**
 * The buckets of a window with events of each: {unit, window, buckets: [{first, beyond, exact, spanning, items}]}.
 * As many as `lanes` lanes of a picture have room for.
 */
export async function sampled(window, width, lanes, signal) {
  const unit = unitOf(window, width);
  const parameters = question.filters(dates(window));
  const number = countBuckets(window, unit);
  const room = Math.ceil(((width / number) * lanes) / MARK) + 1;
  parameters.set("interval", unit);
  const per = Math.max(1, Math.min(room, MOST_PER_BUCKET, Math.floor(MOST_SAMPLED / number)));
  parameters.set("per", per);
  parameters.set("fields", FIELDS);
  parameters.set("lang", question.value("display") || language);
  const { buckets } = await read("/events/sample", parameters, signal);
  return { unit, window, buckets: begun(dated(buckets, unit), per) };
}

/**
 * The buckets with `starts`, how many of their events begin there; for the first, or earlier. All of these are among
 * the items unless there are as many of them as asked for; then it is the least number that the counts allow.
 */
function begun(buckets, per) {
  return buckets.map((bucket, at) => {
    if (at === 0) return { ...bucket, starts: bucket.exact + bucket.spanning };
    const given = bucket.items.filter(({ start }) => start && period(start).first >= bucket.first).length;
    const longer = Math.max(bucket.spanning - buckets[at - 1].spanning, 0);
    return { ...bucket, starts: bucket.items.length < per ? given : Math.max(given, bucket.exact + longer) };
  });
}

/** A bucket of a decade or less with as many of its events as a request gives. */
export async function sampledBucket(filters, window, signal) {
  for (const [name, value] of Object.entries({ ...dates(window), interval: "decade", per: MOST_PER_BUCKET, fields: "start" })) filters.set(name, value);
  return (await read("/events/sample", filters, signal)).buckets[0];
}

/** The counts of a stretch, or of all time: [{first, beyond, exact, spanning}]. */
export async function counts(filters, unit, signal) {
  filters.set("interval", unit);
  const { buckets } = await read("/events/histogram", filters, signal);
  return dated(buckets, unit);
}

/** The counts of a window. */
export function countsIn(window, unit, filters, signal) {
  for (const [name, value] of Object.entries(dates(window))) filters.set(name, value);
  return counts(filters, unit, signal);
}

function countBuckets(window, unit) {
  const shortest = { day: 1, month: 28, year: 365, decade: 3652, century: 36524 };
  return Math.ceil(lengthOf(window) / shortest[unit]) + 2;
}

/** The buckets, which follow each other, with their days. */
function dated(buckets, unit) {
  if (!buckets.length) return [];
  const inFirst = period(buckets[0].key.replaceAll("X", "1")).first;
  let first = bucketStart(inFirst, unit);
  return buckets.map((bucket) => {
    const beyond = bucketAfter(first, unit);
    const found = { ...bucket, first, beyond };
    first = beyond;
    return found;
  });
}
