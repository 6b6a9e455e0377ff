// The shell's script: starts the app, and keeps the way out and the failure screen working before
// the app runs, if it never runs and after it has stopped. Stores nothing.
(() => {
  'use strict';

  const HELP_MUST_SHOW_MS = 15000;
  const SHIFT_MS = 5000;
  const SHIFTS_TO_LEAVE = 3;

  const byId = (id) => document.getElementById(id);
  const words = (id) => byId(id)?.textContent ?? '';
  const cover = byId('cover');

  /** The app can no longer be trusted: swallow its events and never call its functions. */
  let stopped = false;
  /** The person is leaving the page: draw nothing more. */
  let leaving = false;

  /** The functions for the app to call (see src/browser.rs). The app adds `drop`. */
  const waymark = (window.waymark = {
    /** The app is on the page. */
    started() {
      clearTimeout(tooLate);
      byId('loading')?.remove();
      byId('failure').hidden = true;
    },
    /** The app has panicked or failed to load. */
    failed() {
      if (stopped || leaving) return;
      stopped = true;
      stopTimers();
      byId('app').remove();
      showFailure();
    },
    /** Whether a request is under way, so that the failure screen must not say it was not sent. */
    sending(yes) {
      byId('shell-failure-unsure').hidden = !yes;
      byId('shell-failure-unsent').hidden = Boolean(yes);
    },
  });

  // Our code never writes HTML. If a dependency ever does, the HTML must at least be harmless.
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

  /** The app's pending timers would run on its broken state. */
  function stopTimers() {
    for (let id = setTimeout(() => {}); id > 0; id--) clearTimeout(id);
  }

  // On a very weak signal the app may still arrive; until then the person has the numbers.
  const tooLate = setTimeout(showFailure, HELP_MUST_SHOW_MS);

  /**
   * A panic surfaces as RuntimeError, endless recursion as RangeError. Any other error that passed
   * through the app left it in the middle of something. Errors of browser extensions are not ours.
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
      // Empty the page all the same.
    }
    stopped = true;
    document.body.replaceChildren(cover);
  }

  /** Runs in one task: no drawing and no await between the cover and the new address. */
  function leave() {
    if (leaving) return;
    leaving = true;
    const to = byId('exit').href;
    const loading = words('shell-loading');
    const api = document.querySelector('meta[name=waymark-api]').content;
    cover.hidden = false;
    empty();
    // Some screen readers announce an alert only if its text arrives after it.
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

  /** On-screen keyboards send Shift by themselves while a person types. */
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
    // While the other Shift key is still down, it still counts as a modifier.
    isModifier &&= event.shiftKey;
  }, true);

  // ---- The page's own links ----

  addEventListener('click', (event) => {
    const target = event.target.closest?.('[data-exit], #reload, #shell-skip');
    if (!target) return;
    event.preventDefault();
    if (target.id === 'reload') location.reload();
    // A plain link would change the address and add a history entry.
    else if (target.id === 'shell-skip') (byId('heading') ?? byId('main')).focus();
    else leave();
  }, true);

  // ---- Traces ----

  addEventListener('pagehide', empty);
  addEventListener('pageshow', (event) => event.persisted && location.reload());
  document.addEventListener('visibilitychange', () => {
    // The app switcher then shows the cover. A cover, unlike hiding, keeps the focus.
    if (!leaving) cover.hidden = document.visibilityState !== 'hidden';
  });

  // Registered after the shell's own listeners, so that those keep working.
  const EVENTS = 'click keydown keyup input change submit focusin focusout pointerdown pointerup popstate online offline';
  for (const name of EVENTS.split(' ')) {
    addEventListener(name, (event) => stopped && event.stopImmediatePropagation(), true);
  }

  // ---- Start ----

  // The page loads the module with its integrity. Importing it after that was refused would fetch it
  // without.
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
