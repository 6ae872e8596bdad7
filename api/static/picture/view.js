// The window that is drawn at this moment, and how gestures, keys and buttons move it.

import { mostOf } from "./extent.js";
import { CALENDAR, common, contains, inside, lengthOf, moved, same, scaleOf, snapped, union } from "./scale.js";
import { unitOf, zoomed } from "./scale.js";

const PAUSE_MS = 250;
const MOTION_MS = 180;
const YEAR = 365;
const AROUND_TODAY = 5 * YEAR;
const HALF = 0.5;

/** Whatever moves the window does so here; the picture draws it, and asks for it once it has settled. */
export class View {
  /** `picture` has width(), extent(), now(), centre(window), draw(window), settle(window) and busy(). */
  constructor(host, picture) {
    Object.assign(this, { host, picture, window: null, goal: null, moving: false });
  }

  /** Shows a window that the question asks for, unless a gesture goes on. */
  set(window) {
    if (this.moving && this.window) return;
    this.window = window;
  }

  get bounds() {
    const { extent, now } = this.picture;
    const all = union(extent() ?? this.window, { first: now(), beyond: now() + 1 });
    return common(CALENDAR, union(all, this.window));
  }

  /** Whether there are any events to move among. */
  get movable() {
    return Boolean(this.window && this.picture.extent());
  }

  get scale() {
    return scaleOf(this.window, this.picture.width());
  }

  /** The window that is being moved to. */
  get aim() {
    return this.goal ?? this.window;
  }

  dayAt(clientX) {
    return this.scale.day(clientX - this.host.getBoundingClientRect().left);
  }

  /** Whether there is anything left to zoom. */
  zooms(factor) {
    if (!this.movable) return false;
    return factor < 1 ? lengthOf(this.window) > 1 : !contains(this.window, this.picture.extent());
  }

  zoom(factor, clientX) {
    if (this.movable) this.follow(inside(zoomed(this.window, factor, this.dayAt(clientX)), this.bounds));
  }

  pan(pixels) {
    if (this.movable) this.follow(inside(moved(this.window, -pixels / this.scale.perDay), this.bounds));
  }

  /** The window held in the overview. */
  drag(window, settled) {
    this.follow(inside(window, this.bounds));
    if (settled) this.rest();
  }

  /** Moves with a gesture; draws once a frame, and rests after a pause. */
  follow(window) {
    this.begin(window);
    this.window = window;
    this.pause = setTimeout(() => this.rest(), PAUSE_MS);
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.picture.draw(this.window);
    });
  }

  begin(goal) {
    this.picture.busy();
    clearTimeout(this.pause);
    Object.assign(this, { moving: true, goal });
  }

  /** A gesture has ended: the window is that of whole buckets, and becomes the question's. */
  rest() {
    clearTimeout(this.pause);
    const whole = lengthOf(this.window) >= lengthOf(this.bounds) - HALF;
    const edges = whole ? this.bounds : snapped(this.window, unitOf(this.window, this.picture.width()));
    Object.assign(this, { moving: false, goal: null, window: common(CALENDAR, edges) });
    this.picture.draw(this.window);
    this.picture.settle(this.window);
  }

  /** Moves to a window by itself. */
  go(window) {
    if (!this.movable || same(window, this.window)) return;
    this.begin(window);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.window = window;
      this.rest();
    } else {
      this.glide(this.window, window, performance.now());
    }
  }

  glide(from, to, started) {
    requestAnimationFrame((now) => {
      if (this.goal !== to) return;
      const share = Math.min(Math.max((now - started) / MOTION_MS, 0), 1);
      this.window = share < 1 ? between(from, to, share * (2 - share)) : to;
      if (share === 1) return this.rest();
      this.picture.draw(this.window);
      this.glide(from, to, started);
    });
  }

  /** Zooms at a place, or else at the event that has the focus, or else where the events are. */
  zoomTo(factor, clientX = this.focus()) {
    if (!this.movable) return;
    const day = clientX === null ? this.picture.centre(this.aim) : this.dayAt(clientX);
    this.go(inside(zoomed(this.aim, factor, day), this.bounds));
  }

  focus() {
    const mark = document.activeElement.closest(`#${this.host.id} .mark`);
    const box = mark?.getBoundingClientRect();
    return box ? box.left + box.width / 2 : null;
  }

  panTo(share) {
    if (this.movable) this.go(inside(moved(this.aim, share * lengthOf(this.aim)), this.bounds));
  }

  all() {
    if (!this.movable) return;
    const { first, beyond } = this.picture.extent();
    this.go({ first, beyond });
  }

  /** The part of all time that has nearly all events. */
  most() {
    const most = mostOf(this.picture.extent());
    if (most) this.go(most);
  }

  /** Today in the middle, of a window as long as now or else of a year. */
  today() {
    if (!this.movable) return;
    const length = lengthOf(this.aim) > AROUND_TODAY ? YEAR : lengthOf(this.aim);
    const day = this.picture.now() + HALF;
    this.go({ first: day - length / 2, beyond: day + length / 2 });
  }

  /** The first events, or the last. */
  end(side) {
    if (!this.movable) return;
    const extent = this.picture.extent();
    this.go(moved(this.aim, side < 0 ? extent.first - this.aim.first : extent.beyond - this.aim.beyond));
  }
}

/** A window on the way from one to another, whose length changes by equal factors in equal times. */
function between(from, to, share) {
  const change = lengthOf(to) - lengthOf(from);
  const length = lengthOf(from) ** (1 - share) * lengthOf(to) ** share;
  const way = Math.abs(change) < 1e-6 ? share : (length - lengthOf(from)) / change;
  const first = from.first + (to.first - from.first) * way;
  return { first, beyond: first + length };
}
