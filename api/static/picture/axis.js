// The labelled axis: days with their month, months with their year, or years, decades and centuries alone.

import { DAY_MS, LENGTHS, YEARS, bucketAfter, bucketName, bucketStart, isoDate } from "../core/days.js";
import { language, shape } from "../core/dom.js";
import { widthOf } from "./labels.js";
import { round } from "./scale.js";

const ROOM = 12;
const SHORTEST_MONTH = 28;
/** Units and steps from fine to coarse; names of one step are tried from long to short. */
const STEPS = {
  day: [1, 2, 5, 7, 14],
  month: [1, 2, 3, 6],
  year: [1, 2, 5],
  decade: [1, 2, 5],
  century: [1, 2, 5, 10, 20, 50],
};
const LABELLED = {
  1: () => true,
  2: (day) => day % 2 === 1 && day < 31,
  5: (day) => day === 1 || (day % 5 === 0 && day < 30),
  7: (day) => day % 7 === 1 && day < 29,
  14: (day) => day % 14 === 1 && day < 29,
};
const UPPER = { day: "month", month: "year" };
const DATE = /^(-?)(\d+)-(\d+)-(\d+)$/;

const named = (options) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
const NAMES = {
  weekday: named({ weekday: "short", day: "numeric" }),
  long: named({ month: "long" }),
  short: named({ month: "short" }),
  narrow: named({ month: "narrow" }),
};
const WIDEST = { weekday: "Wed 30.", day: "30", long: "septembre", short: "sept.", narrow: "M" };

/** Draws the axis of a window into a node, with lines through the `height` pixels above it. */
export function drawAxis(node, window, scale, height) {
  const { unit, step, style } = stepFor(window, scale);
  const ticks = daysOf(window, unit).filter((day) => labelled(day, unit, step));
  const texts = ticks.map((day) => ({ x: scale.x(day), text: nameOf(day, unit, style) }));
  node.replaceChildren(
    ...texts.map(({ x }) => shape("line", { x1: round(x), x2: round(x), y1: 0, y2: height + 4 })),
    ...texts.filter(({ x, text }) => x >= -1 && x + widthOf(text) + 4 < scale.width).map(({ x, text }) =>
      shape("text", { x: round(x + 3), y: height + 13 }, text)),
    ...upper(window, UPPER[unit], scale, height),
  );
}

/** The finest step whose names have room, days only if their months have, too. */
function stepFor(window, scale) {
  const months = scale.perDay * SHORTEST_MONTH >= widthOf(`${WIDEST.short} 2000`) + ROOM;
  for (const [unit, steps] of Object.entries(STEPS)) {
    if (unit === "day" && !months) continue;
    for (const step of steps) {
      const room = scale.perDay * LENGTHS[unit] * step;
      const style = stylesOf(unit, step).find((each) => room >= roomOf(each, window));
      if (style) return { unit, step, style };
    }
  }
  return { unit: "century", step: 50, style: "year" };
}

function stylesOf(unit, step) {
  if (unit === "day") return step === 1 ? ["weekday", "day"] : ["day"];
  if (unit === "month") return step === 1 ? ["long", "short", "narrow"] : ["short"];
  return ["year"];
}

/** The names of early years hold their era. */
function roomOf(style, { first }) {
  return widthOf(WIDEST[style] ?? bucketName(Math.floor(first), "year", language)) + ROOM;
}

function daysOf({ first, beyond }, unit) {
  const found = [];
  for (let day = bucketStart(Math.floor(first), unit); day < beyond; day = bucketAfter(day, unit)) found.push(day);
  return found;
}

function labelled(day, unit, step) {
  const [, sign, year, month, date] = DATE.exec(isoDate(day));
  if (unit === "day") return LABELLED[step](Number(date));
  if (unit === "month") return (Number(month) - 1) % step === 0;
  return Math.floor((sign ? -year : Number(year)) / YEARS[unit]) % step === 0;
}

function nameOf(day, unit, style) {
  const date = new Date(day * DAY_MS);
  if (style === "day") return String(date.getUTCDate());
  return NAMES[style]?.format(date) ?? bucketName(day, unit, language, { short: true });
}

/** The names of the longer periods, each where it begins; the first one where the picture begins. */
function upper(window, unit, scale, height) {
  return (unit ? daysOf(window, unit) : []).flatMap((day) => {
    const x = Math.max(scale.x(day), 0);
    const room = Math.min(scale.x(bucketAfter(day, unit)), scale.width) - x - ROOM;
    const names = [false, true].map((short) => bucketName(day, unit, language, { short }));
    const text = names.find((name) => widthOf(name) <= room);
    return text ? [shape("text", { class: "upper", x: round(x + 3), y: height + 28 }, text)] : [];
  });
}
