// The shell's own script: starts the app, and keeps the way out and the failure screen working
// before it runs, when it never runs and after it has stopped. It stores nothing.
(() => {
  'use strict';

  const HELP_MUST_SHOW_MS = 15000;
  const SHIFT_MS = 5000;
  const SHIFTS_TO_LEAVE = 3;

  const byId = (id) => document.getElementById(id);
  const words = (id) => byId(id)?.textContent ?? '';
  const cover = byId('cover');

  /** The app can no longer be trusted: its events are swallowed, its functions not called. */
  let stopped = false;
  /** The page is being left: nothing is drawn any more. */
  let leaving = false;

  /** What the app calls (see src/browser.rs). The app adds `drop`. */
  const waymark = (window.waymark = {
    /** The app is on the page. */
    started() {
      clearTimeout(tooLate);
      byId('loading')?.remove();
      byId('failure').hidden = true;
    },
    /** The app has panicked, or could not be loaded. */
    failed() {
      if (stopped || leaving) return;
      stopped = true;
      stopTimers();
      byId('app').remove();
      showFailure();
    },
    /** Whether a request is on its way of which the failure screen must not say it was not sent. */
    sending(yes) {
      byId('shell-failure-unsure').hidden = !yes;
      byId('shell-failure-unsent').hidden = Boolean(yes);
    },
  });

  // Nothing of ours writes HTML: what a dependency may write one day must at least be harmless.
  const REFUSED = /<\s*(script|iframe|frame|object|embed|base|meta|link|style|form)\b|[\s"'/]on[a-z]+\s*=|srcdoc|javascript:/i;
  window.trustedTypes?.createPolicy('default', {
    createHTML: (html) => (REFUSED.test(html) ? null : html),
    createScriptURL: (url) => (new URL(url, location).origin === location.origin ? url : null),
  });

  // ---- Failure ----

  function showFailure() {
    byId('loading')?.remove();
    byId('failure').hidden = false;
    document.title = words('shell-failure');
    byId('shell-failure').focus();
  }

  /** What the app had planned would run on its broken state. */
  function stopTimers() {
    for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id);
  }

  // On a very weak signal the app may still come: until then the person has the numbers.
  const tooLate = setTimeout(showFailure, HELP_MUST_SHOW_MS);

  /**
   * A panic ends as RuntimeError, an endless recursion as RangeError; any other error that has passed
   * through the app left it halfway through something. Errors of browser extensions are not ours.
   */
  const isFatal = (error) =>
    /^(RuntimeError|RangeError)$/.test(error?.name) || /wasm-function/.test(error?.stack);
  addEventListener('error', (event) => isFatal(event.error) && waymark.failed());
  addEventListener('unhandledrejection', (event) => isFatal(event.reason) && waymark.failed());

  // ---- Leaving ----

  function empty() {
    try {
      // After a panic the app's own functions are not safe to call.
      if (!stopped) waymark.drop?.();
    } catch {
      // The page is emptied all the same.
    }
    stopped = true;
    document.body.replaceChildren(cover);
  }

  /** All in one task: nothing may be drawn or awaited between the cover and the new address. */
  function leave() {
    if (leaving) return;
    leaving = true;
    const to = byId('exit').href;
    const loading = words('shell-loading');
    const api = document.querySelector('meta[name=waymark-api]').content;
    cover.hidden = false;
    empty();
    // Some screen readers only read an alert whose text comes after it.
    cover.textContent = loading;
    fetch(`${api}/session`, { method: 'DELETE', keepalive: true, headers: { 'X-Waymark': '1' } }).catch(() => {});
    location.replace(to);
  }

  let presses = 0;
  let isModifier = false;
  let pressTimer;

  function resetPresses(status) {
    clearTimeout(pressTimer);
    presses = 0;
    byId('exit')?.removeAttribute('data-presses');
    announce(status);
  }

  function announce(text) {
    const status = byId('exit-status');
    if (status) status.textContent = text;
  }

  function pressed() {
    clearTimeout(pressTimer);
    presses += 1;
    const left = SHIFTS_TO_LEAVE - presses;
    if (left === 0) return leave();
    byId('exit').dataset.presses = presses;
    announce(words(`shell-shift-${left}`));
    pressTimer = setTimeout(() => {
      resetPresses(words('shell-shift-late'));
      pressTimer = setTimeout(announce, SHIFT_MS, '');
    }, SHIFT_MS);
  }

  /** Keyboards on the screen send Shift of their own accord while a person types. */
  const isScreenKeyboard = (target) =>
    matchMedia('(any-hover: none)').matches && target.matches?.('input, textarea, select');

  function otherKey(event) {
    isModifier = event.shiftKey;
    if (presses) resetPresses('');
  }

  addEventListener('keydown', (event) => event.key !== 'Shift' && otherKey(event), true);
  addEventListener('keyup', (event) => {
    if (leaving) return;
    if (event.key !== 'Shift') return otherKey(event);
    if (!isModifier && !isScreenKeyboard(event.target)) pressed();
    // With the other Shift key still down, the key it modified has not been let go.
    isModifier &&= event.shiftKey;
  }, true);

  // ---- The page's own links ----

  addEventListener('click', (event) => {
    const target = event.target.closest?.('[data-exit], #reload, #shell-skip');
    if (!target) return;
    event.preventDefault();
    if (target.id === 'reload') location.reload();
    // As a plain link it would change the address and add an entry to the history.
    else if (target.id === 'shell-skip') (byId('heading') ?? byId('main')).focus();
    else leave();
  }, true);

  // ---- Traces ----

  addEventListener('pagehide', empty);
  addEventListener('pageshow', (event) => event.persisted && location.reload());
  document.addEventListener('visibilitychange', () => {
    // The pictures in the list of open apps show the cover. A cover, unlike hiding, keeps the focus.
    if (!leaving) cover.hidden = document.visibilityState !== 'hidden';
  });

  // Registered after the shell's own listeners, which go on working.
  const EVENTS = 'click keydown keyup input change submit focusin focusout pointerdown pointerup popstate online offline';
  for (const name of EVENTS.split(' ')) {
    addEventListener(name, (event) => stopped && event.stopImmediatePropagation(), true);
  }

  // ---- Start ----

  // The module stands in the page with its integrity. Importing it again after it was refused
  // would fetch it without.
  const script = document.querySelector('script[type=module]');
  const checked = new Promise((load, refuse) => {
    script.onload = load;
    script.onerror = refuse;
  });
  Promise.all([window.waymarkWasm, checked])
    .then(async ([response]) => {
      if (!response.ok) throw new Error(`WASM: ${response.status}`);
      const glue = await import(window.waymarkGlue);
      await glue.default({ module_or_path: response });
    })
    .catch(waymark.failed);
})();
