// What shell and app tell each other: the functions on `window.waymark` (see src/browser.rs).

import { byId, inAnyCase, removeAllBut } from './page.js';

/** The app adds `drop`, which takes it off the page with all it holds. */
export const waymark = (window.waymark = {});

export const state = {
  /** The app can no longer be trusted: its events are swallowed and its functions never called. */
  stopped: false,
  /** The person is leaving the page: nothing more is drawn. */
  leaving: false,
};

/** Empties the page, apart from the cover. */
export function empty() {
  inAnyCase(
    // After a panic the app's own functions are not safe to call.
    () => !state.stopped && waymark.drop && waymark.drop(),
    () => {
      state.stopped = true;
    },
    () => removeAllBut(byId('cover')),
  );
}

const EVENTS =
  'click keydown keyup input change submit focusin focusout pointerdown pointerup popstate online offline';

/** To be called last: the shell's own listeners go on working. */
export function swallowEventsOnceStopped() {
  for (const name of EVENTS.split(' ')) {
    addEventListener(name, (event) => state.stopped && event.stopImmediatePropagation(), true);
  }
}
