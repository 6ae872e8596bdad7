// The window that is drawn at this moment, and how gestures, keys and buttons move it.

import { FIRST_DAY, LAST_DAY } from "../core/days.js";
import { inside, lengthOf, moved, same, scaleOf, snapped, union, unitOf, zoomed } from "./scale.js";

const PAUSE_MS = 250;
const MOTION_MS = 180;
const YEAR = 365;
const AROUND_TODAY = 5 * YEAR;
const CALENDAR = { first: FIRST_DAY, beyond: LAST_DAY + 1 };

/** `bounds()`, `draw(window)`, `settle(window)` and `busy()` belong to the picture. */
export function viewOf(host, { bounds, draw, settle, busy }) {
  let [window, goal, pause, frame, moving] = [null, null, null, null, false];

  const redraw = () => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      draw(window);
    });
  };
  const limited = (wanted) => inside(wanted, inside(limits(bounds()), CALENDAR));
  const show = (wanted) => {
    window = wanted;
    redraw();
  };
  const rest = () => {
    clearTimeout(pause);
    [moving, goal] = [false, null];
    const { extent } = bounds();
    const edge = snapped(window, unitOf(window, host.clientWidth));
    const rounded = inside(edge, CALENDAR);
    show(extent && lengthOf(window) >= lengthOf(limits(bounds())) ? { ...limits(bounds()) } : rounded);
    settle(window);
  };
  const go = (wanted, { later = true } = {}) => {
    if (!window) return;
    busy();
    [moving, goal] = [true, wanted];
    clearTimeout(pause);
    if (later) pause = setTimeout(rest, PAUSE_MS);
    show(wanted);
  };
  const glide = (wanted) => {
    if (!window || same(wanted, window)) return;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      go(wanted, { later: false });
      return rest();
    }
    busy();
    clearTimeout(pause);
    [moving, goal] = [true, wanted];
    const [from, started] = [window, performance.now()];
    const step = (now) => {
      if (goal !== wanted) return;
      const share = Math.min(Math.max((now - started) / MOTION_MS, 0), 1);
      window = share < 1 ? between(from, wanted, share * (2 - share)) : wanted;
      draw(window);
      if (share < 1) requestAnimationFrame(step);
      else rest();
    };
    requestAnimationFrame(step);
  };
  const base = () => goal ?? window;
  const dayAt = (clientX) => scaleOf(window, host.clientWidth).day(clientX - host.getBoundingClientRect().left);
  const perDay = () => scaleOf(window, host.clientWidth).perDay;
  const focusDay = () => {
    const mark = host.contains(document.activeElement) && document.activeElement !== host ? document.activeElement : null;
    if (!mark) return null;
    const { left, width } = mark.getBoundingClientRect();
    return dayAt(left + width / 2);
  };
  const middle = ({ first, beyond }) => (first + beyond) / 2;

  return {
    window: () => window,
    set: (wanted) => {
      if (moving) return;
      show(wanted);
    },
    /** The events of a window have come: it is shown, unless a gesture goes on. */
    arrive: (wanted) => {
      if (!moving || !window) window = wanted;
    },
    zoom: (factor, clientX) => go(limited(zoomed(window, factor, dayAt(clientX)))),
    zooms: (factor) => Boolean(window) && (factor < 1 ? lengthOf(window) > 1 : lengthOf(window) < lengthOf(limits(bounds())) - 1e-6),
    pan: (pixels) => go(limited(moved(window, -pixels / perDay()))),
    release: () => rest(),
    drag: (wanted, settled) => {
      go(limited(wanted), { later: !settled });
      if (settled) rest();
    },
    go: (wanted) => glide(wanted),
    zoomTo: (factor, clientX) => glide(limited(zoomed(base(), factor, clientX === undefined ? focusDay() ?? middle(base()) : dayAt(clientX)))),
    panTo: (share) => glide(limited(moved(base(), share * lengthOf(base())))),
    all: () => glide({ ...bounds().extent }),
    today: () => {
      const { now } = bounds();
      const length = lengthOf(base()) > AROUND_TODAY ? YEAR : lengthOf(base());
      glide(inside({ first: now - length / 2, beyond: now + length / 2 }, CALENDAR));
    },
    end: (side) => {
      const { extent } = bounds();
      glide(moved(base(), side < 0 ? extent.first - base().first : extent.beyond - base().beyond));
    },
  };
}

function limits({ extent, window, now }) {
  return union(union(extent, window), { first: now, beyond: now + 1 });
}

/** A window on the way from one to another; its length changes by equal factors. */
function between(from, to, share) {
  const length = lengthOf(from) ** (1 - share) * lengthOf(to) ** share;
  const way = Math.abs(lengthOf(to) - lengthOf(from)) < 1e-6 ? share : (length - lengthOf(from)) / (lengthOf(to) - lengthOf(from));
  const first = from.first + (to.first - from.first) * way;
  return { first, beyond: first + length };
}
