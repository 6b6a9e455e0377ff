// The shell's script: starts the app, and keeps the way out and the failure screen working before the app
// runs, if it never runs and after it has stopped. Stores nothing.

import { swallowEventsOnceStopped } from './app.js';
import { listenForErrors } from './failure.js';
import { listenForFirst } from './first.js';
import { listenForPresses } from './leave.js';
import { byId } from './page.js';
import { listenForShift } from './shift.js';
import { start } from './start.js';
import { listenForTitle } from './title.js';
import { guardMarkup, listenForTraces } from './traces.js';
import { speak } from './words.js';

listenForPresses();
listenForShift();
listenForTraces();
listenForTitle();
listenForErrors();

// A plain link would change the address and add a history entry.
addEventListener('click', (event) => {
  const target = event.target.closest && event.target.closest('#reload, #shell-skip');
  if (!target) return;
  event.preventDefault();
  if (target.id === 'reload') location.reload();
  else (byId('heading') || byId('main')).focus();
}, true);

listenForFirst();
swallowEventsOnceStopped();
guardMarkup();
speak();
start();
// Pressed before all of the page was there.
if (window.waymarkPressed) window.waymarkPressed.click();
