// The first screens: start, reference, code. They stand in the page and work before the app. What only the
// app can do is done once it is there: it draws the same screen, and the same control is pressed in it.

import { waymark } from './app.js';
import { arrived } from './failure.js';
import { fail, field, forgive } from './first-form.js';
import { isNight } from './night.js';
import { byId, words } from './page.js';
import { send } from './sign-in.js';
import { setTitle } from './title.js';

/** The elements with the titles. The start has none of its own: the plain name. */
const TITLES = { reference: 'title-first', code: 'title-second' };

/** How long sending may take before it is said. */
const SOON_MS = 500;

/** The screen that is shown. */
let at = 'start';
/** The app can take over. */
let isReady = false;
/** What the person has pressed that only the app can do. */
let wanted = null;
/** The reference that is on its way to the backend. */
let sending = null;
/** What Android's Back and the Escape key close. */
let watcher = null;

const first = () => byId('first');
const screen = (name) => first().querySelector(`[data-screen=${name}]`);

/** All that can be pressed or have the focus. */
const controls = (root) =>
  Array.from(root.querySelectorAll('a, button, input, [tabindex]'))
    .filter((one) => !one.closest('[hidden], #error-summary'));

/**
 * Finds what the app has drawn in place of a control of the page: by its name, because a deployment may offer
 * other languages, or by its place, because a browser may have translated the page.
 */
function counterpart(control) {
  const before = controls(first());
  const place = before.indexOf(control);
  if (place < 0) return () => null;
  const name = control.textContent;
  const isNamesake = (one) => one.textContent === name && one.id === control.id;
  const nth = before.filter(isNamesake).indexOf(control);
  return () => {
    const after = controls(byId('app'));
    const inPlace = after.length === before.length ? after[place] : null;
    return after.filter(isNamesake)[nth] || inPlace;
  };
}

function watchBack() {
  if (watcher) watcher.destroy();
  watcher = null;
  if (at === 'start' || !window.CloseWatcher) return;
  watcher = new CloseWatcher();
  watcher.onclose = () => {
    watcher = null;
    back();
  };
}

/** What the person wanted before counts no more. */
function forget() {
  wanted = null;
  sending = null;
}

function nameScreen(prefix) {
  const title = TITLES[at] ? `${words(TITLES[at])} - ` : '';
  setTitle(`${prefix}${title}${words('name')}`);
}

/** What may come: a code, or by night one only for those who have chosen it. */
function sayWhatComes() {
  const now = isNight() ? 'night' : 'day';
  for (const text of Array.from(screen('code').querySelectorAll('[data-hours]'))) {
    text.hidden = text.getAttribute('data-hours') !== now;
  }
}

function show(name) {
  forget();
  say('');
  forgive(screen(at));
  screen(at).hidden = true;
  byId('heading').removeAttribute('id');
  at = name;
  if (at === 'code') sayWhatComes();
  screen(at).hidden = false;
  const heading = screen(at).querySelector('h1');
  heading.id = 'heading';
  byId('back').hidden = at === 'start';
  nameScreen('');
  watchBack();
  scrollTo(0, 0);
  heading.focus();
  if (at !== 'start' && waymark.early) waymark.early();
}

const back = () => show(at === 'code' ? 'reference' : 'start');

/** What the form says while it is sent. */
function say(text) {
  const status = screen(at).querySelector('form > p[role=status]');
  if (status) status.textContent = text;
}

/** The app draws what is shown here, with what was typed and the focus where it was. */
function takeOver(pressed) {
  if (!first()) return;
  forget();
  const control = counterpart(pressed);
  const focus = counterpart(document.activeElement);
  const typed = [field(screen('reference')).value, field(screen('code')).value];
  const place = pageYOffset;
  isReady = false;
  if (watcher) watcher.destroy();
  first().parentNode.removeChild(first());
  try {
    waymark.draw(at, typed[0], typed[1]);
  } catch (failure) {
    waymark.failed();
    return;
  }
  if (focus()) focus().focus();
  scrollTo(0, place);
  if (control()) control().click();
}

/** Nothing moves until the app is there. */
function showLoading() {
  document.documentElement.className = 'wm-later';
  byId('shell-loading').focus();
}

/** Has the app do something, now or as soon as it is there. */
function leaveToApp(control) {
  if (isReady) takeOver(control);
  else wanted = control;
}

/** On the screen of the code the app has more to offer, once nobody is typing into it. */
function settle() {
  if (isReady && at === 'code' && document.activeElement !== field(screen('code'))) takeOver(null);
}

function pressed(event) {
  const control = event.target.closest && event.target.closest('a, button');
  if (!control || !first() || !first().contains(control)) return;
  if (control.type === 'submit' || /^tel:/.test(control.href)) return;
  event.preventDefault();
  const name = control.getAttribute('data-show');
  if (name) show(name);
  else if (control.id === 'back') back();
  else if (control.id === 'error-link') field(screen(at)).focus();
  else {
    leaveToApp(control);
    if (wanted) showLoading();
  }
}

function submitted(event) {
  if (!first() || !first().contains(event.target)) return;
  event.preventDefault();
  if (sending || wanted) return;
  const button = screen(at).querySelector('[type=submit]');
  if (isReady) {
    takeOver(button);
    return;
  }
  forgive(screen(at));
  nameScreen('');
  const text = field(screen(at)).value;
  if (!text.trim()) {
    fail(screen(at));
    nameScreen(words('title-error'));
    return;
  }
  // Said at once, screen readers would read it after an outcome that comes soon.
  setTimeout(() => (sending || wanted) && say(words('sending')), SOON_MS);
  if (at !== 'reference') {
    leaveToApp(button);
    return;
  }
  const mine = { text };
  sending = mine;
  send(text).then((isSent) => {
    // The person may have gone back meanwhile.
    if (sending !== mine) return;
    sending = null;
    if (isSent) {
      show('code');
      settle();
    } else leaveToApp(button);
  });
}

function typed(event) {
  if (event.target.id !== 'reference' || !byId('incident')) return;
  byId('incident').hidden = !(waymark.isIncident && waymark.isIncident(event.target.value));
}

/** The screen that the person is on, if it is one of these. */
waymark.first = () =>
  (first() && /^wm-(first|later)$/.test(document.documentElement.className) ? at : '');

/** The app is there, has its words and can draw. */
waymark.ready = () => {
  isReady = true;
  arrived();
  first().hidden = false;
  if (at !== 'start') waymark.early();
  // Not from within the app, which would take a failure of its own for the shell's.
  setTimeout(() => {
    if (wanted) takeOver(wanted);
    else if (!sending) settle();
  });
};

/** The app has something to show to a person who has done nothing yet. */
waymark.goOn = () => setTimeout(() => {
  if (first() && at === 'start' && isReady) takeOver(null);
});

export function listenForFirst() {
  addEventListener('click', pressed, true);
  addEventListener('submit', submitted, true);
  addEventListener('input', typed, true);
  addEventListener('hashchange', () => {
    if (!isReady || !first()) return;
    takeOver(null);
    dispatchEvent(new Event('hashchange'));
  });
  // Once a press is over, or nobody sees the page.
  for (const name of ['mouseup', 'touchend', 'keyup', 'visibilitychange']) {
    addEventListener(name, () => setTimeout(settle), true);
  }
}
