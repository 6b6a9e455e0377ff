// Leaves when Shift is pressed three times, by itself.

import { state } from './app.js';
import { leave } from './leave.js';
import { byId, words } from './page.js';

const SHIFT_MS = 5000;
const SHIFTS_TO_LEAVE = 3;

let presses = 0;
/** Shift is held for something else: a capital, a shortcut, a click. */
let isModifier = false;
let timer;

function announce(text) {
  const status = byId('exit-status');
  if (status) status.textContent = text;
}

function reset(status) {
  clearTimeout(timer);
  presses = 0;
  const exit = byId('exit');
  if (exit) exit.removeAttribute('data-presses');
  announce(status);
}

function pressed() {
  clearTimeout(timer);
  presses += 1;
  const left = SHIFTS_TO_LEAVE - presses;
  if (left === 0) {
    leave();
    return;
  }
  byId('exit').setAttribute('data-presses', presses);
  announce(words(`shell-shift-${left}`));
  timer = setTimeout(() => {
    reset(words('shell-shift-late'));
    timer = setTimeout(announce, SHIFT_MS, '');
  }, SHIFT_MS);
}

/** On-screen keyboards send Shift by themselves while a person types. */
const isScreenKeyboard = (target) =>
  matchMedia('(any-hover: none)').matches &&
  Boolean(target.matches && target.matches('input, textarea, select'));

/** Alt and Shift change the keyboard, Ctrl and Shift the way of writing. */
const hasOthers = (event) => event.altKey || event.ctrlKey || event.metaKey;

function other(event) {
  isModifier = event.shiftKey;
  if (presses) reset('');
}

export function listenForShift() {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || hasOthers(event)) other(event);
  }, true);
  addEventListener('keyup', (event) => {
    if (state.leaving) return;
    if (event.key !== 'Shift') {
      other(event);
      return;
    }
    if (!isModifier && !hasOthers(event) && !isScreenKeyboard(event.target)) pressed();
    // While the other Shift key is still down, it still counts as a modifier.
    isModifier = isModifier && event.shiftKey;
  }, true);
  for (const name of ['mousedown', 'click']) {
    addEventListener(name, (event) => (event.shiftKey || presses) && other(event), true);
  }
}
