// Where an event stands in the list: below which heading, and how the headings follow each other.

import { bucketName, period } from "../core/days.js";
import { texts } from "../core/dom.js";
import { dates } from "./rows.js";

const RANKS_OF_A_YEAR = 16;
const KINDS = ["century", "decade", "year", "month"];
const NAMES_MONTH = /^-?\d{4}-(0\d|1[0-2])/;

/**
 * The group of an event: {key, name, rank, kind, year}. Ranks grow with time; the `kind` is what the name tells of a date.
 * `first` is the first day of the window, null without one; `order` is that of the list.
 */
export function groupOf(event, first, order) {
  if (order === "updated") return { key: "changes", name: texts.list.changes, rank: 0, kind: "whole" };
  if (event.start === null) return { key: "open", name: texts.list.start_unknown, rank: -Infinity, kind: "whole" };
  const day = period(event.start).first;
  if (first !== null && day < first) return { key: "earlier", name: texts.list.earlier, rank: -1e9, kind: "whole" };
  return ofPeriod(event, day);
}

function ofPeriod(event, day) {
  const year = Number(event.start.slice(0, -6));
  const month = Number(event.start.slice(-5, -3));
  const kind = kindOf(event);
  const rank = year * RANKS_OF_A_YEAR + KINDS.indexOf(kind) + (kind === "month" ? month : 0);
  const name = kind === "month" || kind === "year" ? bucketName(day, kind, dates()) : event.display;
  return { key: `${kind} ${rank}`, name, rank, kind, year };
}

/** What the text names of the start: its "month", or only its "year", "decade" or "century". */
function kindOf({ edtf, start, precision }) {
  const monthNamed = !start.endsWith("-01-01") || NAMES_MONTH.test(edtf);
  return monthNamed || precision === "month" ? "month" : KINDS.includes(precision) ? precision : "year";
}
