// The usual periods: today, this week…

import { dayNumber, isoDate, period } from "../core/days.js";
import { byId, locale } from "../core/dom.js";
import { today } from "../core/glyphs.js";
import * as question from "../core/question.js";

const FIRST_OF_WEEK = new Intl.Locale(locale).getWeekInfo?.().firstDay ?? 1;
const THURSDAY = 4;

/** The window of each period, from the day today, YYYY-MM-DD. */
const WINDOWS = {
  today: (day) => ({ from: day, to: day }),
  week: (day) => week(period(day).first),
  month: (day) => ({ from: day.slice(0, -3), to: day.slice(0, -3) }),
  year: (day) => ({ from: day.slice(0, -6), to: day.slice(0, -6) }),
  coming: (day) => ({ from: day, to: "" }),
  all: () => ({ from: "", to: "" }),
};

export function start() {
  byId("presets").addEventListener("click", ({ target }) => {
    const { preset } = target.dataset;
    if (preset) question.change(WINDOWS[preset](today()));
  });
  question.onChange(mark);
  mark();
}

/** The week of a day; day 0 of the calendar was a Thursday. */
function week(day) {
  const sinceFirst = (((day - dayNumber(1970, 1, 1) + THURSDAY - FIRST_OF_WEEK) % 7) + 7) % 7;
  return { from: isoDate(day - sinceFirst), to: isoDate(day - sinceFirst + 6) };
}

function mark() {
  for (const button of byId("presets").children) {
    const { from, to } = WINDOWS[button.dataset.preset](today());
    button.setAttribute("aria-pressed", String(question.value("from") === from && question.value("to") === to));
  }
}
