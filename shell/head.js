// In the head: asks for what the app needs first, all at once, and decides before anything is drawn whether
// the first screens are shown.

/** The longest that an answer may take; after that the app asks again by itself. */
const LIMIT_MS = 10000;
/** How often a page that was loaded again asks to go on, and how long it waits in between. */
const RESUME_TRIES = 8;
const RESUME_PAUSE_MS = 300;

const root = document.documentElement;
const link = /^#(\w*)(?:\?(.*))?$/.exec(location.hash || '#');
/** A link leads to another screen, which only the app can draw. */
const leadsElsewhere = !link || (link[1] && link[1] !== 'start');
const asked = /(?:^|&)lang=([\w-]+)/.exec((link && link[2]) || '');
/** Of the languages on offer, the one that the browser puts first. */
const offered = root.getAttribute('data-languages').split(' ');
const preferred = [].concat(...(navigator.languages || []).map((tag) => [tag, tag.split('-')[0]]))
  .find((tag) => offered.indexOf(tag) >= 0);
const language = asked ? asked[1] : preferred || root.lang;

/** The text of an answer. One that fails is asked for again where it is used. */
function early(url, options) {
  const late = new Promise((_, refuse) => {
    setTimeout(refuse, LIMIT_MS);
  });
  const text = fetch(url, options).then((answer) => {
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  });
  const first = Promise.race([text, late]);
  first.catch(() => {});
  return first;
}

window.waymarkRandom = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    `0${byte.toString(16)}`.slice(-2)).join('');

/** The key of this page, in its memory only. A session opens with nothing else. */
window.waymarkPage = window.waymarkRandom();

/** What this page was known by before it was loaded again; nothing on any other way of coming here. */
const entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
const mark = entry && entry.type === 'reload' && history.state ? String(history.state) : '';

/** How the session stands, or the session of this page from before it was loaded again. */
function askSession(tries) {
  const api = document.querySelector('meta[name=waymark-api]').content;
  const headers = { Accept: 'application/json', 'X-Waymark': '1', 'X-Waymark-Page': window.waymarkPage };
  const options = { credentials: 'same-origin', cache: 'no-store', headers };
  if (!mark) return early(`${api}/session`, options);
  window.waymarkResumes = true;
  headers['Content-Type'] = 'application/json';
  options.method = 'POST';
  options.body = JSON.stringify({ mark });
  return early(`${api}/session/resume`, options).catch((failure) => {
    // The page before it has not said yet that it goes.
    if (failure.message !== '409' || !tries) throw failure;
    return new Promise((then) => {
      setTimeout(then, RESUME_PAUSE_MS);
    }).then(() => askSession(tries - 1));
  });
}

/** What the app needs beside its program: the first words, the settings, and how the session stands. Once. */
window.waymarkAsk = () => {
  if (window.waymarkEarly || !window.fetch) return;
  const settings = early('/config.json', { credentials: 'omit' });
  window.waymarkEarly = {
    language,
    words: early(`/texts/first/${language}.json`, { credentials: 'omit' }),
    settings,
    known: settings.then((json) => {
      window.waymarkApi = JSON.parse(json).api;
    }).catch(() => {}),
    session: askSession(RESUME_TRIES),
  };
};

/**
 * Presses before the rest of the page is there: leaving is done at once, the others are kept for the shell.
 */
addEventListener('click', (event) => {
  const control = event.target.closest && event.target.closest('a, button');
  if (window.waymark || !control || /^tel:/.test(control.href)) return;
  event.preventDefault();
  if (control.hasAttribute('data-exit')) location.replace(control.href);
  else window.waymarkPressed = control;
}, true);

// A link within the portal has no address, so the browser leaves the key to us.
addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('a[role=link]')) event.target.click();
});

// A file of the app may fail before the script that waits for it runs.
addEventListener('error', (event) => {
  if (event.target.integrity) window.waymarkBroken = true;
}, true);

if (!leadsElsewhere) root.className = language === root.lang ? 'wm-first' : 'wm-first-later';
// What can be seen without an answer is drawn before one is asked for. A tab behind draws nothing.
if (root.className === 'wm-first' && !document.hidden) requestAnimationFrame(() => setTimeout(window.waymarkAsk));
else window.waymarkAsk();
