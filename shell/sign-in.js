// Asks for the code while the app is still on its way.

import { api } from './page.js';

/** A reference that needs no more than capitals and no spaces: the app knows how to read the others. */
const PLAIN = /^\s*[a-z0-9]+(\s*[/-]\s*[a-z0-9]+)*\s*$/i;
const CHARS_MAX = 64;
const LIMIT_MS = 10000;

const read = (typed) => typed.replace(/\s/g, '').toUpperCase();

const isPlain = (typed) =>
  PLAIN.test(typed) && /\d/.test(typed) && read(typed).length <= CHARS_MAX;

/**
 * Whether the backend has confirmed it. If not, the app sends it again and says what went wrong. The answer
 * is the same for every reference.
 */
export function send(typed) {
  if (!isPlain(typed) || !window.fetch) return Promise.resolve(false);
  const wanted = { case_reference: read(typed), language: document.documentElement.lang };
  const late = new Promise((_, refuse) => {
    setTimeout(refuse, LIMIT_MS);
  });
  const early = window.waymarkEarly;
  const answer = Promise.resolve(early && early.known).then(() => fetch(`${api()}/sign-in`, {
    method: 'POST',
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-Waymark': '1' },
    body: JSON.stringify(wanted),
  }));
  return Promise.race([answer, late])
    .then((got) => got.ok && got.json())
    .then((started) => Boolean(started && started.expires_at))
    .catch(() => false);
}
