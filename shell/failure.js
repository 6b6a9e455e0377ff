// The failure screen: numbers to call, and a way to try again.

import { state, waymark } from './app.js';
import { byId, inAnyCase, useStyles, words } from './page.js';
import { setTitle } from './title.js';

const HELP_MUST_SHOW_MS = 15000;

/** On a very weak signal the app may still arrive; until then the person has the numbers. */
const tooLate = setTimeout(showFailure, HELP_MUST_SHOW_MS);

function remove(id) {
  const element = byId(id);
  if (element) element.parentNode.removeChild(element);
}

function hide(id, isHidden) {
  const element = byId(id);
  if (element) element.hidden = isHidden;
}

function showFailure() {
  inAnyCase(
    () => hide('loading', true),
    () => hide('first', true),
    () => {
      byId('failure').hidden = false;
    },
    () => {
      setTitle(words('shell-failure'));
    },
    () => byId('shell-failure').focus(),
  );
}

/** The app's pending timers would run on its broken state. */
function stopTimers() {
  for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id);
}

/** The app has arrived. */
export function arrived() {
  clearTimeout(tooLate);
  byId('failure').hidden = true;
}

/** The app has drawn the page. */
waymark.started = () => {
  useStyles();
  arrived();
  hide('loading', true);
  remove('first');
};

/** The app has panicked or failed to load. `why` is for a developer: a place in our code or files. */
waymark.failed = (why) => {
  if (state.stopped || state.leaving) return;
  state.stopped = true;
  if (why) console.error(why);
  inAnyCase(stopTimers, () => remove('app'), () => remove('first'), showFailure);
};

/** Whether a request is under way, so that the failure screen must not say it was not sent. */
waymark.sending = (yes) => {
  byId('shell-failure-unsure').hidden = !yes;
  byId('shell-failure-unsent').hidden = Boolean(yes);
};

/** The browser lacks what the app needs: loading the page again never helps. */
export function tellTooOld() {
  inAnyCase(
    () => {
      byId('shell-failure-old').hidden = false;
    },
    () => {
      byId('shell-failure').textContent = words('shell-failure-old-title');
    },
    () => ['shell-failure-why', 'shell-failure-unsent', 'reload'].forEach(remove),
  );
  waymark.failed();
}

/**
 * An error that passed through the app left it in the middle of something, a panic among them. Errors of
 * other scripts, which browsers and extensions put into the page, are not ours, whatever they are called.
 */
const isOurs = (error) =>
  Boolean(error) && /wasm-function|\[wasm code\]|\/waymark-\w+\.js/.test(error.stack);

export function listenForErrors() {
  addEventListener('error', (event) => isOurs(event.error) && waymark.failed());
  addEventListener('unhandledrejection', (event) => isOurs(event.reason) && waymark.failed());
}
