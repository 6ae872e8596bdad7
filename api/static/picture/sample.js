// What the service tells of a window: how many events each bucket has, and a few of them.

import { bucketAfter, bucketStart, isoDate, period } from "../core/days.js";
import { language } from "../core/dom.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { CALENDAR, common, lengthOf, unitOf } from "./scale.js";

const FIELDS = "id,title,start,end,precision,status,language,display";
const MARK = 12;
const MARGIN = 0.5;
const FEWEST_PER_BUCKET = 8;
const MOST_PER_BUCKET = 20;
const MOST_SAMPLED = 5000;
const SHORTEST = { day: 1, month: 28, year: 365, decade: 3652, century: 36524 };

/** The window as filters. */
function dates(window) {
  return { from: isoDate(window.first), to: isoDate(window.beyond - 1) };
}

/**
 * The buckets of a window with events of each: {unit, window, buckets: [{first, beyond, exact, spanning, items}]}.
 * As many events as `lanes` lanes of a picture have room for, and, within the bounds, those beside the picture.
 */
export async function sampled(window, bounds, { width, lanes }, signal) {
  const unit = unitOf(window, width);
  const wider = question.value("match") === "within" ? window : widened(window, unit, bounds);
  const parameters = question.filters(dates(wider));
  const number = Math.ceil(lengthOf(wider) / SHORTEST[unit]) + 2;
  const room = Math.ceil((width / (lengthOf(window) / SHORTEST[unit])) * (lanes / MARK)) + 1;
  const most = Math.max(1, Math.min(MOST_PER_BUCKET, Math.floor(MOST_SAMPLED / number)));
  const per = Math.min(Math.max(room, FEWEST_PER_BUCKET), most);
  parameters.set("interval", unit);
  parameters.set("per", per);
  parameters.set("fields", FIELDS);
  parameters.set("lang", question.value("display") || language);
  const { buckets } = await read("/events/sample", parameters, signal);
  return { unit, window, buckets: begun(dated(buckets, unit), per) };
}

/** The window with a margin of whole buckets on either side, so that a moved picture is not empty there. */
function widened(window, unit, bounds) {
  const margin = lengthOf(window) * MARGIN;
  const within = common(CALENDAR, { first: window.first - margin, beyond: window.beyond + margin });
  const wide = {
    first: Math.max(bucketStart(Math.floor(within.first), unit), bounds.first),
    beyond: Math.min(bucketAfter(Math.ceil(within.beyond) - 1, unit), bounds.beyond),
  };
  return { first: Math.min(wide.first, window.first), beyond: Math.max(wide.beyond, window.beyond) };
}

/**
 * The buckets with `starts`, how many of their events begin there. All of these are among the items unless there are
 * as many of them as asked for; then it is what the counts tell, and `unsure` if longer events may make it more.
 */
function begun(buckets, per) {
  return buckets.map((bucket, at) => {
    const given = bucket.items.filter(({ start }) => start && period(start).first >= bucket.first).length;
    if (bucket.items.length < per) return { ...bucket, starts: given };
    const before = buckets[at - 1]?.spanning ?? 0;
    const least = Math.max(given, bucket.exact + Math.max(bucket.spanning - before, 0));
    return { ...bucket, starts: least, unsure: least < bucket.exact + bucket.spanning };
  });
}

/** The items of one bucket, which is at most a decade long, as far as a request gives them. */
export async function itemsOf(window, filters, signal) {
  const asked = { ...dates(window), interval: "decade", per: MOST_PER_BUCKET, fields: "start" };
  for (const [name, value] of Object.entries(asked)) filters.set(name, value);
  return (await read("/events/sample", filters, signal)).buckets[0].items;
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

/** The buckets, which follow each other, with their days. */
function dated(buckets, unit) {
  if (!buckets.length) return [];
  let first = bucketStart(period(buckets[0].key.replaceAll("X", "1")).first, unit);
  return buckets.map((bucket) => {
    const dates = { first, beyond: bucketAfter(first, unit) };
    first = dates.beyond;
    return { ...bucket, ...dates };
  });
}
