// Builds elements. Text becomes text nodes only, so nothing in an article is read as markup.

const SVG = "http://www.w3.org/2000/svg";

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

export function shape(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

export const byId = (id) => document.getElementById(id);
/** The language of the page. */
export const language = document.documentElement.lang;
/** The language of the page in the region of the reader's browser: days are written otherwise in en-US than in en-GB. */
export const locale = document.body.dataset.dates;
/** The texts of the page by area: texts.list.more. */
export const { default: texts } = await import(`../texts/${document.documentElement.lang}.js`);
/** The path under which a proxy publishes the service; empty without one. */
export const { root } = document.body.dataset;

/** The template with its {names} replaced by values. */
export function worded(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

const numbers = new Intl.NumberFormat(language);

/** A number, grouped. */
export const grouped = (number) => numbers.format(number);

/** Whether a click asks for what it says here, and not in another tab or window, or to be saved. */
export const isPlain = (click) => !(click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || click.button);

export function counted(count, many, one) {
  return count === 1 ? one : worded(many, { count: grouped(count) });
}
