// Leaves the page, at the press itself.

import { empty, state } from './app.js';
import { byId, inAnyCase, words } from './page.js';
import { end } from './session.js';
import { clearTitle } from './title.js';

/** How far a finger may move, in pixels, before it scrolls and does not press. */
const FINGER_MOVES = 12;

/** Goes first and tidies afterwards. All in one task: nothing is drawn between the cover and the new address. */
export function leave() {
  if (state.leaving) return;
  state.leaving = true;
  const cover = byId('cover');
  const loading = words('shell-loading');
  inAnyCase(
    () => {
      cover.hidden = false;
    },
    clearTitle,
    () => location.replace(byId('exit').href),
    end,
    empty,
    // Some screen readers announce an alert only if its text arrives after it.
    () => {
      cover.textContent = loading;
    },
  );
}

const isExit = (event) => Boolean(event.target.closest && event.target.closest('[data-exit]'));

/** Where a finger has come down on a way out. */
let finger = null;

const moved = (touch) =>
  Math.abs(touch.clientX - finger.clientX) + Math.abs(touch.clientY - finger.clientY) > FINGER_MOVES;

/** The other button opens the browser's menu. */
function leaveAtPress(event) {
  if (event.button === 2 || !isExit(event)) return;
  event.preventDefault();
  leave();
}

/** A press counts as soon as it comes down: by its release the page may have moved under it. */
export function listenForPresses() {
  // A click is what the keyboard and assistive technology send. A plain link would change the address, add
  // a history entry, or open another tab.
  for (const name of ['mousedown', 'click', 'auxclick']) addEventListener(name, leaveAtPress, true);
  // A finger that comes down may be about to scroll.
  addEventListener('touchstart', (event) => {
    finger = isExit(event) ? event.changedTouches[0] : null;
  }, true);
  addEventListener('touchmove', (event) => {
    if (finger && moved(event.changedTouches[0])) finger = null;
  }, true);
  addEventListener('touchcancel', () => {
    finger = null;
  }, true);
  addEventListener('touchend', () => finger && leave(), true);
}
