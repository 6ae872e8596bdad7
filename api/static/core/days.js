// Days as numbers, counted from 1970-01-01 in the proleptic Gregorian calendar, years astronomical.

export const DAY_MS = 86_400_000;
export const FIRST_DAY = dayNumber(-9999, 1, 1);
export const LAST_DAY = dayNumber(9999, 12, 31);
export const UNITS = ["day", "month", "year", "decade", "century"];
/** Years of a unit. */
export const YEARS = { year: 1, decade: 10, century: 100 };
/** Days of a unit, on average. */
export const LENGTHS = { day: 1, month: 30.44, year: 365.25, decade: 3652.5, century: 36525 };
const MOST_BUCKETS = 140;
const PARTIAL_DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

export function dayNumber(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

function parts(number) {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const padded = (value, length) => String(value).padStart(length, "0");

export function isoDate(number) {
  const { year, month, day } = parts(number);
  return `${year < 0 ? "-" : ""}${padded(Math.abs(year), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** First and last day of "2025", "2025-07" or "2025-07-31"; null if there is no such date. */
export function period(text) {
  const match = PARTIAL_DATE.exec(text.trim());
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined) {
    const number = dayNumber(year, month, day);
    return parts(number).day === day && day > 0 ? { first: number, last: number } : null;
  }
  if (month !== undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** The number of the bucket that contains a day. Years of a decade or century share their leading digits, as in the service. */
function bucketIndex(number, unit) {
  const { year, month } = parts(number);
  if (unit === "day") return number;
  if (unit === "month") return year * 12 + month - 1;
  if (unit === "year" || year >= 0) return Math.floor(year / YEARS[unit]);
  return -Math.floor(-year / YEARS[unit]) - 1;
}

function firstDay(index, unit) {
  if (unit === "day") return index;
  if (unit === "month") return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  const before = unit !== "year" && index < 0;
  return dayNumber(index * YEARS[unit] + (before ? 1 : 0), 1, 1);
}

/** The first day of the bucket that contains a day. */
export function bucketStart(number, unit) {
  return firstDay(bucketIndex(number, unit), unit);
}

/** The first day of the bucket after the one that contains a day. */
export function bucketAfter(number, unit) {
  return firstDay(bucketIndex(number, unit) + 1, unit);
}

/** The finest unit that divides a range into at most `most` buckets. */
export function unitFor(first, last, most = MOST_BUCKETS) {
  return UNITS.find((unit) => (last - first + 1) / LENGTHS[unit] <= most) ?? "century";
}

/** The shortest date that begins ("first") or ends with a day: "2025" begins with 1 January 2025. */
export function shortest(number, side) {
  const { year, month, day } = parts(number);
  const iso = isoDate(number);
  if (side === "first") return day > 1 ? iso : month > 1 ? iso.slice(0, -3) : iso.slice(0, -6);
  if (parts(number + 1).day > 1) return iso;
  return month < 12 ? iso.slice(0, -3) : dayNumber(year, 12, 31) === number ? iso.slice(0, -6) : iso;
}

const FORMATS = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
};
const SHORT_FORMATS = { ...FORMATS, day: { day: "numeric", month: "short" }, month: { month: "short", year: "numeric" } };

const formats = new Map();

/** Formats are kept, since to make one takes longer than to use it a hundred times. */
function format(language, options) {
  const key = `${language} ${Object.values(options)}`;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(language, options));
  return formats.get(key);
}

/** The bucket that begins on a day, in words: "juillet 2025", "1990–1999". */
export function bucketName(start, unit, language, { short = false } = {}) {
  const { year } = parts(start);
  if (unit === "decade" || unit === "century") {
    const last = bucketAfter(start, unit) - 1;
    const name = (number) => bucketName(number, "year", language);
    return short ? name(start) : `${name(start)}–${name(last)}`;
  }
  const options = { ...(short ? SHORT_FORMATS : FORMATS)[unit], timeZone: "UTC" };
  if (year < 100) options.era = "short";
  const name = format(language, options).format(new Date(start * DAY_MS));
  return unit === "day" && language === "fr" ? name.replace(/^1 /, "1er ") : name;
}
