// The labelled axis: days with their month above, months with their year, or years, decades and centuries alone.

import { bucketAfter, bucketName, bucketStart, isoDate } from "../core/days.js";
import { language, shape } from "../core/dom.js";
import { widthOf } from "./labels.js";
import { lengthOf } from "./scale.js";

const ROOM = 12;
const DAY_MS = 86_400_000;
const LENGTHS = { day: 1, month: 30.44, year: 365.25, decade: 3652.5, century: 36525 };
const STEPS = [
  ["day", 1], ["day", 2], ["day", 5], ["day", 7], ["day", 14], ["month", 1], ["month", 2], ["month", 3], ["month", 6],
  ["year", 1], ["year", 2], ["year", 5], ["decade", 1], ["decade", 2], ["decade", 5],
  ["century", 1], ["century", 2], ["century", 5], ["century", 10], ["century", 20], ["century", 50],
];
const DAYS_OF_MONTH = { 1: () => true, 2: (day) => day % 2 && day < 31, 5: (day) => day === 1 || (day % 5 === 0 && day < 30), 7: (day) => day % 7 === 1 && day < 29, 14: (day) => day % 14 === 1 && day < 29 };
const UPPER = { day: "month", month: "year" };
const named = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
const NAMES = { long: named({ month: "long" }), short: named({ month: "short" }), narrow: named({ month: "narrow" }), weekday: named({ weekday: "short" }) };

/** Draws the axis of a window into a node, with lines through `height` pixels above it. */
export function drawAxis(node, window, scale, height) {
  const { unit, step, style } = stepFor(window, scale);
  const ticks = ticksOf(window, unit, step);
  const lower = ticks.map((day) => ({ x: scale.x(day), text: nameOf(day, unit, style) }));
  node.replaceChildren(
    ...lower.map(({ x }) => shape("line", { x1: round(x), x2: round(x), y1: 0, y2: height + 4 })),
    ...lower.filter(({ x, text }) => x >= -1 && x + widthOf(text) < scale.width).map(({ x, text }) =>
      shape("text", { x: round(x + 3), y: height + 13 }, text)),
    ...upperOf(window, UPPER[unit], scale, height),
  );
}

const round = (value) => Math.round(value * 10) / 10;

/** The finest step whose names have room. */
function stepFor(window, scale) {
  for (const [unit, step] of STEPS) {
    const room = scale.perDay * LENGTHS[unit] * step;
    for (const style of stylesOf(unit, step)) if (room >= roomOf(unit, style)) return { unit, step, style };
  }
  return { unit: "century", step: 50, style: "year" };
}

const stylesOf = (unit, step) => ({ day: step === 1 ? ["weekday", "day"] : ["day"], month: step === 1 ? ["long", "short", "narrow"] : ["short"] })[unit] ?? ["year"];

function roomOf(unit, style) {
  const widest = { weekday: "mer. 30", day: "30", long: "septembre", short: "sept.", narrow: "M", year: "−2000 av. J.-C." };
  return widthOf(unit === "year" || style !== "year" ? (style === "year" ? "2000" : widest[style]) : "2000") + ROOM;
}

function ticksOf({ first, beyond }, unit, step) {
  const found = [];
  for (let day = bucketStart(Math.floor(first), unit); day < beyond; day = bucketAfter(day, unit)) {
    if (isTick(day, unit, step)) found.push(day);
  }
  return found;
}

function isTick(day, unit, step) {
  const [, sign, year, month, date] = /^(-?)(\d+)-(\d+)-(\d+)$/.exec(isoDate(day));
  if (unit === "day") return DAYS_OF_MONTH[step](Number(date));
  if (unit === "month") return (Number(month) - 1) % step === 0;
  const years = { year: 1, decade: 10, century: 100 }[unit];
  return Math.floor((sign ? -year : Number(year)) / years) % step === 0;
}

function nameOf(day, unit, style) {
  const date = new Date(day * DAY_MS);
  if (style === "weekday") return `${NAMES.weekday.format(date)} ${date.getUTCDate()}`;
  if (style === "day") return String(date.getUTCDate());
  return NAMES[style]?.format(date) ?? bucketName(day, unit, language, { short: true });
}

/** The names of the longer periods, each where it begins; the first one where the picture begins. */
function upperOf({ first, beyond }, unit, scale, height) {
  if (!unit) return [];
  const starts = [];
  for (let day = bucketStart(Math.floor(first), unit); day < beyond; day = bucketAfter(day, unit)) starts.push(day);
  return starts.flatMap((day) => {
    const text = bucketName(day, unit, language);
    const x = Math.max(scale.x(day), 0);
    const end = Math.min(scale.x(bucketAfter(day, unit)), scale.width);
    if (end - x < widthOf(text) + ROOM) return [];
    return [shape("text", { class: "upper", x: round(x + 3), y: height + 28 }, text)];
  });
}
