// The session, as the shell knows it: it belongs to this page and ends with it, and leaving one tab takes the
// case off every other.

import { state, waymark } from './app.js';
import { api, inAnyCase } from './page.js';

/** Somebody is signed in on this page. */
let isSignedIn = false;

let tabs = null;
// A browser that keeps no cookies may refuse it.
inAnyCase(() => {
  tabs = new BroadcastChannel('waymark');
});

/** Sends what outlasts the page. */
function tell(method, path, body) {
  const options = { method, keepalive: true, credentials: 'same-origin' };
  options.headers = { 'X-Waymark': '1', 'X-Waymark-Page': window.waymarkPage };
  if (body) {
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(body);
  }
  fetch(`${api()}/session${path}`, options).catch(() => {});
}

/** Takes the case off every other tab. */
waymark.endOthers = () => tabs && tabs.postMessage('');

/** Whether somebody is signed in. What a reload is known by stands in this page's entry of the history. */
waymark.signedIn = (yes) => {
  if (Boolean(yes) === isSignedIn) return;
  isSignedIn = Boolean(yes);
  window.waymarkResumes = false;
  history.replaceState(yes ? window.waymarkRandom() : null, '');
  // To Chromium that is loading, and its history may take a title over.
  if (waymark.hold) waymark.hold();
  if (yes) waymark.endOthers();
};

/** The page goes. Only a reload of it may go on: also one that comes before this page knows how it stands. */
export function goes() {
  if (isSignedIn || window.waymarkResumes) tell('POST', '/leaving', { mark: history.state });
  isSignedIn = false;
}

/** Ends the session. Some networks let no DELETE through. */
export function end() {
  isSignedIn = false;
  window.waymarkResumes = false;
  inAnyCase(waymark.endOthers, () => tell('DELETE', ''), () => tell('POST', '/end'));
}

if (tabs) {
  tabs.onmessage = () => {
    isSignedIn = false;
    if (!state.stopped && waymark.ended) waymark.ended();
  };
}
