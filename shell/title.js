// The title of the page. The browser's history keeps it, so it is the plain name for as long as a browser
// takes it over, before anything ends the visit, and while nobody sees the page: a phone ends hidden pages
// without a word.

import { waymark } from './app.js';
import { words } from './page.js';

/**
 * How long the plain name stays, in milliseconds. Chromium's history takes titles for 5 s after loading, by a
 * clock of its own that is late on a busy machine.
 */
const TAKEN_MS = 10000;

/** Kept here, because the page may be empty when it is needed. */
const name = words('name');
/** What the page is called otherwise. */
let wanted = document.title;
/** Not before the page has loaded. */
let isHeld = true;
let timer = 0;

function show() {
  document.title = isHeld || document.visibilityState === 'hidden' ? name : wanted;
}

export function setTitle(text) {
  wanted = text;
  show();
}

/** The page is going away. */
export function clearTitle() {
  clearTimeout(timer);
  isHeld = true;
  show();
}

/** The browser loads something: it may take a title over, now and for a while. */
function hold() {
  clearTitle();
  timer = setTimeout(() => {
    isHeld = false;
    show();
  }, TAKEN_MS);
}

waymark.title = setTitle;
/** The app has changed the address: to Chromium that is loading. */
waymark.hold = hold;

export function listenForTitle() {
  document.addEventListener('visibilitychange', show);
  addEventListener('pagehide', clearTitle);
  // It comes also before a page that stays, such as for a number to ring. Chromium takes no title from a page
  // that has gone, but from one that is about to.
  for (const event of ['load', 'hashchange', 'beforeunload']) addEventListener(event, hold);
}
