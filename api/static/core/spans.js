// Stretches of days in words, as short as can be: "January–March 2024", "the 1990s", "31 July – 2 August 2025".

import { DAY_MS, dayNumber, isoDate, period, shortest } from "./days.js";
import { language, locale, texts, worded } from "./dom.js";

const WIDTHS = ["year", "month", "day"];
const FORMATS = {
  year: { year: "numeric" },
  month: { month: "long", year: "numeric" },
  day: { day: "numeric", month: "long", year: "numeric" },
};

/** The days from `first` to `last` in words. */
export function spanName(first, last) {
  const unit = unitOf(shortest(first, "first"), shortest(last, "last"));
  if (unit === "year" && isDecade(first, last)) {
    return worded(texts.question.window.decade, { decade: yearOf(first) });
  }
  return ordinal(joined(formatOf(unit, first).formatRangeToParts(dated(first), dated(last))));
}

/** The window between two partial dates as the address has them, either of which may be empty. */
export function windowName(from, to) {
  const { window, all_time: always } = texts.question;
  const [start, end] = [period(from), period(to)];
  if (start && end) return spanName(start.first, end.last);
  if (start) return bounded(window, "from", start.first, shortest(start.first, "first"));
  return end ? bounded(window, "to", end.last, shortest(end.last, "last")) : always;
}

function bounded(window, side, day, iso) {
  const unit = unitOf(iso);
  const name = ordinal(formatOf(unit, day).format(dated(day)));
  const form = unit === "day" ? `${side}_day` : side === "from" && /^[aeiou]/.test(name) ? "from_vowel" : side;
  return worded(window[form], { start: name, end: name });
}

/** The unit of the most exact of these partial dates. */
function unitOf(...dates) {
  return WIDTHS[Math.max(...dates.map((date) => date.slice(1).split("-").length)) - 1];
}

const yearOf = (day) => Number.parseInt(isoDate(day), 10);
const dated = (day) => new Date(day * DAY_MS);

function isDecade(first, last) {
  const year = yearOf(first);
  return year >= 1000 && year % 10 === 0 && last === dayNumber(year + 9, 12, 31);
}

function formatOf(unit, day) {
  const era = yearOf(day) < 100 ? { era: "short" } : {};
  return new Intl.DateTimeFormat(locale, { ...FORMATS[unit], ...era, timeZone: "UTC" });
}

/** One dash for all languages: with spaces only where one of its sides has spaces. */
function joined(parts) {
  const side = (source) => parts.filter((part) => part.source === source).map(({ value }) => value);
  const spaced = [side("startRange"), side("endRange")].some((values) => /\s/.test(values.join("").trim()));
  const isDash = ({ source, value }) => source === "shared" && value.trim() === "–";
  return parts.map((part) => (isDash(part) ? (spaced ? " – " : "–") : part.value)).join("");
}

/** A day of any year in words: "14 July". */
export function yearlyDay(month, day) {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
  return ordinal(format.format(new Date(Date.UTC(2000, month - 1, day))));
}

/** In French, the first day of a month is an ordinal number. */
function ordinal(name) {
  return language === "fr" ? name.replace(/(?<!\S)1(?=–| \p{L})/gu, "1er") : name;
}
