// The page: each region shows the events of one question, and the question stands in the address.

import * as actions from "./core/actions.js";
import { asksOtherEvents, onChange, value } from "./core/question.js";
import * as chips from "./question/chips.js";
import * as dates from "./question/dates.js";
import * as display from "./question/display.js";
import * as facets from "./question/facets.js";
import * as filters from "./question/filters.js";
import * as presets from "./question/presets.js";
import * as summary from "./question/summary.js";
import * as picture from "./picture/picture.js";
import * as list from "./list/list.js";
import * as stories from "./list/stories.js";
import * as sheet from "./sheets/sheet.js";
import * as states from "./list/states.js";
import * as preferences from "./question/preferences.js";
import * as takeaway from "./question/takeaway.js";

/** Each has start(), called once, and refresh(signal), which shows the events of the question now. */
const REGIONS = [filters, summary, list, picture];
/** What is counted once the events are shown; the same functions. */
const COUNTS = [facets, chips];
const OTHERS = [dates, display, presets, takeaway, stories, sheet, preferences];
let asking = new AbortController();

for (const region of [...REGIONS, ...COUNTS, ...OTHERS]) region.start();
states.start(refresh);
actions.start(() => Promise.all([sheet.reload(), refresh()]));
onChange((before, back) => {
  if ((before.query.get("display") ?? "") === value("display")) sheet.follow(back);
  else sheet.reload();
  if (asksOtherEvents(before)) refresh();
});
sheet.follow();
refresh();
addEventListener("hashchange", ({ oldURL }) => followReader(new URL(oldURL).hash));
addEventListener("timeline:changed", refresh);
followReader();

async function refresh() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  await states.during(REGIONS.map((region) => region.refresh(signal)), signal);
  if (!signal.aborted) await Promise.allSettled(COUNTS.map((region) => region.refresh(signal)));
}

/** Opens "Read a text" at #reader; the Back button closes it. */
async function followReader(before = "") {
  const asked = location.hash === "#reader";
  if (!asked && before !== "#reader") return;
  const reader = await import("./reader/reader.js");
  if (asked) reader.open();
  else reader.close();
}
