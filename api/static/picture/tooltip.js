// What lies at the pointer or has the focus, in words; and the row of the same event in the list.

import { byId, texts, worded } from "../core/dom.js";

const AWAY = 14;

/** `bucketAt(x)` names what the strip of counts shows at a place, or gives null. */
export function explain(host, tip, bucketAt) {
  const section = tip.parentElement;
  const say = (text, x, y) => {
    tip.hidden = !text;
    if (!text) return;
    tip.textContent = text;
    const room = section.clientWidth - tip.offsetWidth;
    tip.style.left = `${Math.max(0, Math.min(x - tip.offsetWidth / 2, room))}px`;
    tip.style.top = `${y + AWAY}px`;
  };
  const hush = () => {
    say("");
    link(null);
  };
  const at = (event, node) => {
    const box = section.getBoundingClientRect();
    link(node?.dataset.id);
    say(node ? nameOf(host, node) : bucketAt(event), event.clientX - box.left, event.clientY - box.top);
  };
  host.addEventListener("pointermove", (event) => (event.buttons ? hush() : at(event, named(event.target))));
  host.addEventListener("pointerleave", hush);
  host.addEventListener("focusin", ({ target }) => {
    const { left, width, bottom } = target.getBoundingClientRect();
    if (target !== host) at({ clientX: left + width / 2, clientY: bottom - AWAY / 2 }, target);
  });
  host.addEventListener("focusout", hush);
  addEventListener("keydown", (press) => press.key === "Escape" && hush());
  linkRows(host);
  return { hush };
}

/** The name of a mark or count, or of the mark to which a title belongs. */
function nameOf(host, node) {
  const titled = node.hasAttribute("aria-label") ? node : host.querySelector(`a[data-id="${node.dataset.id}"]`);
  return titled?.getAttribute("aria-label");
}

const named = (target) => target.closest("[data-id], .chip-count");

/** Marks the row of an event, and its mark, as belonging together. */
function link(id) {
  for (const each of document.querySelectorAll(".row.linked, .mark.linked")) each.classList.remove("linked");
  if (!id) return;
  byId(`event-${id}`)?.classList.add("linked");
  document.querySelector(`a.mark[data-id="${id}"]`)?.classList.add("linked");
}

function linkRows(host) {
  const follow = ({ target }) => {
    if (!host.contains(target)) link(target.closest?.(".row")?.id.replace("event-", ""));
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
}

/** The counts of a bucket in words. */
export function counting(name, { exact, spanning }) {
  return worded(texts.picture.bucket, { period: name, exact, spanning });
}
