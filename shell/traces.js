// Leaves nothing to be seen: not in the app switcher, not by Back, not in what a library writes.

import { empty, state } from './app.js';
import { byId, inAnyCase } from './page.js';
import { goes } from './session.js';

export function listenForTraces() {
  addEventListener('pagehide', () => inAnyCase(goes, empty));
  // As if the address were opened: a reload would go on with the session.
  addEventListener('pageshow', (event) => event.persisted && location.replace(location.href));
  document.addEventListener('visibilitychange', () => {
    // The app switcher then shows the cover. A cover, unlike hiding, keeps the focus.
    if (!state.leaving) byId('cover').hidden = document.visibilityState !== 'hidden';
  });
}

const REFUSED =
  /<\s*(script|iframe|frame|object|embed|base|meta|link|style|form)\b|[\s"'/]on[a-z]+\s*=|srcdoc|javascript:/i;

/** Our code never writes HTML. If a dependency ever does, the HTML must at least be harmless. */
export function guardMarkup() {
  if (!window.trustedTypes) return;
  window.trustedTypes.createPolicy('default', {
    createHTML: (html) => (REFUSED.test(html) ? null : html),
    createScriptURL: (url) => (new URL(url, location).origin === location.origin ? url : null),
  });
}
