// The page: each region shows the events of one question, and the question stands in the address.

import * as actions from "./core/actions.js";
import { asksOtherEvents, onChange } from "./core/question.js";
import * as filters from "./question/filters.js";
import * as summary from "./question/summary.js";
import * as picture from "./picture/picture.js";
import * as list from "./list/list.js";
import * as stories from "./list/stories.js";
import * as sheet from "./sheets/sheet.js";
import * as states from "./list/states.js";
import * as preferences from "./question/preferences.js";

/** Each has start(), called once, and refresh(signal), which shows the events of the question now. */
const REGIONS = [filters, summary, list, picture];
let asking = new AbortController();

for (const region of [...REGIONS, stories, sheet, preferences]) region.start();
states.start(refresh);
actions.start(() => Promise.all([sheet.reload(), refresh()]));
onChange((before) => {
  sheet.follow();
  if (asksOtherEvents(before)) refresh();
});
sheet.follow();
refresh();

async function refresh() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  await states.during(REGIONS.map((region) => region.refresh(signal)), signal);
}
