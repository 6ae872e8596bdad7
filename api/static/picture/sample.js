// What the service tells of a window: how many events each bucket has, and a few of them.

import { bucketAfter, bucketStart, isoDate, period, UNITS } from "../core/days.js";
import { language } from "../core/dom.js";
import * as question from "../core/question.js";
import { read } from "../core/service.js";
import { CALENDAR, common, lengthOf, same, unitOf } from "./scale.js";

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
 * The buckets of a window with events of each: {unit, window, buckets}, these with {first, beyond, exact, spanning,
 * starts, items}, and `earlier` if the window cuts them. As many events as the lanes of a picture of this size have
 * room for, and, within the bounds, those beside the picture.
 */
export async function sampled(window, bounds, size, signal) {
  const unit = unitOf(window, size.width);
  const parameters = question.filters();
  const cut = cutAt(window, bounds, unit).map((part) => countsOfPart(part, question.filters(), signal));
  const wider = within() ? window : widened(window, unit, bounds);
  const asked = { ...dates(wider), interval: unit, per: perBucket(window, wider, unit, size), fields: FIELDS, sides: true };
  for (const [name, value] of Object.entries(asked)) parameters.set(name, value);
  parameters.set("lang", question.value("display") || language);
  const [sample, ...parts] = await Promise.all([read("/events/sample", parameters, signal), ...cut]);
  const buckets = dated(sample.buckets, unit);
  for (const part of parts) Object.assign(buckets.find(({ beyond }) => beyond > part.first), part.counts);
  return { unit, window, buckets };
}

const within = () => question.value("match") === "within";

/** As many events of each bucket as its width in the picture has room for, as far as a request gives them. */
function perBucket(window, wider, unit, { width, lanes }) {
  const number = Math.ceil(lengthOf(wider) / SHORTEST[unit]) + 2;
  const room = Math.ceil((width / (lengthOf(window) / SHORTEST[unit])) * (lanes / MARK)) + 1;
  const most = Math.max(1, Math.min(MOST_PER_BUCKET, Math.floor(MOST_SAMPLED / number)));
  return Math.min(Math.max(room, FEWEST_PER_BUCKET), most);
}

/** The parts in the window of the first and the last bucket, where it cuts these and there may be events beyond. */
function cutAt(window, bounds, unit) {
  if (within()) return [];
  const [start, end] = [bucketStart(window.first, unit), bucketAfter(window.beyond - 1, unit)];
  const first = { first: window.first, beyond: Math.min(bucketAfter(window.first, unit), window.beyond) };
  const last = { first: Math.max(bucketStart(window.beyond - 1, unit), window.first), beyond: window.beyond };
  const cutFirst = start < window.first && bounds.first < window.first;
  const cutLast = end > window.beyond && bounds.beyond > window.beyond;
  if (same(first, last)) return cutFirst || cutLast ? [first] : [];
  return [...(cutFirst ? [first] : []), ...(cutLast ? [last] : [])];
}

/** How many events begin in a part of a bucket, and how many reach it that began earlier. */
async function countsOfPart(part, filters, signal) {
  const aligned = (unit) => [part.first, part.beyond].every((day) => bucketStart(day, unit) === day);
  const buckets = await countsIn(part, UNITS.findLast(aligned), filters, signal);
  const starts = buckets.reduce((sum, bucket) => sum + bucket.starts, 0);
  return { ...part, counts: { starts, earlier: earlierIn(buckets[0]) } };
}

/** How many events of a bucket began before it. */
export const earlierIn = ({ exact, spanning, starts, earlier }) => earlier ?? exact + spanning - starts;

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

/** The counts of a stretch, or of all time: [{first, beyond, exact, spanning, starts, ends}]. */
export async function counts(filters, unit, signal) {
  filters.set("interval", unit);
  filters.set("sides", true);
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
