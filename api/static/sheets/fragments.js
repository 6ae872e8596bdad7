// The pages of what is opened, without the page around it.

import { root } from "../core/dom.js";

/** The path of an address of this page, such as "/events/4?from=2025", for `page` to fetch the sheet alone. */
export function fragment(address) {
  const path = address.slice(root.length).split("#")[0];
  return `${path}${path.includes("?") ? "&" : "?"}part=sheet`;
}
