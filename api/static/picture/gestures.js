// Wheel, drag, pinch and double click on the picture.
//
// The wheel zooms while the pointer is over the picture. It scrolls the page where there is nothing left to zoom,
// and when the page was already being scrolled as the picture came under the pointer.

const WHEEL = 0.0022;
const LINE = 32;
const SCROLLING_MS = 300;
const THRESHOLD = 4;
const CLOSER = 1 / 3;

/**
 * Calls `view.zoom(factor, x)` and `view.pan(pixels)` while a gesture goes on, `view.zoomTo(factor, x)` for a double
 * click, and `view.rest()` when the pointers have left. `view.zooms(factor)` says whether there is room to zoom.
 */
export function follow(host, view) {
  wheels(host, view);
  drags(host, view);
  host.addEventListener("dblclick", (press) => {
    if (!press.target.closest("a, [role=button]")) view.zoomTo(press.shiftKey ? 1 / CLOSER : CLOSER, press.clientX);
  });
  host.addEventListener("dragstart", (event) => event.preventDefault());
}

function wheels(host, view) {
  let scrolled = -Infinity;
  addEventListener("wheel", (wheel) => {
    if (!host.contains(wheel.target)) scrolled = wheel.timeStamp;
  }, { passive: true });
  host.addEventListener("wheel", (wheel) => {
    const unit = wheel.deltaMode ? LINE : 1;
    const across = wheel.shiftKey && !wheel.deltaX ? wheel.deltaY : wheel.deltaX;
    const meant = wheel.ctrlKey || wheel.metaKey;
    if (!meant && wheel.timeStamp - scrolled < SCROLLING_MS) {
      scrolled = wheel.timeStamp;
    } else if (!meant && Math.abs(across) > Math.abs(wheel.deltaY) * (wheel.shiftKey ? 0 : 1)) {
      wheel.preventDefault();
      view.pan(-across * unit);
    } else {
      const factor = Math.exp(wheel.deltaY * unit * (wheel.ctrlKey && Math.abs(wheel.deltaY) < 50 ? 5 : 1) * WHEEL);
      if (!meant && !view.zooms(factor)) return;
      wheel.preventDefault();
      view.zoom(factor, wheel.clientX);
    }
  }, { passive: false });
}

function drags(host, view) {
  const pointers = new Map();
  let moving = false;
  const middle = () => [...pointers.values()].reduce((sum, x) => sum + x, 0) / pointers.size;
  const spread = () => Math.abs([...pointers.values()].reduce((one, other) => one - other));

  host.addEventListener("pointerdown", (press) => {
    if (press.button) return;
    pointers.set(press.pointerId, press.clientX);
    if (pointers.size === 1) moving = false;
  });
  host.addEventListener("pointermove", (press) => {
    const before = pointers.get(press.pointerId);
    if (before === undefined || pointers.size > 2) return;
    if (!moving && pointers.size === 1 && Math.abs(press.clientX - before) < THRESHOLD) return;
    if (!host.hasPointerCapture(press.pointerId)) host.setPointerCapture(press.pointerId);
    moving = true;
    const [centre, apart] = [middle(), pointers.size === 2 ? spread() : 0];
    pointers.set(press.pointerId, press.clientX);
    view.pan(middle() - centre);
    if (pointers.size === 2) view.zoom(Math.max(apart, 20) / Math.max(spread(), 20), middle());
  });
  const leave = (press) => {
    if (pointers.delete(press.pointerId) && moving && !pointers.size) view.rest();
  };
  host.addEventListener("pointerup", leave);
  host.addEventListener("pointercancel", leave);
}
