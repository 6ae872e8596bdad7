// A text with its expressions marked, also where one lies in another.

import { element } from "../core/dom.js";
import { signName, signOf, today } from "../core/glyphs.js";
import { texts } from "./phrases.js";

/** The mentions of a reading by their places: [{start, end, text, items: [{mention, event}]}]. */
export function marksOf({ events, undated }) {
  const items = [...events.map((event) => ({ mention: event.mention, event })), ...undated.map((mention) => ({ mention }))];
  const places = Map.groupBy(items, ({ mention }) => `${mention.start} ${mention.end}`);
  const marks = [...places.values()].map((items) => ({ ...items[0].mention, items }));
  return marks.sort((one, other) => one.start - other.start || other.end - one.end);
}

/**
 * The code points of a text, which offsets count. Of a page only the sentences with a time are known; they stand
 * at their places, with an ellipsis for what lies between them.
 */
export function lettersOf(text, marks) {
  if (text !== undefined) return Array.from(text);
  const letters = [];
  let done = 0;
  for (const { sentence } of marks) {
    if (sentence.start > done) letters[done] = sentence.start - done > 3 ? "\n…\n" : "\n";
    Array.from(sentence.text).forEach((letter, index) => (letters[sentence.start + index] = letter));
    done = Math.max(done, sentence.end);
  }
  return letters;
}

/** The text as nodes. Where marks overlap, the shortest has the letters; each has one link, which `data-mark` numbers. */
export function marked(letters, marks) {
  const borders = [...new Set([0, letters.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  borders.sort((one, other) => one - other);
  const linked = new Set();
  let open = [];
  let next = 0;
  return borders.slice(0, -1).map((from, index) => {
    open = open.filter(({ end }) => end > from);
    while (next < marks.length && marks[next].start <= from) open.push(marks[next++]);
    const words = letters.slice(from, borders[index + 1]).join("");
    return open.length ? piece(words, shortest(open), marks, linked) : words;
  });
}

function shortest(open) {
  return open.reduce((best, mark) => (mark.end - mark.start <= best.end - best.start ? mark : best));
}

function piece(words, mark, marks, linked) {
  const [{ event }] = mark.items;
  const sign = event ? signOf(event, today()) : "undated";
  const attributes = { class: `mention ${sign}`, "data-mark": marks.indexOf(mark) };
  if (linked.has(mark)) return element("span", attributes, words);
  linked.add(mark);
  return element("a", { ...attributes, ...link(mark, sign) }, words);
}

/** A link that acts as a button, since only links wrap across lines as words do. */
function link(mark, sign) {
  const read = mark.items.map(({ event }) => event?.display ?? texts.undated).join(", ");
  const status = mark.items[0].event ? `, ${signName(sign)}` : "";
  return { role: "button", href: "#why", tabindex: -1, "aria-pressed": "false", "aria-label": `${mark.text}: ${read}${status}` };
}
