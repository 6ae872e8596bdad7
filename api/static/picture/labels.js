// How wide texts are, and how much of them fits.

const LONGEST = 230;
const ELLIPSIS = "…";
const MOST_KNOWN = 5000;

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** Measures in the font that style sheets give to the titles of the picture. */
export function measureAs(element) {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  if (font !== pen.font) widths.clear();
  pen.font = font;
}

/** The width of a text in pixels, or the greatest width that a title may take. */
export function widthOf(text) {
  let width = widths.get(text);
  if (width === undefined) {
    if (widths.size > MOST_KNOWN) widths.clear();
    width = Math.min(Math.ceil(pen.measureText(text).width), LONGEST);
    widths.set(text, width);
  }
  return width;
}

/** The beginning of a text that fits a width. */
export function clipped(text, width) {
  const room = Math.min(width, LONGEST);
  if (pen.measureText(text).width <= room) return text;
  const letters = Array.from(text);
  let [fits, over] = [0, letters.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (pen.measureText(letters.slice(0, middle).join("") + ELLIPSIS).width <= room) fits = middle;
    else over = middle;
  }
  return letters.slice(0, fits).join("").trimEnd() + ELLIPSIS;
}
